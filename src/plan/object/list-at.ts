import { valueAt } from '../../policy/value-at.ts';
import { isMap } from '../../render/merge-patch.ts';
import type { YamlMap, YamlValue } from '../../render/yaml.ts';

/** The list at a path of keys; an empty one where there is none. */
export function listAt(value: unknown, keys: readonly string[]): readonly YamlValue[] {
  const found = valueAt(value, keys);
  return Array.isArray(found) ? found : [];
}

/** The mappings in the list at a path of keys. */
export function mapsAt(value: unknown, keys: readonly string[]): readonly YamlMap[] {
  return listAt(value, keys).filter(isMap);
}

/** The texts in the list at a path of keys. */
export function textsAt(value: unknown, keys: readonly string[]): readonly string[] {
  return listAt(value, keys).filter((element) => typeof element === 'string');
}
