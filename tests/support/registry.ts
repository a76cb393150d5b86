import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { eventually } from './eventually.ts';
import { freePort } from './free-port.ts';
import { startProcess } from './host-process.ts';

const program = resolve('.cache/go-tools/v3.1.2/registry');

export const login = { username: 'karst', password: 'a password of tests' };
/** bcrypt of that password. */
const htpasswd = `${login.username}:$2b$04$abcdefghijklmnopqrstuuf6jy9oofv/1FTtdWDUJPpjhojBhQQ.S\n`;

/** A real registry that nobody reads or writes without the login. */
export interface TestRegistry extends AsyncDisposable {
  /** Host and port. */
  readonly host: string;
  /** Pushes an image for these platforms under a tag, as a builder does, and gives its digest. */
  push(repository: string, tag: string, image?: PushedImage): Promise<string>;
  /** Pushes the image of an OCI layout, with its layers. */
  pushLayout(repository: string, tag: string, directory: string): Promise<string>;
}

export interface PushedImage {
  readonly platforms?: readonly string[];
  /** One manifest without an index, which only takes one platform. */
  readonly bare?: boolean;
}

/** Starts the registry at a free port of 127.0.0.1, with its data below a directory. */
export async function startRegistry(directory: string): Promise<TestRegistry> {
  const host = `127.0.0.1:${await freePort()}`;
  const passwords = join(directory, 'htpasswd');
  const config = join(directory, 'registry.yml');
  await writeFile(passwords, htpasswd);
  await writeFile(config, configOf(host, directory, passwords));
  const environment = { PATH: process.env.PATH, OTEL_TRACES_EXPORTER: 'none' };
  const child = startProcess([program, 'serve', config], { directory, environment });
  try {
    await eventually(() => request(host, 'GET', ''));
  } catch (cause) {
    throw new Error(`the registry did not start: ${child.printed()}`, { cause });
  }
  return {
    host,
    push: (repository, tag, image = {}) => push({ host, repository, tag }, image),
    pushLayout: (repository, tag, layout) => pushLayout({ host, repository, tag }, layout),
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  };
}

function configOf(host: string, directory: string, passwords: string): string {
  return JSON.stringify({
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(directory, 'images') } },
    http: { addr: host },
    auth: { htpasswd: { realm: 'tests', path: passwords } },
  });
}

interface Place {
  readonly host: string;
  readonly repository: string;
  readonly tag: string;
}

const types = {
  config: 'application/vnd.oci.image.config.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
};

async function push(place: Place, image: PushedImage): Promise<string> {
  const { platforms = ['linux/amd64'], bare = false } = image;
  const manifests = [];
  for (const platform of platforms) {
    const [os, architecture, variant] = platform.split('/');
    const config = JSON.stringify({
      os,
      architecture,
      variant,
      config: { Labels: { content: '' } },
      rootfs: { type: 'layers', diff_ids: [] },
    });
    await pushBlob(place, config);
    const manifest = manifestOf(config);
    const pushed = await pushManifest(place, bare ? place.tag : digestOf(manifest), manifest);
    if (bare) return pushed;
    manifests.push({
      ...descriptor(manifest, types.manifest),
      platform: { os, architecture, variant },
    });
  }
  const index = { schemaVersion: 2, mediaType: types.index, manifests };
  return await pushManifest(place, place.tag, JSON.stringify(index));
}

interface Descriptor {
  readonly digest: string;
}

async function pushLayout(place: Place, directory: string): Promise<string> {
  const read = (digest: string) => readFile(join(directory, 'blobs', digest.replace(':', '/')));
  const index = JSON.parse(await readFile(join(directory, 'index.json'), 'utf8')) as {
    readonly manifests: readonly Descriptor[];
  };
  const text = (await read(index.manifests[0]?.digest ?? '')).toString('utf8');
  const manifest = JSON.parse(text) as {
    readonly config: Descriptor;
    readonly layers: readonly Descriptor[];
  };
  for (const { digest } of [manifest.config, ...manifest.layers]) {
    await pushBlob(place, await read(digest));
  }
  return await pushManifest(place, place.tag, text);
}

function manifestOf(config: string): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: types.manifest,
    config: descriptor(config, types.config),
    layers: [],
  });
}

function descriptor(text: string, mediaType: string) {
  return { mediaType, digest: digestOf(text), size: Buffer.byteLength(text) };
}

async function pushBlob({ host, repository }: Place, blob: string | Buffer): Promise<void> {
  const started = await request(host, 'POST', `${repository}/blobs/uploads/`);
  const location = new URL(started.headers.get('location') ?? '', `http://${host}`);
  location.searchParams.set('digest', digestOf(blob));
  await send(location, 'PUT', blob, 'application/octet-stream');
}

async function pushManifest({ host, repository }: Place, name: string, text: string) {
  const { mediaType } = JSON.parse(text) as { mediaType: string };
  await send(new URL(`http://${host}/v2/${repository}/manifests/${name}`), 'PUT', text, mediaType);
  return digestOf(text);
}

function digestOf(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function request(host: string, method: string, path: string): Promise<Response> {
  return send(new URL(path, `http://${host}/v2/`), method);
}

async function send(
  url: URL,
  method: string,
  body?: string | Buffer,
  type = '',
): Promise<Response> {
  const { username, password } = login;
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const headers = { authorization, ...(type === '' ? {} : { 'content-type': type }) };
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  if (response.ok) return response;
  throw new Error(`${method} ${url.pathname}: ${response.status} ${await response.text()}`);
}
