import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type ActionGitHub, beginAction, writes } from '#tests/support/action-github.ts';
import type { RepositoryOptions } from '#tests/support/github/town.ts';
import type { Transcript } from '#tests/support/karst.ts';
import { schemaErrors } from '#tests/support/output-schema.ts';

const pages = ['api', 'shop', 'docs'];
const repos = '- ./api # called by shop\n- slug: ./shop\n  uses: [api]\n- ./docs\n';
const shopEntry = '- slug: ./shop\n  uses: [api]\n';

interface Desk extends ActionGitHub {
  /** Runs the built karst with a token, ada's unless another is named. */
  karst(args: readonly string[], token?: string): Promise<Transcript>;
  /** Takes a branch into main, as a merge of its pull request does. */
  merge(branch: string): Promise<void>;
}

/** A checkout of acme/shop on ada's desk, whose karst.yaml knows the GitHub by `ghe`. */
async function beginDesk(options: RepositoryOptions = {}, settings = ''): Promise<Desk> {
  const begun = await beginAction({ collaborators: { ada: 'write', eve: 'read' }, ...options });
  const { github, registry, shop, work } = begun;
  const files = {
    ...Object.fromEntries(pages.map((name) => [`${name}/index.html`, `<b>${name}</b>\n`])),
    'repos.yaml': repos,
    'karst.yaml': `${registry.settings}hosts:
  ghe: {kind: github, url: "${github.url}", allowPrivate: true, tokenEnv: GITHUB_TOKEN}
  tea: {kind: gitea, url: "${github.url}", allowPrivate: true, tokenEnv: GITHUB_TOKEN}
${settings}`,
  };
  await work.write(files);
  await shop.commit(files);
  const own = github.personalToken('ada').value;
  return {
    ...begun,
    karst: (args, token = own) =>
      work.karst(args, {
        ...(token === '' ? {} : { GITHUB_TOKEN: token }),
        NODE_OPTIONS: `--import ${resolve('tests/support/hurry.ts')}`,
      }),
    merge: async (branch) => {
      await shop.force('main', await shop.tip(branch));
      await shop.force(branch, undefined);
    },
  };
}

const to = ['--to', 'ghe:acme/shop', '--pull-request'];

/** The program's answer, once its schema took it. */
async function answerOf({ stdout }: Transcript) {
  expect(await schemaErrors('proposals', stdout)).toEqual([]);
  return JSON.parse(stdout);
}

async function pullOf({ shop }: Desk, number: number) {
  await shop.settle();
  return shop.state.issues.get(number);
}

test('apply opens one pull request, and the second run changes nothing', async () => {
  const desk = await beginDesk();
  const { github, shop, karst } = desk;
  const base = await shop.tip('main');

  const first = await karst(['apply', ...to, '--yes', '-o', 'json']);
  const tip = await shop.tip('karst/default');
  const asked = writes(github).length;
  const second = await karst(['apply', ...to, '--yes']);

  expect([first.status, second.status]).toEqual([0, 0]);
  const [proposal, ...others] = (await answerOf(first)).proposals;
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({
    environment: 'default',
    decision: 'opened',
    base: 'main',
    head: 'karst/default',
    commit: tip,
    number: 1,
    url: `${github.url}/acme/shop/pull/1`,
  });
  expect(second.stdout).toContain(`#1 ${github.url}/acme/shop/pull/1`);
  expect(writes(github).slice(asked)).toEqual([]);
  expect([await shop.tip('main'), await shop.tip('karst/default')]).toEqual([base, tip]);
  expect(Object.keys(await shop.contents('karst/default'))).toContain(
    'deploy/services/api/deployment.yaml',
  );
  expect(github.violations).toEqual([]);
});

test('a plan is proposed by its id, and no other one', async () => {
  const { shop, karst, work } = await beginDesk();
  const { id } = JSON.parse((await karst(['plan', '-o', 'json'])).stdout);
  await work.write({ 'docs/index.html': '<i>other</i>\n', 'repos.yaml': '- ./docs\n' });

  const unapproved = await karst(['apply', ...to]);
  const moved = await karst(['apply', id, ...to]);
  await work.write({ 'docs/index.html': '<b>docs</b>\n', 'repos.yaml': repos });
  const same = await karst(['apply', id, ...to]);

  expect([unapproved.status, moved.status, same.status]).toEqual([2, 2, 0]);
  expect(unapproved.stderr).toContain('delivery.unapproved');
  expect(moved.stderr).toContain('delivery.plan-moved');
  expect(shop.state.issues.size).toBe(1);
});

