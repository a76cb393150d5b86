import { dirname, join } from 'node:path/posix';
import { CORE_SCHEMA, constructFromEvents, parseEvents } from 'js-yaml';
import { mapAt } from '../../policy/pod/pod.ts';
import { isMap } from '../../render/merge-patch.ts';
import type { YamlMap, YamlValue } from '../../render/yaml.ts';
import { generatedObjects } from './generated-object.ts';
import { withImages } from './image-override.ts';
import { type KubeObject, kubeObject } from './kube-object.ts';
import { mapsAt, textsAt } from './list-at.ts';
import { isYaml } from './object-file.ts';

type Texts = ReadonlyMap<string, string>;

/** What texts say, by text: of two trees most files are the same, and are read once. */
export type KnownTexts = Map<string, readonly YamlMap[]>;

/** Deep enough for any Kubernetes object. */
const maxDepth = 64;
/** One alias would let a small text stand for a huge value. */
const maxAliases = 0;

/**
 * The objects that Flux makes of files, by the part of kustomize that the tree uses: the resources that a folder's
 * kustomization lists, with its ConfigMaps and Secrets made of real files and its images; below `flux/`, every file.
 * Paths are from the environment's directory. What no reader takes, or is no object, is left out.
 */
export function readObjects(files: Texts, known: KnownTexts = new Map()): KubeObject[] {
  const objects: KubeObject[] = [];
  for (const [path, text] of files) {
    if (path.startsWith('flux/') && isYaml(path)) objects.push(...objectsIn(path, text, known));
    if (path.endsWith('/kustomization.yaml')) objects.push(...built(path, text, files, known));
  }
  return objects;
}

/** Every document of a text as a value; undefined when a reader refuses it. */
export function readYaml(text: string): readonly YamlValue[] | undefined {
  try {
    const events = parseEvents(text, { maxDepth });
    const documents = constructFromEvents(events, {
      source: text,
      maxAliases,
      schema: CORE_SCHEMA,
    });
    return documents as readonly YamlValue[];
  } catch {
    return undefined;
  }
}

/** What `kustomize build` gives for a folder; one that lists another folder leaves that to the other. */
function built(path: string, text: string, files: Texts, known: KnownTexts): KubeObject[] {
  const folder = dirname(path);
  const [kustomization] = mapsIn(text, known);
  if (kustomization === undefined) return [];
  const resources = textsAt(kustomization, ['resources']).flatMap((resource) => {
    const file = join(folder, resource);
    const content = files.get(file);
    return content === undefined ? [] : objectsIn(file, content, known);
  });
  const objects = [...resources, ...generatedObjects(kustomization, path, files)];
  const images = mapsAt(kustomization, ['images']);
  const namespace = kustomization.namespace;
  return objects.map((object) => placed(withImages(object, images), namespace));
}

function placed(object: KubeObject, namespace: YamlValue | undefined): KubeObject {
  if (typeof namespace !== 'string' || object.ref.namespace === undefined) return object;
  const metadata = { ...mapAt(object.value, ['metadata']), namespace };
  const value = { ...object.value, metadata };
  return { ...object, ref: { ...object.ref, namespace }, value };
}

function objectsIn(path: string, text: string, known: KnownTexts): KubeObject[] {
  return mapsIn(text, known).flatMap((value) => {
    const object = kubeObject(value, path);
    return object === undefined ? [] : [object];
  });
}

function mapsIn(text: string, known: KnownTexts): readonly YamlMap[] {
  const maps = known.get(text) ?? (readYaml(text) ?? []).filter(isMap);
  known.set(text, maps);
  return maps;
}
