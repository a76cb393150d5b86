import { textOf, valueAt } from '../../policy/value-at.ts';
import type { YamlMap } from '../../render/yaml.ts';
import type { KubeObject } from '../object/kube-object.ts';
import { mapsAt } from '../object/list-at.ts';
import { elementName } from '../object/list-key.ts';
import { type Danger, danger, eachPair, listed, type Scene } from './danger.ts';
import { addedRights, isFarReaching } from './rbac-right.ts';

const code = 'danger.rbac-widened';

/**
 * Somebody gets rights: a role allows more, a binding names more subjects or another role, or a new one appears. What
 * comes with a new namespace is its owner's own, unless it reaches beyond. Code: danger.rbac-widened.
 */
export const rbacWidened = eachPair((pair, scene) => {
  const { before, after } = pair;
  if (after === undefined || !after.ref.apiVersion.startsWith('rbac.authorization.k8s.io/')) {
    return [];
  }
  return after.ref.kind.endsWith('Binding')
    ? bindingWidened(before, after, scene)
    : roleWidened(before, after, scene);
});

function roleWidened(before: KubeObject | undefined, after: KubeObject, scene: Scene): Danger[] {
  const added = addedRights(before?.value, after.value);
  const told = added.filter(
    (right) => before !== undefined || isFarReaching(right) || isForAll(after),
  );
  if (
    told.length === 0 ||
    (before === undefined && isOwnersOwn(after, scene) && !told.some(isFarReaching))
  ) {
    return [];
  }
  const rights = listed(told.map(({ text }) => text));
  const severity = told.some(isFarReaching) ? 'high' : 'medium';
  return [danger(code, after.ref, { severity, field: 'rules', message: `it allows ${rights}` })];
}

function bindingWidened(before: KubeObject | undefined, after: KubeObject, scene: Scene): Danger[] {
  const old = mapsAt(before?.value, ['subjects']);
  const fresh = mapsAt(after.value, ['subjects']);
  const name = elementName('subjects', old, fresh) ?? ((subject) => JSON.stringify(subject));
  const known = old.map(name);
  const added = fresh.filter((subject) => !known.includes(name(subject)));
  const role = `${textOf(valueAt(after.value, ['roleRef', 'kind']))}/${textOf(valueAt(after.value, ['roleRef', 'name']))}`;
  const isAnybody = added.some(isEveryone);
  const isNew = before === undefined && isOwnersOwn(after, scene) && !isForAll(after);
  if (added.length === 0 || (isNew && !isAnybody && !isAdministrator(role))) return [];
  const severity = isAnybody || isForAll(after) || isAdministrator(role) ? 'high' : 'medium';
  const message = `${listed(added.map(name))} may do what ${role} allows`;
  return [danger(code, after.ref, { severity, field: 'subjects', message })];
}

/** Holds for the whole cluster. */
function isForAll({ ref }: KubeObject): boolean {
  return ref.kind.startsWith('Cluster');
}

/** Does it come with the namespace that it stands in? */
function isOwnersOwn({ ref }: KubeObject, { pairs }: Scene): boolean {
  return pairs.some(
    ({ action, after }) =>
      action === 'create' && after?.ref.kind === 'Namespace' && after.ref.name === ref.namespace,
  );
}

function isAdministrator(role: string): boolean {
  return ['ClusterRole/cluster-admin', 'ClusterRole/admin', 'ClusterRole/edit'].includes(role);
}

function isEveryone({ name }: YamlMap): boolean {
  const text = textOf(name);
  return /^system:(?:(?:un)?authenticated|anonymous|serviceaccounts)$/.test(text);
}
