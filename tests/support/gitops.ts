import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findGit } from '#src/io/forge.ts';
import type { Remote } from '#src/io/gitops/delivery-problem.ts';
import { type GitOpsOptions, gitOpsRepository } from '#src/io/gitops/gitops.ts';
import type { FileChange } from '#src/plan/file-change.ts';
import type { Branch, GitOps } from '#src/ports.ts';
import { createRepository, type TestRepository } from './git-repository.ts';

const run = promisify(execFile);

export interface TestGitOps {
  readonly repository: TestRepository;
  readonly gitops: GitOps;
  /** What stands at the tip of a branch, by path. */
  contents(branch?: string): Promise<Record<string, string>>;
  git(...argv: string[]): Promise<string>;
}

/** A real bare repository with one commit on `trunk`, and the writer that the product has for it. */
export async function createGitOps(
  directory: string,
  files: Readonly<Record<string, string>>,
  options: Partial<GitOpsOptions> = {},
  format: 'sha1' | 'sha256' = 'sha1',
): Promise<TestGitOps> {
  const repository = await createRepository(directory, 'owner/tree', format);
  await repository.commit(files);
  const git = async (...argv: string[]) =>
    (await run('git', ['--git-dir', repository.bare, ...argv], { maxBuffer: 1 << 28 })).stdout;
  return {
    repository,
    gitops: await writerTo(repository.bare, directory, options),
    git,
    contents: async (branch = 'trunk') => {
      const paths = (await git('ls-tree', '-r', '-z', '--name-only', branch)).split('\0');
      const entries = paths
        .filter((path) => path !== '')
        .map(async (path) => [path, await git('cat-file', 'blob', `${branch}:${path}`)] as const);
      return Object.fromEntries(await Promise.all(entries));
    },
  };
}

export async function writerTo(
  remote: string | Remote,
  directory: string,
  options: Partial<GitOpsOptions> = {},
): Promise<GitOps> {
  const temporaryDirectory = join(directory, 'work');
  await mkdir(temporaryDirectory, { recursive: true });
  const found =
    typeof remote === 'string'
      ? { url: remote, name: 'owner/tree', secrets: [], allowPrivate: true }
      : remote;
  return gitOpsRepository({
    remote: { current: async () => found },
    program: await findGit(process.env),
    temporaryDirectory,
    author: { name: 'KarstKit', email: 'karstkit@example.com' },
    clock: { nowMs: () => 1_767_225_600_000 },
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    timeoutMs: 60_000,
    ...options,
  });
}

/** Writes texts on a branch as it stands now; undefined when somebody else moved it meanwhile. */
export function put(
  gitops: GitOps,
  branch: string,
  files: Readonly<Record<string, string | undefined>>,
  before: (branch: Branch) => Promise<unknown> = async () => undefined,
): Promise<string | undefined> {
  const write = async (open: Branch) => {
    await open.files.apply(changesOf(files));
    await before(open);
    return await open.deliver({ subject: 'deliver', body: 'Because.' });
  };
  return gitops.onBranch(branch, write, '');
}

/** The same as one commit beside a branch, on one of its own that stands at `from`. */
export function propose(
  gitops: GitOps,
  name: string,
  files: Readonly<Record<string, string | undefined>>,
  from?: string,
): Promise<string | undefined> {
  return gitops.onBranch('trunk', async (open) => {
    await open.files.apply(changesOf(files));
    const place = from === undefined ? { name } : { name, commit: from };
    return await open.propose({ subject: 'deliver', body: 'Because.' }, place);
  });
}

function changesOf(files: Readonly<Record<string, string | undefined>>): FileChange[] {
  return Object.entries(files).map(([path, content]) =>
    content === undefined ? { path } : { path, content },
  );
}
