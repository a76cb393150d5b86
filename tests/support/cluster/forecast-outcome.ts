import { keyOf, type Standing } from './census.ts';
import type { DangerOutput, ObjectOutput, PlanOutput, RefOutput, WorkloadName } from './fleet.ts';
import type { Happening } from './forecast-change.ts';
import type { KustomizationState } from './kustomization.ts';

/** What happens to which objects: `prune Service/shop/front`, sorted. */
export type Outcome = readonly string[];

type IsOurs = (workload: { readonly kind: string; readonly name: string }) => boolean;

/** What a plan says will happen to the workloads that `isOurs` picks. */
export function forecastOutcome(plan: PlanOutput, isOurs: IsOurs): Outcome {
  const ours = <T extends { readonly workload?: WorkloadName }>(parts: readonly T[]) =>
    parts.filter(({ workload }) => workload !== undefined && isOurs(workload));
  const blocked = ours(plan.objects).filter((object) => object.blocked === true);
  const isBlocked = (ref: RefOutput) => blocked.some(({ object }) => keyOf(object) === keyOf(ref));
  return sorted([
    ...ours(plan.objects)
      .flatMap(prunedBy)
      .map((ref) => told('prune', keyOf(ref))),
    ...ours(plan.restarts).map(({ event, object }) =>
      told(event === 'run' ? 'run' : 'restart', keyOf(object)),
    ),
    ...ours(plan.dangers).flatMap((danger) => dangerOutcome(danger, isBlocked)),
  ]);
}

function prunedBy({ action, object, was, stays, blocked }: ObjectOutput): RefOutput[] {
  if (blocked === true) return [];
  if (action === 'delete' && stays !== true) return [object];
  return action === 'replace' && was !== undefined ? [was] : [];
}

const happeningOf: Readonly<Record<string, Happening>> = {
  'danger.field-immutable': 'refuse',
  'danger.host-exposed': 'expose',
  'danger.host-removed': 'conceal',
  'danger.rbac-widened': 'widen',
  'danger.service-exposed': 'expose',
};

/** What is refused holds back what else is dangerous: that comes once it is mended. */
function dangerOutcome(
  { code, object }: DangerOutput,
  isBlocked: (ref: RefOutput) => boolean,
): string[] {
  const happening = happeningOf[code];
  if (happening === undefined || object === undefined) return [];
  if (happening !== 'refuse' && isBlocked(object)) return [];
  return [told(happening, keyOf(object))];
}

export interface Truth {
  readonly before: ReadonlyMap<string, Standing>;
  readonly after: ReadonlyMap<string, Standing>;
  readonly states: ReadonlyMap<string, KustomizationState>;
}

/** What happened to the same workloads, as the API server has it: by UIDs, pods, and what Flux was refused. */
export function trueOutcome(
  { before, after, states }: Truth,
  environment: string,
  isOurs: IsOurs,
): Outcome {
  const ours = (found: ReadonlyMap<string, Standing>) =>
    [...found.values()]
      .filter(({ labels }) => labels['karstkit.dev/environment'] === environment)
      .filter((standing) => isOurs(workloadOf(standing)));
  const sides = { before: ours(before), after: ours(after) };
  return sorted([
    ...gone(sides).map(({ key }) => told('prune', key)),
    ...restarted(sides).map((key) => told('restart', key)),
    ...ranAgain(sides).map(({ key }) => told('run', key)),
    ...refused(sides, states).map((key) => told('refuse', key)),
    ...hosts(sides),
    ...widened(sides).map(({ key }) => told('widen', key)),
  ]);
}

interface Sides {
  readonly before: readonly Standing[];
  readonly after: readonly Standing[];
}

/** By the labels that every object carries: a service's own has the component's name, an owner's its owner's. */
function workloadOf({ labels }: Standing): { readonly kind: string; readonly name: string } {
  const name = labels['app.kubernetes.io/name'] ?? '';
  const isShared = labels['app.kubernetes.io/instance'] === undefined;
  return { kind: isShared ? 'Shared' : 'Service', name };
}

const makers = /^(ReplicaSet|CronJob|Job|Deployment)\//;

/** Gone for good, or made anew under the same name. What a controller made goes by itself. */
function gone({ before, after }: Sides): Standing[] {
  const left = new Set(after.map(({ uid }) => uid));
  return before.filter(
    ({ uid, owners }) => !left.has(uid) && !owners.some((one) => makers.test(one)),
  );
}

