import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type ForgeServer, startForge } from '../forge-server.ts';
import { createRepository, type TestRepository } from '../git-repository.ts';
import { type Workspace, workspace } from '../karst.ts';
import { scratchDirectory } from '../scratch.ts';
import { makeBaseImages } from './base-image.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { startFlux } from './flux.ts';
import { applyRoots, prepareFlux } from './flux-root.ts';
import { loadStandIn, standInDockerfile, standInFor } from './stand-in-app.ts';

/** Specs on one side, a cluster that follows a branch on the other, and between them nothing but `karst` and Flux. */
export interface Fleet extends AsyncDisposable {
  readonly cluster: Cluster;
  /** Holds the specs: a directory an environment. */
  readonly work: Workspace;
  /** The GitOps repository. */
  readonly repository: TestRepository;
  /** Where Flux takes the webhooks of forges. */
  readonly receiverUrl: string;
  /** Writes karst.yaml and repos.yaml of an environment, and a source for each entry that has none. */
  specify(environment: string, specs: Specs): Promise<void>;
  /** What `karst plan` says of an environment against the branch. */
  plan(environment: string): Promise<PlanOutput>;
  /** Has a plan that was read delivered to the branch, images included; gives the branch's commit. */
  deliver(environment: string, plan: PlanOutput): Promise<string>;
  /** What a command that edits specs, or `plan`, would do to the branch. */
  preview(environment: string, command: readonly string[]): Promise<PlanOutput>;
  /** Runs a command that edits specs in a checkout of the branch, and commits what it wrote; gives the commit. */
  carryOut(environment: string, command: readonly string[]): Promise<string>;
  /** What a person commits to the branch by hand; gives the commit. */
  edit(path: string, change: (text: string) => string): Promise<string>;
}

export interface Specs {
  /** Fields of karst.yaml; `environment` holds those of the environment itself. */
  readonly settings?: Settings;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly name: string;
  readonly [field: string]: unknown;
}

