import type { ServiceSpec } from '../generated/schema/service-spec.ts';
import type { Finding, Place } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { type Config, readConfig } from './config.ts';
import type { CallerDefaults } from './config-environment.ts';
import { type Entry, serviceSpecSchema } from './entry.ts';
import type { Environment } from './environment.ts';
import { fillDefaults } from './fill-defaults.ts';
import { findingAt } from './finding-at.ts';
import { type Member, membersOf } from './member.ts';
import { promotedIn } from './promoted.ts';
import { type Entries, readDocuments, readRepos } from './read-entries.ts';
import type { SpecFile } from './read-yaml.ts';
import { checkExposed } from './rules/expose.ts';
import { checkMeshNames } from './rules/mesh-name.ts';
import { checkPeers } from './rules/peer.ts';
import { checkUseCycles } from './rules/use-cycle.ts';
import { type SealedFiles, type SealedInputs, sealedInputs, unusedInputs } from './sealed-input.ts';
import type { Service } from './service.ts';
import { pointerTo } from './spec-document.ts';

export interface SpecFiles {
  readonly karst?: SpecFile;
  readonly repos?: SpecFile;
  /** Files below karst/. */
  readonly documents: readonly SpecFile[];
  /** Secrets that are sealed already. */
  readonly sealed?: SealedFiles;
}

export interface SpecContext extends CallerDefaults {
  /** Names that workloads already have, by `entryIdentity`. */
  readonly takenNames: ReadonlyMap<string, string>;
}

/** An entry with an error: its workload's files stay as they are. */
interface InvalidEntry {
  readonly environment: string;
  readonly name: string;
  readonly owner: string;
  readonly place: Place;
}

export interface Specs extends Omit<Config, 'findings'> {
  /** By environment in the order of karst.yaml, then by name. */
  readonly services: readonly Service[];
  readonly invalid: readonly InvalidEntry[];
  /** False when karst.yaml is faulty: then nothing is known of any environment for sure. */
  readonly isConfigured: boolean;
  /** False when something could not be read so far that its workload is known: then nothing may be taken for removed. */
  readonly isComplete: boolean;
  readonly findings: readonly Finding[];
}

/** More than a person reads; a hostile file could make half a million. */
const maxFindings = 5_000;

/**
 * From the bytes a user wrote to typed services, with every finding. Never raises: one bad entry takes neither the
 * others nor their findings away. With a faulty karst.yaml there are findings but no services.
 */
export function parseSpecs(files: SpecFiles, context: SpecContext): Specs {
  const config = readConfig(files.karst, context);
  const isConfigured = !config.findings.some(isError);
  const { entries, findings } = readAll(files, config);
  const targets = entries.map((entry) => ({ entry, names: environmentsOf(entry, config) }));
  const members = config.environments.flatMap((environment) => {
    const own = targets.filter(({ names }) => names.includes(environment.name));
    const met = membersOf(
      environment,
      own.map(({ entry }) => entry),
      context.takenNames,
    );
    checkPeers(met);
    checkExposed(met);
    checkMeshNames(met);
    checkUseCycles(met);
    return met;
  });

  const isGood = ({ entry }: Member): boolean => isConfigured && !entry.findings.some(isError);
  const sealed = sealedInputs(files.sealed ?? { directory: '', files: [] });
  const own = entries.flatMap((entry) => entry.findings);
  const known = new Set(members.map(({ environment, name }) => `${environment.name}/${name}`));
  const unused = isConfigured ? unusedInputs(sealed, known) : [];
  const firsthand = isConfigured ? own : own.filter(isFirsthand);
  return {
    environments: config.environments,
    defaultEnvironment: config.defaultEnvironment,
    hosts: config.hosts,
    sources: config.sources,
    services: members.filter(isGood).map((member) => serviceOf(member, sealed)),
    invalid: members.filter((member) => !isGood(member)).map(invalidOf),
    isConfigured,
    isComplete: isConfigured && !findings.some(isError) && entries.every(isCertain),
    findings: limited(
      sorted([...config.findings, ...findings, ...firsthand, ...sealed.findings, ...unused]),
    ),
  };
}

