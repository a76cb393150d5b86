import { compareObjects, type KubeObject, type ObjectRef, objectKey } from './kube-object.ts';

/** An object before and after; one of them is absent for what appears or goes. */
export interface ObjectPair {
  readonly before?: KubeObject;
  readonly after?: KubeObject;
}

/** A digest at the end of a name: ours and Git's in hexadecimal, kustomize's in its own ten letters. */
const hashEnd = /-(?:[0-9a-f]{8,64}|[2456789bcdfghkmt]{10})$/;

/**
 * The objects of two trees, side by side. The file plays no part, so a moved object is the same one; what has gone and
 * what has come are one object when their names differ in a hash alone, or their namespaces alone.
 */
export function pairObjects(
  before: readonly KubeObject[],
  after: readonly KubeObject[],
): ObjectPair[] {
  const gone = new Map(before.map((object) => [objectKey(object.ref), object]));
  const fresh = new Map(after.map((object) => [objectKey(object.ref), object]));
  const pairs = [
    ...matched(gone, fresh, objectKey),
    ...matched(gone, fresh, baseKey),
    ...matched(gone, fresh, ({ namespace: _, ...ref }) => objectKey(ref)),
  ];
  return [
    ...pairs,
    ...[...gone.values()].map((object) => ({ before: object })),
    ...[...fresh.values()].map((object) => ({ after: object })),
  ].sort((a, b) => compareObjects(refOf(a), refOf(b)));
}

/** Which object a pair is about: as it will be, or as it was when it goes. */
export function refOf({ before, after }: ObjectPair): ObjectRef {
  const ref = (after ?? before)?.ref;
  if (ref === undefined) throw new TypeError('a pair of nothing');
  return ref;
}

/** Takes out of both lists what is one and the same by a key; where a key is not the only one, nothing is guessed. */
function matched(
  gone: Map<string, KubeObject>,
  fresh: Map<string, KubeObject>,
  key: (ref: ObjectRef) => string | undefined,
): ObjectPair[] {
  const after = byKey(fresh.values(), key);
  const pairs = [...byKey(gone.values(), key)].flatMap(([one, [old, ...others]]) => {
    const [next, ...more] = after.get(one) ?? [];
    const isSure = others.length === 0 && more.length === 0;
    return old === undefined || next === undefined || !isSure ? [] : [{ before: old, after: next }];
  });
  for (const pair of pairs) {
    gone.delete(objectKey(pair.before.ref));
    fresh.delete(objectKey(pair.after.ref));
  }
  return pairs;
}

function byKey(
  objects: Iterable<KubeObject>,
  key: (ref: ObjectRef) => string | undefined,
): Map<string, KubeObject[]> {
  const groups = new Map<string, KubeObject[]>();
  for (const object of objects) {
    const one = key(object.ref);
    if (one === undefined) continue;
    const group = groups.get(one);
    if (group === undefined) groups.set(one, [object]);
    else group.push(object);
  }
  return groups;
}

/** The same for all names with one hash after one name. */
function baseKey(ref: ObjectRef): string | undefined {
  if (!hashEnd.test(ref.name)) return undefined;
  return objectKey({ ...ref, name: ref.name.replace(hashEnd, '') });
}
