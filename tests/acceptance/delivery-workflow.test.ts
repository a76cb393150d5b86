import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/core';
import { expect, onTestFinished, test } from 'vitest';
import { type ActRun, openAct, runAct } from '#tests/support/act.ts';
import { page, writes } from '#tests/support/action-github.ts';
import { startedGitHub } from '#tests/support/github/started-github.ts';
import { startToldRegistry } from '#tests/support/told-registry.ts';

const rendered = 'deploy/services/page/deployment.yaml';

/** A job that stands behind another and uses what that one found. */
const laterJob = `  after:
    needs: deliver
    runs-on: ubuntu-24.04
    permissions: {}
    steps:
      - env:
          DECISION: \${{ needs.deliver.outputs.decision }}
          NUMBER: \${{ needs.deliver.outputs.pull-request }}
          IMAGE: \${{ fromJSON(needs.deliver.outputs.build-matrix).include[0].image }}
        run: echo "pull request $NUMBER, $DECISION, builds $IMAGE"
`;

/** acme/shop on a GitHub of loopback, a clone of it with the example workflows, and act. */
async function begin() {
  const { github, directory } = await startedGitHub();
  const registry = await startToldRegistry();
  onTestFinished(() => registry[Symbol.asyncDispose]());
  const shop = await github.repository('acme/shop', {
    files: { ...page, 'karst.yaml': registry.settings, ...(await workflows()) },
    isPrivate: true,
    actionsMayOpenPullRequests: true,
    collaborators: { ada: 'admin' },
  });
  const place = await openAct(join(directory, 'act'));
  const clone = join(directory, 'clone');
  const token = github.workflowToken('acme/shop').value;
  const pull = async () => {
    const user = `http.extraHeader=Authorization: Basic ${Buffer.from(`x:${token}`).toString('base64')}`;
    await rm(clone, { recursive: true, force: true });
    await promisify(execFile)('git', ['-c', user, 'clone', '--quiet', shop.cloneUrl, clone]);
  };
  await pull();
  const run = (event: string, workflow: string, more: Partial<ActRun> = {}) =>
    runAct(place, clone, {
      event,
      workflow: `.github/workflows/${workflow}.yml`,
      secrets: { GITHUB_TOKEN: token },
      ...more,
      environment: {
        GITHUB_SERVER_URL: github.url,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_REPOSITORY: 'acme/shop',
      },
      payload: { repository: { full_name: 'acme/shop', default_branch: 'main' }, ...more.payload },
    });
  const merge = async (number: number) => {
    const octokit = new Octokit({
      baseUrl: github.apiUrl,
      auth: github.personalToken('ada').value,
    });
    const place = { owner: 'acme', repo: 'shop', pull_number: number };
    await octokit.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', place);
  };
  return { github, shop, place, clone, run, pull, merge };
}

/** The examples as they stand, and one with a job behind it. */
async function workflows(): Promise<Record<string, string>> {
  const names = await readdir('examples/workflows');
  const texts = names.map(async (name) => {
    const text = await readFile(`examples/workflows/${name}`, 'utf8');
    return [`.github/workflows/${name}`, name === 'deliver.yml' ? `${text}${laterJob}` : text];
  });
  return Object.fromEntries(await Promise.all(texts));
}

test('a push opens a pull request, a later job uses its outputs, other events keep it, a merge leaves nothing to do', async () => {
  const { github, shop, place, run, pull, merge } = await begin();

  const first = await run('push', 'deliver');
  expect(`${first.stdout}\n${first.stderr}`).not.toContain('❌');
  expect(first.stdout).toMatch(/pull request 1, changes, builds 127\.0\.0\.1\S+\/page/);
  expect(Object.keys(await shop.contents('karst/default'))).toContain(rendered);
  expect(await readdir(join(place.kept, 'karst-plan'))).toEqual([
    'plan.html',
    'plan.md',
    'result.json',
  ]);
  const tip = await shop.tip('karst/default');

  for (const event of ['push', 'schedule', 'repository_dispatch', 'workflow_dispatch']) {
    const again = await run(event, 'deliver', { payload: { action: 'karst' } });
    expect(again.stdout).toContain('pull request 1, changes');
    expect(await shop.tip('karst/default')).toBe(tip);
  }
  expect(github.count('pulls/create')).toBe(1);

  await merge(1);
  await pull();
  const last = await run('push', 'deliver');
  expect(last.stdout).toContain('| pull request , none, builds');
  const checked = await run('schedule', 'check');
  expect(checked.stdout).toContain('Job succeeded');
  expect(github.violations).toEqual([]);
});

test('a pull request is planned, with a check and one comment; a merge queue with a check', async () => {
  const { github, shop, run } = await begin();
  const head = await shop.commit({ 'page/new.html': '' }, { branch: 'change' });
  const octokit = new Octokit({ baseUrl: github.apiUrl, auth: github.personalToken('ada').value });
  const draft = { owner: 'acme', repo: 'shop', head: 'change', base: 'main', title: 'Change' };
  await octokit.request('POST /repos/{owner}/{repo}/pulls', draft);
  const same = { full_name: 'acme/shop' };
  const payload = {
    pull_request: {
      number: 1,
      merged: false,
      head: { sha: head, ref: 'change', repo: same },
      base: { ref: 'main', repo: same },
    },
  };

  for (const _ of [1, 2]) {
    const run1 = await run('pull_request', 'plan', { payload });
    expect(run1.stdout).toContain('Job succeeded');
  }

  expect([...shop.state.checkRuns.values()].map(({ name }) => name)).toEqual(['karst/plan']);
  expect(github.count('issues/create-comment')).toBe(1);
  const queued = await run('merge_group', 'plan');
  expect(queued.stdout).toContain('Job succeeded');
  expect(await shop.tip('karst/default')).toBeUndefined();
  expect(github.violations).toEqual([]);
});

test('the drift gate fails while nothing is delivered', async () => {
  const { github, run } = await begin();

  const checked = await run('schedule', 'check');

  expect(checked.stdout).toContain('Job failed');
  expect(checked.stdout).toContain('3 to create');
  expect(writes(github)).toEqual([]);
});

test('two repositories: an App delivers into the other one, and a base of its own takes it', async () => {
  const { github, clone, run } = await begin();
  const fleet = await github.repository('acme/fleet', { files: { a: '' }, isPrivate: true });
  await fleet.force('production', await fleet.tip('main'));
  const { privateKey } = github.app({ repositories: ['acme/fleet', 'acme/shop'] });
  const own = github.workflowToken('acme/shop', { contents: 'read', checks: 'write' }).value;
  const given = {
    secrets: { GITHUB_TOKEN: own, KARST_APP_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n') },
    variables: { KARST_APP_ID: '42' },
  };

  const first = await run('push', 'two-repositories', given);
  expect(first.stdout).toContain('Job succeeded');
  expect(first.stdout).toContain('token: taken back');
  expect(Object.keys(await fleet.contents('karst/default'))).toContain(rendered);

  const file = '.github/workflows/two-repositories.yml';
  const text = await readFile(join(clone, file), 'utf8');
  const inputs = 'gitops-repository: acme/fleet\n';
  await writeFile(join(clone, file), text.replace(inputs, `${inputs}          base: production\n`));
  const based = await run('schedule', 'two-repositories', given);
  expect(based.stdout).toContain('Job succeeded');
  const pulls = [...fleet.state.issues.values()].map(({ pull, state }) => `${pull?.base} ${state}`);
  expect(pulls).toContain('production open');
  expect(github.violations).toEqual([]);
});
