import type { Environment } from '../../spec/environment.ts';
import { sharedLabels, substituteOff } from '../labels.ts';
import type { IssuerView } from './view.ts';

/** Name of an environment's ClusterIssuer, of its authority's Certificate and of the Secret with that. */
export function issuerName({ name }: Pick<Environment, 'name'>): string {
  return `karst-${name}`;
}

/**
 * One authority for the environment, whose key only cert-manager's namespace has: with an authority of its own an owner
 * could sign any id, since constraints on names do not reach into them. Its key stays when its certificate is renewed, so
 * that what it signed before is still believed; hence one curve for it for ever, P-384, whichever services' keys have.
 */
export function issuerView(environment: Environment): IssuerView {
  const name = issuerName(environment);
  return {
    name,
    root: `${name}-root`,
    namespace: environment.certificates.namespace,
    labels: sharedLabels('karstkit', environment.name),
    annotations: substituteOff,
  };
}
