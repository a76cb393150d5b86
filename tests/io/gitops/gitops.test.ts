import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createGitOps, put, writerTo } from '#tests/support/gitops.ts';
import { codeOfAsync } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const hostile = 'a "quoted" \\ name\twith ünïcode';

test('what is gathered becomes one commit on the tip, and nothing else of the tree moves', async () => {
  await using scratch = await scratchDirectory();
  const directory = scratch.path;
  const { gitops, contents, git } = await createGitOps(directory, {
    'README.md': 'theirs\n',
    'deploy/old.yaml': 'old\n',
    'run.sh': '#!/bin/sh\n',
  });

  const commit = await put(gitops, 'trunk', {
    'deploy/old.yaml': undefined,
    'deploy/new.yaml': 'data 3\nabc\n',
    [`deploy/${hostile}`]: '',
  });

  expect(await git('rev-parse', 'trunk')).toBe(`${commit}\n`);
  expect(await contents()).toEqual({
    'README.md': 'theirs\n',
    'run.sh': '#!/bin/sh\n',
    'deploy/new.yaml': 'data 3\nabc\n',
    [`deploy/${hostile}`]: '',
  });
  expect(await git('ls-tree', 'trunk', 'run.sh')).toMatch(/^100755/);
  expect(await git('log', '--format=%an <%ae> %cI%n%B', '-1', 'trunk')).toBe(
    'KarstKit <karstkit@example.com> 2026-01-01T00:00:00+00:00\ndeliver\n\nBecause.\n\n',
  );
  expect(await git('fsck', '--strict')).toBe('');
});

test('what can be executed stays so when its content changes', async () => {
  await using scratch = await scratchDirectory();
  const { gitops, git } = await createGitOps(scratch.path, {
    'run.sh': '#!/bin/sh\n',
    'plain.yaml': 'a: 1\n',
  });

  await put(gitops, 'trunk', {
    'run.sh': '#!/bin/sh\ntrue\n',
    'plain.yaml': 'a: 2\n',
    'new.sh': '#!/bin/sh\n',
  });

  expect(await git('ls-tree', '--format=%(objectmode) %(path)', 'trunk')).toBe(
    '100644 new.sh\n100644 plain.yaml\n100755 run.sh\n',
  );
});

test('a branch is read at the commit it was opened at, under what was gathered', async () => {
  await using scratch = await scratchDirectory();
  const directory = scratch.path;
  const { gitops } = await createGitOps(directory, {
    'deploy/a': '1',
    'deploy/b': '2',
    other: '3',
  });

  await gitops.onBranch('trunk', async ({ files, changes }) => {
    await files.apply([{ path: 'deploy/a' }, { path: 'deploy/c/d', content: '4' }]);

    expect(await files.list('deploy')).toEqual(['deploy/b', 'deploy/c/d']);
    expect(await files.read('deploy/a')).toBeUndefined();
    expect(String(await files.read('deploy/c/d'))).toBe('4');
    expect(String(await files.read('deploy/b'))).toBe('2');
    expect(await files.read('deploy/none')).toBeUndefined();
    expect(changes).toBeTypeOf('function');
  });
});

test('many files of every size are read through one child', async () => {
  await using scratch = await scratchDirectory();
  const directory = scratch.path;
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, at) => [`f/${at}`, `${at}\n`.repeat(at * at)]),
  );
  const { gitops } = await createGitOps(directory, files);

  await gitops.onBranch('trunk', async (branch) => {
    const read = await Promise.all(
      Object.keys(files).map(async (path) => [path, String(await branch.files.read(path))]),
    );
    expect(Object.fromEntries(read)).toEqual(files);
  });
});

test('a branch that somebody moved meanwhile is left to them', async () => {
  await using scratch = await scratchDirectory();
  const directory = scratch.path;
  const { gitops, repository, contents } = await createGitOps(directory, { a: '1' });

  const commit = await put(gitops, 'trunk', { b: 'ours' }, () =>
    repository.commit({ c: 'theirs' }),
  );

  expect(commit).toBeUndefined();
  expect(await contents()).toEqual({ a: '1', c: 'theirs' });
});

test('a branch that somebody took back meanwhile is left to them', async () => {
  await using scratch = await scratchDirectory();
  const directory = scratch.path;
  const { gitops, repository, contents, git } = await createGitOps(directory, { a: '1' });
  await repository.commit({ a: '2' });

  const commit = await put(gitops, 'trunk', { b: 'ours' }, () =>
    git('update-ref', 'refs/heads/trunk', 'trunk~1'),
  );

  expect(commit).toBeUndefined();
  expect(await contents()).toEqual({ a: '1' });
});

test('without a name it is the default branch', async () => {
  await using scratch = await scratchDirectory();
  const directory = scratch.path;
  const { gitops, contents } = await createGitOps(directory, { a: '1' });

  await put(gitops, '', { a: '2' });

  expect(await contents('trunk')).toEqual({ a: '2' });
});

test.each([
  ['no such branch', 'missing', {}, 'delivery.no-branch'],
  ['a link where a file is due', 'trunk', { link: 'x' }, 'delivery.path'],
  ['a link where a directory is due', 'trunk', { 'link/x': 'x' }, 'delivery.path'],
  ['a file where a directory is due', 'trunk', { 'a/x': 'x' }, 'delivery.path'],
])('%s is one problem, and the branch stays', async (_, branch, files, code) => {
  await using scratch = await scratchDirectory();
  const directory = scratch.path;
  const { gitops, repository, git } = await createGitOps(directory, { a: '1' });
  await repository.git(
    'update-index',
    '--add',
    '--cacheinfo',
    `120000,${await linkBlob(repository.git)},link`,
  );
  await repository.git('commit', '--quiet', '--message', 'a link');
  await repository.git('push', '--quiet', 'origin', 'HEAD');
  const before = await git('rev-parse', 'trunk');

  expect(await codeOfAsync(() => put(gitops, branch, files))).toBe(code);
  expect(await git('rev-parse', 'trunk')).toBe(before);
});

test('a repository that is not there is one problem', async () => {
  await using scratch = await scratchDirectory();
  const directory = scratch.path;
  const gitops = await writerTo(join(directory, 'nowhere.git'), directory);

  expect(await codeOfAsync(() => put(gitops, 'trunk', { a: '1' }))).toBe('delivery.forbidden');
});

test('nothing is left in the work directory, whatever happened', async () => {
  await using scratch = await scratchDirectory();
  const directory = scratch.path;
  const { gitops } = await createGitOps(directory, { a: '1' });
  await put(gitops, 'trunk', { a: '2' });
  await put(gitops, 'trunk', { 'a/b': '2' }).catch(() => undefined);

  expect(await readdir(join(directory, 'work'))).toEqual([]);
});

function linkBlob(git: (...argv: string[]) => Promise<string>): Promise<string> {
  return git('rev-parse', 'HEAD:a');
}
