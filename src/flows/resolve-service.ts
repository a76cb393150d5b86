import { detect } from '../detect/detect.ts';
import type { Hints } from '../detect/hints.ts';
import type { Evidence, Launch } from '../detect/launch.ts';
import { valueHash } from '../plan/hash.ts';
import { ownerChange } from '../plan/owner-change.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import type { Sources } from '../ports.ts';
import { type Finding, type Place, Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-code.ts';
import type { Pin, Source } from '../source/source.ts';
import type { Environment } from '../spec/environment.ts';
import type { Service } from '../spec/service.ts';
import type { Certification } from './certification.ts';
import { withProcesses } from './process-launch.ts';
import { serviceHints } from './service-hints.ts';
import type { PlanOptions, World } from './world.ts';

/** A service whose source and start are settled. */
export interface ResolvedService {
  readonly service: Service;
  readonly pin: Pin;
  readonly hints: Hints;
  readonly hintsHash: string;
  readonly launch: Launch;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
}

/** A service that cannot be rendered now: its files stay as they are. */
export interface UnresolvedService {
  readonly service: Service;
  readonly launch: undefined;
  readonly findings: readonly Finding[];
}

export interface Resolver {
  readonly world: World;
  readonly sources: Sources;
  readonly options: PlanOptions;
  /** Of the environment that is being planned; undefined where no certificate matters. */
  readonly certification?: Certification;
  /** Render what is planned although nothing that it is made from has changed. */
  readonly anew?: boolean;
  /** Of the environment that is being planned, hashed once for all its services. */
  readonly environmentHash?: string;
}

/**
 * Pins the source and finds its launch. The record answers wherever pin and hints are what it says, so that nothing is
 * fetched or searched twice, and a newer search leaves what runs alone.
 */
export async function resolveService(
  resolver: Resolver,
  service: Service,
  environment: Environment,
  record: WorkloadRecord | undefined,
): Promise<ResolvedService | UnresolvedService> {
  const handedOver = ownerChange(service, record);
  if (handedOver !== undefined) return { service, launch: undefined, findings: [handedOver] };
  const hints = serviceHints(service, environment, resolver.options.callerEntrypoint);
  const question = { service, hints, hintsHash: valueHash(hints), record };
  try {
    if (resolver.options.locked === true) return fromRecord(question);
    return await fromSource(resolver, question);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const finding = { ...service.place, ...error.toFinding() };
    return { service, launch: undefined, findings: [finding] };
  }
}

interface Question {
  readonly service: Service;
  readonly hints: Hints;
  readonly hintsHash: string;
  readonly record: WorkloadRecord | undefined;
}

function fromRecord({ service, hints, hintsHash, record }: Question): ResolvedService {
  const pin = record === undefined ? undefined : recordedPin(record);
  if (record?.launch === undefined || pin === undefined) {
    throw new Problem('lock.missing', `there is no record of ${service.slug.text}`, {
      ...service.place,
      expected: 'a record with the commit and the launch of the source',
      next: 'Run `karst lock`, or render without --locked, and commit the records.',
    });
  }
  if (record.source?.slug !== service.slug.text || record.hints !== hintsHash) {
    throw new Problem(
      'lock.stale',
      `the record of ${service.name} was made for another source or start`,
      {
        ...service.place,
        expected: `a record of ${service.slug.text} made for what the spec says about its start`,
        next: 'Run `karst lock`, or render without --locked, and commit the records.',
      },
    );
  }
  return {
    service,
    pin,
    hints,
    hintsHash,
    launch: record.launch,
    evidence: record.evidence ?? [],
    findings: [],
  };
}

async function fromSource(
  resolver: Resolver,
  question: Question,
): Promise<ResolvedService | UnresolvedService> {
  const { service, record } = question;
  const { sources, world } = resolver;
  const { slug } = service;
  const known = record === undefined ? undefined : recordedPin(record);
  let source: Source | undefined;
  let pin: Pin;
  if (slug.kind === 'directory') {
    source = await sources.open(slug, known?.kind === 'tree' ? known : undefined);
    pin = source.pin;
  } else {
    world.progress.step(service.name, `asking where ${slug.text} points`);
    const commit = await sources.pin(slug, known?.kind === 'commit' ? known : undefined);
    pin = commit;
    if (isRecorded(resolver, question, pin)) return fromRecord(question);
    world.progress.step(service.name, `fetching ${slug.text} at ${commit.commit.slice(0, 7)}`);
    source = await sources.fetch(slug, commit);
  }
  if (isRecorded(resolver, question, pin)) return fromRecord(question);
  world.progress.step(service.name, 'looking how it starts');
  return await search(resolver, question, source);
}

async function search(
  { world, options }: Resolver,
  { service, hints, hintsHash }: Question,
  source: Source,
): Promise<ResolvedService | UnresolvedService> {
  const detection = await detect(source.tree, hints, world.loadPython);
  const findings = detection.findings.map((finding) =>
    inSpec(finding, service, options.strict === true),
  );
  const { launch, evidence } = detection;
  if (launch !== undefined) {
    const { tree, pin } = source;
    const own = await withProcesses(launch, { service, hints, tree, loadPython: world.loadPython });
    const told = [...findings, ...own.findings];
    if (own.findings.length > 0) return { service, launch: undefined, findings: told };
    return { service, pin, hints, hintsHash, launch: own.launch, evidence, findings: told };
  }
  const isTold = findings.some(({ severity }) => severity === 'error');
  return {
    service,
    launch: undefined,
    findings: isTold ? findings : [...findings, noLaunch(service)],
  };
}

/** Is the record's launch the answer to the same question? */
function isRecorded(
  { options }: Resolver,
  { service, hintsHash, record }: Question,
  pin: Pin,
): boolean {
  if (record?.launch === undefined || record.hints !== hintsHash) return false;
  // Strict refuses a guess on every run, not only on the one that made it.
  if (options.strict === true && record.launch.confidence !== 'high') return false;
  const recorded = recordedPin(record);
  return record.source?.slug === service.slug.text && samePin(recorded, pin);
}

function samePin(a: Pin | undefined, b: Pin): boolean {
  if (a?.kind === 'commit' && b.kind === 'commit') return a.commit === b.commit && a.ref === b.ref;
  return a?.kind === 'tree' && b.kind === 'tree' && a.hash === b.hash;
}

/** Where the source of a record stood. */
export function recordedPin({ source }: WorkloadRecord): Pin | undefined {
  if (source?.tree !== undefined) return { kind: 'tree', hash: source.tree };
  if (source?.commit === undefined) return undefined;
  const { commit, ref = commit, committedAtS = 0 } = source;
  return { kind: 'commit', commit, ref, committedAtS };
}

/** The reader stands before the spec, not before the source: the place moves there, the source's own goes into the text. */
function inSpec(finding: Finding, service: Service, isStrict: boolean): Finding {
  const { file, line, message } = finding;
  const within = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  const isGuess = isStrict && finding.code.endsWith('ambiguous');
  return {
    ...finding,
    ...placeIn(service, finding.code),
    message: `${message}${within}`,
    severity: isGuess ? 'error' : finding.severity,
  };
}

/** Findings about what a field of the spec names stand at that field; all others at the entry. */
const namingFields: Partial<Record<ProblemCode, 'entrypoint' | 'dockerfile' | 'path'>> = {
  'detect.directory-missing': 'path',
  'detect.dockerfile-missing': 'dockerfile',
  'detect.entrypoint-invalid': 'entrypoint',
  'detect.entrypoint-unresolved': 'entrypoint',
};

function placeIn({ spec, place, placeOf }: Service, code: ProblemCode): Place {
  const field = namingFields[code];
  return field === undefined || spec[field] === undefined ? place : placeOf(`/${field}`);
}

function noLaunch({ name, place }: Service): Finding {
  return {
    ...place,
    code: 'detect.no-launch',
    severity: 'error',
    message: `no way to start ${name} was found`,
    hint: 'Say how it starts with `entrypoint` or `command`.',
  };
}
