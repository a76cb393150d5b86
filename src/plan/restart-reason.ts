import type { ChangedPair } from './object/object-change.ts';

/** Which part of a pod's template changed. */
export type RestartReason =
  | 'image'
  | 'command'
  | 'variables'
  | 'config'
  | 'resources'
  | 'volumes'
  | 'sidecar'
  | 'security'
  | 'probes'
  | 'replicas'
  | 'template';

/** Why pods start anew, by the fields of their template that changed: what says most first. */
export function restartReasons(fields: ChangedPair['fields']): {
  readonly reasons: readonly RestartReason[];
  readonly fields: readonly string[];
} {
  const reasons = new Set(fields.map(({ keys }) => reasonOf(keys)));
  const ordered = order.filter((reason) => reasons.has(reason));
  return {
    reasons: ordered.length === 0 ? ['template'] : ordered,
    fields: fields.map(({ path }) => path),
  };
}

const order: readonly RestartReason[] = [
  'image',
  'sidecar',
  'command',
  'variables',
  'config',
  'resources',
  'volumes',
  'security',
  'probes',
  'replicas',
  'template',
];

const reasonOfPart: Readonly<Record<string, RestartReason>> = {
  args: 'command',
  command: 'command',
  env: 'variables',
  envFrom: 'variables',
  image: 'image',
  livenessProbe: 'probes',
  readinessProbe: 'probes',
  resources: 'resources',
  securityContext: 'security',
  startupProbe: 'probes',
  volumeMounts: 'volumes',
  volumes: 'volumes',
};

function reasonOf(keys: readonly string[]): RestartReason {
  if (keys.includes('annotations') && /checksum/.test(keys.at(-1) ?? '')) return 'config';
  const container = keys.findIndex((key) => /^(initC|c)ontainers$/.test(key));
  if (container >= 0 && keys.length === container + 2) return 'sidecar';
  const part = keys[container < 0 ? keys.indexOf('template') + 2 : container + 2] ?? '';
  return (Object.hasOwn(reasonOfPart, part) ? reasonOfPart[part] : undefined) ?? 'template';
}
