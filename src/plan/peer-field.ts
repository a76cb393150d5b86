import type { FieldChange } from './object/field-change.ts';

/** Where a field of the network or of the sidecar leads: to whom a workload calls, or to who may call it. */
export type PeerWay = 'out' | 'in' | 'both';

/** undefined for a field that says nothing of others. */
export function peerWayOf(kind: string, { keys, path }: FieldChange): PeerWay | undefined {
  if (kind === 'NetworkPolicy') return wayOfRules(keys[1]);
  if (kind === 'ConfigMap') return wayOfSidecar(path);
  if (keys.includes('hostAliases')) return 'out';
  return keys.some((key) => key.includes('checksum')) ? 'both' : undefined;
}

/** The fields of its own spec that lead there: some of them only when its peers, or its callers, are others than before. */
export function ownFields(
  way: PeerWay,
  { areOthers, isTheirs }: { readonly areOthers: boolean; readonly isTheirs: boolean },
): readonly string[] {
  if (way === 'in') return [isTheirs ? 'allow' : 'expose'];
  const uses = areOthers ? ['uses'] : [];
  return way === 'out' ? [...uses, 'egress'] : uses;
}

function wayOfRules(part: string | undefined): PeerWay {
  if (part === 'egress') return 'out';
  return part === 'ingress' ? 'in' : 'both';
}

function wayOfSidecar(path: string): PeerWay | undefined {
  if (path.startsWith('data["callers.yaml"]')) return 'in';
  if (!path.startsWith('data["envoy.yaml"]')) return undefined;
  return /\.(clusters|listeners\[outbound\])/.test(path) ? 'out' : 'both';
}
