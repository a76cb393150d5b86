import { compareCodePoints } from '../../source/file-tree.ts';
import type { Danger } from '../danger/danger.ts';
import { objectKey } from './kube-object.ts';
import type { ObjectChange } from './object-change.ts';

const running = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'];
const settings = ['ConfigMap', 'Secret', 'SealedSecret'];

/** What goes first, then what is dangerous, what runs, what it reads, and the rest; of each, by namespace, kind and name. */
export function rankObjects<T extends ObjectChange>(
  changes: readonly T[],
  dangers: readonly Danger[],
): T[] {
  const gravity = new Map<string, number>();
  for (const { object, severity } of dangers) {
    if (object === undefined) continue;
    const key = objectKey(object);
    gravity.set(key, Math.min(gravity.get(key) ?? 2, severity === 'high' ? 1 : 2));
  }
  const sortKey = (change: T): string => {
    const { namespace = '', kind, name } = change.object;
    return [rank(change, gravity.get(objectKey(change.object))), namespace, kind, name].join('\n');
  };
  return changes
    .map((change) => ({ change, key: sortKey(change) }))
    .sort((a, b) => compareCodePoints(a.key, b.key))
    .map(({ change }) => change);
}

function rank({ action, object, fields }: ObjectChange, gravity: number | undefined): number {
  if (action === 'delete') return 0;
  if (gravity !== undefined) return gravity;
  if (fields.length > 0 && fields.every(({ quiet }) => quiet === true)) return 7;
  if (action === 'replace') return 3;
  if (running.includes(object.kind)) return 4;
  return settings.includes(object.kind) ? 5 : 6;
}
