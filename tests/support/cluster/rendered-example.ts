import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { type Workspace, workspace } from '../karst.ts';
import type { KubernetesObject } from './client.ts';

export interface RenderedExample extends AsyncDisposable {
  /** Directory that `karst render` wrote, above the environments' paths. */
  readonly directory: string;
  /** Folders that Flux applies one by one, below `directory`: owners first, then what lives in their namespaces. */
  readonly folders: readonly string[];
  /** What a build workflow is told to build. */
  readonly images: readonly RenderedImage[];
  /** Directory of the example's input, which the images' contexts lie in. */
  readonly input: string;
}

export interface RenderedImage {
  readonly name: string;
  readonly context: { readonly path: string };
  readonly dockerfile: { readonly in: 'gitops' | 'source'; readonly path: string };
  readonly tags: readonly string[];
}

export interface ExampleOptions {
  /** Version of Kubernetes that is rendered for. */
  readonly kubernetes?: string;
  /** Whether every service gets a sidecar; what the example says where this is absent. */
  readonly mesh?: boolean;
}

/** Renders an example with the built `karst`, some of what it says replaced. */
export async function renderExample(
  name: string,
  options: ExampleOptions = {},
): Promise<RenderedExample> {
  return await renderInput((work) => work.copy(resolve('examples', name, 'input'), '.'), options);
}

/** Renders what is put into a workspace: `repos.yaml`, `karst.yaml` and the sources they name. */
export async function renderInput(
  fill: (work: Workspace) => Promise<void>,
  { kubernetes, mesh }: ExampleOptions = {},
): Promise<RenderedExample> {
  await using started = new AsyncDisposableStack();
  const work = started.use(await workspace());
  await fill(work);
  if (kubernetes !== undefined) {
    await rewrite(work, 'karst.yaml', (config) => renderedFor(config as Config, kubernetes));
  }
  if (mesh !== undefined) {
    await rewrite(work, 'repos.yaml', (repos) => meshed(repos as Repos, mesh));
  }
  const { status, stdout, stderr } = await work.karst(['render', '--out', 'tree', '-o', 'json']);
  if (status !== 0) throw new Error(`karst render ended with ${status}:\n${stdout}${stderr}`);

  const directory = join(work.root, 'tree');
  const folders = await foldersOf(directory);
  const { images } = JSON.parse(stdout) as { images: RenderedImage[] };
  const kept = started.move();
  return {
    directory,
    folders,
    images,
    input: work.root,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function rewrite(work: Workspace, file: string, change: (content: unknown) => unknown) {
  const content: unknown = parse(await readFile(join(work.root, file), 'utf8'));
  await work.write({ [file]: stringify(change(content)) });
}

type Entry = string | { readonly slug: string };
type Repos = readonly Entry[] | { readonly slugs: readonly Entry[] };

function meshed(repos: Repos, mesh: boolean): Repos {
  const entries = 'slugs' in repos ? repos.slugs : repos;
  return entries.map((entry) => ({
    ...(typeof entry === 'string' ? { slug: entry } : entry),
    mesh,
  }));
}

interface Config {
  readonly environments?: Readonly<Record<string, object>>;
}

function renderedFor(config: Config, kubernetes: string): Config {
  const environments = config.environments ?? { default: { path: 'deploy' } };
  const changed = Object.entries(environments).map(([name, environment]) => [
    name,
    { ...environment, kubernetes },
  ]);
  return { ...config, environments: Object.fromEntries(changed) };
}

async function foldersOf(directory: string): Promise<string[]> {
  const found = await readdir(directory, { recursive: true });
  const folders = found
    .filter((path) => path.endsWith('/kustomization.yaml'))
    .map((path) => path.slice(0, path.lastIndexOf('/')))
    .sort();
  const isOwner = (path: string) => path.includes('/owners/');
  return [...folders.filter(isOwner), ...folders.filter((path) => !isOwner(path))];
}

/** Objects that lie as they are in the folder of Flux' own, which no kustomization names. */
export async function readFluxObjects(directory: string): Promise<KubernetesObject[]> {
  const found = await readdir(directory, { recursive: true });
  const paths = found.filter((path) => /(^|\/)flux\/[^/]+\.yaml$/.test(path)).sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(directory, path), 'utf8')));
  return texts.flatMap(parseObjects);
}

export function parseObjects(text: string): KubernetesObject[] {
  return parseAllDocuments(text)
    .map((document) => document.toJS() as KubernetesObject | null)
    .filter((object) => object !== null);
}
