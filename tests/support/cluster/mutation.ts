import type { KubernetesObject } from './client.ts';

/** A copy of an object with one value set, or taken away when it is undefined. The way there must exist. */
export function withChange(
  object: KubernetesObject,
  pointer: string,
  value: unknown,
): KubernetesObject {
  const copy = structuredClone(object);
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  let place = copy as Record<string, unknown>;
  for (const key of keys) {
    const next = place[key];
    if (typeof next !== 'object' || next === null)
      throw new Error(`no ${key} on the way to ${pointer}`);
    place = next as Record<string, unknown>;
  }
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}
