import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Octokit } from '@octokit/core';
import { expect, onTestFinished, test } from 'vitest';
import { beginWorkflows, exampleWorkflows } from '#tests/support/act-github.ts';
import { page, writes } from '#tests/support/action-github.ts';
import { startToldRegistry } from '#tests/support/told-registry.ts';

const deliverFile = '.github/workflows/deliver.yml';
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

/** acme/shop with the example workflows, one of them with a job behind it. */
async function begin() {
  const registry = await startToldRegistry();
  onTestFinished(() => registry[Symbol.asyncDispose]());
  const workflows = await exampleWorkflows();
  const deliver = `${workflows[deliverFile] ?? ''}${laterJob}`;
  const { repository: shop, ...begun } = await beginWorkflows('acme/shop', {
    ...page,
    ...workflows,
    'karst.yaml': registry.settings,
    [deliverFile]: deliver,
  });
  return { ...begun, shop };
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
