import { expect } from 'vitest';
import type { Danger, Scene } from '#src/plan/danger/danger.ts';
import { dangersOf } from '#src/plan/danger/dangers.ts';
import { changedPairs } from '#src/plan/object/object-change.ts';
import { readObjects } from '#src/plan/object/read-objects.ts';

/** Objects before and after, each as documents of YAML. */
function aScene(before: string, after: string): Scene {
  const [old, fresh] = [objects(before), objects(after)];
  return { before: old, after: fresh, pairs: changedPairs(old, fresh) };
}

export function dangersBetween(before: string, after: string): readonly Danger[] {
  return dangersOf(aScene(before, after));
}

/** What happens, the objects before and after, and the dangers: `danger.data-deleted PersistentVolumeClaim`. */
export type Case = readonly [string, string, string, readonly string[]];

/** The change has these dangers, each side by itself none. */
export function expectDangers(before: string, after: string, expected: readonly string[]): void {
  expect(codesBetween(before, after)).toEqual(expected);
  expect([codesBetween(before, before), codesBetween(after, after)]).toEqual([[], []]);
}

function codesBetween(before: string, after: string): string[] {
  const dangers = dangersBetween(before, after);
  return [...new Set(dangers.map(({ code, object }) => `${code} ${object?.kind}`))].sort();
}

function objects(text: string) {
  return readObjects(new Map([['flux/all.yaml', text]]));
}
