import type { Service } from '../../spec/service.ts';
import { sharedLabels, sorted, substituteOff } from '../labels.ts';
import type { SecretText } from './secret.ts';

export interface UserValues extends Pick<SecretText, 'type' | 'stringData' | 'data'> {
  readonly name: string;
}

/**
 * A Secret that a user seals for a service. Nothing in it follows the source or the spec, so that a new commit does not
 * ask for the values again.
 */
export function userSecret(service: Service, values: UserValues): SecretText {
  return {
    ...values,
    namespace: service.namespace,
    labels: sorted({
      ...sharedLabels(service.name, service.environment),
      'app.kubernetes.io/part-of': service.owner,
    }),
    annotations: substituteOff,
  };
}
