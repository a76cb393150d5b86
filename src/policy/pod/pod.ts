import type { YamlMap } from '../../render/yaml.ts';
import type { PodRule } from '../../spec/environment.ts';
import type { Manifest } from '../manifest.ts';
import type { Keys } from '../rule.ts';
import { textOf, valueAt } from '../value-at.ts';

/** A container of any sort: Pod Security judges them alike. */
export interface Container {
  readonly keys: Keys;
  readonly value: YamlMap;
}

/** What an object runs. */
export interface Pod {
  readonly keys: Keys;
  readonly spec: YamlMap;
  /** Keys of the annotations, and they. */
  readonly annotations: { readonly keys: Keys; readonly value: YamlMap };
  readonly containers: readonly Container[];
  readonly volumes: readonly Container[];
}

/** A field of a pod that a check refuses. */
export interface PodFault {
  readonly keys: Keys;
  readonly message: string;
  readonly expected?: string;
}

/** One check, by the name that an exception gives. */
export interface PodCheck {
  readonly rule: PodRule;
  readonly faults: (pod: Pod) => readonly PodFault[];
}

const templates: Readonly<Record<string, readonly string[]>> = {
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Deployment: ['spec', 'template'],
  Job: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
};

/** Where an object has the template of its pods; undefined when it makes none. */
export function templateOf({ object }: Manifest): readonly string[] | undefined {
  const kind = textOf(object.kind);
  return Object.hasOwn(templates, kind) ? templates[kind] : undefined;
}

/** The pod that an object makes; undefined when it makes none. */
export function podOf(manifest: Manifest): Pod | undefined {
  const { object } = manifest;
  const template = templateOf(manifest);
  if (template === undefined) return undefined;
  const keys = [...template, 'spec'];
  const spec = mapAt(object, keys);
  const annotations = [...template, 'metadata', 'annotations'];
  return {
    keys,
    spec,
    annotations: { keys: annotations, value: mapAt(object, annotations) },
    containers: ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) =>
      elementsAt(spec, keys, list),
    ),
    volumes: elementsAt(spec, keys, 'volumes'),
  };
}

/** The mapping at a path; an empty one where there is none. */
export function mapAt(value: unknown, keys: readonly string[]): YamlMap {
  const found = valueAt(value, keys);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as YamlMap)
    : {};
}

/** The security contexts of the pod and of its containers, with their keys. */
export function securityContexts(pod: Pod): readonly Container[] {
  return [{ keys: pod.keys, value: pod.spec }, ...pod.containers].map(({ keys, value }) => ({
    keys: [...keys, 'securityContext'],
    value: mapAt(value, ['securityContext']),
  }));
}

/**
 * Where a field of the security contexts has none of the values allowed. The pod may say it for its containers; what is
 * said nowhere is a fault of the pod.
 */
export function saidFaults(
  pod: Pod,
  field: readonly string[],
  allowed: readonly unknown[],
): readonly Keys[] {
  const said = securityContexts(pod).map(({ keys, value }) => ({
    keys: [...keys, ...field],
    value: valueAt(value, field),
  }));
  const [whole, ...containers] = said;
  const wrong = said.filter(({ value }) => value !== undefined && !allowed.includes(value));
  const isSilent =
    whole?.value === undefined && containers.some(({ value }) => value === undefined);
  return [...(isSilent && whole !== undefined ? [whole] : []), ...wrong].map(({ keys }) => keys);
}

function elementsAt(spec: YamlMap, keys: Keys, list: string): Container[] {
  const elements = valueAt(spec, [list]);
  if (!Array.isArray(elements)) return [];
  return elements.map((element, index) => ({
    keys: [...keys, list, index],
    value: mapAt(element, []),
  }));
}
