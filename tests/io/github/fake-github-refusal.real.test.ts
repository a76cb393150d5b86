import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Octokit } from '@octokit/core';
import { expect, test } from 'vitest';
import { mintToken } from '#src/io/github/app-token.ts';
import { answerOf, beginGitHub, clientOf, repo } from '#tests/support/github/client.ts';
import type { FakeGitHub } from '#tests/support/github/fake-github.ts';
import { secondaryLimit } from '#tests/support/github/fault.ts';

const run = promisify(execFile);

test('a workflow may not open pull requests unless the repository lets it, nor write where its job may not', async () => {
  const { github, gitops } = await beginGitHub();
  await gitops.commit({ b: '2' }, { branch: 'karst/default' });
  const draft = { ...repo, head: 'karst/default', base: 'main', title: 'Deploy' };
  const ask = (token: string) =>
    clientOf(github.apiUrl, token).request('POST /repos/{owner}/{repo}/pulls', draft);
  const workflow = github.workflowToken('acme/gitops').value;

  expect(await answerOf(ask(workflow))).toMatchObject({
    status: 403,
    message: expect.stringContaining(
      'GitHub Actions is not permitted to create or approve pull requests.',
    ),
  });
  const reader = github.workflowToken('acme/gitops', { contents: 'read' }).value;
  expect((await answerOf(ask(reader))).message).toContain('not accessible by integration');
  await github.repository('acme/other', { files: { a: '1' }, isPrivate: true });
  const foreign = github.workflowToken('acme/other').value;
  expect(await answerOf(ask(foreign))).toMatchObject({ status: 404 });
  gitops.state.actionsMayOpenPullRequests = true;
  expect(await ask(workflow)).toMatchObject({ status: 201 });
  gitops.state.isArchived = true;
  expect((await answerOf(ask(workflow))).message).toContain('archived');
  expect(github.violations).toEqual([]);
});

test('what GitHub does not take is a violation, and what nobody built too', async () => {
  const { github, octokit } = await beginGitHub();
  const asked = [
    octokit.request('GET /repos/{owner}/{repo}/pulls', { ...repo, heads: 'x' }),
    octokit.request('POST /repos/{owner}/{repo}/pulls', { ...repo, title: 'no head' } as never),
    octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      ...repo,
      name: 'a',
      head_sha: 'b',
      output: { title: 't', summary: 's', annotations: Array(51).fill({}) },
    }),
    octokit.request('GET /repos/{owner}/{repo}/nothing', repo),
    octokit.request('GET /repos/{owner}/{repo}/forks', repo),
    octokit.graphql('{ viewer { loginn } }'),
    octokit.graphql('{ viewer { bio } }'),
  ];
  const answers = await Promise.allSettled(asked);
  expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 'rejected'));
  expect(github.violations).toEqual(
    expect.arrayContaining([
      expect.stringContaining('query has no parameter heads'),
      expect.stringContaining("required property 'head'"),
      expect.stringContaining('must NOT have more than 50 items'),
      expect.stringContaining('GitHub has no such operation'),
      expect.stringContaining('repos/list-forks is not built yet'),
      expect.stringContaining('Cannot query field "loginn"'),
      expect.stringContaining('User.bio is not built yet'),
    ]),
  );
});

test('faults strike the requests they are meant for, and no others', async () => {
  const { github, octokit } = await beginGitHub();
  const comment = (body: string) =>
    octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repo,
      issue_number: 1,
      body,
    });
  const list = async () =>
    (
      await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repo,
        issue_number: 1,
      })
    ).data.map(({ body }) => body);
  await (await github.repository('acme/other')).settle();
  const gitops = github.world.repositories.get('acme/gitops');
  expect(gitops?.issues.size).toBe(0);
  await openIssue(github);

  github.fault({ on: 'issues/create-comment', after: 1, harm: secondaryLimit(7) });
  await comment('one');
  expect(await answerOf(comment('two'))).toMatchObject({ status: 403 });
  github.fault({ on: 'issues/create-comment', harm: { kind: 'lost' } });
  expect((await answerOf(comment('three'))).status).toBe(500);
  github.fault({ on: 'issues/list-comments', times: 2, harm: { kind: 'stale' } });
  await comment('four');
  expect([await list(), await list(), await list()]).toEqual([
    ['one', 'three'],
    ['one', 'three'],
    ['one', 'three', 'four'],
  ]);
  expect(github.count('issues/create-comment')).toBe(4);
  expect(github.violations).toEqual([]);
});

