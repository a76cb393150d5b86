import { isMap, mergeKeys } from '../../render/merge-patch.ts';
import type { YamlMap, YamlValue } from '../../render/yaml.ts';

/** Lists that Kubernetes keys by more than one field, or by another one in each place, the nearest first. */
const compoundKeys: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ports: [
    ['containerPort', 'protocol'],
    ['port', 'protocol'],
  ],
  subjects: [['kind', 'namespace', 'name']],
  topologySpreadConstraints: [['topologyKey', 'whenUnsatisfiable']],
  volumeDevices: [['devicePath']],
  limits: [['type']],
  items: [['key']],
};
/** What a field means to Kubernetes where it is absent. */
const defaults: Readonly<Record<string, string>> = { protocol: 'TCP' };

/** How the elements of one list are told apart: by the text that stands for each in a field's path. */
export type ElementName = (element: YamlValue) => string;

/**
 * What names the elements of a list, in both versions of it: the field that Kubernetes merges by, else their `name`.
 * undefined where two elements would have the same name, or one has none: then only their order tells them apart.
 */
export function elementName(
  field: string,
  before: readonly YamlValue[],
  after: readonly YamlValue[],
): ElementName | undefined {
  if (![...before, ...after].every(isMap)) return undefined;
  const merge = Object.hasOwn(mergeKeys, field) ? mergeKeys[field] : undefined;
  const compound = Object.hasOwn(compoundKeys, field) ? compoundKeys[field] : undefined;
  const candidates = [...(compound ?? []), ...(merge === undefined ? [] : [[merge]]), ['name']];
  return candidates
    .map(
      (keys): ElementName =>
        (element) =>
          nameBy(element, keys),
    )
    .find((name) => [before, after].every((list) => isDistinct(list.map(name))));
}

function isDistinct(names: readonly string[]): boolean {
  return !names.includes('') && new Set(names).size === names.length;
}

function nameBy(element: YamlValue, keys: readonly string[]): string {
  if (!isMap(element)) return '';
  const [first = '', ...rest] = keys.map((key) => scalarAt(element, key));
  if (first === '') return '';
  const text = [first, ...rest].filter((part) => part !== '').join('/');
  return keys[0] === 'name' || keys.length > 1 ? text : `${keys[0]}=${text}`;
}

function scalarAt(element: YamlMap, key: string): string {
  const value = Object.hasOwn(element, key) ? element[key] : defaults[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
