import type { Environment } from '../../spec/environment.ts';
import { labelName } from '../kubernetes/name.ts';

/** Name of a Flux object; Flux writes it into a label of everything it applies, so 63 characters at most. */
export function fluxName(
  environment: Pick<Environment, 'name'>,
  kind: 'owner' | 'service' | 'release' | 'image',
  name: string,
): string {
  return labelName(`${environment.name}-${kind}-${name}`);
}

/** The Flux Kustomization of what a mesh shares. */
export function meshKustomizationName({ name }: Pick<Environment, 'name'>): string {
  return labelName(`${name}-mesh`);
}

/** What writes the tags that image policies of an environment choose. */
export function automationName({ name }: Pick<Environment, 'name'>): string {
  return labelName(`${name}-images`);
}

/** Service account in Flux's namespace that everything of one owner is applied as. */
export function ownerAccount(environment: Pick<Environment, 'name'>, owner: string): string {
  return labelName(`${environment.name}-owner-${owner}`);
}
