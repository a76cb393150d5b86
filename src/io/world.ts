import { join, relative } from 'node:path';
import type { World } from '../flows/world.ts';
import type { Certificates, Files, Images, Keys, Progress, Seal } from '../ports.ts';
import { systemClock } from './clock.ts';
import { diskFiles } from './disk.ts';
import { diskMemo } from './disk-memo.ts';
import { environmentSecrets } from './environment-secrets.ts';
import { Footprint } from './footprint.ts';
import { systemMachine } from './machine.ts';
import { loadPythonParser } from './python-parser.ts';
import type { ImagesOptions } from './registry.ts';
import { SealedFiles } from './sealed-files.ts';
import { secondGate } from './second-gate.ts';
import { Sightings } from './sightings.ts';
import { openSources } from './sources.ts';
import { specFiles } from './spec-files.ts';

export interface WorldOptions {
  /** Absolute path of the directory with repos.yaml, karst.yaml and karst/. */
  readonly specsRoot: string;
  /** Absolute path of the directory that holds the GitOps tree. */
  readonly treeRoot: string;
  /** Another tree than the one at `treeRoot`: a repository that is only read. */
  readonly tree?: Files;
  readonly cacheDirectory: string;
  /** What this user keeps between runs and shows nobody. */
  readonly stateDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly progress: Progress;
  readonly version: string;
  /** Names the build of the program, where plans are remembered for its next run. */
  readonly remembers?: string;
  readonly signal?: AbortSignal;
}

/** The real world, put together once for a run. */
export function openWorld(options: WorldOptions): World {
  const { specsRoot, treeRoot, cacheDirectory, environment, progress, version } = options;
  const signal = options.signal === undefined ? {} : { signal: options.signal };
  const sealed = new SealedFiles(cacheDirectory);
  const sightings = new Sightings(sealed, [version, specsRoot, treeRoot]);
  const parser: { loading?: ReturnType<typeof loadPythonParser> } = {};
  const roots = { specs: specsRoot, tree: treeRoot, source: specsRoot };
  const footprint =
    options.remembers !== undefined ? new Footprint(roots, systemClock.nowMs()) : undefined;
  const specs = specFiles(specsRoot, footprint);
  const tree = options.tree ?? diskFiles(treeRoot, sightings, footprint);

  return {
    specs,
    tree,
    sources: ({ hosts, sources, environments }) =>
      openSources({
        hosts,
        environment,
        cacheDirectory,
        workspace: specsRoot,
        excluded: environments.map(({ path }) => placeOfTree(options, path)),
        policy: sources,
        sightings,
        progress,
        ...(footprint === undefined ? {} : { footprint }),
        ...signal,
      }),
    images: lazyImages({ environment, ...signal }, footprint),
    clock: systemClock,
    keys: lazyKeys(options),
    certificates: lazyCertificates(options, footprint),
    secrets: environmentSecrets(environment),
    seal: lazySeal(options),
    progress,
    machine: systemMachine({ environment, treeRoot, cacheDirectory }),
    loadPython: () => {
      parser.loading ??= loadPythonParser();
      return parser.loading;
    },
    tool: { version },
    gate: secondGate(),
    remember: () => sightings.save(),
    ...(footprint === undefined || options.tree !== undefined
      ? {}
      : {
          memo: diskMemo({
            files: sealed,
            footprint,
            roots,
            program: `${version} ${options.remembers}`,
            specs,
            tree,
          }),
        }),
  };
}

/** A render asks no registry. */
function lazyImages(options: ImagesOptions, footprint: Footprint | undefined): Images {
  let opened: Promise<Images> | undefined;
  const images = () => {
    // What a registry says leaves no print on the disk.
    footprint?.lose();
    opened ??= import('./registry.ts').then(({ openImages }) => openImages(options));
    return opened;
  };
  return {
    digest: async (reference) => (await images()).digest(reference),
    look: async (question) => (await images()).look(question),
  };
}

/** Few runs seal anything. */
function lazySeal({ environment, stateDirectory }: WorldOptions): Seal {
  return {
    seal: async (...request) => {
      const [{ openSeal }, { digestKey }] = await Promise.all([
        import('./seal.ts'),
        import('./seal-digest.ts'),
      ]);
      const key = () => digestKey(environment, join(stateDirectory, 'seal.key'));
      return openSeal({ clock: systemClock, digestKey: key }).seal(...request);
    },
  };
}

/** Few runs make keys. */
function lazyKeys(options: WorldOptions): Keys {
  let opened: Promise<Keys> | undefined;
  const keys = () => {
    opened ??= import('./keys.ts').then(({ openKeys }) => openKeys(options));
    return opened;
  };
  return {
    generate: async (kind) => (await keys()).generate(kind),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    authority: async (...question) => (await keys()).authority(...question),
    keepAuthority: async (...key) => (await keys()).keepAuthority(...key),
    ageRecipient: async () => (await keys()).ageRecipient(),
  };
}

/** Few runs read certificates, and what reads them takes long to load. */
function lazyCertificates(options: WorldOptions, footprint: Footprint | undefined): Certificates {
  let opened: Promise<Certificates> | undefined;
  const certificates = () => {
    // What certificates say follows from the time.
    footprint?.lose();
    opened ??= import('./certificates.ts').then(({ openCertificates }) =>
      openCertificates(options),
    );
    return opened;
  };
  return {
    read: async (...question) => (await certificates()).read(...question),
    readBundle: async (files) => (await certificates()).readBundle(files),
  };
}

/** What is rendered below a source must not be part of it, or every run would find the source changed. */
function placeOfTree({ specsRoot, treeRoot }: WorldOptions, path: string): string {
  return relative(specsRoot, join(treeRoot, path)).replaceAll('\\', '/');
}
