import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/core';
import { expect, onTestFinished, test } from 'vitest';
import { startGitHub } from '#tests/support/github/fake-github.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const run = promisify(execFile);

async function begin() {
  const scratch = await scratchDirectory();
  const github = await startGitHub({ directory: join(scratch.path, 'forge') });
  onTestFinished(async () => {
    await github[Symbol.asyncDispose]();
    await scratch[Symbol.asyncDispose]();
  });
  const gitops = await github.repository('acme/gitops', {
    files: { 'README.md': 'hello\n', 'deploy/a.yaml': 'a: 1\n' },
    collaborators: { ada: 'write' },
    isPrivate: true,
  });
  const { app } = github.app({ repositories: ['acme/gitops'] });
  const token = github.installationToken(app).value;
  const octokit = clientOf(github.apiUrl, token);
  return { scratch: scratch.path, github, gitops, octokit, token };
}

function clientOf(baseUrl: string, auth?: string): Octokit {
  return new Octokit({ baseUrl, ...(auth === undefined ? {} : { auth }), log: silent });
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const repo = { owner: 'acme', repo: 'gitops' };

async function answerOf(asked: Promise<unknown>): Promise<{ status: number; message: string }> {
  try {
    await asked;
  } catch (refusal) {
    const { status, message } = refusal as { status: number; message: string };
    return { status, message };
  }
  throw new Error('it was answered');
}

test('a commit made by the API is fetched by git, and a pushed one is seen by the API', async () => {
  const { scratch, github, gitops, octokit, token } = await begin();
  const base = await gitops.tip('main');
  const { data: tree } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
    ...repo,
    base_tree: String(base),
    tree: [
      { path: 'deploy/b.sh', mode: '100755', type: 'blob', content: '#!/bin/sh\n' },
      { path: 'deploy/a.yaml', mode: '100644', type: 'blob', sha: null },
    ],
  });
  const { data: commit } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
    ...repo,
    message: 'change',
    tree: tree.sha,
    parents: [String(base)],
  });
  expect(commit.verification.verified).toBe(true);
  await octokit.request('POST /repos/{owner}/{repo}/git/refs', {
    ...repo,
    ref: 'refs/heads/karst/default',
    sha: commit.sha,
  });

  const clone = join(scratch, 'clone');
  const header = `http.extraHeader=Authorization: Basic ${Buffer.from(`x:${token}`).toString('base64')}`;
  const git = async (...argv: string[]) =>
    (await run('git', ['-c', header, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...argv]))
      .stdout;
  await git('clone', '--quiet', '--branch', 'karst/default', gitops.cloneUrl, clone);
  expect(await git('-C', clone, 'ls-files', '--stage')).toMatch(
    /^100644 .*README.md\n100755 .*b.sh\n$/,
  );
  await git('-C', clone, 'commit', '--quiet', '--allow-empty', '-m', 'more');
  await git('-C', clone, 'push', '--quiet', 'origin', 'HEAD');

  const { data: ref } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...repo,
    ref: 'heads/karst/default',
  });
  expect(ref.object.sha).toBe((await git('-C', clone, 'rev-parse', 'HEAD')).trim());
  expect(github.violations).toEqual([]);
});

test('a pull request is opened once, followed, reviewed, commented, checked and merged', async () => {
  const { github, gitops, octokit } = await begin();
  const head = await gitops.commit({ 'deploy/a.yaml': 'a: 2\n' }, { branch: 'karst/default' });
  const draft = { ...repo, head: 'karst/default', base: 'main', title: 'Deploy', body: 'Why' };
  const { data: pull } = await octokit.request('POST /repos/{owner}/{repo}/pulls', draft);
  expect(pull).toMatchObject({ number: 1, state: 'open', commits: 1, changed_files: 1 });
  expect(await answerOf(octokit.request('POST /repos/{owner}/{repo}/pulls', draft))).toMatchObject({
    status: 422,
    message: expect.stringContaining('A pull request already exists for acme:karst/default.'),
  });
  const number = { ...repo, pull_number: 1 };
  const issue = { ...repo, issue_number: 1 };
  await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...issue,
    labels: ['env/default'],
  });
  await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
    ...number,
    reviewers: ['ada'],
  });
  const strange = { ...number, reviewers: ['mallory'] };
  expect(
    await answerOf(
      octokit.request(
        'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
        strange,
      ),
    ),
  ).toMatchObject({ status: 422, message: expect.stringContaining('not a collaborator') });
  const { data: comment } = await octokit.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { ...issue, body: 'said' },
  );
  await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...repo,
    comment_id: comment.id,
    body: 'said better',
  });
  await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repo,
    name: 'karst/plan',
    head_sha: head,
    status: 'completed',
    conclusion: 'success',
    output: { title: 'fine', summary: 'all' },
  });
  const { data: checks } = await octokit.request(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { ...repo, ref: head, check_name: 'karst/plan' },
  );
  expect(checks.check_runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['karst/plan', 'success'],
  ]);
  const { data: seen } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
    ...repo,
    head: 'acme:karst/default',
  });
  expect(
    seen.map(({ labels, requested_reviewers: who }) => [labels[0]?.name, who?.[0]?.login]),
  ).toEqual([['env/default', 'ada']]);
  const merge = { ...number, merge_method: 'squash' as const };
  const other = await answerOf(
    octokit.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
      ...merge,
      sha: '0'.repeat(40),
    }),
  );
  expect(other.status).toBe(409);
  await octokit.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
    ...merge,
    sha: head,
  });
  expect(await gitops.contents()).toEqual({ 'README.md': 'hello\n', 'deploy/a.yaml': 'a: 2\n' });
  const { data: after } = await octokit.request(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    number,
  );
  expect(after).toMatchObject({ state: 'closed', merged: true });
  expect(github.violations).toEqual([]);
});
