import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Proposal } from '#src/ports.ts';
import { createGitOps, propose, writerTo } from '#tests/support/gitops.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const head = 'karst/production';
const first = { 'deploy/a': 'a', 'deploy/old': 'old', README: 'theirs' };

async function opened(directory: string, files: Readonly<Record<string, string>> = first) {
  const tree = await createGitOps(directory, files);
  const { repository, gitops } = tree;
  const { git } = repository;
  /** Works on our branch as a person does who fetched it. */
  const onHead = async (work: () => Promise<unknown>) => {
    await git('fetch', '--quiet', '--force', 'origin', `${head}:work`);
    await git('checkout', '--quiet', 'work');
    await work();
    await git('push', '--quiet', '--force', 'origin', `HEAD:${head}`);
    const tip = await git('rev-parse', 'HEAD');
    await git('checkout', '--quiet', 'trunk');
    await git('branch', '--quiet', '-D', 'work');
    return tip;
  };
  const edit = (files_: Readonly<Record<string, string>>) =>
    onHead(async () => {
      await repository.commit(files_, 'by hand');
      await git('push', '--quiet', 'origin', ':refs/heads/work');
    });
  const look = () =>
    gitops.onBranch('trunk', async (branch) => {
      const found = await branch.proposal(head);
      return found && { ...found, mergedFiles: await mergedFiles(found) };
    });
  return { ...tree, edit, look, onHead };
}

test('a proposal is one commit on the base, on a branch of its own', async () => {
  await using scratch = await scratchDirectory();
  const { gitops, contents, git, look } = await opened(scratch.path);
  expect(await look()).toBeUndefined();

  const commit = await propose(gitops, head, { 'deploy/b': 'b', 'deploy/old': undefined });

  expect(await contents()).toEqual(first);
  expect(await contents(head)).toEqual({ 'deploy/a': 'a', 'deploy/b': 'b', README: 'theirs' });
  expect(await git('rev-parse', `${head}~1`)).toBe(await git('rev-parse', 'trunk'));
  const proposal = await look();
  expect(proposal).toMatchObject({
    commit,
    commits: [{ id: commit, isOurs: true, isPlainMerge: false, message: 'deliver\n\nBecause.\n' }],
    paths: ['deploy/b', 'deploy/old'],
  });
  expect(proposal?.mergedFiles).toEqual({ 'deploy/a': 'a', 'deploy/b': 'b' });
});

test('a proposal made again stands on the base as it is then, and nothing of the first is left', async () => {
  await using scratch = await scratchDirectory();
  const { gitops, repository, contents, look } = await opened(scratch.path);
  const from = await propose(gitops, head, { 'deploy/b': 'b' });
  await repository.commit({ 'deploy/a': 'moved' });

  const commit = await propose(gitops, head, { 'deploy/c': 'c' }, from);

  expect((await look())?.commits).toMatchObject([{ id: commit }]);
  expect(await contents(head)).toEqual({ ...first, 'deploy/a': 'moved', 'deploy/c': 'c' });
});

test.each([
  ['that somebody else made meanwhile', undefined, { b: 'theirs' }],
  ['that somebody moved meanwhile', 'tip', { b: 'theirs' }],
  ['that somebody removed meanwhile', 'tip', undefined],
])('a branch %s is left to them', async (_, from, theirs) => {
  await using scratch = await scratchDirectory();
  const { gitops, git } = await opened(scratch.path);
  const made = await propose(gitops, head, { 'deploy/b': 'b' });
  const place = from === undefined ? undefined : made;
  if (theirs === undefined) await git('update-ref', '-d', `refs/heads/${head}`);
  else await propose(gitops, head, theirs, made);
  const before = await git('for-each-ref');

  expect(await propose(gitops, head, { 'deploy/c': 'c' }, place)).toBeUndefined();
  expect(await git('for-each-ref')).toBe(before);
});

test.each([
  ['another path', { README: 'moved' }, true],
  ['the same path in another way', { 'deploy/b': 'other' }, false],
  ['a path that the proposal takes away', { 'deploy/old': 'other' }, false],
  ['the same path in the same way', { 'deploy/b': 'b' }, true],
])(
  'when the base moves in %s, it can be told what a merge gives: %#',
  async (_, moved, isMergeable) => {
    await using scratch = await scratchDirectory();
    const { gitops, repository, look } = await opened(scratch.path);
    await propose(gitops, head, { 'deploy/b': 'b', 'deploy/old': undefined });
    await repository.commit(moved);

    const proposal = await look();

    expect(proposal?.commits).toHaveLength(1);
    expect(proposal?.merged !== undefined).toBe(isMergeable);
    if (isMergeable) expect(proposal?.mergedFiles).toEqual({ 'deploy/a': 'a', 'deploy/b': 'b' });
  },
);