async function openIssue(github: FakeGitHub): Promise<void> {
  const gitops = github.world.repositories.get('acme/gitops');
  const token = github.personalToken('ada').value;
  const client = clientOf(github.apiUrl, token);
  await client.request('POST /repos/{owner}/{repo}/git/refs', {
    ...repo,
    ref: 'refs/heads/topic',
    sha: gitops?.refs.get('refs/heads/main') ?? '',
  });
  const head = await commitOn(client, 'topic');
  expect(head).toMatch(/^[0-9a-f]{40}$/);
  await client.request('POST /repos/{owner}/{repo}/pulls', {
    ...repo,
    head: 'topic',
    base: 'main',
    title: 'Talk',
  });
}

async function commitOn(client: Octokit, branch: string): Promise<string> {
  const { data: ref } = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...repo,
    ref: `heads/${branch}`,
  });
  const { data: tree } = await client.request('POST /repos/{owner}/{repo}/git/trees', {
    ...repo,
    base_tree: ref.object.sha,
    tree: [{ path: 'topic', mode: '100644', type: 'blob', content: 'x' }],
  });
  const { data: commit } = await client.request('POST /repos/{owner}/{repo}/git/commits', {
    ...repo,
    message: 'topic',
    tree: tree.sha,
    parents: [ref.object.sha],
  });
  await client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
    ...repo,
    ref: `heads/${branch}`,
    sha: commit.sha,
  });
  return commit.sha;
}

test('an App gets a token for what it asks and no more, by its own key', async () => {
  const { github } = await beginGitHub();
  const { privateKey } = github.app({
    slug: 'deployer',
    id: 77,
    repositories: ['acme/gitops'],
    permissions: { contents: 'write', metadata: 'read' },
  });
  const ask = (permissions: object, credentials = { appId: '77', privateKey }) =>
    mintToken({
      credentials,
      apiUrl: github.apiUrl,
      allowPrivate: true,
      owner: 'acme',
      repositories: ['gitops'],
      permissions,
      clock: { nowMs: Date.now },
      timeoutMs: 10_000,
    });
  const { token } = await ask({ contents: 'read', metadata: 'read' });
  const client = clientOf(github.apiUrl, token);
  expect((await client.request('GET /repos/{owner}/{repo}', repo)).data.full_name).toBe(
    'acme/gitops',
  );
  expect(
    await answerOf(
      client.request('POST /repos/{owner}/{repo}/git/blobs', { ...repo, content: 'x' }),
    ),
  ).toMatchObject({ status: 403 });
  await expect(ask({ checks: 'write' })).rejects.toThrow();
  await expect(ask({}, { appId: '42', privateKey })).rejects.toThrow();
  expect(github.violations).toEqual([]);
});

test('a protected branch takes no push from whom the rule does not name', async () => {
  const { directory, gitops, github, token } = await beginGitHub();
  await gitops.protect('main', { requiresPullRequest: true, bypass: ['ada'] });
  const push = async (secret: string) => {
    const clone = await mkdtemp(join(directory, 'clone-'));
    const header = `http.extraHeader=Authorization: Basic ${Buffer.from(`x:${secret}`).toString('base64')}`;
    const git = (...argv: string[]) =>
      run('git', ['-c', header, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...argv]);
    await git('clone', '--quiet', gitops.cloneUrl, clone);
    await git('-C', clone, 'commit', '--quiet', '--allow-empty', '-m', 'direct');
    return await git('-C', clone, 'push', 'origin', 'HEAD');
  };
  await expect(push(token)).rejects.toThrow('Changes must be made through a pull request.');
  await push(github.personalToken('ada').value);
  expect(
    (await answerOf(push(github.workflowToken('acme/gitops', { contents: 'read' }).value))).message,
  ).toContain('Permission to acme/gitops.git denied to github-actions[bot].');
  expect(gitops.state.events.map(({ name, startsWorkflows }) => [name, startsWorkflows])).toEqual([
    ['push', true],
    ['push', true],
  ]);
});
