import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
export function buildImage({ context, dockerfile, image, ignoreFile, labels = {} }: BuildOptions) {
  const options = [
    `--file=${dockerfile}`,
    `--tag=${image}`,
    ...(ignoreFile === undefined ? [] : [`--ignorefile=${ignoreFile}`]),
    ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
  ];
  buildah(['build', '--pull=never', '--isolation=chroot', '--network=host', ...options, context]);
}

/** Writes an image where a container runtime can load it from. */
export function saveImage(image: string, archive: string): void {
  rmSync(archive, { force: true });
  buildah(['push', image, `oci-archive:${archive}:${image}`]);
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

function buildah(args: readonly string[]): string {
  mkdirSync(store, { recursive: true });
  writeFileSync(registries, 'unqualified-search-registries = ["docker.io"]\n');
  try {
    return run('buildah', [...global(), ...args], {
      environment: { CONTAINERS_REGISTRIES_CONF: registries },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    const lines = `${stdout}\n${stderr}`.trimEnd().split('\n').slice(-40);
    throw new Error(`buildah ${args[0]} failed:\n${lines.join('\n')}`);
  }
}

function global(): string[] {
  return [`--root=${store}`, `--runroot=${store}/run`, '--storage-driver=overlay'];
}