test('upgrade opens its own, which says how many pods restart', async () => {
  const desk = await beginDesk();
  const { shop, karst, merge } = desk;
  await karst(['apply', ...to, '--yes']);
  await merge('karst/default');
  const older = Object.entries(await shop.contents('main'))
    .filter(([path]) => path.endsWith('.karst.json'))
    .map(([path, text]) => [path, text.replace(/"tool": ".*"/, '"tool": "0.0.1"')]);
  await shop.commit(Object.fromEntries(older));

  const run = await karst(['upgrade', '--batch', '2', ...to, '--yes', '-o', 'json']);
  const again = await karst(['upgrade', '--batch', '2', ...to, '--yes', '-o', 'json']);

  const [proposal] = (await answerOf(run)).proposals;
  expect(proposal).toMatchObject({ decision: 'opened', head: 'karst/default.upgrade' });
  expect((await answerOf(again)).proposals).toMatchObject([
    { decision: 'kept', number: proposal.number },
  ]);
  const pull = await pullOf(desk, proposal.number);
  expect(pull?.body).toMatch(/Upgrade to .*2 workloads move, no pod restarts, 3 left for later/);
  expect(await shop.tip('karst/default')).toBeUndefined();
});

test('destroy takes the entry out of the specs in the same pull request', async () => {
  const desk = await beginDesk();
  const { shop, karst, merge, work } = desk;
  await karst(['apply', ...to, '--yes']);
  await merge('karst/default');
  const before = await work.files();
  const shown = await karst(['destroy', 'shop', ...to, '--dry-run', '-o', 'json']);
  const { id } = JSON.parse(shown.stdout);

  const unasked = await karst(['destroy', 'shop', ...to]);
  const run = await karst(['destroy', 'shop', ...to, '--plan-id', id, '-o', 'json']);

  expect([unasked.status, run.status]).toEqual([2, 0]);
  expect(unasked.stderr).toContain('Objects that Flux deletes or changes:');
  expect((await answerOf(run)).proposals).toMatchObject([
    { decision: 'opened', head: 'karst/default.shop', planId: id },
  ]);
  const contents = await shop.contents('karst/default.shop');
  expect(contents['repos.yaml']).toBe(repos.replace(shopEntry, ''));
  expect(Object.keys(contents).filter((path) => path.includes('services/shop'))).toEqual([]);
  expect((await shop.contents('main'))['repos.yaml']).toBe(repos);
  expect(await work.files()).toEqual(before);
});

test('promote pins in the environment that it is for, and only there', async () => {
  const desk = await beginDesk(
    {},
    'environments:\n  staging: {path: staging, order: 1}\n  live: {path: live, order: 2}\n',
  );
  const { github, karst, merge, shop, work } = desk;
  const page = await github.repository('acme/page', { files: { 'index.html': 'one\n' } });
  const first = await page.tip('main');
  const specs = {
    'repos.yaml': '- slug: ghe:acme/page#main\n  environments: [staging, live]\n',
  };
  await work.write(specs);
  await shop.commit(specs);
  await karst(['apply', '-e', 'staging', ...to, '--yes']);
  await merge('karst/staging');
  await page.commit({ 'index.html': 'two\n' });

  const run = await karst([
    ...['promote', 'acme-page', '--from', 'staging', '--to', 'live'],
    ...['--commit-to', 'ghe:acme/shop#main', '--pull-request', '--yes', '-o', 'json'],
  ]);

  expect(run.status).toBe(0);
  expect((await answerOf(run)).proposals).toMatchObject([
    { environment: 'live', decision: 'opened', head: 'karst/live.promote', base: 'main' },
  ]);
  const contents = await shop.contents('karst/live.promote');
  expect(contents['repos.yaml']).toContain('promoted:');
  expect(JSON.parse(contents['live/services/acme-page/.karst.json'] ?? '').source.commit).toBe(
    first,
  );
});

const twoTargets =
  'environments:\n  staging: {path: staging, order: 1}\n  live: {path: live, order: 2}\n  lab: {path: lab}\n';

