import type { Validator } from '../generated/validators.js';
import { pointerTo, stepsOf } from './spec-document.ts';

/**
 * The part of a faulty value that its validator accepts, so that rules can judge it; undefined when there is none.
 * The deepest key that mappings alone lead to is left out, and where that is not enough the whole field: what stays
 * keeps its place. Pointers are relative to the value.
 */
export function faultlessPart(
  validator: Validator,
  value: unknown,
  pointers: readonly string[],
): unknown {
  let part = prune(value, pointers);
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (validator(part)) return part;
    const found = validator.errors?.map(({ instancePath }) => instancePath) ?? [];
    part = pruneFields(part, found);
  }
  const fields = pruneFields(value, pointers);
  return validator(fields) ? fields : undefined;
}

/** Each takes one field away; more faults than that are seldom apart. */
const maxAttempts = 8;

function prune(value: unknown, pointers: readonly string[]): unknown {
  return without(
    value,
    pointers.map(stepsOf).filter(({ length }) => length > 0),
  );
}

function pruneFields(value: unknown, pointers: readonly string[]): unknown {
  return prune(
    value,
    pointers
      .flatMap((pointer) => stepsOf(pointer).slice(0, 1))
      .map((field) => pointerTo('', field)),
  );
}

/** One pass, whatever the number of paths: a hostile mapping has as many faults as keys. */
function without(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (!isMapping(value) || paths.length === 0) return value;
  const below = Map.groupBy(paths, ([key = '']) => key);
  const kept = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const inner = below.get(key)?.map(([, ...rest]) => rest);
    if (inner === undefined) return [[key, child]];
    const isWhole = !isMapping(child) || inner.some(({ length }) => length === 0);
    return isWhole ? [] : [[key, without(child, inner)]];
  });
  return Object.fromEntries(kept);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
