import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RunEvent, readEvent } from '#src/action/event.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const commit = 'a'.repeat(40);
const repository = { full_name: 'acme/shop' };
const pull = {
  number: 7,
  merged: false,
  head: { sha: commit, repo: repository },
  base: { ref: 'main', repo: repository },
};

/** What is read of a payload, which is JSON unless it is given as text. */
async function eventOf(name: string, payload: unknown): Promise<RunEvent> {
  await using scratch = await scratchDirectory();
  const path = join(scratch.path, 'event.json');
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return await readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'b'.repeat(40),
  });
}

test('of a push the branch, the default branch and the commit are read', async () => {
  const event = await eventOf('push', { repository: { default_branch: 'main' }, after: 'x' });

  expect(event).toEqual({
    name: 'push',
    ref: 'refs/heads/main',
    commit: 'b'.repeat(40),
    defaultBranch: 'main',
  });
});

test('of a pull request its own commit is read, not the merge that is tried out', async () => {
  const event = await eventOf('pull_request', { pull_request: pull });

  expect(event).toMatchObject({
    commit,
    pullRequest: { number: 7, isFork: false, isMerged: false },
  });
});

test.each([
  ['another repository', { full_name: 'mallory/shop' }],
  ['a repository that is gone', null],
  ['nowhere', undefined],
])('a pull request from %s is a fork', async (_, repo) => {
  const event = await eventOf('pull_request', {
    pull_request: { ...pull, head: { ...pull.head, repo } },
  });

  expect(event.pullRequest?.isFork).toBe(true);
});

test.each([
  ['no JSON', '{'],
  ['an array', []],
  ['a number that is text', { pull_request: { ...pull, number: '7' } }],
  [
    'a commit that is an option',
    { pull_request: { ...pull, head: { ...pull.head, sha: '--upload-pack=x' } } },
  ],
  ['no base', { pull_request: { ...pull, base: {} } }],
  ['an inherited member', '{"pull_request": {"number": 7, "__proto__": {"head": {}}}}'],
])('a pull request with %s is refused', async (_, payload) => {
  await expect(eventOf('pull_request', payload)).rejects.toMatchObject({ code: 'action.event' });
});

test.each([
  ['a default branch that is a list', { repository: { default_branch: ['main'] } }],
  ['a default branch without end', { repository: { default_branch: 'm'.repeat(10_000) } }],
  ['text', '"main"'],
])('a push with %s names no default branch', async (_, payload) => {
  expect((await eventOf('push', payload)).defaultBranch).toBeUndefined();
});

test('outside of a workflow there is no event', async () => {
  expect(await readEvent({})).toEqual({ name: '', ref: '' });
});

test('what is no file is refused', async () => {
  await using scratch = await scratchDirectory();
  const path = join(scratch.path, 'event.json');
  await mkdir(path);

  await expect(readEvent({ GITHUB_EVENT_PATH: path })).rejects.toMatchObject({
    code: 'action.event',
  });
});
