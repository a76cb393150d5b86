import { contentHash } from '../plan/hash.ts';
import { environmentInput, ownerInputs } from '../plan/inputs.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { heldWorkload } from '../plan/standing-workload.ts';
import type { PlannedWorkload } from '../plan/workload-state.ts';
import { renderEnvironment } from '../render/flux/environment.ts';
import { renderOwner } from '../render/owner/owner.ts';
import type { RenderedFile } from '../render/service-input.ts';
import type { Service } from '../spec/service.ts';
import { mapBounded } from './bounded.ts';
import { type Certification, expiryFindings, openCertification } from './certification.ts';
import { compareWorkload, removeWorkload, type Wish } from './compare-workload.ts';
import {
  type Participant,
  type Peers,
  peersOf,
  resolvedParticipant,
  standingParticipant,
} from './peer.ts';
import { type Build, planService } from './plan-service.ts';
import { type Resolver, resolveService } from './resolve-service.ts';
import { type TreeState, workloadKey } from './tree-state.ts';

/** So many that a second gate never runs dry. */
const comparedAtOnce = 32;
const fetchedAtOnce = 8;

export interface EnvironmentPlan {
  readonly parts: readonly PlannedWorkload[];
  /** Services whose image the tree did not name before. */
  readonly builds: readonly Build[];
  /** What the services are to each other, by which one of them can be planned again by itself. */
  readonly met: readonly MetService[];
}

export interface MetService {
  readonly service: Service;
  readonly participant: Participant;
  readonly peers: Peers;
  /** As it lies in the tree. */
  readonly record: WorkloadRecord | undefined;
}

/** The services that specs ask for in one environment, and whether anything there may be deleted. */
export interface Wanted {
  readonly services: readonly Service[];
  /** False for a workload whose entry is faulty, or may be: its files stay as they are. */
  readonly mayRemove: (record: WorkloadRecord) => boolean;
  /** False when karst.yaml is faulty: what the environment and its owners have of their own stays too. */
  readonly isConfigured: boolean;
}

/**
 * Plans everything in one environment: all sources first, since a service's files name the ports of those it calls,
 * then each workload by itself.
 */
export async function planEnvironment(
  opened: Resolver,
  tree: TreeState,
  wanted: Wanted,
): Promise<EnvironmentPlan> {
  const { options, world } = opened;
  const nowMs = options.atMs ?? world.clock.nowMs();
  const certification = await openCertification(world, tree.environment, nowMs);
  const environmentHash = environmentInput(tree.environment);
  const resolver = { ...opened, certification, environmentHash };
  const { services } = wanted;
  const { environment, records, damaged } = tree;
  const resolved = await mapBounded(services, options.concurrency ?? fetchedAtOnce, (service) =>
    resolveService(resolver, service, environment, records.get(workloadKey(service))),
  );
  const participants = resolved.map((one) =>
    resolvedParticipant(one, records.get(workloadKey(one.service)), environment),
  );
  const peers = peersOf([...participants, ...standing(tree, wanted)]);

  // A workload with a damaged record is looked at for its callers' sake alone.
  const sound = resolved.filter(({ service }) => !damaged.has(workloadKey(service)));
  const planned = await mapBounded(sound, comparedAtOnce, (one) =>
    planService(resolver, tree, one, peers.get(one.service.name)),
  );
  const onlyCertificates = options.onlyCertificates === true;
  const isShared = wanted.isConfigured && !onlyCertificates;
  const wishes = isShared ? sharedWishes(resolver, tree, services) : [];
  const shared = await mapBounded(wishes, comparedAtOnce, (wish) =>
    compareWorkload(tree, wish, options.force === true),
  );
  const rest = onlyCertificates ? [] : await planRest(resolver, tree, wanted);
  return {
    parts: [...planned.map(({ part }) => part), ...shared, ...rest],
    builds: planned.flatMap(({ build }) => (build === undefined ? [] : [build])),
    met: resolved.flatMap(({ service }, index) => {
      const [own, met] = [participants[index], peers.get(service.name)];
      const record = records.get(workloadKey(service));
      return own && met ? [{ service, participant: own, peers: met, record }] : [];
    }),
  };
}

