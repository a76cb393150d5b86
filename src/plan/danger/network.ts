import { mapAt, templateOf } from '../../policy/pod/pod.ts';
import { valueAt } from '../../policy/value-at.ts';
import type { YamlMap } from '../../render/yaml.ts';
import type { KubeObject } from '../object/kube-object.ts';
import { listAt } from '../object/list-at.ts';
import { type Danger, type DangerRule, danger, listed, type Scene } from './danger.ts';
import { type Admission, admissionsOf, admits } from './network-admission.ts';

const code = 'danger.network-widened';
const directions = ['ingress', 'egress'] as const;

/**
 * Policies only ever add up, so all of one namespace and one selector are compared as one: what they let through now and
 * did not before, and pods that no policy covers any more. Code: danger.network-widened.
 */
export const networkWidened: DangerRule = (scene) => {
  const groups = new Map<string, KubeObject[]>();
  for (const policy of scene.before.filter(isPolicy)) {
    groups.set(groupKey(policy), [...(groups.get(groupKey(policy)) ?? []), policy]);
  }
  return [...groups].flatMap(([key, before]) => {
    const after = scene.after.filter((object) => isPolicy(object) && groupKey(object) === key);
    return after.length === 0 ? uncovered(before, scene) : widened(before, after);
  });
};

function isPolicy({ ref }: KubeObject): boolean {
  return ref.kind === 'NetworkPolicy' && ref.apiVersion.startsWith('networking.k8s.io/');
}

function groupKey({ ref, value }: KubeObject): string {
  return `${ref.namespace} ${JSON.stringify(valueAt(value, ['spec', 'podSelector']))}`;
}

function widened(before: readonly KubeObject[], after: readonly KubeObject[]): Danger[] {
  const [subject] = after;
  if (subject === undefined || rulesOf(before) === rulesOf(after)) return [];
  return directions.flatMap((direction) => {
    if (!isClosed(before, direction)) return [];
    if (!isClosed(after, direction)) {
      const message = `no policy closes its ${direction} any more`;
      const field = 'spec.policyTypes';
      return [danger(code, subject.ref, { severity: 'high', field, message })];
    }
    const old = before.flatMap(({ value }) => admissionsOf(value, direction));
    const added = after
      .flatMap(({ value }) => admissionsOf(value, direction))
      .filter((admission) => !old.some((other) => admits(other, admission)))
      .filter(({ peer }) => !isNeighbour(peer, subject.ref.namespace));
    return added.length === 0 ? [] : [addedDanger(subject, direction, added)];
  });
}

/** One service of the same namespace, by its name: an owner's own affair, and the plan says who may call whom. */
function isNeighbour(peer: YamlMap | undefined, namespace: string | undefined): boolean {
  if (peer === undefined) return false;
  const home = mapAt(peer, ['namespaceSelector', 'matchLabels'])['kubernetes.io/metadata.name'];
  const name = mapAt(peer, ['podSelector', 'matchLabels'])['app.kubernetes.io/name'];
  return home === namespace && name !== undefined;
}

function rulesOf(policies: readonly KubeObject[]): string {
  return JSON.stringify(policies.map(({ value }) => value.spec));
}

function addedDanger(
  subject: KubeObject,
  direction: (typeof directions)[number],
  added: readonly Admission[],
): Danger {
  const peers = listed([...new Set(added.map(({ text }) => text))]);
  const isAnybody = added.some(({ peer }) => peer === undefined);
  const verb = direction === 'ingress' ? 'lets in' : 'lets out to';
  return danger(code, subject.ref, {
    severity: isAnybody ? 'high' : 'medium',
    field: `spec.${direction}`,
    message: `it ${verb} ${peers}`,
  });
}

/** A direction that no policy names is open. */
function isClosed(policies: readonly KubeObject[], direction: 'ingress' | 'egress'): boolean {
  const name = direction === 'ingress' ? 'Ingress' : 'Egress';
  return policies.some(({ value }) => {
    const types = listAt(value, ['spec', 'policyTypes']);
    if (types.length > 0) return types.includes(name);
    return direction === 'ingress' || valueAt(value, ['spec', 'egress']) !== undefined;
  });
}

/** The policies go: is there a pod left that they covered, and that no other covers? */
function uncovered(gone: readonly KubeObject[], { after }: Scene): Danger[] {
  const [policy] = gone;
  if (policy === undefined) return [];
  const isNamespaceGone = !after.some(({ ref }) => ref.namespace === policy.ref.namespace);
  const rest = after.filter(
    (object) => isPolicy(object) && object.ref.namespace === policy.ref.namespace,
  );
  const selectsAll = Object.keys(mapAt(policy.value, ['spec', 'podSelector'])).length === 0;
  const left = after.filter(
    (object) => selects(policy, object) && !rest.some((other) => selects(other, object)),
  );
  if (isNamespaceGone || (left.length === 0 && !selectsAll)) return [];
  const message = 'it goes, and nothing else closes the pods that it covered';
  return [danger(code, policy.ref, { severity: 'high', message })];
}

function selects(policy: KubeObject, object: KubeObject): boolean {
  const template = templateOf({ path: object.path, area: '', object: object.value });
  if (template === undefined || object.ref.namespace !== policy.ref.namespace) return false;
  const labels = mapAt(object.value, [...template, 'metadata', 'labels']);
  const wanted: YamlMap = mapAt(policy.value, ['spec', 'podSelector', 'matchLabels']);
  return Object.entries(wanted).every(([key, value]) => labels[key] === value);
}
