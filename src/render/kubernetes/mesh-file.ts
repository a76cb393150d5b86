import { meshSecret } from '../certificate/certificate-need.ts';
import { type EnvoyFile, envoyFiles, outboundFiles } from '../envoy/envoy.ts';
import type { RenderedFile } from '../service-input.ts';
import { hashOf } from './hash.ts';
import { callsThroughMesh, listensInMesh } from './mesh-role.ts';
import { partName } from './name.ts';
import { processesOf, releaseName } from './process-kind.ts';
import { fileOf, type Workload } from './workload.ts';

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

/** What the sidecar of the Service's own pods reads; undefined when there is nothing for one to do. */
export function serviceMesh(workload: Workload): MeshFiles | undefined {
  const { input, name } = workload;
  if (!listensInMesh(input)) return processMesh(workload);
  const { configuration, callers } = envoyFiles(input);
  return {
    configuration: { name: `${name}-envoy`, files: configuration.map(inPlace) },
    callers: { name: `${name}-callers`, files: callers.map(inPlace) },
    secret: meshSecret(name),
  };
}

/** What the sidecars of its workers and CronJobs read, which only call. */
export function processMesh(workload: Workload): MeshFiles | undefined {
  const { input, name } = workload;
  // Beside the configuration of a sidecar that takes calls, this one has another name.
  const suffix = listensInMesh(input) ? '-outbound' : '';
  return outboundMesh(workload, name, suffix);
}

/** What the sidecars of its release Jobs read. It all stands in their folder, which is applied before the other. */
export function releaseMesh(workload: Workload): MeshFiles | undefined {
  return outboundMesh(workload, partName(workload.name, releaseName), '');
}

/** The ConfigMaps of the Service's own folder. */
export function serviceMeshMaps(workload: Workload): readonly MeshMap[] {
  const hasProcess = processesOf(workload.input).some(({ kind }) => kind !== 'release');
  const all = [serviceMesh(workload), hasProcess ? processMesh(workload) : undefined];
  const maps = all.flatMap((files) => (files === undefined ? [] : mapsOf(files)));
  return [...new Map(maps.map((map) => [map.name, map])).values()];
}

export function mapsOf({ configuration, callers }: MeshFiles): readonly MeshMap[] {
  return callers === undefined ? [configuration] : [configuration, callers];
}

/** The real files behind the ConfigMaps, each once. */
export function meshMapFiles(
  workload: Workload,
  maps: readonly MeshMap[],
): readonly RenderedFile[] {
  const files = new Map(
    maps.flatMap((map) => map.files.map(({ place, content }) => [place, content] as const)),
  );
  return [...files].map(([place, content]) => fileOf(workload, place, content));
}

/** Rolls the pods when the configuration changes, since the ConfigMap keeps its name. */
export function configurationChecksum({ configuration }: MeshFiles): string {
  return hashOf(
    configuration.files.map(({ key, content }) => [key, content]),
    32,
  );
}

function outboundMesh({ input }: Workload, owner: string, suffix: string): MeshFiles | undefined {
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
