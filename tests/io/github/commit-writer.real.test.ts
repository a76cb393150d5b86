import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fixedToken } from '#src/io/github/token-source.ts';
import type { CommitChange } from '#src/io/gitops/commit-writer.ts';
import { withGitHub } from '#tests/support/github-forge.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const message = { subject: 'karst: 1 updated', body: 'Why.\n\nKarst-Plan: 1' };
const branch = 'karst/default';

async function begun() {
  const town = await withGitHub({
    files: { 'README.md': 'hello\n', 'deploy/a.yaml': 'a: 1\n', 'deploy/gone.yaml': 'b: 1\n' },
  });
  const base = (await town.gitops.tip('main')) ?? '';
  const git = (...argv: string[]) => town.gitops.state.git.run(argv);
  return { ...town, base, git, commits: town.forge().commits };
}

test('makes a commit of changed, new and deleted files, signed, and touches no other', async () => {
  const { github, gitops, commits, base, git } = await begun();

  const changes: readonly CommitChange[] = [
    { path: 'deploy/a.yaml', content: 'a: 2\n' },
    { path: 'deploy/gone.yaml' },
    { path: 'deploy/new/b.sh', content: '#!/bin/sh\n', mode: '100755' },
    { path: 'ünï 😀.txt', content: 'ä\r\n\u2028' },
  ];
  const commit = await commits.commit(base, message, changes);
  expect(await commits.move(branch, { to: commit })).toBe(true);

  expect(await gitops.tip(branch)).toBe(commit);
  expect(await gitops.contents(branch)).toEqual({
    'README.md': 'hello\n',
    'deploy/a.yaml': 'a: 2\n',
    'deploy/new/b.sh': '#!/bin/sh\n',
    'ünï 😀.txt': 'ä\r\n\u2028',
  });
  expect(await git('ls-tree', '-r', commit, 'deploy/new')).toMatch(/^100755 /);
  expect(await git('log', '-1', '--format=%B%P', commit)).toBe(
    `karst: 1 updated\n\nWhy.\n\nKarst-Plan: 1\n${base}\n`,
  );
  expect(gitops.state.signedCommits.has(commit)).toBe(true);
  expect(github.violations).toEqual([]);
});

test('commits upon what is not the default branch, and upon what that has become', async () => {
  const { gitops, commits } = await begun();
  const side = await gitops.commit({ 'side.yaml': 's: 1\n' }, { branch: 'side' });
  const onSide = await commits.commit(side, message, [{ path: 'b', content: '1' }]);
  const later = await gitops.commit({ 'later.yaml': 'l: 1\n' });
  const onLater = await commits.commit(later, message, [{ path: 'b', content: '1' }]);
  await commits.move('on-side', { to: onSide });
  await commits.move('on-later', { to: onLater });

  expect(Object.keys(await gitops.contents('on-side'))).toContain('side.yaml');
  expect(Object.keys(await gitops.contents('on-later'))).toContain('later.yaml');
  expect(Object.keys(await gitops.contents('on-later'))).not.toContain('side.yaml');
});

test('bytes that JSON cannot hold arrive by blobs, and so does what is large', async () => {
  const { github, gitops, commits, base } = await begun();
  const content = 'a\0b';
  const large = `${'x'.repeat(1_500_000)}\n`;

  const changes = [
    { path: 'zero.bin', content },
    { path: 'large.txt', content: large },
    { path: 'a.yaml', content: 'a' },
  ];
  const commit = await commits.commit(base, message, changes);
  await commits.move(branch, { to: commit });

  const found = await gitops.contents(branch);
  expect(found['zero.bin']).toBe(content);
  expect(found['large.txt']).toBe(large);
  expect(github.count('git/create-blob')).toBe(2);
  expect(github.count('git/create-tree')).toBe(1);
});

test('a tree beyond one request is made of several, one upon the other', async () => {
  const { github, git, commits, base } = await begun();
  const changes = Array.from({ length: 20 }, (_, index) => ({
    path: `deploy/${String(index).padStart(2, '0')}.yaml`,
    content: `${index}${'y'.repeat(900_000)}`,
  }));

  const commit = await commits.commit(base, message, changes);

  const tree = await git('ls-tree', '-r', commit);
  expect(tree.trim().split('\n')).toHaveLength(23);
  for (const { path, content } of changes) {
    const bytes = Buffer.from(content);
    const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    expect(tree).toContain(`${id}\t${path}`);
  }
  expect(github.count('git/create-tree')).toBe(4);
  expect(github.count('git/create-blob')).toBe(0);
}, 60_000);

test('a branch is made once, and not over another', async () => {
  const { gitops, commits, forge, base } = await begun();
  const one = await commits.commit(base, message, [{ path: 'a', content: '1' }]);
  const other = await commits.commit(base, message, [{ path: 'a', content: '2' }]);

  expect(await commits.move(branch, { to: one })).toBe(true);
  expect(await commits.move(branch, { to: one })).toBe(true);
  expect(await forge().commits.move(branch, { to: other })).toBe(false);
  expect(await gitops.tip(branch)).toBe(one);
});

