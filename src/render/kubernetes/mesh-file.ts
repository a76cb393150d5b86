import { meshSecret } from '../certificate/certificate-need.ts';
import { type EnvoyFile, envoyFiles, outboundFiles } from '../envoy/envoy.ts';
import type { RenderedFile, ServiceInput } from '../service-input.ts';
import { hashOf } from './hash.ts';
import { callsThroughMesh, listensInMesh } from './mesh-role.ts';
import { partName } from './name.ts';
import { processesOf, releaseName } from './process-kind.ts';

/** What one sort of sidecar reads. */
export interface MeshFiles {
  /** The configuration, read once: the pods roll when it changes. */
  readonly configuration: MeshMap;
  /** Who may call, taken up as it changes; undefined for a sidecar that takes no calls. */
  readonly callers: MeshMap | undefined;
  /** Secret with the certificate. */
  readonly secret: string;
}

/** A ConfigMap of real files. */
export interface MeshMap {
  readonly name: string;
  readonly files: readonly MeshFile[];
}

interface MeshFile {
  readonly key: string;
  /** Its name in the workload's folder. */
  readonly place: string;
  readonly content: string;
}

/** Is it one of the files that sidecars read, rather than an object? */
export function isSidecarFile(path: string): boolean {
  return /^services\/[^/]+\/(release\/)?(callers|envoy|envoy-outbound|sds-certificate|sds-trust)\.yaml$/.test(
    path,
  );
}

/** What each sort of a Service's sidecars reads; undefined where there is none, or nothing for one to do. */
export interface Sidecars {
  /** Those of the Service's own pods. */
  readonly service: MeshFiles | undefined;
  /** Those of its workers and CronJobs, which only call. */
  readonly process: MeshFiles | undefined;
  /** Those of its release Jobs. What they read stands in their folder, which is applied before the other. */
  readonly release: MeshFiles | undefined;
}

/** Settled once for a Service, since each of its pods and each of its folders asks. */
export function sidecarsOf(input: ServiceInput): Sidecars {
  const { name } = input.service;
  const kinds = processesOf(input).map(({ kind }) => kind);
  const listens = listensInMesh(input);
  const service = listens ? listeningMesh(input) : outboundMesh(input, name, '');
  const hasRelease = kinds.includes('release');
  const hasProcess = kinds.some((kind) => kind !== 'release');
  // Beside the configuration of a sidecar that takes calls, that of one that does not has another name.
  const process = listens && hasProcess ? outboundMesh(input, name, '-outbound') : undefined;
  return {
    service,
    process: listens ? process : service,
    release: hasRelease ? outboundMesh(input, partName(name, releaseName), '') : undefined,
  };
}

/** The ConfigMaps of what some sidecars read, each once. */
export function meshMaps(...sidecars: readonly (MeshFiles | undefined)[]): readonly MeshMap[] {
  const maps = sidecars.flatMap((files) =>
    files === undefined ? [] : [files.configuration, ...(files.callers ? [files.callers] : [])],
  );
  return [...new Map(maps.map((map) => [map.name, map])).values()];
}

/** The real files behind the ConfigMaps, each once. */
export function meshMapFiles(
  { directory }: { readonly directory: string },
  maps: readonly MeshMap[],
): readonly RenderedFile[] {
  const files = new Map(
    maps.flatMap((map) => map.files.map(({ place, content }) => [place, content] as const)),
  );
  return [...files].map(([place, content]) => ({ path: `${directory}/${place}`, content }));
}

/** Rolls the pods when the configuration changes, since the ConfigMap keeps its name. */
export function configurationChecksum({ configuration }: MeshFiles): string {
  return hashOf(
    configuration.files.map(({ key, content }) => [key, content]),
    32,
  );
}

function listeningMesh(input: ServiceInput): MeshFiles {
  const { name } = input.service;
  const { configuration, callers } = envoyFiles(input);
  return {
    configuration: { name: `${name}-envoy`, files: configuration.map(inPlace) },
    callers: { name: `${name}-callers`, files: callers.map(inPlace) },
    secret: meshSecret(name),
  };
}

function outboundMesh(input: ServiceInput, owner: string, suffix: string): MeshFiles | undefined {
  if (!callsThroughMesh(input)) return undefined;
  const files = outboundFiles(input).map(({ key, content }) => ({
    key,
    place: key.replace(/^envoy\.yaml$/, `envoy${suffix}.yaml`),
    content,
  }));
  return {
    configuration: { name: `${owner}-envoy${suffix}`, files },
    callers: undefined,
    secret: meshSecret(owner),
  };
}

function inPlace({ key, content }: EnvoyFile): MeshFile {
  return { key, place: key, content };
}