function readAll({ repos, documents }: SpecFiles, { hosts }: Config): Entries {
  const files = documents.toSorted((a, b) => compareCodePoints(a.path, b.path));
  const read = [
    ...(repos === undefined ? [] : [readRepos(repos, hosts)]),
    ...files.map((file) => readDocuments(file, hosts)),
  ];
  return {
    entries: read.flatMap(({ entries }) => entries),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** Where an entry goes; a name that no environment has is a finding. */
function environmentsOf(entry: Entry, { environments, defaultEnvironment }: Config): string[] {
  const wanted = entry.written.environments ?? [defaultEnvironment.name];
  const known = environments.map(({ name }) => name);
  for (const [index, name] of wanted.entries()) {
    if (known.includes(name)) continue;
    const message = `There is no environment "${name}".`;
    const expected = `one of ${known.join(', ')}`;
    const subject = entry.at(`/environments/${index}`);
    entry.findings.push(findingAt(subject, 'spec.unknown-environment', message, { expected }));
  }
  for (const name of Object.keys(entry.written.promoted ?? {})) {
    if (wanted.includes(name)) continue;
    const message = `The entry is not for the environment "${name}".`;
    const expected = `one of ${wanted.join(', ')}`;
    const subject = entry.at(pointerTo('/promoted', name));
    entry.findings.push(findingAt(subject, 'spec.value', message, { expected, atKey: true }));
  }
  return wanted.filter((name) => known.includes(name));
}

function serviceOf(member: Member, { byWorkload }: SealedInputs): Service {
  const { entry, environment, name, owner, namespace } = member;
  const { slug, written } = promotedIn(member.slug, entry.written, environment.name);
  const placeOf = (pointer: string): Place => {
    const { document, pointer: within } = entry.at(pointer);
    return document.placeOf(within);
  };
  return {
    kind: 'Service',
    environment: environment.name,
    name,
    owner,
    namespace,
    slug,
    spec: withDefaults(written, environment),
    written,
    sealed: byWorkload.get(`${environment.name}/${name}`) ?? [],
    place: placeOf(''),
    placeOf,
  };
}

/** First what the environment says where the entry is silent, then the schema. */
function withDefaults(written: ServiceSpec, { defaults }: Environment): ServiceSpec {
  const { resources = defaults.resources, telemetry = defaults.telemetry } = written;
  const isPartial = typeof telemetry === 'object' && telemetry.endpoint === undefined;
  const inherited = isPartial && typeof defaults.telemetry === 'object' ? defaults.telemetry : {};
  const filled = fillDefaults(serviceSpecSchema, {
    ...written,
    ...(defaults.replicas === undefined || written.replicas !== undefined
      ? {}
      : { replicas: defaults.replicas }),
    ...(resources === undefined ? {} : { resources }),
    ...(telemetry === undefined
      ? {}
      : { telemetry: isPartial ? { ...inherited, ...telemetry } : telemetry }),
  }) as ServiceSpec;
  if (written.autoscale === undefined) return filled;
  const { replicas: _, ...scaled } = filled;
  return scaled;
}

function invalidOf({ entry, environment, name, owner }: Member): InvalidEntry {
  const { document, pointer } = entry.at('');
  return { environment: environment.name, name, owner, place: document.placeOf(pointer) };
}

/** A faulty name or environment hides which workload the entry had before. */
function isCertain({ isKnown, findings }: Entry): boolean {
  const hiding = ['spec.name', 'spec.duplicate', 'spec.unknown-environment'];
  return isKnown && !findings.some(({ code }) => hiding.includes(code));
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** With a faulty karst.yaml, a host or an environment that is not known may be one of those that could not be read. */
function isFirsthand({ code }: Finding): boolean {
  return code !== 'slug.unknown-scheme' && code !== 'spec.unknown-environment';
}

function sorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compareCodePoints(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareCodePoints(a.code, b.code),
  );
}

function limited(findings: Finding[]): Finding[] {
  const rest = findings.length - maxFindings;
  if (rest <= 0) return findings;
  const message = `${rest} further findings are not shown.`;
  const last: Finding = { code: 'spec.too-large', severity: 'error', message };
  return [...findings.slice(0, maxFindings), last];
}
