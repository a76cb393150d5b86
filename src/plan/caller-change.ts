import { compareCodePoints } from '../source/file-tree.ts';
import type { CallerChange } from './plan.ts';

interface Caller {
  readonly owner: string;
  readonly name: string;
}

/** Callers as the record keeps them: `owner/name`, sorted. */
export function callerNames(callers: readonly Caller[]): string[] {
  return callers.map(({ owner, name }) => `${owner}/${name}`).sort(compareCodePoints);
}

/** Who may call from now on and could not before, and the other way round; undefined where nothing changes. */
export function callerChange(
  before: readonly string[],
  after: readonly string[],
): CallerChange | undefined {
  const admitted = after.filter((name) => !before.includes(name));
  const dismissed = before.filter((name) => !after.includes(name));
  return admitted.length + dismissed.length === 0 ? undefined : { admitted, dismissed };
}
