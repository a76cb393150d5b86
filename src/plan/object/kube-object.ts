import { mapAt } from '../../policy/pod/pod.ts';
import type { YamlMap } from '../../render/yaml.ts';
import { compareCodePoints } from '../../source/file-tree.ts';

/** Which object of a cluster is meant. */
export interface ObjectRef {
  readonly apiVersion: string;
  readonly kind: string;
  /** Absent for what belongs to the whole cluster. */
  readonly namespace?: string;
  readonly name: string;
}

/** One Kubernetes object as Flux would apply it, and the file that it stands in. */
export interface KubeObject {
  readonly ref: ObjectRef;
  /** From the environment's directory. */
  readonly path: string;
  readonly value: YamlMap;
}

/** The object that a mapping is; undefined when it has no kind or no name. */
export function kubeObject(value: YamlMap, path: string): KubeObject | undefined {
  const { apiVersion, kind } = value;
  const { name, namespace } = mapAt(value, ['metadata']);
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined;
  if (typeof name !== 'string') return undefined;
  const place = typeof namespace === 'string' ? { namespace } : {};
  return { ref: { apiVersion, kind, ...place, name }, path, value };
}

/** The group of an API without its version: a new version of it is the same object. */
export function groupOf({ apiVersion }: Pick<ObjectRef, 'apiVersion'>): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** What is equal for the same object, whatever its API's version. */
export function objectKey(ref: ObjectRef): string {
  return [groupOf(ref), ref.kind, ref.namespace ?? '', ref.name].join('\n');
}

/** `Deployment/api`, as people write it. */
export function objectName({ kind, name }: ObjectRef): string {
  return `${kind}/${name}`;
}

export function compareObjects(a: ObjectRef, b: ObjectRef): number {
  return compareCodePoints(sortKey(a), sortKey(b));
}

function sortKey({ namespace = '', kind, name }: ObjectRef): string {
  return [namespace, kind, name].join('\n');
}
