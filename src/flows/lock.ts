import { baseImagesOf } from '../plan/base-image.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { renderRecord } from '../plan/record.ts';
import { recordPath } from '../plan/workload-place.ts';
import { type Finding, Problem } from '../problem.ts';
import { sidecarImages } from '../render/kubernetes/sidecar-part.ts';
import { renderService } from '../render/service.ts';
import type { Service } from '../spec/service.ts';
import { mapBounded } from './bounded.ts';
import { type DigestBook, digestBook } from './digest-book.ts';
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
  const book = digestBook(world);
  const workloads: LockedWorkload[] = [];
  const findings = [...specs.findings];

  for (const tree of trees) {
    const { services, findings: told } = await resolveEnvironment(resolver, tree, specs.services);
    findings.push(...told);
    for (const service of services) {
      const locked = await lockService(world, book, service);
      if (locked instanceof Problem) findings.push(locked.toFinding());
      else workloads.push(locked);
    }
  }
  await world.tree.apply([]);
  return { workloads, findings: [...findings, ...book.findings()] };
}

/** A service whose source is settled, among the others of its environment. */
interface Settled {
  readonly tree: TreeState;
  readonly one: ResolvedService;
  readonly peers: Peers;
}

async function resolveEnvironment(
  resolver: Resolver,
  tree: TreeState,
  all: readonly Service[],
): Promise<{ readonly services: readonly Settled[]; readonly findings: readonly Finding[] }> {
  const { environment, records, damaged } = tree;
  const services = all.filter((service) => service.environment === environment.name);
  const sound = services.filter((service) => !damaged.has(workloadKey(service)));
  const atOnce = resolver.options.concurrency ?? fetchedAtOnce;
  const resolved = await mapBounded(sound, atOnce, (service) =>
    resolveService(resolver, service, environment, records.get(workloadKey(service))),
  );
  const peers = peersOf(resolved.map(({ service, launch }) => participant(service, launch)));
  const nobody: Peers = { upstreams: [], callers: [] };
  return {
    services: resolved.flatMap((one) =>
      one.launch === undefined ? [] : [{ tree, one, peers: peers.get(one.service.name) ?? nobody }],
    ),
    findings: [
      ...[...damaged.values()].map(({ finding }) => finding),
      ...resolved.flatMap((one) => one.findings),
    ],
  };
}

async function lockService(
  world: World,
  book: DigestBook,
  { tree, one, peers }: Settled,
): Promise<LockedWorkload | Problem> {
  const { service } = one;
  const before = tree.records.get(workloadKey(service));
  try {
    const input = serviceInput(tree, one, peers);
    const { files } = renderService({ ...input, digests: {} });
    const images = [...baseImagesOf(files), ...sidecarImages(input)];
    const digests = await book.digestsOf(images, before?.digests);
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
