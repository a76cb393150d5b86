import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { answering, type ForgeServer, startForge } from '#tests/support/forge-server.ts';
import { createRepository } from '#tests/support/git-repository.ts';
import type { Workspace } from '#tests/support/karst.ts';
import type { ActionRun } from '#tests/support/runner.ts';
import type {
  ArchiveCase,
  AuthorityCase,
  EntryCase,
  FileCase,
  GateCase,
  RepositoryCase,
  SealedCase,
  SlugCase,
} from './case.ts';
import { sealedConfig, sealedEntry, sealedFor } from './sealed-workload.ts';

const run = promisify(execFile);

/** A finding as the Action's result holds it. */
export interface ResultFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly pointer?: string;
}

/** Every finding of a run's result, of the specs and of each workload. */
export function findingsOf({ outputs }: ActionRun): readonly ResultFinding[] {
  const { output: result = {} } = JSON.parse(outputs.result ?? '{}') as {
    readonly output?: {
      readonly findings?: readonly ResultFinding[];
      readonly workloads?: readonly { readonly findings: readonly ResultFinding[] }[];
    };
  };
  return [
    ...(result.findings ?? []),
    ...(result.workloads ?? []).flatMap(({ findings }) => findings),
  ];
}

/** Those of them that stop an entry. */
export function errorsOf(run: ActionRun): readonly ResultFinding[] {
  return findingsOf(run).filter(({ severity }) => severity === 'error');
}

/** Exit status 2, a GitOps directory that is as empty as before, no prototype changed, no raw control printed. */
export async function expectUntouched(work: Workspace, run: ActionRun): Promise<void> {
  expect(run.status).toBe(2);
  expect(await work.files('gitops')).toEqual({});
  expect(run.stdout.replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u202e\u200b]/u);
  expect(run.stderr).toBe('');
}

export interface EntryBatch {
  readonly text: string;
  /** Lines of each case, from 1. */
  readonly lines: readonly (readonly number[])[];
}

/** Cases as one repos.yaml, an entry a line. */
export function entryBatch(batch: readonly (SlugCase | EntryCase)[]): EntryBatch {
  const written: string[] = [];
  const lines = batch.map((hostile) => {
    const own =
      hostile.kind === 'slug' ? [`{slug: ${JSON.stringify(hostile.slug)}}`] : hostile.lines;
    return own.map((line) => written.push(`- ${line}`));
  });
  return { text: `${written.join('\n')}\n`, lines };
}

export async function writeDocuments(work: Workspace, batch: readonly FileCase[]): Promise<void> {
  const files = batch.map(({ content }, at) => [`karst/case-${at}.yaml`, content] as const);
  await writeBytes(work, Object.fromEntries(files));
}

/** A directory for each case, and repos.yaml that names them, an entry a line. */
export async function writeDirectories(
  work: Workspace,
  batch: readonly (RepositoryCase | GateCase)[],
): Promise<void> {
  for (const [at, hostile] of batch.entries()) {
    const files = hostile.kind === 'gate' ? sound : hostile.files();
    const inside = Object.entries(files).map(([path, content]) => [`case-${at}/${path}`, content]);
    await writeBytes(work, Object.fromEntries(inside));
  }
  const lines = batch.map(({ spec = {} }, at) => {
    const entry = { slug: `./case-${at}`, name: `case-${at}`, ...spec };
    return `- ${JSON.stringify(entry)}`;
  });
  await work.write({ 'repos.yaml': `${lines.join('\n')}\n` });
}

const sound = {
  'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
  'requirements.txt': 'fastapi==0.115.0\nuvicorn==0.30.6\n',
};

/** A workload for each case with its sealed Secret, and repos.yaml that names them, an entry a line. */
export async function writeSealed(work: Workspace, batch: readonly SealedCase[]): Promise<void> {
  const entries = batch.map((_, at) => sealedEntry(`case-${at}`));
  await work.write({ 'karst.yaml': sealedConfig, 'repos.yaml': entries.join('') });
  for (const [at, { name, change }] of batch.entries()) {
    const text = change(await sealedFor(`case-${at}`));
    await work.write({
      [`karst/secrets/default/case-${at}/${name}.sops.yaml`]: text,
      [`case-${at}/index.html`]: '<title>x</title>\n',
    });
  }
}

/** An environment for each case, whose authority is the faulty one. */
export async function writeAuthorities(
  work: Workspace,
  batch: readonly AuthorityCase[],
): Promise<void> {
  const names = batch.map((_, at) => `e${at}`);
  const config = {
    certificates: { mode: 'bring-your-own' },
    environments: Object.fromEntries(names.map((name) => [name, { path: `deploy/${name}` }])),
  };
  const entry = { slug: './site', environments: names };
  await work.write({
    'karst.yaml': JSON.stringify(config),
    'repos.yaml': `- ${JSON.stringify(entry)}\n`,
    'site/index.html': '<title>x</title>\n',
  });
  for (const [at, { pem }] of batch.entries()) {
    await work.write({ [`karst/ca/e${at}.pem`]: await pem() });
  }
}

/** Bytes as they are: some of them are no text. */
async function writeBytes(
  work: Workspace,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(work.root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

export interface HostileForge extends AsyncDisposable {
  readonly forge: ForgeServer;
  readonly slugs: readonly string[];
}

/**
 * A forge with a repository and a commit for each case, whose archive is the hostile one. Whoever clones instead is
 * told that it is out of order: a clone is the same commit, proven by git, and would be as good.
 */
export async function hostileForge(
  root: string,
  batch: readonly ArchiveCase[],
): Promise<HostileForge> {
  const { bare, git, commit } = await createRepository(root, 'acme/case');
  await commit(sound);
  // Git leaves a filter out where it is not allowed, and a question would look like a clone.
  await run('git', ['-C', bare, 'config', 'uploadpack.allowFilter', 'true']);
  const commits: string[] = [];
  for (const at of batch.keys()) {
    commits.push(await git('commit-tree', 'HEAD^{tree}', '-m', `case ${at}`));
    await run(
      'git',
      [
        '-C',
        bare,
        'fetch',
        '-q',
        join(root, '.work/acme/case'),
        `${commits[at]}:refs/heads/case-${at}`,
      ],
      { env: { PATH: process.env.PATH } },
    );
    await symlink(bare, join(root, `acme/case-${at}.git`));
  }
  const forge = await startForge({ repositories: root });
  const { git: backend } = forge;
  forge.archive = (request, response) => {
    const at = commits.findIndex((each) => request.url?.includes(each));
    const hostile = batch[at];
    if (hostile === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/x-gzip' });
    response.end(hostile.archive(commits[at] ?? ''));
  };
  forge.git = (request, response) => {
    if (request.method !== 'POST') return backend(request, response);
    request.once('readable', () => {
      const first: unknown = request.read();
      const asked = Buffer.isBuffer(first) ? first : Buffer.alloc(0);
      const isClone = asked.includes('command=fetch') && !asked.includes('filter tree:0');
      if (isClone) return answering(503)(request, response);
      request.unshift(asked);
      backend(request, response);
    });
  };
  return {
    forge,
    slugs: batch.map((_, at) => `own:acme/case-${at}#case-${at}`),
    [Symbol.asyncDispose]: () => forge[Symbol.asyncDispose](),
  };
}
