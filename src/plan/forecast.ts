import { blockedPairs } from './blocked.ts';
import { dangersOf } from './danger/dangers.ts';
import { changedPairs, objectChange } from './object/object-change.ts';
import { holdsObjects } from './object/object-file.ts';
import { rankObjects } from './object/rank-objects.ts';
import { type KnownTexts, readObjects } from './object/read-objects.ts';
import { type Forecast, nothingHappens } from './plan.ts';
import { restartsOf } from './restart.ts';
import { type Tracing, traceCauses } from './trace-cause.ts';

/** The files of one workload before and after, by path from the environment's directory. */
export interface TreeChange {
  /** The environment's directory. */
  readonly root: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly tracing: Tracing;
  /** What some of the texts say, where somebody has read them. */
  readonly known?: KnownTexts;
}

/**
 * Reads both trees as the objects Flux would apply and says what differs. Where no file that objects are read from
 * differs, nothing is read.
 */
export function forecast({
  root,
  before,
  after,
  tracing,
  known = new Map(),
}: TreeChange): Forecast {
  if (!objectsMayDiffer(before, after)) return nothingHappens;
  const scene = { before: readObjects(before, known), after: readObjects(after, known) };
  const pairs = changedPairs(scene.before, scene.after);
  const dangers = dangersOf({ ...scene, pairs });
  const blocked = blockedPairs(pairs, dangers);
  const changes = pairs.map((pair) => ({
    ...objectChange(pair, root, traceCauses(pair, tracing)),
    ...(blocked.has(pair) ? { blocked: true as const } : {}),
  }));
  return {
    objects: rankObjects(changes, dangers),
    dangers,
    restarts: restartsOf(
      pairs.filter((pair) => !blocked.has(pair)),
      scene.after,
    ),
  };
}

function objectsMayDiffer(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): boolean {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].some((path) => before.get(path) !== after.get(path) && holdsObjects(path));
}
