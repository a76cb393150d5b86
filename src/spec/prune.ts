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
  return pointers.map(stepsOf).reduce(without, value);
}

function pruneFields(value: unknown, pointers: readonly string[]): unknown {
  return prune(
    value,
    pointers
      .flatMap((pointer) => stepsOf(pointer).slice(0, 1))
      .map((field) => pointerTo('', field)),
  );
}

function without(value: unknown, steps: readonly string[]): unknown {
  const [key, ...rest] = steps;
  if (key === undefined || !isMapping(value) || !Object.hasOwn(value, key)) return value;
  const { [key]: child, ...others } = value;
  if (rest.length === 0 || !isMapping(child)) return others;
  return { ...value, [key]: without(child, rest) };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