test('a change in two environments is one, for both go by one edit of the specs', async () => {
  const desk = await beginDesk({}, twoTargets);
  const { karst, merge, work, shop } = desk;
  const specs = {
    'repos.yaml':
      '- slug: ./api\n  environments: [staging, live]\n- slug: ./docs\n  environments: [lab]\n',
  };
  await work.write(specs);
  await shop.commit(specs);

  const deployed = await karst(['deploy', './api', ...to, '--yes', '-o', 'json']);
  const [deploy] = (await answerOf(deployed)).proposals;
  await merge('karst/staging_live.api');
  const shown = await karst(['destroy', 'api', ...to, '--dry-run', '-o', 'json']);
  const { id, kind } = JSON.parse(shown.stdout);
  const run = await karst(['destroy', 'api', ...to, '--plan-id', id, '-o', 'json']);
  const [proposal, ...others] = (await answerOf(run)).proposals;

  const place = { environments: ['staging', 'live'], head: 'karst/staging_live.api' };
  expect(deploy).toMatchObject({ ...place, number: 1, decision: 'opened' });
  expect([deployed.status, kind, run.status, others]).toEqual([0, 'Plan', 0, []]);
  expect(proposal).toMatchObject({ ...place, number: 2, decision: 'opened', planId: id });
  const contents = await shop.contents('karst/staging_live.api');
  expect(contents['repos.yaml']).toBe('- slug: ./docs\n  environments: [lab]\n');
  expect(Object.keys(contents).filter((path) => path.includes('services/api'))).toEqual([]);
  const pull = await pullOf(desk, 2);
  expect([...(pull?.labels ?? [])]).toEqual(expect.arrayContaining(['env/staging', 'env/live']));
});

test('of two that edit the same line the second conflicts once the first is merged, until it is asked for again', async () => {
  const { karst, merge, work, shop } = await beginDesk({}, twoTargets);
  const specs = { 'repos.yaml': '- slug: ./api\n  environments: [staging, live]\n- ./docs\n' };
  await work.write(specs);
  await shop.commit(specs);
  await karst(['deploy', './api', ...to, '--yes']);
  await merge('karst/staging_live.api');
  const ask = (name: string) => karst(['destroy', 'api', '-e', name, ...to, '--yes', '-o', 'json']);
  const isMergeable = async () => {
    const tips = [await shop.tip('main'), await shop.tip('karst/live.api')].map(String);
    return await shop.state.git.run(['merge-tree', '--write-tree', ...tips]).then(
      () => true,
      () => false,
    );
  };
  await ask('staging');
  await ask('live');
  expect(await isMergeable()).toBe(true);
  await merge('karst/staging.api');
  expect(await isMergeable()).toBe(false);

  const [again] = (await answerOf(await ask('live'))).proposals;

  expect(again).toMatchObject({ decision: 'updated', number: 3 });
  expect(await isMergeable()).toBe(true);
  expect((await shop.contents('karst/live.api'))['repos.yaml']).toBe('- ./docs\n');
});

test('a token that may not write opens nothing', async () => {
  const { github, shop, karst } = await beginDesk();
  const base = await shop.tip('main');

  const run = await karst(
    ['apply', ...to, '--yes', '-o', 'json'],
    github.personalToken('eve').value,
  );

  expect([run.status, JSON.parse(run.stdout).code]).toEqual([2, 'delivery.forbidden']);
  expect([await shop.tip('main'), await shop.tip('karst/default')]).toEqual([base, undefined]);
  expect(shop.state.issues.size).toBe(0);
});

test.each<[string[], string | undefined, string]>([
  [['apply', '--to', 'tea:acme/shop'], undefined, 'forge.unsupported'],
  [['apply', '--to', './elsewhere'], undefined, 'forge.unsupported'],
  [['destroy', 'api', '--to', 'gl:acme/shop'], undefined, 'forge.unsupported'],
  [['promote', '--all', '--from', 'a', '--to', 'b'], undefined, 'delivery.nowhere'],
  [['upgrade'], undefined, 'delivery.nowhere'],
  [['apply', '--to', 'ghe:acme/shop'], '', 'forge.token-missing'],
  [['apply', '--to', 'moon:acme/shop'], undefined, 'slug.unknown-scheme'],
  [['destroy', 'ghost', '--to', 'ghe:acme/shop'], undefined, 'workload.unknown'],
])('karst %j --pull-request ends with 2 and opens nothing', async (args, token, code) => {
  const { github, karst } = await beginDesk();

  const run = await karst([...args, '--pull-request', '--yes', '-o', 'json'], token);

  expect([run.status, JSON.parse(run.stdout).code]).toEqual([2, code]);
  expect(writes(github)).toEqual([]);
});
