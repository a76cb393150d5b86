import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { startForge } from '#tests/support/forge-server.ts';
import { createRepository } from '#tests/support/git-repository.ts';
import { createGitOps, type TestGitOps } from '#tests/support/gitops.ts';
import { interruptedGit } from '#tests/support/interrupted-git.ts';
import { type Workspace, workspace } from '#tests/support/karst.ts';
import { killedKarst } from '#tests/support/killed-karst.ts';
import { schemaErrors } from '#tests/support/output-schema.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const names = ['api', 'shop', 'docs'];
const pages = Object.fromEntries(names.map((name) => [`${name}/index.html`, `<b>${name}</b>\n`]));
const repos = `# ours
- ./api # called by shop
- slug: ./shop
  uses: [api]
- ./docs
`;
const shop = '- slug: ./shop\n  uses: [api]\n';

function rendered(): Promise<Workspace> {
  return renderedFrom({ ...pages, 'repos.yaml': repos });
}

async function renderedFrom(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const work = await workspace(files);
  expect((await work.karst(['render'])).status).toBe(0);
  return work;
}

/** A branch that holds specs and tree, and a workspace that has the sources alone. */
async function onBranch(
  files?: Readonly<Record<string, string>>,
): Promise<{ work: Workspace; tree: TestGitOps } & AsyncDisposable> {
  const work = files === undefined ? await rendered() : await workspace(files);
  const tree = await createGitOps(join(work.root, '..', 'forge'), await work.files());
  return { work, tree, [Symbol.asyncDispose]: () => work[Symbol.asyncDispose]() };
}

describe('destroy', () => {
  test('shows all that goes, asks, and writes nothing when nobody answers', async () => {
    await using work = await rendered();
    const before = await work.files();

    const run = await work.karst(['destroy', 'shop']);

    expect(run.status).toBe(2);
    for (const object of [
      'Kustomization/default-service-shop',
      'Deployment/shop',
      'Service/shop',
    ]) {
      expect(run.stderr).toContain(object);
    }
    expect(run.stderr).toContain('delivery.unapproved');
    expect(await work.files()).toEqual(before);
  });

  test('takes out the entry and its files, by the id of the plan that was read; then nothing is left to do', async () => {
    await using work = await rendered();
    const shown = await work.karst(['destroy', 'shop', '--dry-run', '-o', 'json']);
    const { id, edits } = JSON.parse(shown.stdout);

    const run = await work.karst(['destroy', 'shop', '--plan-id', id, '-o', 'json']);

    expect([run.status, JSON.parse(run.stdout).written]).toEqual([0, true]);
    expect(await schemaErrors('plan', shown.stdout)).toEqual([]);
    expect(await schemaErrors('render', run.stdout)).toEqual([]);
    expect(edits).toMatchObject([{ path: 'repos.yaml', state: 'update' }]);
    const after = await work.files();
    expect(after['repos.yaml']).toBe(repos.replace(shop, ''));
    expect(Object.keys(after).filter((path) => path.includes('services/shop'))).toEqual([]);
    expect((await work.karst(['drift'])).status).toBe(0);
    const again = await work.karst(['destroy', 'shop', '--yes']);
    expect([again.status, again.stderr.includes('workload.unknown')]).toEqual([2, true]);
    expect(await work.files()).toEqual(after);
  });

  test('a plan that moved after it was read is refused', async () => {
    await using work = await rendered();
    const { id } = JSON.parse(
      (await work.karst(['destroy', 'shop', '--dry-run', '-o', 'json'])).stdout,
    );
    await work.karst(['destroy', 'docs', '--yes']);
    const before = await work.files();

    const run = await work.karst(['destroy', 'shop', 'api', '--plan-id', id]);

    expect([run.status, run.stderr.includes('delivery.plan-moved')]).toEqual([2, true]);
    expect(await work.files()).toEqual(before);
  });

  test('on a branch, specs and tree change in one commit', async () => {
    await using place = await onBranch();
    const { work, tree } = place;
    const to = ['--to', `${tree.repository.bare}#trunk`];

    const run = await work.karst(['destroy', 'shop', ...to, '--yes', '-o', 'json']);

    expect(run.status).toBe(0);
    expect(await schemaErrors('delivery', run.stdout)).toEqual([]);
    expect(await tree.git('rev-list', '--count', 'trunk')).toBe('2\n');
    const changed = (await tree.git('diff', '--name-only', 'trunk~1', 'trunk')).split('\n');
    expect(changed).toContain('repos.yaml');
    expect(changed).toContain('deploy/flux/default-service-shop.yaml');
    const contents = await tree.contents();
    expect(contents['repos.yaml']).toBe(repos.replace(shop, ''));
    await work.karst(['destroy', 'shop', '--yes']);
    expect(contents).toEqual(await work.files());
  });

  test('killed before or after any call of git, the branch is whole, and the next run ends it', async () => {
    await using whole = await onBranch();
    const args = (tree: TestGitOps) => [
      'destroy',
      'shop',
      '--yes',
      '--to',
      `${tree.repository.bare}#trunk`,
    ];
    const before = await whole.tree.contents();
    await whole.work.karst(args(whole.tree));
    const wanted = await whole.tree.contents();

    for (let call = 1; ; call += 1) {
      for (const when of ['before', 'after'] as const) {
        await using place = await onBranch(before);
        const git = await interruptedGit(place.work);
        await git.killAt(call, when);
        const run = await place.work.karst(args(place.tree), { PATH: git.PATH });
        if ((await git.calls()).length < call) {
          expect([run.status, call > 4]).toEqual([0, true]);
          return;
        }
        expect([wanted, before]).toContainEqual(await place.tree.contents());
        await place.work.karst(args(place.tree));
        expect(await place.tree.contents()).toEqual(wanted);
      }
    }
  });

  test('killed while it writes a directory, the next run of anything ends it', async () => {
    const destroy = ['destroy', 'shop', 'api', '--yes'];
    await using whole = await rendered();
    const before = await whole.files();
    await whole.karst(destroy);
    const wanted = await whole.files();

    const byClock = [60, 160, 240].map((afterMs) => ({ afterMs }));
    const byWriting = [1, 2, 3, 5, 8, 13, 21].map((change) => ({ change }));
    let halfDone = 0;
    for (const moment of [...byClock, ...byWriting]) {
      await using work = await workspace(before);
      const isKilled = await killedKarst(work, destroy, moment);
      const left = await work.files();
      if (isKilled && !isDeepStrictEqual(left, before) && !isDeepStrictEqual(left, wanted)) {
        halfDone += 1;
      }
      const isEdited = left['repos.yaml'] === wanted['repos.yaml'];
      await work.karst(isEdited ? ['render'] : destroy);
      expect(await work.files()).toEqual(wanted);
    }
    expect(halfDone).toBeGreaterThan(0);
  });
});