/** The part of `schemas/output/plan.schema.json` that is read here. */
export interface PlanOutput {
  readonly id: string;
  readonly at?: string;
  readonly exitStatus: number;
  readonly workloads: readonly (WorkloadName & {
    readonly action: string;
    readonly findings: readonly { readonly code: string; readonly message: string }[];
  })[];
  readonly objects: readonly ObjectOutput[];
  readonly dangers: readonly DangerOutput[];
  readonly restarts: readonly RestartOutput[];
  readonly images: readonly { readonly tags: readonly string[] }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

export interface WorkloadName {
  readonly kind: string;
  readonly name: string;
}

export interface RefOutput {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

export interface ObjectOutput {
  readonly workload: WorkloadName;
  readonly action: 'create' | 'update' | 'replace' | 'delete';
  readonly object: RefOutput;
  readonly was?: RefOutput;
  readonly stays?: boolean;
  readonly blocked?: boolean;
}

export interface DangerOutput {
  readonly code: string;
  readonly workload?: WorkloadName;
  readonly object?: RefOutput;
  readonly message: string;
}

export interface RestartOutput {
  readonly workload: WorkloadName;
  readonly object: RefOutput;
  readonly event: 'restart' | 'run';
  readonly pods?: { readonly min: number; readonly max: number };
}

/** Starts a cluster whose Flux follows the branch `trunk` of an empty repository, one root for each environment. */
export async function startFleet(environments: readonly string[]): Promise<Fleet> {
  await makeBaseImages();
  await using started = new AsyncDisposableStack();
  const cluster = started.use(await startCluster());
  await loadStandIn(cluster);
  const { path } = started.use(await scratchDirectory());
  const repository = await createRepository(path, 'acme/fleet');
  await repository.commit({ 'README.md': 'What runs.\n' });
  const tree = join(path, 'tree');
  await repository.git('clone', '--quiet', repository.bare, tree);
  const forge = started.use(await startForge({ repositories: path }));
  const work = started.use(await workspace());
  prepareFlux(cluster);
  const { receiverUrl } = started.use(await startFlux(cluster));
  applyRoots(cluster, repositoryUrl(forge), environments);

  const place = { cluster, work, repository, tree };
  const kept = started.move();
  return {
    cluster,
    work,
    repository,
    receiverUrl,
    specify: (environment, specs) => specify(work, environment, specs),
    plan: (environment) => preview(place, environment, ['plan']),
    preview: (environment, command) => preview(place, environment, [...command, '--dry-run']),
    deliver: (environment, read) => deliver(place, environment, read),
    carryOut: (environment, command) => carryOut(place, environment, command),
    edit: (path, change) => edit(place, path, change),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

interface Place {
  readonly cluster: Cluster;
  readonly work: Workspace;
  readonly repository: TestRepository;
  /** A checkout of the branch. */
  readonly tree: string;
}

function repositoryUrl({ url }: ForgeServer): string {
  return `${url}/acme/fleet.git`;
}

async function specify(
  work: Workspace,
  environment: string,
  { settings = {}, entries }: Specs,
): Promise<void> {
  await work.write({
    [`${environment}/karst.yaml`]: yaml(settingsOf(environment, settings)),
    [`${environment}/repos.yaml`]: yaml(entries.map(entryOf)),
  });
  for (const { name, source = name } of entries) {
    const dockerfile = `# ${source}\n${standInDockerfile}`;
    await work.write({ [`${environment}/${source}/Dockerfile`]: dockerfile });
  }
}

/** Without aliases, which specs may not have. */
function yaml(content: unknown): string {
  return stringify(content, { aliasDuplicateObjects: false });
}

function settingsOf(environment: string, specs: Settings) {
  const { environment: own = {}, ...settings } = specs;
  return {
    environments: {
      [environment]: { path: environment, owner: environment, kubernetes: '1.35', ...own },
    },
    registry: { name: `registry.example.com/${environment}` },
    // What is refused or does not start is told in a minute, not in the five of a real fleet.
    flux: { timeout: '1m' },
    ...settings,
  };
}

export interface Settings {
  readonly environment?: object;
  readonly [field: string]: unknown;
}

/** A service that starts in a moment and of which many fit on a small machine. */
function entryOf({ name, source = name, ...entry }: Entry) {
  return {
    slug: `./${source}`,
    name,
    dockerfile: 'Dockerfile',
    port: 8000,
    probe: { path: '/', periodSeconds: 2, startupSeconds: 40 },
    mesh: false,
    telemetry: false,
    resources: { requests: { cpu: '2m', memory: '8Mi' }, limits: { memory: '96Mi' } },
    terminationGracePeriodSeconds: 2,
    ...entry,
  };
}

async function preview(
  { work, repository, tree }: Place,
  environment: string,
  command: readonly string[],
): Promise<PlanOutput> {
  await repository.git('-C', tree, 'pull', '--quiet', '--ff-only');
  const flags = [...specFlags(environment), '--out', tree, '-o', 'json'];
  const { stdout, stderr } = await work.karst([...command, ...flags]);
  if (stdout === '') throw new Error(`karst ${command[0]} of ${environment}:\n${stderr}`);
  return JSON.parse(stdout) as PlanOutput;
}

async function deliver(
  { cluster, work, repository }: Place,
  environment: string,
  { id, at, images }: PlanOutput,
): Promise<string> {
  for (const { tags } of images) for (const tag of tags) standInFor(cluster, tag);
  const to = ['--to', `${repository.bare}#trunk`, '-o', 'json'];
  const time = at === undefined ? [] : ['--at', at];
  const { status, stdout, stderr } = await work.karst([
    'apply',
    id,
    ...specFlags(environment),
    ...to,
    ...time,
  ]);
  if (status !== 0 && status !== 2) throw new Error(`karst apply ended with ${status}:\n${stderr}`);
  const { commit } = JSON.parse(stdout) as { commit?: string };
  return (
    commit ?? (await repository.git('ls-remote', repository.bare, 'refs/heads/trunk')).slice(0, 40)
  );
}

async function carryOut(
  place: Place,
  environment: string,
  command: readonly string[],
): Promise<string> {
  const { work, repository, tree } = place;
  await repository.git('-C', tree, 'pull', '--quiet', '--ff-only');
  const flags = [...specFlags(environment), '--out', tree, '--yes'];
  const { status, stderr } = await work.karst([...command, ...flags]);
  if (status !== 0) throw new Error(`karst ${command.join(' ')} ended with ${status}:\n${stderr}`);
  return await pushed(place, command.join(' '));
}

async function edit(place: Place, path: string, change: (text: string) => string): Promise<string> {
  const { repository, tree } = place;
  await repository.git('-C', tree, 'pull', '--quiet', '--ff-only');
  const file = join(tree, path);
  await writeFile(file, change(await readFile(file, 'utf8')));
  return await pushed(place, 'by hand');
}

async function pushed({ repository, tree }: Place, message: string): Promise<string> {
  await repository.git('-C', tree, 'add', '--all');
  await repository.git('-C', tree, 'commit', '--quiet', '--message', message);
  await repository.git('-C', tree, 'push', '--quiet', 'origin', 'HEAD:trunk');
  return await repository.git('-C', tree, 'rev-parse', 'HEAD');
}

function specFlags(environment: string): string[] {
  return ['-f', `${environment}/repos.yaml`];
}
