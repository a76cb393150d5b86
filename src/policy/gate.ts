import type { Finding } from '../problem.ts';
import type { RenderedFile } from '../render/service-input.ts';
import type { PodRule } from '../spec/environment.ts';
import type { Service } from '../spec/service.ts';
import type { AgreedTexts } from './agreed-document.ts';
import { causeOf } from './cause.ts';
import { certificatesAreOwn } from './certificate.ts';
import { workloadsAreThemselves } from './identity.ts';
import { kindsAreListed } from './kind.ts';
import { type ManifestReading, readManifests } from './manifest.ts';
import { metadataIsValid } from './metadata.ts';
import { namesAreValid } from './name.ts';
import { namespacesAreOwn } from './namespace.ts';
import { networkIsClosed } from './network.ts';
import { objectsFollowSchemas } from './object-schema.ts';
import { podsAreRestricted } from './pod/pod-rule.ts';
import { podNamesHold } from './pod-names.ts';
import { referencesAreOwn } from './reference.ts';
import type { PolicyRule, Refusal } from './rule.ts';
import { secretsAreSealed } from './sealed.ts';
import { noSecretLeaves } from './secret.ts';
import { sizesFit } from './size.ts';

/** What may leave: each rule in a file of its own. */
const rules: readonly PolicyRule[] = [
  kindsAreListed,
  namesAreValid,
  namespacesAreOwn,
  workloadsAreThemselves,
  referencesAreOwn,
  metadataIsValid,
  objectsFollowSchemas,
  podNamesHold,
  podsAreRestricted,
  networkIsClosed,
  certificatesAreOwn,
  sizesFit,
  secretsAreSealed,
  noSecretLeaves,
];

export interface GateContext {
  /** Lowest version of Kubernetes that the files are for, `1.29`; undefined for any. */
  readonly kubernetes?: string;
  /** What the files are rendered from: findings then stand at the line of the spec that caused them. */
  readonly service?: Service;
  /** Names of rules that an administrator lets the workload break. */
  readonly exceptions?: readonly PodRule[];
  /** The environment's directory, from where a reader looks; undefined for the directory itself. */
  readonly root?: string;
  /** Values that are known to be secret: nothing that leaves may hold one, in any form. */
  readonly secrets?: readonly string[];
  /** The files as read, where somebody has done that. */
  readonly reading?: ManifestReading;
}

/** What the rules judge files by: plain data. */
export interface GateQuestion {
  readonly kubernetes: string | undefined;
  readonly exceptions: readonly PodRule[];
  /** Where the workload's objects must stand; undefined for what belongs to no workload. */
  readonly namespace: string | undefined;
  readonly secrets: readonly string[];
}

/** What the gate asks of files, whoever asks it. */
export function gateQuestion({
  kubernetes,
  exceptions = [],
  service,
  secrets = [],
}: GateContext): GateQuestion {
  return { kubernetes, exceptions, namespace: service?.namespace, secrets };
}

/** The objects of files that nothing is wrong with; undefined where there is something to find. */
export function passedManifests(
  files: readonly RenderedFile[],
  question: GateQuestion,
  agreed: AgreedTexts,
): ManifestReading['manifests'] | undefined {
  const { manifests, findings } = readManifests(files, agreed);
  const isSound = findings.length === 0 && refusals(files, manifests, question).length === 0;
  return isSound ? manifests : undefined;
}

/**
 * The gate between rendering and writing. Takes files with paths relative to the environment's directory; every finding
 * is an error that names object and field, and stands in the rendered file or, with its service, in the spec. Codes:
 * policy.*.
 */
export function checkFiles(
  files: readonly RenderedFile[],
  context: GateContext = {},
): readonly Finding[] {
  const { service, root } = context;
  const { manifests, findings } = context.reading ?? readManifests(files);
  return [
    ...findings.map((finding) => fromRoot(finding, root)),
    ...refusals(files, manifests, gateQuestion(context)).map((each) => placed(each, service, root)),
  ];
}

function refusals(
  files: readonly RenderedFile[],
  manifests: ManifestReading['manifests'],
  { exceptions, ...question }: GateQuestion,
): readonly Refusal[] {
  return rules
    .flatMap((rule) => rule({ files, manifests, ...question }))
    .filter(({ rule }) => rule === undefined || !exceptions.includes(rule));
}

function placed(refusal: Refusal, service: Service | undefined, root: string | undefined): Finding {
  if (service === undefined) return fromRoot(refusal.finding, root);
  const { file: _, line: __, pointer: ___, ...finding } = refusal.finding;
  return { ...finding, ...causeOf(refusal, service) };
}

function fromRoot(finding: Finding, root: string | undefined): Finding {
  if (finding.file === undefined || root === undefined) return finding;
  return { ...finding, file: `${root}/${finding.file}` };
}
