import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Finding } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { builtInHosts, type Hosts } from '../source/host.ts';
import type { Environment } from '../spec/environment.ts';
import type { RenderedFile, ServiceInput } from './service-input.ts';

/** What a workload's pods run. */
export interface Image {
  /** Registry and repository, without tag. */
  readonly name: string;
  /** Names one content only: it holds the commit's time and a hash of everything else the build reads. */
  readonly tag: string;
  /** `name:tag`, with `@digest` once the built image's digest is known. */
  readonly reference: string;
  readonly digest?: string;
}

/** One image to build. Plain JSON: the Action puts a list of them out for a workflow's matrix. */
export interface ImageBuildEntry {
  readonly name: string;
  /** `url` and `commit` are absent for a directory of the repository that holds the specs. */
  readonly context: {
    readonly slug: string;
    readonly url?: string;
    readonly commit?: string;
    /** Directory within the repository; empty for its root. */
    readonly path: string;
  };
  readonly commit: string;
  /** In the GitOps repository, or in the source where its author wrote it. */
  readonly dockerfile: {
    readonly in: 'gitops' | 'source';
    readonly path: string;
    /** What of the context the builder leaves out; of a rendered Dockerfile. */
    readonly ignore?: string;
    /** Commit of the GitOps repository that holds it, where that is known. */
    readonly ref?: string;
  };
  readonly image: string;
  readonly tags: readonly string[];
  /** Comma-separated, as builders take them. */
  readonly platforms: string;
  /** Name of the file in which the workflow hands back `tag@digest`; no two of a list are the same. */
  readonly digestFile: string;
}

/**
 * The image of one workload. Its files are those of renderDockerfile; of an author's image the commit says everything.
 * Without a registry the name is `localhost/NAME`: no registry answers for it, so nobody else's image can be pulled.
 */
export function imageOf(input: ServiceInput, files: readonly RenderedFile[]): Image {
  const { service, environment } = input;
  const written = service.spec.image;
  const name = written?.name ?? `${environment.registry?.name ?? 'localhost'}/${service.name}`;
  const tag = tagOf(input, files);
  const plain = { name, tag, reference: `${name}:${tag}` };
  if (written?.digest === undefined) return plain;
  return { ...plain, reference: `${plain.reference}@${written.digest}`, digest: written.digest };
}

/** The digest of an image that is built already, unless image automation chooses what runs. */
export function builtDigest(
  { service, built = {} }: ServiceInput,
  reference: string,
): string | undefined {
  return service.spec.image?.automation === true ? undefined : built[reference];
}

/** What images of an environment are built for. */
export function platformsOf({ registry }: Environment): readonly string[] {
  return registry?.platforms ?? ['linux/amd64'];
}

/** May the registry of this image have a private address? Only the one that karst.yaml names. */
export function isPrivateRegistry(environment: Environment, reference: string): boolean {
  return environment.registry?.allowPrivate === true && isOwnRegistry(environment, reference);
}

/** May an image of this registry pass that it does not answer for? Only the one that karst.yaml names. */
export function isTrustedRegistry(environment: Environment, reference: string): boolean {
  return environment.registry?.unreachable === 'trust' && isOwnRegistry(environment, reference);
}

function isOwnRegistry({ registry }: Environment, reference: string): boolean {
  return reference.startsWith(`${registry?.name.split('/')[0]}/`);
}

/** What a reader should know of the image's name: `image.registry-missing`. */
export function imageFindings({ service, environment }: ServiceInput): readonly Finding[] {
  if (service.spec.image?.name !== undefined || environment.registry !== undefined) return [];
  return [
    {
      code: 'image.registry-missing',
      severity: 'warning',
      message: `No registry is configured: the image of ${service.name} is named localhost/${service.name}, which no cluster can pull.`,
      ...service.place,
      expected: 'registry in karst.yaml, or image in the spec',
      hint: 'Write registry: {name: registry.example.com/team} in karst.yaml, or load the image into the nodes yourself.',
    },
  ];
}

