import type { KarstConfig } from '../generated/schema/karst.ts';
import { validateKarst } from '../generated/validators.js';
import { type Finding, Problem } from '../problem.ts';
import { builtInHosts, type Host, type Hosts, hostsFrom } from '../source/host.ts';
import { nearestNames } from '../source/nearest-name.ts';
import { type CallerDefaults, environmentsFrom, karstSchema } from './config-environment.ts';
import { withoutRepeats } from './entry.ts';
import type { Environment } from './environment.ts';
import { emptyFile, extraDocuments, isEmpty } from './file-finding.ts';
import { findingAt, type Subject } from './finding-at.ts';
import { faultlessPart } from './prune.ts';
import { readYaml, type SpecFile } from './read-yaml.ts';
import { configRules } from './rules/config-rule.ts';
import type { SpecDocument } from './spec-document.ts';
import { pointerTo } from './spec-document.ts';
import { validate } from './validate.ts';

/** What karst.yaml says, with its defaults; without the file, the defaults alone. */
export interface Config {
  readonly environments: readonly Environment[];
  readonly defaultEnvironment: Environment;
  readonly hosts: Hosts;
  readonly sources: { readonly pullRefs: boolean; readonly foreignCommits: boolean };
  readonly findings: readonly Finding[];
}

/** Reads karst.yaml. Every mistake is a finding; what is right of a faulty file is still given, to judge entries by. */
export function readConfig(file: SpecFile | undefined, caller: CallerDefaults): Config {
  if (file === undefined) return configFrom({}, undefined, caller, []);
  const { documents, fault } = readYaml(file);
  if (fault !== undefined) return configFrom({}, undefined, caller, [fault]);
  const [document] = documents;
  if (document === undefined || isEmpty(document)) {
    return configFrom({}, undefined, caller, [emptyFile(file.path)]);
  }

  const findings = [...document.findings, ...extraDocuments(documents)];
  const schemaFindings = validate(validateKarst, karstSchema, document.value, {
    document,
    pointer: '',
  });
  const all = [...findings, ...withoutRepeats(schemaFindings, document.findings)];
  const pointers = all.map(({ pointer = '' }) => pointer);
  const value =
    all.length === 0
      ? document.value
      : (faultlessPart(validateKarst, document.value, pointers) ?? {});
  // What is left follows the schema, which the type is made from.
  return configFrom(value as KarstConfig, document, caller, all);
}

function configFrom(
  config: KarstConfig,
  document: SpecDocument | undefined,
  caller: CallerDefaults,
  read: readonly Finding[],
): Config {
  const hosts = readHosts(config, document);
  const environments = environmentsFrom(config, caller, document?.placeOf);
  const subject = document === undefined ? undefined : { document, pointer: '' };
  const rules =
    subject === undefined ? [] : configRules(config, environments.environments, subject);
  const named = chosenEnvironment(config, environments.environments, subject);
  return {
    environments: environments.environments,
    defaultEnvironment: named.environment,
    hosts: hosts.hosts,
    sources: {
      pullRefs: config.sources?.pullRefs ?? false,
      foreignCommits: config.sources?.foreignCommits ?? false,
    },
    findings: [...read, ...hosts.findings, ...environments.findings, ...rules, ...named.findings],
  };
}

function readHosts(
  { hosts = {} }: KarstConfig,
  document: SpecDocument | undefined,
): { hosts: Hosts; findings: Finding[] } {
  const known = new Map<string, Host>(builtInHosts);
  const findings: Finding[] = [];
  for (const [scheme, host] of Object.entries(hosts)) {
    try {
      const own = hostsFrom({ [scheme]: host }).get(scheme);
      if (own !== undefined) known.set(scheme, own);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const place = document?.placeOf(pointerTo(pointerTo('/hosts', scheme), 'url')) ?? {};
      findings.push({ ...error.toFinding(), ...place });
    }
  }
  return { hosts: known, findings };
}

function chosenEnvironment(
  { defaultEnvironment: name }: KarstConfig,
  environments: readonly [Environment, ...Environment[]],
  subject: Subject | undefined,
): { environment: Environment; findings: Finding[] } {
  const found = environments.find((environment) => environment.name === name);
  if (name === undefined || found !== undefined) {
    return { environment: found ?? environments[0], findings: [] };
  }
  const known = environments.map((environment) => environment.name);
  const near = nearestNames(name, known, 1)[0];
  const place = subject === undefined ? undefined : { ...subject, pointer: '/defaultEnvironment' };
  const message = `The default environment "${name}" is not one of the environments.`;
  const detail = {
    expected: `one of ${known.join(', ')}`,
    hint: near === undefined ? 'Name one of them.' : `Did you mean "${near}"?`,
  };
  const findings =
    place === undefined ? [] : [findingAt(place, 'spec.unknown-environment', message, detail)];
  return { environment: environments[0], findings };
}
