import { basename, dirname, join } from 'node:path/posix';
import { mapAt } from '../../policy/pod/pod.ts';
import type { YamlMap } from '../../render/yaml.ts';
import { type KubeObject, kubeObject } from './kube-object.ts';
import { mapsAt, textsAt } from './list-at.ts';

const kinds = { configMapGenerator: 'ConfigMap', secretGenerator: 'Secret' } as const;

/**
 * The maps that kustomize makes of real files and literals. A name is taken as it is written: ours carry no hash, and
 * those of others are paired by the name before it.
 */
export function generatedObjects(
  kustomization: YamlMap,
  path: string,
  files: ReadonlyMap<string, string>,
): KubeObject[] {
  return Object.entries(kinds).flatMap(([generator, kind]) =>
    mapsAt(kustomization, [generator]).flatMap((entry) => {
      const data = { ...fileData(entry, dirname(path), files), ...literalData(entry) };
      const object = kubeObject({ ...head(entry, kind), data }, path);
      return object === undefined ? [] : [object];
    }),
  );
}

function head(entry: YamlMap, kind: string): YamlMap {
  const { labels, annotations, immutable } = mapAt(entry, ['options']);
  const { name, namespace } = entry;
  return { apiVersion: 'v1', kind, metadata: { name, namespace, labels, annotations }, immutable };
}

/** `key=file`, or a file under its own name. */
function fileData(entry: YamlMap, folder: string, files: ReadonlyMap<string, string>): YamlMap {
  const pairs = textsAt(entry, ['files']).map((text) => {
    const [key, file] = split(text);
    return file === undefined
      ? [basename(key), files.get(join(folder, key))]
      : [key, files.get(join(folder, file))];
  });
  return Object.fromEntries(pairs);
}

function literalData(entry: YamlMap): YamlMap {
  return Object.fromEntries(textsAt(entry, ['literals']).map((text) => split(text)));
}

function split(text: string): readonly [string, string | undefined] {
  const equals = text.indexOf('=');
  return equals < 0 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}
