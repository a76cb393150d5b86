import { callerChange, callerNames } from '../plan/caller-change.ts';
import { serviceInputs } from '../plan/inputs.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { heldWorkload } from '../plan/standing-workload.ts';
import type { PlannedWorkload } from '../plan/workload-state.ts';
import { exceptionsFor } from '../policy/exception.ts';
import { renderService } from '../render/service.ts';
import type { RenderedFile, ServiceInput } from '../render/service-input.ts';
import { entryIdentity } from '../spec/name.ts';
import { compareCertified } from './compare-certified.ts';
import type { Wish } from './compare-workload.ts';
import type { Peers } from './peer.ts';
import { pinRecorded } from './pin-images.ts';
import type { ResolvedService, Resolver, UnresolvedService } from './resolve-service.ts';
import { noCertificates, serviceCertificates } from './service-certificates.ts';
import { type TreeState, workloadKey } from './tree-state.ts';
import type { PlanOptions } from './world.ts';

/** An image to build: what it is made from. */
export interface Build {
  readonly input: ServiceInput;
  readonly files: readonly RenderedFile[];
}

export interface PlannedService {
  readonly part: PlannedWorkload;
  readonly build?: Build;
}

/** Plans one service whose source is settled, or holds one whose source is not. */
export async function planService(
  resolver: Resolver,
  tree: TreeState,
  resolved: ResolvedService | UnresolvedService,
  peers: Peers = { upstreams: [], callers: [] },
): Promise<PlannedService> {
  const { service } = resolved;
  const { exceptions, findings: excepted } = exceptionsFor(service.name, tree.environment);
  const findings = [...resolved.findings, ...excepted];
  const record = tree.records.get(workloadKey(service));
  const { kind, name, owner, environment } = service;
  const workload = { kind, name, owner, environment };
  if (resolved.launch === undefined) return { part: heldWorkload(workload, record, findings) };

  const input = serviceInput(tree, resolved, peers, resolver.options.built);
  const facts = {
    ...serviceFacts(input, resolved, resolver.environmentHash),
    tool: resolver.world.tool.version,
  };
  let files: readonly RenderedFile[] = [];
  const render: Wish['render'] = () => {
    const rendered = renderService(input);
    files = rendered.files;
    const { findings, image, built } = rendered;
    return { files, findings, image: image.reference, built };
  };
  const gate = {
    kubernetes: tree.environment.kubernetes,
    service,
    exceptions,
    secrets: resolver.world.secrets,
  };
  const { certification } = resolver;
  const judge = () =>
    certification === undefined
      ? noCertificates
      : serviceCertificates(resolver, tree, input, certification);
  const { gate: secondGate } = resolver.world;
  const anew = resolver.anew === true;
  const wish = { workload, facts, render, findings, gate, secondGate, anew };
  const compared = await compareCertified(tree, wish, judge, resolver.options);
  const built = await withBuilt(tree, compared, resolver.options);
  const told = service.spec.image?.automation === true ? automated(built) : built;
  const part = withCallers(told, record, facts.callers);
  const isWritten = part.plan.action === 'create' || part.plan.action === 'update';
  const isNew = isWritten && part.record?.image !== record?.image;
  return isNew && part.record?.built === undefined ? { part, build: { input, files } } : { part };
}

/** Whoever asks for the image has to know that it is not the one that the objects name. */
function automated(part: PlannedWorkload): PlannedWorkload {
  const { image } = part.plan;
  if (image === undefined) return part;
  return { ...part, plan: { ...part.plan, image: { ...image, automated: true } } };
}

/** A workload that stays as it is gets the digest that is known of its image, and its record does not have. */
async function withBuilt(
  tree: TreeState,
  part: PlannedWorkload,
  { built = {}, force = false, onlyCertificates = false }: PlanOptions,
): Promise<PlannedWorkload> {
  const { image = '', built: recorded } = part.record ?? {};
  const digest = built[image];
  if (part.plan.action !== 'keep' || part.record === undefined || onlyCertificates) return part;
  if (digest === undefined || recorded !== undefined) return part;
  return await pinRecorded(tree, part.record, digest, force);
}

function withCallers(
  part: PlannedWorkload,
  record: WorkloadRecord | undefined,
  callers: readonly string[] = [],
): PlannedWorkload {
  const change =
    part.plan.action === 'held' ? undefined : callerChange(record?.callers ?? [], callers);
  return change === undefined ? part : { ...part, plan: { ...part.plan, callers: change } };
}

/** Base images stay at the digests that `karst lock` found: a render asks no registry. */
export function serviceInput(
  { environment, records }: TreeState,
  { service, pin, launch }: ResolvedService,
  { upstreams, callers }: Peers,
  known: Readonly<Record<string, string>> = {},
): ServiceInput {
  const record = records.get(workloadKey(service));
  const { digests = {}, image, built } = record ?? {};
  const own = image === undefined || built === undefined ? {} : { [image]: built };
  const input = { service, environment, pin, launch, upstreams, callers, digests };
  return { ...input, built: { ...known, ...own } };
}

/** What the record of a service says beside its files. */
export function serviceFacts(
  input: ServiceInput,
  { service, hints, hintsHash, launch, evidence }: ResolvedService,
  environmentHash?: string,
): Omit<Wish['facts'], 'tool'> {
  return {
    identity: entryIdentity(service.slug, service.spec.path, service.written.name),
    source: recordedSource(input),
    hints: hintsHash,
    launch,
    evidence,
    digests: input.digests,
    inputs: serviceInputs(input, hints, environmentHash),
    uses: service.spec.uses ?? [],
    ...(input.callers.length === 0 ? {} : { callers: callerNames(input.callers) }),
    meshed: service.spec.mesh !== false,
  };
}

function recordedSource({ service, pin }: ServiceInput): NonNullable<WorkloadRecord['source']> {
  const { slug, spec } = service;
  const source = { slug: slug.text, path: spec.path ?? '' };
  if (pin.kind === 'tree') return { ...source, tree: pin.hash };
  const { commit, ref, committedAtS } = pin;
  return { ...source, commit, ref, committedAtS };
}
