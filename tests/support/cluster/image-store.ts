import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
 * but their last ones. Nothing is compressed, which takes longer than all the rest. `directory` becomes an OCI layout.
 */
export function saveImage(
  image: string,
  directory: string,
  known: ReadonlySet<string>,
): SavedImage {
  const archive = `${directory}.tar`;
  const blobs = writeLayout(image, directory).filter((digest) => !known.has(digest));
  const files = ['oci-layout', 'index.json', ...blobs.map(blobPath)];
  run('tar', ['-C', directory, '-cf', archive, ...files]);
  return { archive, blobs };
}

/** Gives the digests of all that the image is made of; the layout lists it alone. */
function writeLayout(image: string, directory: string): string[] {
  const flat = `${directory}.flat`;
  rmSync(flat, { recursive: true, force: true });
  buildah(['push', '--disable-compression', image, `dir:${flat}`]);
  const text = readFileSync(join(flat, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const parts = [manifest.config, ...manifest.layers].map((part) => part.digest);

  mkdirSync(join(directory, 'blobs/sha256'), { recursive: true });
  for (const part of new Set(parts)) {
    renameSync(join(flat, part.replace('sha256:', '')), join(directory, blobPath(part)));
  }
  writeFileSync(join(directory, blobPath(digest)), text);
  writeFileSync(join(directory, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  const listed = {
    mediaType: manifest.mediaType ?? 'application/vnd.oci.image.manifest.v1+json',
    digest,
    size: Buffer.byteLength(text),
    annotations: { 'org.opencontainers.image.ref.name': image },
  };
  writeFileSync(
    join(directory, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [listed] }),
  );
  rmSync(flat, { recursive: true });
  return [...new Set([digest, ...parts])];
}

interface Manifest {
  readonly mediaType?: string;
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly digest: string }[];
}

function blobPath(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
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
