import { dirname } from 'node:path/posix';
import type { Danger } from './danger/danger.ts';
import { objectKey } from './object/kube-object.ts';
import type { ChangedPair } from './object/object-change.ts';
import { refOf } from './object/pair-objects.ts';

/**
 * The changed pairs that do not arrive because the API server refuses one of their folder. Flux shows it all objects of a
 * folder before it applies the first, and applies a service only after the release below it.
 */
export function blockedPairs(
  pairs: readonly ChangedPair[],
  dangers: readonly Danger[],
): ReadonlySet<ChangedPair> {
  const refused = new Set(
    dangers.flatMap(({ code, object }) =>
      code === 'danger.field-immutable' && object !== undefined ? [objectKey(object)] : [],
    ),
  );
  if (refused.size === 0) return new Set();
  const stops = pairs.filter((pair) => refused.has(objectKey(refOf(pair)))).map(folderOf);
  const folders = new Set([...stops, ...stops.filter(isRelease).map((folder) => dirname(folder))]);
  return new Set(pairs.filter((pair) => folders.has(folderOf(pair))));
}

function folderOf({ before, after }: ChangedPair): string {
  return dirname((after ?? before)?.path ?? '');
}

function isRelease(folder: string): boolean {
  return folder.endsWith('/release');
}
