import { compareCodePoints } from '../source/file-tree.ts';

/** One service, and the names of those it calls. */
export interface Caller {
  readonly name: string;
  readonly uses: readonly string[];
}

/**
 * Names in the order in which they move to a newer version: those that are called before their callers, since what
 * answers must understand both before anybody speaks the newer one; else by name. Whoever calls in a circle goes by name.
 */
export function calleesFirst(callers: readonly Caller[]): string[] {
  const sorted = callers.toSorted((a, b) => compareCodePoints(a.name, b.name));
  const byName = new Map(sorted.map((caller) => [caller.name, caller]));
  const ordered = new Set<string>();
  const open = new Set<string>();
  const pending = sorted.toReversed().map(({ name }) => ({ name, isDone: false }));
  // A stack of our own: a chain of calls may be as long as there are services.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { name, isDone } = next;
    if (isDone) ordered.add(name);
    const caller = byName.get(name);
    if (isDone || open.has(name) || caller === undefined) continue;
    open.add(name);
    pending.push({ name, isDone: true });
    const callees = caller.uses.toSorted(compareCodePoints).toReversed();
    pending.push(...callees.map((callee) => ({ name: callee, isDone: false })));
  }
  return [...ordered];
}
