import { isMap } from '../../render/merge-patch.ts';
import type { YamlMap, YamlValue } from '../../render/yaml.ts';
import { lineDiff } from '../line-diff.ts';
import { fieldPath, keysOf, type Step } from './field-path.ts';
import { elementName } from './list-key.ts';
import { hidden, masked, maskedText } from './mask.ts';
import { isYaml } from './object-file.ts';
import { readYaml } from './read-objects.ts';

/** One field of an object that differs. Values are as a plan may show them. */
export interface FieldChange {
  /** `spec.template.spec.containers[app].image` */
  readonly path: string;
  /** Keys that lead there, in the object as it will be. */
  readonly keys: readonly string[];
  /** Absent where the field appears. */
  readonly before?: YamlValue;
  /** Absent where the field goes. */
  readonly after?: YamlValue;
  /** Lines that differ, for a text of several lines. */
  readonly diff?: string;
  /** The value changed, and is nobody's to read here. */
  readonly secret?: true;
  /** Follows from other changes: labels, checksums, our own notes. */
  readonly quiet?: true;
}

/** The fields in which two versions of an object differ, in the order of the new one. */
export function fieldChanges(before: YamlMap, after: YamlMap): FieldChange[] {
  const kind = typeof after.kind === 'string' ? after.kind : '';
  return mapChanges(before, after, []).map((difference) => shownChange(difference, kind));
}

interface Difference {
  readonly steps: readonly Step[];
  readonly before?: YamlValue | undefined;
  readonly after?: YamlValue | undefined;
}

function differences(
  before: YamlValue | undefined,
  after: YamlValue | undefined,
  steps: readonly Step[],
): Difference[] {
  if (before === after) return [];
  if (isMap(before) && isMap(after)) return mapChanges(before, after, steps);
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, steps);
  if (typeof before === 'string' && typeof after === 'string') {
    return textChanges(before, after, steps);
  }
  return [{ steps, before, after }];
}

function mapChanges(before: YamlMap, after: YamlMap, steps: readonly Step[]): Difference[] {
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys].flatMap((key) =>
    differences(own(before, key), own(after, key), [...steps, { key }]),
  );
}

function own(map: YamlMap, key: string): YamlValue | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** A file of YAML within a map of real files is compared as what it says. */
function textChanges(before: string, after: string, steps: readonly Step[]): Difference[] {
  const last = steps.at(-1);
  if (last === undefined || !('key' in last) || !isYaml(last.key))
    return [{ steps, before, after }];
  const [old, fresh] = [readYaml(before), readYaml(after)];
  if (old?.length !== 1 || fresh?.length !== 1) return [{ steps, before, after }];
  const inner = differences(old[0], fresh[0], steps);
  // A comment, or another way to write the same.
  return inner.length === 0 ? [{ steps, before, after }] : inner;
}

function listChanges(
  before: readonly YamlValue[],
  after: readonly YamlValue[],
  steps: readonly Step[],
): Difference[] {
  const last = steps.at(-1);
  const field = last !== undefined && 'key' in last ? last.key : '';
  const name = elementName(field, before, after);
  if (name !== undefined) return namedChanges({ before, after, steps, name });
  const isPlain = [...before, ...after].every(
    (element) => !isMap(element) && !Array.isArray(element),
  );
  if (isPlain) return sameText(before, after) ? [] : [{ steps, before, after }];
  return placedChanges(before, after, steps);
}

interface NamedLists {
  readonly before: readonly YamlValue[];
  readonly after: readonly YamlValue[];
  readonly steps: readonly Step[];
  readonly name: (element: YamlValue) => string;
}

