import type { Patch } from '../generated/schema/service-spec.ts';
import { mergeKeys } from '../render/merge-patch.ts';
import type { YamlMap } from '../render/yaml.ts';
import { pointerTo, stepsOf } from '../spec/spec-document.ts';
import { textOf, valueAt } from './value-at.ts';

/** A place in a spec's patches. */
export interface PatchPlace {
  readonly pointer: string;
  /** True when it sets, removes or leads to the field itself; false when it only has a part in what the field lies in. */
  readonly isExact: boolean;
}

/** The last patch that has to do with a field of an object; later ones overrule earlier ones. */
export function patchAt(
  patches: readonly Patch[],
  object: YamlMap,
  steps: readonly string[],
): PatchPlace | undefined {
  const name = valueAt(object, ['metadata', 'name']);
  const places = patches.map(({ target, patch }, index): PatchPlace | undefined => {
    if (target.kind !== object.kind || (target.name ?? name) !== name) return undefined;
    const within = Array.isArray(patch)
      ? operationAt(patch, steps)
      : mergedAt(patch, object, steps);
    return within && { ...within, pointer: `/patches/${index}/patch${within.pointer}` };
  });
  const exact = places.findLast((place) => place?.isExact === true);
  return exact ?? places.findLast((place) => place !== undefined);
}

function operationAt(
  operations: readonly unknown[],
  steps: readonly string[],
): PatchPlace | undefined {
  const at = operations.findLastIndex((operation) =>
    isAlong(stepsOf(textOf(valueAt(operation, ['path']))), steps),
  );
  return at < 0 ? undefined : { pointer: `/${at}`, isExact: true };
}

/** True when one leads to the other; `-` is any element of a list. */
function isAlong(path: readonly string[], steps: readonly string[]): boolean {
  const shorter = Math.min(path.length, steps.length);
  return path
    .slice(0, shorter)
    .every((step, at) => step === steps[at] || (step === '-' && /^[0-9]+$/.test(steps[at] ?? '')));
}

/** Where a walk along a merge patch and the object it was merged into stands. */
interface Walk {
  readonly value: unknown;
  readonly target: unknown;
  readonly pointer: string;
  /** In a list or a scalar of the patch, which takes the place of what was there. */
  readonly isReplaced: boolean;
  /** In an element that was merged into a list. */
  readonly isElement: boolean;
}

/** Follows the field into a merge patch, as far as that goes. */
function mergedAt(
  patch: unknown,
  object: YamlMap,
  steps: readonly string[],
): PatchPlace | undefined {
  let walk: Walk = {
    value: patch,
    target: object,
    pointer: '',
    isReplaced: false,
    isElement: false,
  };
  for (const [at, step] of steps.entries()) {
    const { value, target, pointer, isReplaced, isElement } = walk;
    const isList = Array.isArray(value);
    const key = isList ? elementKey(value, target, step, steps[at - 1]) : step;
    const inner = key === undefined ? undefined : valueAt(value, [key]);
    // What a list or a scalar of the patch lacks is its own doing; what a mapping lacks stays as it was.
    const isOwn = isReplaced || (key === step && (isList || !isMap(value)));
    if (key === undefined || inner === undefined) return ending(walk, isOwn);
    walk = {
      value: inner,
      target: valueAt(target, [step]),
      pointer: pointerTo(pointer, key),
      isReplaced: isOwn,
      isElement: isElement || isList,
    };
  }
  return { pointer: walk.pointer, isExact: true };
}

function ending({ pointer, isElement }: Walk, isOwn: boolean): PatchPlace | undefined {
  return isOwn || isElement ? { pointer, isExact: isOwn } : undefined;
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where an element of the object's list stands in the patch's: by its key when the lists are merged, else by its number. */
function elementKey(
  list: readonly unknown[],
  target: unknown,
  step: string,
  name = '',
): string | undefined {
  const mergeKey = Object.hasOwn(mergeKeys, name) ? mergeKeys[name] : undefined;
  if (mergeKey === undefined) return step;
  const wanted = valueAt(target, [step, mergeKey]);
  const index = list.findIndex((element) => valueAt(element, [mergeKey]) === wanted);
  return index < 0 ? undefined : String(index);
}