describe('deploy', () => {
  test('adds an entry and what follows from it, in one commit; the second run makes none', async () => {
    await using place = await onBranch();
    const { work, tree } = place;
    await work.write({ 'extra/index.html': '<b>extra</b>\n' });
    const args = ['deploy', './extra', '--name', 'more', '--to', `${tree.repository.bare}#trunk`];

    const first = await work.karst([...args, '--yes', '-o', 'json']);
    const second = await work.karst([...args, '--yes', '-o', 'json']);

    expect([first.status, JSON.parse(second.stdout).commit]).toEqual([0, undefined]);
    const contents = await tree.contents();
    expect(contents['repos.yaml']).toBe(`${repos}- slug: ./extra\n  name: more\n`);
    expect(contents['deploy/services/more/deployment.yaml']).toContain('name: more');
    expect(await tree.git('rev-list', '--count', 'trunk')).toBe('2\n');
  });

  test('moves the ref of an entry that is there', async () => {
    await using scratch = await scratchDirectory();
    const repository = await createRepository(scratch.path, 'acme/api');
    await repository.commit({ 'index.html': 'one\n' });
    await repository.git('tag', 'v1');
    await repository.git('push', '--quiet', 'origin', 'v1');
    await using forge = await startForge({ repositories: scratch.path });
    await using work = await renderedFrom({
      'karst.yaml': hosts(forge.url),
      'repos.yaml': '- forge:acme/api#trunk # ours\n',
    });

    const run = await work.karst(['deploy', 'forge:acme/api#v1', '--yes']);

    expect(run.status).toBe(0);
    expect((await work.files())['repos.yaml']).toBe('- forge:acme/api#v1 # ours\n');
    expect((await work.karst(['drift'])).status).toBe(0);
  });
});

