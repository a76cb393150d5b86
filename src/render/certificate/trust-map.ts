import { trustKey, trustMap } from '../kubernetes/trust.ts';
import type { Metadata } from '../kubernetes/workload.ts';
import { emitYaml } from '../yaml.ts';

/**
 * The ConfigMap in an owner's namespace with every authority that its sidecars trust. They read it anew when it changes,
 * so that authorities are rotated without a restart.
 */
export function trustMapText(metadata: Metadata, trust: string): string {
  return emitYaml({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { ...metadata, name: trustMap },
    data: { [trustKey]: trust },
  });
}
