import { templateOf } from '../../policy/pod/pod.ts';
import { isMap } from '../../render/merge-patch.ts';
import type { YamlMap, YamlValue } from '../../render/yaml.ts';
import type { KubeObject } from './kube-object.ts';

/** The object with the names, tags and digests that a kustomization's `images` give its containers. */
export function withImages(object: KubeObject, images: readonly YamlMap[]): KubeObject {
  const template = templateOf({ path: object.path, area: '', object: object.value });
  if (template === undefined || images.length === 0) return object;
  const value = changedAt(object.value, [...template, 'spec'], (pod) =>
    ['initContainers', 'containers'].reduce<YamlValue>(
      (inner, list) => changedAt(inner, [list], (containers) => overridden(containers, images)),
      pod,
    ),
  );
  return isMap(value) ? { ...object, value } : object;
}

function overridden(containers: YamlValue, images: readonly YamlMap[]): YamlValue {
  if (!Array.isArray(containers)) return containers;
  return containers.map((container: YamlValue) =>
    changedAt(container, ['image'], (image) => imageOf(image, images)),
  );
}

function imageOf(image: YamlValue, images: readonly YamlMap[]): YamlValue {
  if (typeof image !== 'string') return image;
  const [, name = image] = /^([^@]+?)(?::[^:/@]+)?(?:@.*)?$/.exec(image) ?? [];
  const override = images.find((one) => one.name === name);
  if (override === undefined) return image;
  const { newName, newTag, digest } = override;
  const rest = image.slice(name.length);
  const fresh = typeof newName === 'string' ? newName : name;
  if (typeof digest === 'string') return `${fresh}@${digest}`;
  return typeof newTag === 'string' ? `${fresh}:${newTag}` : `${fresh}${rest}`;
}

/** The value with what stands at a path of keys changed; itself when nothing stands there. */
function changedAt(
  value: YamlValue,
  keys: readonly string[],
  change: (inner: YamlValue) => YamlValue,
): YamlValue {
  const [key, ...rest] = keys;
  if (key === undefined) return change(value);
  if (!isMap(value) || !Object.hasOwn(value, key)) return value;
  return { ...value, [key]: changedAt(value[key] ?? null, rest, change) };
}
