import { compareCodePoints } from '../../source/file-tree.ts';
import { objectKey } from '../object/kube-object.ts';
import type { Danger } from './danger.ts';

/** high before medium, then by code and object. */
export function sortedDangers<T extends Danger>(dangers: readonly T[]): T[] {
  return [...dangers].sort((a, b) => compareCodePoints(sortKey(a), sortKey(b)));
}

function sortKey({ severity, code, object, field = '' }: Danger): string {
  const key = object === undefined ? '' : objectKey(object);
  return [severity === 'high' ? 0 : 1, code, key, field].join('\n');
}