function namedChanges({ before, after, steps, name }: NamedLists): Difference[] {
  const old = new Map(before.map((element, index) => [name(element), { element, index }]));
  const names = after.map(name);
  const kept = names.filter((one) => old.has(one));
  const order = [...old.keys()].filter((one) => names.includes(one));
  const isMoved = kept.some((one, index) => one !== order[index]);
  return [
    ...(isMoved ? [{ steps: [...steps, { key: 'order' }], before: order, after: kept }] : []),
    ...after.flatMap((element, index) => {
      const step = { element: names[index] ?? '', index };
      return differences(old.get(step.element)?.element, element, [...steps, step]);
    }),
    ...[...old].flatMap(([one, { element, index }]) =>
      names.includes(one) ? [] : [{ steps: [...steps, { element: one, index }], before: element }],
    ),
  ];
}

/** Elements that only their place tells apart: equal ones are set aside, the others compared in order. */
function placedChanges(
  before: readonly YamlValue[],
  after: readonly YamlValue[],
  steps: readonly Step[],
): Difference[] {
  const left = before.map((element) => JSON.stringify(element));
  const added = after.flatMap((element, index) => {
    const at = left.indexOf(JSON.stringify(element));
    if (at < 0) return [{ element, index }];
    left[at] = '';
    return [];
  });
  const gone = before.flatMap((element, index) => (left[index] === '' ? [] : [{ element, index }]));
  if (added.length === 0 && gone.length === 0 && !sameText(before, after)) {
    return [{ steps, before, after }];
  }
  const length = Math.max(added.length, gone.length);
  return Array.from({ length }, (_, at) => {
    const [old, fresh] = [gone[at], added[at]];
    const index = fresh?.index ?? old?.index ?? 0;
    return differences(old?.element, fresh?.element, [...steps, { element: `${index}`, index }]);
  }).flat();
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shownChange({ steps, before, after }: Difference, kind: string): FieldChange {
  const keys = keysOf(steps);
  const named = valueName(steps);
  const show = (value: YamlValue | undefined): YamlValue | undefined =>
    value === undefined ? undefined : masked(value, named, kind);
  const [old, fresh] = [show(before), show(after)];
  const place = {
    path: fieldPath(steps),
    keys,
    ...(isQuiet(steps) ? { quiet: true as const } : {}),
  };
  if (sameText(old, fresh) || old === hidden || fresh === hidden) {
    const [was, is] = [
      before === undefined ? {} : { before: hidden },
      after === undefined ? {} : { after: hidden },
    ];
    return { ...place, ...was, ...is, secret: true };
  }
  if (isLong(before) || isLong(after)) {
    return { ...place, diff: lineDiff(maskedText(textOf(before)), maskedText(textOf(after))) };
  }
  return {
    ...place,
    ...(old === undefined ? {} : { before: old }),
    ...(fresh === undefined ? {} : { after: fresh }),
  };
}

/** The keys with the name of a variable in the place of its `value`, which says whether that is a secret. */
function valueName(steps: readonly Step[]): string[] {
  const keys = keysOf(steps);
  const [element, last] = steps.slice(-2);
  if (element === undefined || last === undefined) return keys;
  const isValue = 'element' in element && 'key' in last && last.key === 'value';
  return isValue ? [...keys, element.element] : keys;
}

function isLong(value: YamlValue | undefined): value is string {
  return typeof value === 'string' && value.includes('\n');
}

function textOf(value: YamlValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Labels and notes of our own on the object itself, checksums, and what SOPS writes beside its values. */
function isQuiet(steps: readonly Step[]): boolean {
  const keys = keysOf(steps);
  const last = keys.at(-1) ?? '';
  if (keys[0] === 'sops') return true;
  // Names and namespaces differ only between an object and what it replaces, and stand there.
  if (keys[0] === 'metadata' && /^(?:labels|name|namespace)$/.test(keys[1] ?? '')) return true;
  if (!keys.includes('annotations')) return false;
  if (/checksum/.test(last)) return true;
  return (
    keys[0] === 'metadata' &&
    /^(karstkit\.dev|kustomize\.toolkit\.fluxcd\.io)\//.test(last) &&
    !last.endsWith('/prune')
  );
}
