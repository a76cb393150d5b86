import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createGitOps, type TestGitOps } from '#tests/support/gitops.ts';
import { interruptedGit } from '#tests/support/interrupted-git.ts';
import { type Workspace, workspace } from '#tests/support/karst.ts';

const names = ['api', 'shop', 'docs'];
const pages = Object.fromEntries(names.map((name) => [`${name}/index.html`, `<b>${name}</b>\n`]));
const specs = { ...pages, 'repos.yaml': names.map((name) => `- ./${name}\n`).join('') };

interface Delivery {
  readonly work: Workspace;
  readonly tree: TestGitOps;
}

async function aDelivery(): Promise<Delivery & AsyncDisposable> {
  const work = await workspace(specs);
  const tree = await createGitOps(join(work.root, '..', 'forge'), { 'README.md': 'ours\n' });
  return { work, tree, [Symbol.asyncDispose]: () => work[Symbol.asyncDispose]() };
}

function apply({ work, tree }: Delivery, ...more: string[]) {
  return work.karst(['apply', '--to', `${tree.repository.bare}#trunk`, ...more]);
}

test('a plan that nobody approved is shown, and nothing is written', async () => {
  await using delivery = await aDelivery();
  const before = await delivery.tree.git('rev-parse', 'trunk');

  const run = await apply(delivery);

  expect(run.status).toBe(2);
  expect(run.stderr).toContain('delivery.unapproved');
  expect(run.stderr).toContain('to create');
  expect(await delivery.tree.git('rev-parse', 'trunk')).toBe(before);
});

test('the plan that was read is committed, with its id; a second run writes nothing', async () => {
  await using delivery = await aDelivery();
  const { id } = JSON.parse((await delivery.work.karst(['plan', '-o', 'json'])).stdout);

  const first = JSON.parse((await apply(delivery, id, '-o', 'json')).stdout);
  const second = JSON.parse((await apply(delivery, id, '-o', 'json')).stdout);

  expect(first).toMatchObject({ kind: 'Delivery', id, branch: 'trunk', attempts: 1 });
  expect(await delivery.tree.git('rev-parse', 'trunk')).toBe(`${first.commit}\n`);
  expect(await delivery.tree.git('log', '-1', '--format=%(trailers:key=Karst-Plan)', 'trunk')).toBe(
    `Karst-Plan: ${id}\n\n`,
  );
  expect(second.commit).toBeUndefined();
  await delivery.work.karst(['render', '--out', 'out']);
  const rendered = await delivery.work.files('out');
  const wanted = Object.entries(rendered).map(([path, text]) => [path.slice('out/'.length), text]);
  expect(await delivery.tree.contents()).toEqual({
    'README.md': 'ours\n',
    ...Object.fromEntries(wanted),
  });
});

test.each([['upgrade'], ['deploy', './api'], ['apply']])(
  "%s: what changes nothing needs nobody's word",
  async (...argv) => {
    await using work = await workspace(specs);
    await work.karst(['render']);
    const before = await work.files();

    const run = await work.karst(argv);

    expect([run.status, run.stderr.includes('delivery.unapproved')]).toEqual([0, false]);
    expect(await work.files()).toEqual(before);
  },
);

test('a plan that moved after it was read is refused', async () => {
  await using delivery = await aDelivery();
  const { id } = JSON.parse((await delivery.work.karst(['plan', '-o', 'json'])).stdout);
  await delivery.work.write({ 'api/index.html': '<b>something else</b>\n' });
  const before = await delivery.tree.git('rev-parse', 'trunk');

  const run = await apply(delivery, id);

  expect(run.status).toBe(2);
  expect(run.stderr).toContain('delivery.plan-moved');
  expect(await delivery.tree.git('rev-parse', 'trunk')).toBe(before);
});

test('killed before or after any call of git, the branch is whole, and the next run converges', async () => {
  await using whole = await aDelivery();
  await apply(whole, '--yes');
  const wanted = await whole.tree.contents();
  const seen = new Set<string>();

  for (let call = 1; ; call += 1) {
    for (const when of ['before', 'after'] as const) {
      await using delivery = await aDelivery();
      const git = await interruptedGit(delivery.work);
      await git.killAt(call, when);
      const args = ['apply', '--yes', '--to', `${delivery.tree.repository.bare}#trunk`];
      const run = await delivery.work.karst(args, { PATH: git.PATH });
      const verbs = (await git.calls()).map((line) => line.split(' ')[0]);
      if (verbs.length < call) {
        expect(run.status).toBe(0);
        expect([...seen]).toEqual(['ls-remote', 'fetch', 'ls-tree', 'fast-import', 'push']);
        return;
      }
      seen.add(verbs[call - 1] ?? '');

      expect(run.status).toBeUndefined();
      const between = await delivery.tree.contents();
      expect([wanted, { 'README.md': 'ours\n' }]).toContainEqual(between);
      expect((await apply(delivery, '--yes')).status).toBe(0);
      expect(await delivery.tree.contents()).toEqual(wanted);
      expect(await delivery.tree.git('fsck', '--strict', '--no-dangling')).toBe('');
    }
  }
});