/** Services that are in the tree and stay there, although no sound entry asks for them. */
export function standing(
  { environment, records }: TreeState,
  { services, mayRemove }: Pick<Wanted, 'services' | 'mayRemove'>,
): Participant[] {
  const wanted = new Set(services.map(workloadKey));
  return [...records.values()]
    .filter((record) => record.workload.kind === 'Service' && !mayRemove(record))
    .filter(({ workload }) => !wanted.has(workloadKey(workload)))
    .map((record) => standingParticipant(record, environment));
}

/** What an environment and its owners have of their own. */
export function sharedWishes(
  { world, certification }: Resolver,
  { environment, records, damaged }: TreeState,
  services: readonly Service[],
): Wish[] {
  // What is still there needs its issuer, whether a spec asks for it or not.
  const isMeshed =
    services.some(({ spec }) => spec.mesh !== false) ||
    [...records.values()].some(({ meshed }) => meshed === true);
  const images = isAutomated(environment.name, services, records)
    ? { isAutomated: true as const }
    : {};
  const { trust } = certification ?? {};
  const trusted = (kind: 'Environment' | 'Owner') =>
    kind === 'Owner' && trust !== undefined ? { trust: contentHash(trust) } : {};
  const wish = (
    kind: 'Environment' | 'Owner',
    name: string,
    files: () => readonly RenderedFile[],
  ): Wish => ({
    workload: { kind, name, owner: name, environment: environment.name },
    facts: {
      tool: world.tool.version,
      digests: {},
      inputs: ownerInputs(
        { kind, name, isMeshed, ...trusted(kind), ...(kind === 'Environment' ? images : {}) },
        environment,
      ),
    },
    gate: { kubernetes: environment.kubernetes, secrets: world.secrets },
    render: () => ({ files: files(), findings: [] }),
    findings: kind === 'Owner' && certification !== undefined ? expiryFindings(certification) : [],
  });
  const owners = new Set(services.map(({ owner }) => owner));
  return [
    wish('Environment', environment.name, () =>
      renderEnvironment(environment, isMeshed, images.isAutomated),
    ),
    ...[...owners].map((owner) =>
      wish('Owner', owner, () => renderOwner(owner, environment, isMeshed, trustOf(certification))),
    ),
  ].filter(({ workload }) => !damaged.has(workloadKey(workload)));
}

/** Does Flux choose what some service runs, also one that is still there although no sound entry asks for it? */
function isAutomated(
  environment: string,
  services: readonly Service[],
  records: TreeState['records'],
): boolean {
  if (services.some(({ spec }) => spec.image?.automation === true)) return true;
  const named = new Set(services.map(({ name }) => name));
  return [...records.values()].some(
    ({ workload: { kind, name }, files }) =>
      kind === 'Service' &&
      !named.has(name) &&
      Object.hasOwn(files, `flux/${environment}-image-${name}.yaml`),
  );
}

/** Nobody's trust is taken away because a file with it is damaged. */
function trustOf(certification: Certification | undefined): string | undefined {
  if (certification?.fault !== undefined) throw certification.fault;
  return certification?.trust;
}

/** Workloads that are in the tree and that no spec asks for, and those whose record cannot be trusted. */
async function planRest(
  { options }: Resolver,
  tree: TreeState,
  { services, mayRemove }: Wanted,
): Promise<PlannedWorkload[]> {
  const { records, damaged } = tree;
  const wanted = new Set(services.map(workloadKey));
  const owners = new Set(services.map(({ owner }) => owner));
  const present = [...records.values()];
  // Flux deletes a workload as its owner's service account: the owner goes a delivery later.
  const inUse = new Set(
    present.map(({ workload }) => (workload.kind === 'Service' ? workload.owner : '')),
  );

  const removed = present.filter((record) => {
    const { kind, name } = record.workload;
    if (kind === 'Service') return !wanted.has(workloadKey(record.workload));
    return kind === 'Owner' && !owners.has(name) && !inUse.has(name);
  });
  const isSure = damaged.size === 0;
  const gone = await mapBounded(removed, comparedAtOnce, async (record) =>
    mayRemove(record) && (isSure || record.workload.kind === 'Service')
      ? await removeWorkload(tree, record, options.force === true)
      : heldWorkload(record.workload, record, []),
  );
  const held = [...damaged.values()].map(({ workload, finding }) =>
    heldWorkload(workload, undefined, [finding]),
  );
  return [...gone, ...held];
}
