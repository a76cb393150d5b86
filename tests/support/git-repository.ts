import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A real repository: a bare one that a server can show, and a work tree to commit in. */
export interface TestRepository {
  readonly bare: string;
  git(...argv: string[]): Promise<string>;
  /** Writes files, commits and pushes everything; gives the commit. */
  commit(files: Readonly<Record<string, string>>, message?: string): Promise<string>;
}

/** `root/owner/name.git` with no commit. Times are fixed: the first commit is of 2026-01-01 00:00:00 UTC. */
export async function createRepository(
  root: string,
  name: string,
  format: 'sha1' | 'sha256' = 'sha1',
): Promise<TestRepository> {
  const init = ['init', '--quiet', '--initial-branch=trunk', `--object-format=${format}`];
  const bare = join(root, `${name}.git`);
  const work = join(root, '.work', name);
  await mkdir(work, { recursive: true });
  await run('git', [...init, '--bare', bare], {
    env: environment,
  });
  await run('git', ['-C', bare, 'config', 'http.receivepack', 'false'], { env: environment });
  const git = async (...argv: string[]) =>
    (await run('git', ['-C', work, ...argv], { env: environment })).stdout.trim();
  await git(...init);
  await git('remote', 'add', 'origin', bare);

  const commit = async (files: Readonly<Record<string, string>>, message = 'change') => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(work, path)), { recursive: true });
      await writeFile(join(work, path), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
    }
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', message);
    await git('push', '--quiet', '--force', 'origin', 'HEAD');
    return git('rev-parse', 'HEAD');
  };
  return { bare, git, commit };
}

export const firstCommitS = 1_767_225_600;

const environment = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: `${firstCommitS} +0000`,
  GIT_COMMITTER_DATE: `${firstCommitS} +0000`,
};