/** The images to build, sorted by name; an image that two environments share stands once. */
export function buildMatrix(
  builds: readonly { readonly input: ServiceInput; readonly files: readonly RenderedFile[] }[],
  hosts: Hosts = builtInHosts,
): readonly ImageBuildEntry[] {
  return joinBuilds(builds.map(({ input, files }) => entryOf(input, imageOf(input, files), hosts)));
}

/** The entries of several lists as one, as `buildMatrix` gives it. */
export function joinBuilds(builds: readonly ImageBuildEntry[]): readonly ImageBuildEntry[] {
  const entries = new Map(builds.map((entry) => [entry.tags.join(), entry]));
  const sorted = [...entries.values()].sort(
    (a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.tags.join(), b.tags.join()),
  );
  return withOwnFiles(sorted);
}

/** Two environments may have a service of the same name that is built for other machines, or for another registry. */
function withOwnFiles(entries: readonly ImageBuildEntry[]): readonly ImageBuildEntry[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const count = (counts.get(entry.name) ?? 0) + 1;
    counts.set(entry.name, count);
    const number = count === 1 ? '' : `.${count}`;
    return { ...entry, digestFile: `${entry.name}${number}.digest` };
  });
}

/** Long enough that two inputs never meet, short enough to read. */
const hashLength = 12;

function tagOf(input: ServiceInput, files: readonly RenderedFile[]): string {
  const { pin } = input;
  if (pin.kind === 'tree') return `tree-${hashOf([pin.hash, ...buildInputs(input, files)])}`;
  const hash = hashOf(buildInputs(input, files));
  return `ts-${pin.committedAtS}-${pin.commit.slice(0, 7)}-${hash}`;
}

/** Everything but the source that decides what the image holds. */
function buildInputs(input: ServiceInput, files: readonly RenderedFile[]): readonly string[] {
  const { build, directory } = input.launch;
  const author = build.language === 'image' ? [build.dockerfile, build.context] : [];
  const rendered = files.filter(({ path }) => /\/Dockerfile(\.dockerignore)?$/.test(path));
  const contents = rendered
    .toSorted((a, b) => compareCodePoints(a.path, b.path))
    .map(({ content }) => content);
  return [directory, platformsOf(input.environment).join(), ...author, ...contents];
}

/** A JSON list keeps two texts apart whatever they hold. */
function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, hashLength);
}

function entryOf(input: ServiceInput, image: Image, hosts: Hosts): ImageBuildEntry {
  const { service, environment, launch, pin } = input;
  const { build } = launch;
  const commit = pin.kind === 'commit' ? pin.commit : '';
  const rendered = `${environment.path}/services/${service.name}/Dockerfile`;
  return {
    name: service.name,
    context: contextOf(input, hosts),
    commit,
    dockerfile:
      build.language === 'image'
        ? { in: 'source', path: build.dockerfile }
        : { in: 'gitops', path: rendered, ignore: `${rendered}.dockerignore` },
    image: image.name,
    tags: [`${image.name}:${image.tag}`],
    platforms: platformsOf(input.environment).join(),
    digestFile: `${service.name}.digest`,
  };
}

function contextOf({ service, launch, pin }: ServiceInput, hosts: Hosts) {
  const { slug } = service;
  const { build } = launch;
  const within = build.language === 'image' ? build.context : launch.directory;
  if (slug.kind === 'directory') {
    return { slug: slug.text, path: joined(slug.path, within) };
  }
  const host = hosts.get(slug.scheme);
  return {
    slug: slug.text,
    ...(host === undefined ? {} : { url: `${host.url}/${slug.owner}/${slug.repository}.git` }),
    ...(pin.kind === 'commit' ? { commit: pin.commit } : {}),
    path: joined('', within),
  };
}

/** A directory within the repository: `.` and the root are both empty. */
function joined(outer: string, inner: string): string {
  const path = posix.join(outer, inner);
  return path === '.' ? '' : path;
}
