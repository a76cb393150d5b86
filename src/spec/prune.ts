import { pointerTo, stepsOf } from './spec-document.ts';

/**
 * The value without what is faulty, so that rules can look at the rest. The deepest key that mappings alone lead to is
 * left out: what stays keeps its place. Pointers are relative to the value.
 */
export function prune(value: unknown, pointers: readonly string[]): unknown {
  return pointers.map(stepsOf).reduce(without, value);
}

/** As `prune`, but the whole top-level field goes. */
export function pruneFields(value: unknown, pointers: readonly string[]): unknown {
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
