import { isDeepStrictEqual } from 'node:util';
import { isMap } from './merge-patch.ts';
import type { YamlMap, YamlValue } from './yaml.ts';

export type Outcome = { readonly value: YamlValue } | { readonly failure: string };

/** A list of JSON Patch operations (RFC 6902, pointers per RFC 6901), all of them or none. */
export function jsonPatch(target: YamlValue, operations: readonly YamlValue[]): Outcome {
  try {
    return { value: operations.reduce(step, target) };
  } catch (error) {
    if (error instanceof Misfit) return { failure: error.message };
    throw error;
  }
}

/** An operation that does not fit the object; never leaves this file. */
class Misfit extends Error {}

function step(target: YamlValue, operation: YamlValue): YamlValue {
  if (!isMap(operation)) throw new Misfit('an operation is no mapping.');
  const path = pointer(operation, 'path');
  switch (operation.op) {
    case 'add':
      return edit(target, path, add(operand(operation)));
    case 'remove':
      return edit(target, path, remove);
    case 'replace':
      return edit(target, path, replace(operand(operation)));
    case 'move': {
      const from = pointer(operation, 'from');
      return edit(edit(target, from, remove), path, add(read(target, from)));
    }
    case 'copy':
      return edit(target, path, add(read(target, pointer(operation, 'from'))));
    case 'test':
      if (isDeepStrictEqual(read(target, path), operand(operation))) return target;
      throw new Misfit(`the test at ${String(operation.path)} failed.`);
    default:
      throw new Misfit('`op` is none of add, remove, replace, move, copy and test.');
  }
}

/** Changes one member of a collection; `undefined` in place of the member removes it. */
type Edit = (container: readonly YamlValue[] | YamlMap, key: string) => YamlValue;

function edit(target: YamlValue, path: readonly string[], change: Edit): YamlValue {
  const [key, ...rest] = path;
  if (key === undefined) throw new Misfit('the whole object cannot be replaced.');
  const container = collection(target, key);
  if (rest.length === 0) return change(container, key);
  const inner = edit(member(container, key), rest, change);
  return replace(inner)(container, key);
}

const add =
  (value: YamlValue): Edit =>
  (container, key) => {
    if (!isList(container)) return withMember(container, key, value);
    const index = key === '-' ? container.length : position(container, key, container.length);
    return container.toSpliced(index, 0, value);
  };

const replace =
  (value: YamlValue): Edit =>
  (container, key) => {
    member(container, key);
    if (isList(container)) return container.with(Number(key), value);
    return withMember(container, key, value);
  };

const remove: Edit = (container, key) => {
  member(container, key);
  if (isList(container)) return container.toSpliced(Number(key), 1);
  return Object.fromEntries(Object.entries(container).filter(([name]) => name !== key));
};

/** By way of entries, so that a key like `__proto__` stays a key. */
function withMember(map: YamlMap, key: string, value: YamlValue): YamlMap {
  return Object.fromEntries(new Map([...Object.entries(map), [key, value]]));
}

function read(target: YamlValue, path: readonly string[]): YamlValue {
  return path.reduce((value, key) => member(collection(value, key), key), target);
}

function member(container: readonly YamlValue[] | YamlMap, key: string): YamlValue {
  const value = isList(container)
    ? container[position(container, key, container.length - 1)]
    : Object.entries(container).find(([name]) => name === key)?.[1];
  if (value === undefined) throw new Misfit(`nothing is called "${key}" there.`);
  return value;
}

function position(list: readonly YamlValue[], key: string, last: number): number {
  if (/^(0|[1-9][0-9]{0,5})$/.test(key) && Number(key) <= last) return Number(key);
  throw new Misfit(`"${key}" is no place in a list of ${list.length}.`);
}

function collection(value: YamlValue, key: string): readonly YamlValue[] | YamlMap {
  if (isList(value) || isMap(value)) return value;
  throw new Misfit(`"${key}" is looked for in a single value.`);
}

function pointer(operation: YamlMap, field: string): string[] {
  const text = operation[field];
  if (typeof text !== 'string' || (text !== '' && !text.startsWith('/'))) {
    throw new Misfit(`\`${field}\` is no JSON pointer.`);
  }
  return text
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function operand(operation: YamlMap): YamlValue {
  if (operation.value === undefined) throw new Misfit('an operation lacks its `value`.');
  return operation.value;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
