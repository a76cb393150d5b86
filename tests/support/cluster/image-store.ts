import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { clusterHome } from './part.ts';
import { run, tried } from './program.ts';

/** Images of ours alone: nothing of the machine's own image store is read or written, and no registry is asked. */
const store = join(clusterHome, 'images');
const registries = join(clusterHome, 'registries.conf');

export interface BuildOptions {
  readonly context: string;
  readonly dockerfile: string;
  readonly image: string;
  readonly ignoreFile?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Builds an image from a Dockerfile and what is in the store; throws with the build's last lines. */
export function buildImage(options: BuildOptions): void {
  buildah(buildCommand(options));
}

/** Builds an image beside what else is done. */
export async function buildImageAside(options: BuildOptions): Promise<void> {
  prepareStore();
  const settings = { maxBuffer: 64 * 2 ** 20, env: { ...process.env, ...environment } };
  try {
    await promisify(execFile)('buildah', [...global(), ...buildCommand(options)], settings);
  } catch (error) {
    throw buildFailure('build', error);
  }
}

function buildCommand({ context, dockerfile, image, ignoreFile, labels = {} }: BuildOptions) {
  const options = [
    `--file=${dockerfile}`,
    `--tag=${image}`,
    ...(ignoreFile === undefined ? [] : [`--ignorefile=${ignoreFile}`]),
    ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
  ];
  const manner = ['--pull=never', '--isolation=chroot', '--network=host'];
  return ['build', ...manner, ...options, context];
}

export interface SavedImage {
  /** File that a container runtime can load. */
  readonly archive: string;
  /** What the archive holds, by digest. */
  readonly blobs: readonly string[];
}

/**
 * Writes an image where a container runtime can load it from, without the layers that it has by now: most images share all
 * but their last ones. `directory` keeps the layers of all images that were written there.
 */
export function saveImage(
  image: string,
  directory: string,
  known: ReadonlySet<string>,
): SavedImage {
  const archive = `${directory}.tar`;
  // Written anew, so that it lists this image alone.
  rmSync(join(directory, 'index.json'), { force: true });
  buildah(['push', '--disable-compression', image, `oci:${directory}:${image}`]);
  const blobs = blobsOf(directory).filter((digest) => !known.has(digest));
  const files = blobs.map((digest) => `blobs/${digest.replace(':', '/')}`);
  run('tar', ['-C', directory, '-cf', archive, 'oci-layout', 'index.json', ...files]);
  return { archive, blobs };
}

function blobsOf(directory: string): string[] {
  const [image] = readLayout<Index>(directory, 'index.json').manifests;
  const digest = image?.digest ?? '';
  const { config, layers } = readLayout<Manifest>(directory, `blobs/${digest.replace(':', '/')}`);
  return [...new Set([digest, config.digest, ...layers.map((layer) => layer.digest)])];
}

interface Index {
  readonly manifests: readonly { readonly digest: string }[];
}

interface Manifest {
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly digest: string }[];
}

function readLayout<Content>(directory: string, file: string): Content {
  return JSON.parse(readFileSync(join(directory, file), 'utf8')) as Content;
}

/** The value of a label; undefined where there is no such image. */
export function labelOf(image: string, label: string): string | undefined {
  const text = tried('buildah', [...global(), 'inspect', '--type=image', image]);
  if (text === '') return undefined;
  const { OCIv1 } = JSON.parse(text) as { OCIv1: { config: { Labels?: Record<string, string> } } };
  return OCIv1.config.Labels?.[label];
}

/** Gives the root directory of an image to look into. */
export function withImageFiles<Found>(image: string, look: (root: string) => Found): Found {
  const container = buildah(['from', '--pull=never', image]).trim();
  try {
    return look(buildah(['mount', container]).trim());
  } finally {
    buildah(['rm', container]);
  }
}

/** A directory for a build's context, gone in the end. */
export async function contextDirectory(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'karst-image-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

const environment = { CONTAINERS_REGISTRIES_CONF: registries };

function buildah(args: readonly string[]): string {
  prepareStore();
  try {
    return run('buildah', [...global(), ...args], { environment });
  } catch (error) {
    throw buildFailure(args[0] ?? '', error);
  }
}

function prepareStore(): void {
  mkdirSync(store, { recursive: true });
  writeFileSync(registries, 'unqualified-search-registries = ["docker.io"]\n');
}

function buildFailure(command: string, error: unknown): Error {
  const { stdout, stderr } = error as { stdout: string; stderr: string };
  const lines = `${stdout}\n${stderr}`.trimEnd().split('\n').slice(-40);
  return new Error(`buildah ${command} failed:\n${lines.join('\n')}`);
}

function global(): string[] {
  return [`--root=${store}`, `--runroot=${store}/run`, '--storage-driver=overlay'];
}
