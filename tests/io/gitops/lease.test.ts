import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Turns } from '#src/io/gitops/lease.ts';
import type { GitOps } from '#src/ports.ts';
import { createGitOps, put, writerTo } from '#tests/support/gitops.ts';
import { problemOf } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const lease = 'refs/karst/lease/trunk';

/** Time passes with every poll: a second each. */
function turns(given: Partial<Turns> = {}): Turns & { polls: number } {
  const made: Turns & { polls: number } = {
    polls: 0,
    leaseMs: 5_000,
    waitMs: 300_000,
    firstPollMs: 1,
    longestPollMs: 1,
    pause: async () => {
      made.polls += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
    random: () => 0,
    elapsedMs: () => made.polls * 1_000,
    ...given,
  };
  return made;
}

/** Two writers that know nothing of each other, as in two processes; the first has lost a race. */
async function contended(directory: string, second: Partial<Turns> = {}) {
  const tree = await createGitOps(directory, { a: '1' });
  const { bare } = tree.repository;
  const waiting = turns(second);
  const first = await writerTo(bare, join(directory, 'one'), { turns: turns(), holder: 'run 42' });
  const other = await writerTo(bare, join(directory, 'two'), { turns: waiting });
  await put(first, 'trunk', { b: 'lost' }, () => tree.repository.commit({ c: 'theirs' }));
  return { ...tree, first, other, waiting };
}

test('nobody takes a turn while nobody is in the way', async () => {
  await using scratch = await scratchDirectory();
  const { gitops, git } = await createGitOps(scratch.path, { a: '1' });
  const refs = await seenDuring(gitops, git);

  expect(refs).not.toContain(lease);
});

test('who lost a race has the branch to itself the next time, and leaves nothing behind', async () => {
  await using scratch = await scratchDirectory();
  const { first, git } = await contended(scratch.path);

  expect(await seenDuring(first, git)).toContain(lease);
  expect(await git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/trunk\n');
  expect(await seenDuring(first, git)).not.toContain(lease);
});

test('while one has its turn the other waits, and looks at what the first has written', async () => {
  await using scratch = await scratchDirectory();
  const { first, other, waiting, contents } = await contended(scratch.path, { leaseMs: 1e9 });
  const order: string[] = [];
  let begun: Promise<unknown> = Promise.resolve();

  await put(first, 'trunk', { b: '1' }, async () => {
    begun = put(other, 'trunk', { d: '2' }, async () => order.push('second'));
    await until(() => waiting.polls > 3);
    order.push('first');
  });
  await begun;

  expect(order).toEqual(['first', 'second']);
  expect(await contents()).toEqual({ a: '1', b: '1', c: 'theirs', d: '2' });
});

test('who only reads does not wait', async () => {
  await using scratch = await scratchDirectory();
  const { first, other, waiting } = await contended(scratch.path);

  await put(first, 'trunk', { b: '1' }, async () => {
    await other.onBranch('trunk', async ({ files }) => files.list(''));
  });

  expect(waiting.polls).toBe(0);
});

test('when the wait is over, it says who has the branch, and nothing is written', async () => {
  await using scratch = await scratchDirectory();
  const { first, other, contents } = await contended(scratch.path, {
    waitMs: 3_000,
    leaseMs: 60_000,
  });

  await put(first, 'trunk', { b: '1' }, async () => {
    const problem = await problemOf(() => put(other, 'trunk', { d: '2' }));
    expect(problem.code).toBe('delivery.busy');
    expect(problem.message).toContain('run 42');
  });
  expect(await contents()).toEqual({ a: '1', b: '1', c: 'theirs' });
});

test.each([
  ['stands still for as long as a turn lasts', '2099-01-01T00:00:00Z', 6],
  ['ended long ago by its own word', '2020-01-01T00:00:00Z', 0],
  ['says nothing that can be read', 'never', 6],
])('a turn of a dead writer that %s belongs to nobody', async (_, end, polls) => {
  await using scratch = await scratchDirectory();
  const { other, waiting, git, repository } = await contended(scratch.path);
  const text = `dead\n\nUntil: ${end}`;
  const note = await repository.git('commit-tree', 'HEAD^{tree}', '-m', text);
  await repository.git('push', '--quiet', 'origin', `${note}:${lease}`);

  expect(await put(other, 'trunk', { d: '2' })).toMatch(/^[0-9a-f]{40}$/);
  expect(waiting.polls).toBe(polls);
  expect(await git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/trunk\n');
});

test('a turn is renewed while it lasts', async () => {
  await using scratch = await scratchDirectory();
  const tree = await createGitOps(scratch.path, { a: '1' });
  const first = await writerTo(tree.repository.bare, join(scratch.path, 'one'), {
    turns: turns({ leaseMs: 300 }),
  });
  await put(first, 'trunk', { b: 'lost' }, () => tree.repository.commit({ c: 'theirs' }));
  const seen = new Set<string>();

  await put(first, 'trunk', { b: '1' }, async () => {
    await until(async () => {
      seen.add(await tree.git('rev-parse', lease));
      return seen.size > 2;
    });
  });

  expect(await tree.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/trunk\n');
});

test('a turn that cannot be handed on takes nothing from what was written', async () => {
  await using scratch = await scratchDirectory();
  const { first, repository, contents } = await contended(scratch.path);

  const commit = await put(first, 'trunk', { b: '1' }, async () => {
    const hook = join(repository.bare, 'hooks', 'pre-receive');
    const text =
      '#!/bin/sh\nwhile read a b ref; do case $ref in refs/karst/*) kill -9 $PPID;; esac; done\n';
    await writeFile(hook, text);
    await chmod(hook, 0o755);
  });

  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  expect(await contents()).toEqual({ a: '1', b: '1', c: 'theirs' });
});

test('where no turn can be written, the comparison of commits alone decides', async () => {
  await using scratch = await scratchDirectory();
  const { first, repository, contents } = await contended(scratch.path);
  const hook = join(repository.bare, 'hooks', 'pre-receive');
  await writeFile(
    hook,
    '#!/bin/sh\nwhile read a b ref; do case $ref in refs/karst/*) exit 1;; esac; done\n',
  );
  await chmod(hook, 0o755);

  await put(first, 'trunk', { b: '1' });

  expect(await contents()).toEqual({ a: '1', b: '1', c: 'theirs' });
});

/** Refs of the remote while a writer works. */
async function seenDuring(gitops: GitOps, git: (...argv: string[]) => Promise<string>) {
  let refs = '';
  await put(gitops, 'trunk', { z: `${Math.random()}` }, async () => {
    refs = await git('for-each-ref', '--format=%(refname)');
  });
  return refs;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}
