import type { Manifest } from './manifest.ts';
import { templateOf } from './pod/pod.ts';
import { type Keys, type PolicyRule, refusal } from './rule.ts';
import { textOf, valueAt } from './value-at.ts';

/** A name that must be one of the same workload's objects. */
interface Reference {
  readonly keys: Keys;
  readonly kind: string;
}

/**
 * What an object of a workload names is rendered beside it: its account, what its autoscaler scales, what its route
 * leads to. Code: policy.reference.
 */
export const referencesAreOwn: PolicyRule = ({ manifests }) => {
  const own = manifests.filter(({ area }) => area === 'services');
  const known = new Set(own.map(({ object }) => `${textOf(object.kind)}/${nameOf(object)}`));
  return own.flatMap((manifest) =>
    referencesOf(manifest).flatMap(({ keys, kind }) => {
      const name = valueAt(manifest.object, keys.map(String));
      if (typeof name !== 'string' || known.has(`${kind}/${name}`)) return [];
      const message = `the workload has no ${kind} of that name`;
      return [refusal('policy.reference', manifest, keys, { message })];
    }),
  );
};

function nameOf(object: Manifest['object']): string {
  return textOf(valueAt(object, ['metadata', 'name']));
}

function referencesOf(manifest: Manifest): Reference[] {
  const template = templateOf(manifest);
  if (template !== undefined) {
    return [{ keys: [...template, 'spec', 'serviceAccountName'], kind: 'ServiceAccount' }];
  }
  if (manifest.object.kind === 'HorizontalPodAutoscaler') {
    return [{ keys: ['spec', 'scaleTargetRef', 'name'], kind: 'Deployment' }];
  }
  const kind = textOf(manifest.object.kind);
  const lists = Object.hasOwn(routes, kind) ? routes[kind] : undefined;
  return lists === undefined ? [] : routeReferences(manifest, lists);
}

/** Where a route has its rules, and where those name what they lead to. */
const routes: Readonly<Record<string, readonly [rules: string, services: string]>> = {
  GRPCRoute: ['rules', 'backendRefs'],
  HTTPRoute: ['rules', 'backendRefs'],
  IngressRoute: ['routes', 'services'],
};

function routeReferences(
  { object }: Manifest,
  [rules, services]: readonly [string, string],
): Reference[] {
  return [...listAt(object, ['spec', rules]).entries()].flatMap(([rule, value]) =>
    listAt(value, [services]).map((_, index) => ({
      keys: ['spec', rules, rule, services, index, 'name'],
      kind: 'Service',
    })),
  );
}

function listAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  const found = valueAt(value, keys);
  return Array.isArray(found) ? found : [];
}