test('what somebody puts on top is theirs, and named', async () => {
  await using scratch = await scratchDirectory();
  const { gitops, edit, look } = await opened(scratch.path);
  const ours = await propose(gitops, head, { 'deploy/b': 'b' });
  const theirs = await edit({ 'deploy/b': 'better' });

  expect(await look()).toEqual({
    mergedFiles: {},
    paths: [],
    commit: theirs,
    commits: [
      {
        id: theirs,
        author: 'Ada <ada@example.com>',
        message: 'by hand\n',
        isOurs: false,
        isPlainMerge: false,
      },
      expect.objectContaining({ id: ours, isOurs: true }),
    ],
  });
});

test('our commit that somebody amended is theirs', async () => {
  await using scratch = await scratchDirectory();
  const { gitops, repository, onHead, look } = await opened(scratch.path);
  await propose(gitops, head, { 'deploy/b': 'b' });
  await onHead(() => repository.git('commit', '--quiet', '--amend', '--no-edit'));

  expect((await look())?.commits).toMatchObject([
    { isOurs: false, author: 'KarstKit <karstkit@example.com>', message: 'deliver\n\nBecause.\n' },
  ]);
});

test('a merge of the base that changes nothing is nobody’s work', async () => {
  await using scratch = await scratchDirectory();
  const { gitops, repository, onHead, look } = await opened(scratch.path);
  await propose(gitops, head, { 'deploy/b': 'b' });
  await repository.commit({ README: 'moved', 'deploy/a': 'moved' });
  await onHead(() => repository.git('merge', '--quiet', '--no-edit', 'trunk'));

  expect((await look())?.commits).toMatchObject([
    { isOurs: false, isPlainMerge: true },
    { isOurs: true, isPlainMerge: false },
  ]);
});

test('a merge of the base that changes something is a person’s work', async () => {
  await using scratch = await scratchDirectory();
  const { gitops, repository, onHead, look } = await opened(scratch.path);
  await propose(gitops, head, { 'deploy/b': 'b' });
  await repository.commit({ README: 'moved', 'deploy/a': 'moved' });
  await onHead(async () => {
    await repository.git('merge', '--quiet', '--no-commit', 'trunk');
    await repository.commit({ 'deploy/b': 'by hand' });
  });

  expect((await look())?.commits.map(({ isPlainMerge }) => isPlainMerge)).toEqual([false, false]);
});

test.each([
  ['stands at the base', 'trunk'],
  ['was merged', 'merge'],
])('a branch that %s holds nothing', async (_, how) => {
  await using scratch = await scratchDirectory();
  const { gitops, git, repository, look } = await opened(scratch.path);
  const commit = await propose(gitops, head, { 'deploy/b': 'b' });
  if (how === 'trunk') await git('update-ref', `refs/heads/${head}`, 'trunk');
  else await git('update-ref', 'refs/heads/trunk', commit ?? '');
  await repository.git('pull', '--quiet', 'origin', 'trunk');
  await repository.commit({ README: 'more' });

  expect((await look())?.commits).toEqual([]);
});

test('what another door proposed is ours', async () => {
  await using scratch = await scratchDirectory();
  const { repository, look } = await opened(scratch.path);
  const author = { name: 'x', email: '41898282+github-actions[bot]@users.noreply.github.com' };
  const action = await writerTo(repository.bare, join(scratch.path, 'two'), { author });
  const commit = await propose(action, head, { 'deploy/b': 'b' });

  expect((await look())?.commits).toMatchObject([{ id: commit, isOurs: true }]);
});

test('a branch is taken away where it stands, and nowhere else', async () => {
  await using scratch = await scratchDirectory();
  const { gitops, git } = await opened(scratch.path);
  const commit = (await propose(gitops, head, { 'deploy/b': 'b' })) ?? '';
  const withdraw = (from: string) =>
    gitops.onBranch('trunk', (branch) => branch.withdraw({ name: head, commit: from }));
  const tip = (await git('rev-parse', 'trunk')).trim();

  expect(await withdraw(tip)).toBe(false);
  expect(await withdraw(commit)).toBe(true);
  expect(await withdraw(commit)).toBe(false);
  expect(await git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/trunk\n');
});

test('a repository of SHA-256 is no other', async () => {
  await using scratch = await scratchDirectory();
  const { repository } = await createGitOps(scratch.path, first, {}, 'sha256');
  const gitops = await writerTo(repository.bare, join(scratch.path, 'two'));
  const commit = await propose(gitops, head, { 'deploy/b': 'b' });

  const proposal = await gitops.onBranch('trunk', (branch) => branch.proposal(head));

  expect(commit).toMatch(/^[0-9a-f]{64}$/);
  expect(proposal).toMatchObject({ commit, commits: [{ id: commit, isOurs: true }] });
});

async function mergedFiles({ merged }: Proposal) {
  const paths = (await merged?.files.list('deploy')) ?? [];
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, String(await merged?.files.read(path))])),
  );
}