test('a branch moves only from where it was seen, wherever to', async () => {
  const { github, gitops, commits, base } = await begun();
  const one = await commits.commit(base, message, [{ path: 'a', content: '1' }]);
  const other = await commits.commit(base, message, [{ path: 'a', content: '2' }]);
  await commits.move(branch, { to: one });

  expect(await commits.move(branch, { from: base, to: other })).toBe(false);
  expect(await commits.move(branch, { from: '1'.repeat(40), to: other })).toBe(false);
  expect(await gitops.tip(branch)).toBe(one);
  expect(await commits.move(branch, { from: one, to: other })).toBe(true);
  expect(await gitops.tip(branch)).toBe(other);
  expect(github.violations).toEqual([]);
});

test('a branch goes only while it stands where it was seen', async () => {
  const { gitops, commits, base } = await begun();
  const one = await commits.commit(base, message, [{ path: 'a', content: '1' }]);
  await commits.move(branch, { to: one });

  expect(await commits.move(branch, { from: base })).toBe(false);
  expect(await commits.move(branch, { from: one })).toBe(true);
  expect(await gitops.tip(branch)).toBeUndefined();
  expect(await commits.move(branch, { from: one })).toBe(true);
});

test('what was made upon the base is not forced there', async () => {
  const { github, commits, base } = await begun();
  const one = await commits.commit(base, message, [{ path: 'a', content: '1' }]);
  await commits.move('main', { from: base, to: one });

  const [update] = github.requests.filter(({ operation }) => operation === 'graphql/updateRefs');
  expect(JSON.stringify(update?.body)).toContain('"force":false');
});

test('of twenty who move one branch at once, one does', async () => {
  const { gitops, forge, base } = await begun();
  const writers = Array.from({ length: 20 }, () => forge().commits);
  const made = await Promise.all(
    writers.map((writer, index) =>
      writer.commit(base, message, [{ path: 'a', content: String(index) }]),
    ),
  );

  const moved = await Promise.all(
    writers.map((writer, index) => writer.move('main', { from: base, to: made[index] ?? '' })),
  );

  expect(moved.filter(Boolean)).toHaveLength(1);
  expect(await gitops.tip('main')).toBe(made[moved.indexOf(true)]);
}, 60_000);

test.each([
  ['making', 'git/create-ref', undefined],
  ['moving', 'graphql/updateRefs', 'base'],
] as const)('%s a branch is known to be done although the answer was lost', async (_, on, from) => {
  const { github, gitops, commits, base } = await begun();
  const commit = await commits.commit(base, message, [{ path: 'a', content: '1' }]);
  const [name, move] =
    from === undefined ? [branch, { to: commit }] : ['main', { from: base, to: commit }];
  github.fault({ on, harm: { kind: 'lost' } });
  expect(await commits.move(name, move)).toBe(true);
  expect(await gitops.tip(name)).toBe(commit);
  expect(github.count(on)).toBe(1);
});

test.each([
  ['making', 'git/create-ref', undefined],
  ['moving', 'graphql/updateRefs', 'base'],
] as const)('%s a branch is done again when it never came', async (_, on, from) => {
  const { github, gitops, commits, base } = await begun();
  const commit = await commits.commit(base, message, [{ path: 'a', content: '1' }]);
  const [name, move] =
    from === undefined ? [branch, { to: commit }] : ['main', { from: base, to: commit }];
  github.fault({ on, times: 2, harm: { kind: 'answer', status: 502 } });
  expect(await commits.move(name, move)).toBe(true);
  expect(await gitops.tip(name)).toBe(commit);
  expect(github.count(on)).toBe(3);
});

test.each(['git/create-tree', 'git/create-commit'])('%s may be asked twice', async (on) => {
  const { github, commits, base } = await begun();
  github.fault({ on, times: 2, harm: { kind: 'lost' } });

  const commit = await commits.commit(base, message, [{ path: 'a', content: '1' }]);

  expect(commit).toMatch(/^[0-9a-f]{40}$/);
});

test('a protected branch, an archive and a token that may not write are told apart', async () => {
  const { github, gitops, commits, forge, base } = await begun();
  const commit = await commits.commit(base, message, [{ path: 'a', content: '1' }]);
  const reader = forge({
    tokens: fixedToken(github.workflowToken('acme/gitops', { contents: 'read' }).value),
  }).commits;
  await gitops.protect('main', { requiresPullRequest: true });

  const move = { from: base, to: commit };
  expect(await codeOfAsync(() => commits.move('main', move))).toBe('forge.forbidden');
  expect(await codeOfAsync(() => reader.move(branch, { to: commit }))).toBe('forge.forbidden');
  expect(await codeOfAsync(() => reader.commit(base, message, [{ path: 'a', content: '1' }]))).toBe(
    'forge.forbidden',
  );
  gitops.state.isArchived = true;
  expect(await codeOfAsync(() => commits.move(branch, { to: commit }))).toBe('forge.archived');
  expect(await gitops.tip(branch)).toBeUndefined();
});

test('a parent that GitHub does not know is named', async () => {
  const { commits } = await begun();

  expect(await codeOfAsync(() => commits.commit('1'.repeat(40), message, []))).toBe(
    'forge.missing',
  );
});
