import type { Environment } from '../../spec/environment.ts';
import type { YamlMap } from '../yaml.ts';

/** ConfigMap in every owner's namespace with the authorities that KarstKit knows. */
export const trustMap = 'karst-trust';
export const trustKey = 'ca.crt';

/** Does KarstKit know who is trusted? Else cert-manager alone does, and writes it beside each certificate. */
export function knowsAuthorities({ certificates }: Pick<Environment, 'certificates'>): boolean {
  return certificates.mode !== 'cert-manager' || certificates.trust.length > 0;
}

/** The volume with the authorities that a pod's sidecar trusts, from the Secret of its certificate or the owner's map. */
export function trustVolume(
  environment: Pick<Environment, 'certificates'>,
  secret: string,
): YamlMap {
  const items = [{ key: trustKey, path: trustKey }];
  if (knowsAuthorities(environment)) return { name: 'trust', configMap: { name: trustMap, items } };
  return { name: 'trust', secret: { secretName: secret, defaultMode: 0o440, items } };
}
