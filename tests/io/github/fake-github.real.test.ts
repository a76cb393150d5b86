import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { answerOf, beginGitHub, repo } from '#tests/support/github/client.ts';

const run = promisify(execFile);

test('a commit made by the API is fetched by git, and a pushed one is seen by the API', async () => {
  const { directory, github, gitops, octokit, token } = await beginGitHub();
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

  const clone = join(directory, 'clone');
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
  const { github, gitops, octokit } = await beginGitHub();
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

test('many refs move at once or not at all, each from where it is said to stand', async () => {
  const { github, gitops, octokit } = await beginGitHub();
  const base = await gitops.tip('main');
  const next = await gitops.commit({ b: '2' }, { branch: 'work' });
  const { repository } = await octokit.graphql<{ repository: { id: string } }>(
    'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }',
    repo,
  );
  const move = (refUpdates: readonly object[]) =>
    octokit.graphql(
      'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
      { input: { repositoryId: repository.id, refUpdates } },
    );
  const nothing = '0'.repeat(40);

  await expect(
    move([
      { name: 'refs/heads/main', beforeOid: base, afterOid: next },
      { name: 'refs/heads/work', beforeOid: base, afterOid: nothing },
    ]),
  ).rejects.toThrow('is not at');
  expect(await gitops.tip('main')).toBe(base);
  await move([
    { name: 'refs/heads/main', beforeOid: base, afterOid: next },
    { name: 'refs/heads/work', beforeOid: next, afterOid: nothing },
    { name: 'refs/heads/new', beforeOid: nothing, afterOid: next },
  ]);
  expect([await gitops.tip('main'), await gitops.tip('work'), await gitops.tip('new')]).toEqual([
    next,
    undefined,
    next,
  ]);
  await expect(
    move([{ name: 'refs/heads/main', beforeOid: next, afterOid: base }]),
  ).rejects.toThrow('not a fast forward');
  expect(github.violations).toEqual([]);
});

test('auto-merge waits for what is required, and is refused where nothing is', async () => {
  const { github, gitops, octokit } = await beginGitHub();
  gitops.state.allowsAutoMerge = true;
  const head = await gitops.commit({ b: '2' }, { branch: 'karst/default' });
  const { data: pull } = await octokit.request('POST /repos/{owner}/{repo}/pulls', {
    ...repo,
    head: 'karst/default',
    base: 'main',
    title: 'Deploy',
  });
  const wait = () =>
    octokit.graphql(
      `mutation($input: EnablePullRequestAutoMergeInput!) {
        enablePullRequestAutoMerge(input: $input) { pullRequest { state mergeStateStatus } }
      }`,
      { input: { pullRequestId: pull.node_id, expectedHeadOid: head, mergeMethod: 'SQUASH' } },
    );
  await expect(wait()).rejects.toThrow('Protected branch rules not configured');
  await gitops.protect('main', { requiredChecks: ['karst/plan'] });
  await wait();
  expect(gitops.state.issues.get(1)).toMatchObject({ state: 'open' });
  await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repo,
    name: 'karst/plan',
    head_sha: head,
    conclusion: 'success',
  });
  expect(gitops.state.issues.get(1)).toMatchObject({ state: 'closed' });
  expect(await gitops.contents()).toMatchObject({ b: '2' });
  expect(github.violations).toEqual([]);
});
