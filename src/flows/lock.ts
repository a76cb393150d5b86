import { baseImagesOf } from '../plan/base-image.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { renderRecord } from '../plan/record.ts';
import { recordPath } from '../plan/workload-place.ts';
import { type Finding, Problem } from '../problem.ts';
import { renderService } from '../render/service.ts';
import { mapBounded } from './bounded.ts';
import { type Peers, participant, peersOf } from './peer.ts';
import { serviceFacts, serviceInput } from './plan-service.ts';
import { readSpecs } from './read-specs.ts';
import { type ResolvedService, type Resolver, resolveService } from './resolve-service.ts';
import { type TreeState, workloadKey } from './tree-state.ts';
import type { PlanOptions, World } from './world.ts';

const fetchedAtOnce = 8;

export interface Locked {
  readonly workloads: readonly LockedWorkload[];
  readonly findings: readonly Finding[];
}

export interface LockedWorkload {
  readonly name: string;
  readonly environment: string;
  readonly slug: string;
  /** Commit or tree hash. */
  readonly pin: string;
  readonly previousPin?: string;
  readonly changed: boolean;
}

/**
 * Resolves sources, launches and base images, and writes them to the records alone. The files follow with the next
 * render, which may then be `--locked`. Raises `spec.missing`, `environment.unknown` and `disk.*`.
 */
export async function lockSources(world: World, options: PlanOptions): Promise<Locked> {
  const { specs, trees } = await readSpecs(world, options);
  const resolver = { world, sources: world.sources(specs), options: { ...options, locked: false } };
  const workloads: LockedWorkload[] = [];
  const findings = [...specs.findings];

  for (const tree of trees) {
    const { environment, records, damaged } = tree;
    const services = specs.services.filter((service) => service.environment === environment.name);
    const sound = services.filter((service) => !damaged.has(workloadKey(service)));
    findings.push(...[...damaged.values()].map(({ finding }) => finding));
    const resolved = await mapBounded(sound, options.concurrency ?? fetchedAtOnce, (service) =>
      resolveService(resolver, service, environment, records.get(workloadKey(service))),
    );
    findings.push(...resolved.flatMap((one) => one.findings));
    const peers = peersOf(resolved.map(({ service, launch }) => participant(service, launch)));
    for (const one of resolved) {
      if (one.launch === undefined) continue;
      const locked = await lockService(resolver, tree, one, peers.get(one.service.name));
      if (locked instanceof Problem) findings.push(locked.toFinding());
      else workloads.push(locked);
    }
  }
  await world.tree.apply([]);
  return { workloads, findings };
}

async function lockService(
  { world }: Resolver,
  tree: TreeState,
  one: ResolvedService,
  peers: Peers = { upstreams: [], callers: [] },
): Promise<LockedWorkload | Problem> {
  const { service } = one;
  const before = tree.records.get(workloadKey(service));
  try {
    const input = serviceInput(tree, one, peers);
    const digests = await digestsOf(world, renderService({ ...input, digests: {} }).files);
    const { inputs: _, ...facts } = serviceFacts({ ...input, digests }, one);
    const next = lockedRecord(before, { ...facts, workload: workloadOf(one) }, world);
    const content = renderRecord(next);
    const changed = before === undefined || content !== renderRecord(before);
    const path = `${tree.environment.path}/${recordPath(service)}`;
    if (changed) await world.tree.apply([{ path, content }]);
    return describe(one, before, changed);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** What was written, and from which inputs, stays: the next render sees that the source has moved on. */
function lockedRecord(
  before: WorkloadRecord | undefined,
  facts: Omit<WorkloadRecord, 'apiVersion' | 'kind' | 'files' | 'tool'>,
  { tool }: World,
): WorkloadRecord {
  const head = { apiVersion: 'karstkit.dev/v1', kind: 'Record' } as const;
  return { tool: tool.version, files: {}, ...head, ...before, ...facts };
}

/** Asked for once each; a registry that does not answer leaves the reference as it is. */
async function digestsOf(
  { images, progress }: World,
  files: Parameters<typeof baseImagesOf>[0],
): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const reference of baseImagesOf(files)) {
    progress.step(reference, 'asking for its digest');
    const digest = await images.digest(reference);
    if (digest !== undefined) digests[reference] = digest;
  }
  return digests;
}

function workloadOf({ service }: ResolvedService): WorkloadRecord['workload'] {
  const { kind, name, owner, environment } = service;
  return { kind, name, owner, environment };
}

function describe(
  { service, pin }: ResolvedService,
  before: WorkloadRecord | undefined,
  changed: boolean,
): LockedWorkload {
  const previousPin = before?.source?.commit ?? before?.source?.tree;
  return {
    name: service.name,
    environment: service.environment,
    slug: service.slug.text,
    pin: pin.kind === 'commit' ? pin.commit : pin.hash,
    ...(previousPin === undefined ? {} : { previousPin }),
    changed,
  };
}