/** Deployments of which an old pod is gone and a new one has come. */
function restarted(sides: Sides): string[] {
  const [old, fresh] = [podsByDeployment(sides.before), podsByDeployment(sides.after)];
  return [...fresh].flatMap(([name, pods]) => {
    const former = old.get(name) ?? [];
    const isGone = former.some((uid) => !pods.includes(uid));
    const isNew = pods.some((uid) => !former.includes(uid));
    const deployment = sides.after.find(
      ({ kind, name: one }) => kind === 'Deployment' && one === name,
    );
    return isGone && isNew && deployment !== undefined ? [deployment.key] : [];
  });
}

/** UIDs of pods by the name of their Deployment: one that moves to another namespace is the same. */
function podsByDeployment(standings: readonly Standing[]): Map<string, string[]> {
  const maker = new Map(
    standings
      .filter(({ kind }) => kind === 'ReplicaSet')
      .map(({ namespace, name, owners }) => [`${namespace} ReplicaSet/${name}`, owners[0] ?? '']),
  );
  const pods = new Map<string, string[]>();
  for (const { kind, namespace, owners, uid } of standings) {
    const deployment = maker.get(`${namespace} ${owners[0]}`)?.replace('Deployment/', '');
    if (kind !== 'Pod' || deployment === undefined) continue;
    pods.set(deployment, [...(pods.get(deployment) ?? []), uid]);
  }
  return pods;
}

/** Jobs in the place of others. */
function ranAgain({ before, after }: Sides): Standing[] {
  const jobs = (standings: readonly Standing[]) =>
    standings.filter(({ kind, owners }) => kind === 'Job' && owners.length === 0);
  const old = jobs(before);
  if (old.length === 0) return [];
  return jobs(after).filter(({ uid }) => !old.some((job) => job.uid === uid));
}

/** Objects that the server refused to Flux, by what Flux says of them. */
function refused({ after }: Sides, states: ReadonlyMap<string, KustomizationState>): string[] {
  return after
    .filter(({ kind }) => kind === 'Kustomization')
    .flatMap(({ name }) => states.get(name) ?? [])
    .filter(({ status, reason }) => status === 'failed' && reason !== 'DependencyNotReady')
    .map(
      ({ message }) =>
        /^(\S+) dry-run failed \(Invalid\)|^(\S+) dry-run failed/.exec(message)?.[1] ?? message,
    );
}

/** Hosts, with what narrows them, that are answered now or no longer. */
function hosts({ before, after }: Sides): string[] {
  const [old, fresh] = [before, after].map((side) =>
    side.filter(({ kind }) => kind === 'IngressRoute'),
  );
  const names = [...new Set([...(old ?? []), ...(fresh ?? [])].map(({ key }) => key))];
  return names.flatMap((key) => {
    const [was, is] = [old, fresh].map((side) => matchesOf(side?.find((one) => one.key === key)));
    const [wasHosts, isHosts] = [was, is].map((matches) => new Set((matches ?? []).map(hostOf)));
    const isOpened = (is ?? []).some((match) => was?.includes(match) !== true);
    const isClosed = [...(wasHosts ?? [])].some((host) => isHosts?.has(host) !== true);
    return [
      ...(isOpened ? [told('expose', key)] : []),
      ...(isClosed ? [told('conceal', key)] : []),
    ];
  });
}

function matchesOf(standing: Standing | undefined): string[] {
  const spec = standing?.value.spec as { routes?: readonly { match: string }[] } | undefined;
  return spec?.routes?.map(({ match }) => match) ?? [];
}

function hostOf(match: string): string {
  return /Host\(`([^`]+)`\)/.exec(match)?.[1] ?? '';
}

/** Roles that were there and allow more now. */
function widened({ before, after }: Sides): Standing[] {
  return after.filter((role) => {
    const old = before.find(({ uid }) => uid === role.uid);
    if (role.kind !== 'Role' || old === undefined) return false;
    const had = rightsOf(old);
    return rightsOf(role).some((right) => !had.includes(right));
  });
}

function rightsOf({ value }: Standing): string[] {
  const rules = value.rules as readonly Record<'apiGroups' | 'resources' | 'verbs', string[]>[];
  return rules.flatMap(({ apiGroups, resources, verbs }) =>
    apiGroups.flatMap((group) =>
      resources.flatMap((resource) => verbs.map((verb) => `${verb} ${resource}.${group}`)),
    ),
  );
}

function told(happening: Happening, key: string): string {
  return `${happening} ${key}`;
}

function sorted(texts: readonly string[]): Outcome {
  return [...new Set(texts)].toSorted();
}