test('promote: the commit of staging is that of live, however far the branch has gone; the second run changes nothing', async () => {
  await using scratch = await scratchDirectory();
  const repository = await createRepository(scratch.path, 'acme/api');
  const first = await repository.commit({ 'index.html': 'one\n' });
  await using forge = await startForge({ repositories: scratch.path });
  const environments =
    'environments:\n  staging: {path: staging, order: 1}\n  live: {path: live, order: 2}\n';
  await using work = await renderedFrom({
    'karst.yaml': hosts(forge.url) + environments,
    'repos.yaml': '- slug: forge:acme/api#trunk\n  environments: [staging, live]\n',
  });
  await repository.commit({ 'index.html': 'two\n' });

  const promote = ['promote', 'acme-api', '--from', 'staging', '--to', 'live', '--yes'];
  const run = await work.karst([...promote, '-o', 'json']);
  const after = await work.files();
  const again = await work.karst(promote);
  await work.karst(['render']);

  expect([run.status, again.status]).toEqual([0, 0]);
  expect(await schemaErrors('render', run.stdout)).toEqual([]);
  expect(after['repos.yaml']).toContain(`commit: ${/^[a-f]/.test(first) ? first : `"${first}"`}`);
  const files = await work.files();
  const record = (environment: string) =>
    JSON.parse(files[`${environment}/services/acme-api/.karst.json`] ?? '{}');
  expect(record('live').source.commit).toBe(first);
  expect(record('staging').source.commit).not.toBe(first);
  expect(record('live').image).toBe(
    JSON.parse(after['staging/services/acme-api/.karst.json'] ?? '{}').image,
  );
});

test('upgrade: two batches, then nothing; a plan says what is behind', async () => {
  await using work = await rendered();
  const files = await work.files('deploy');
  const older = Object.entries(files)
    .filter(([path]) => path.endsWith('.karst.json'))
    .map(([path, text]) => [path, text.replace(/"tool": ".*"/, '"tool": "0.0.1"')]);
  await work.write(Object.fromEntries(older));

  const plan = await work.karst(['plan']);
  const runs = [];
  for (let run = 0; run < 3; run += 1) {
    runs.push(await work.karst(['upgrade', '--batch', '3', '--yes', '-o', 'json']));
  }

  expect(plan.stdout).toContain('5 workloads as an older KarstKit wrote them');
  expect(runs.map(({ status, stdout }) => [status, JSON.parse(stdout).upgrade.left])).toEqual([
    [0, 2],
    [0, 0],
    [0, 0],
  ]);
  expect(await schemaErrors('render', runs[0]?.stdout ?? '')).toEqual([]);
  expect(await work.files('deploy')).toEqual(files);
});

test.each<[string[], string]>([
  [['destroy'], 'name'],
  [['destroy', 'ghost', '--yes'], 'workload.unknown'],
  [['destroy', '../api', '--yes'], 'workload.unknown'],
  [['destroy', 'api', '--yes'], 'destroy.used'],
  [['destroy', 'shop', '-e', 'moon', '--yes'], 'environment.unknown'],
  [['destroy', 'shop', '-f', 'none.yaml', '--yes'], 'spec.missing'],
  [['destroy', 'shop', '--to', './nowhere', '--yes'], 'delivery.'],
  [['deploy', 'api', '--yes'], 'slug.'],
  [['deploy', './ghost', '--yes'], 'source.'],
  [['deploy', '../outside', '--yes'], 'slug.outside'],
  [['deploy', './docs', '--name', 'other', '--yes'], 'deploy.exists'],
  [['promote', 'api', '--from', 'default', '--yes'], '--to'],
  [['promote', '--from', 'default', '--to', 'live', '--yes'], 'workload.unknown'],
  [['promote', 'api', '--all', '--from', 'default', '--to', 'live', '--yes'], 'workload.unknown'],
  [['promote', 'api', '--from', 'default', '--to', 'live', '--yes'], 'environment.unknown'],
  [['promote', 'api', '--from', 'default', '--to', 'default', '--yes'], 'promote.order'],
  [['upgrade', '--batch', '0', '--yes'], 'whole number'],
  [['upgrade', 'ghost', '--yes'], 'workload.unknown'],
  [['init', '--receiver', 'pigeon'], 'receiver'],
  [['init', '--alert', 'slack=https://hooks.example.com/a/b'], 'init.alert'],
])('karst %j ends with 2, says %s, and writes nothing', async (args, said) => {
  await using work = await workspace({ ...pages, 'repos.yaml': repos });
  const before = await work.files();

  const run = await work.karst(args);

  expect(run.status).toBe(2);
  expect(run.stdout + run.stderr).toContain(said);
  expect(await work.files()).toEqual(before);
});

function hosts(url: string): string {
  return `hosts:\n  forge: {kind: gitea, url: "${url}", allowPrivate: true}\n`;
}
