import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { beginWorkflows, exampleWorkflows } from '#tests/support/act-github.ts';
import { page } from '#tests/support/action-github.ts';
import { type Workspace, workspace } from '#tests/support/karst.ts';

/** A repository as `karst init` left it some days ago, rendered if that is asked for, and the key that it made. */
async function initialised(daysAgo = 0): Promise<{ work: Workspace; key: string }> {
  const { 'karst.yaml': _, ...files } = page;
  const work = await workspace(files);
  onTestFinished(() => work[Symbol.asyncDispose]());
  const then = {
    KARST_DAYS_AGO: `${daysAgo}`,
    NODE_OPTIONS: `--import ${resolve('tests/support/days-ago.ts')}`,
  };
  const init = ['init', '--certificates', 'self-signed', '--workflows'];
  const { status, stderr } = await work.karst(init, then);
  const rendered = daysAgo === 0 ? undefined : await work.karst(['render'], then);
  expect([status, rendered?.status ?? 0]).toEqual([0, 0]);
  const [, keyFile = ''] = /^key +(\S+?):/m.exec(stderr) ?? [];
  return { work, key: await readFile(keyFile, 'utf8') };
}

test('what karst init writes delivers', async () => {
  const { work, key } = await initialised();
  const { github, repository, run } = await beginWorkflows('acme/shop', await work.files());

  const planned = await run('merge_group', 'karst-plan');
  const delivered = await run('push', 'karst-deliver', { secrets: { KARST_CA_KEY: key } });

  expect(planned.stdout).toContain('Job succeeded');
  expect(delivered.stdout).toContain('Job succeeded');
  expect(await repository.tip('karst/default')).toBeDefined();
  expect(github.violations).toEqual([]);
});

test.each([
  ['as karst init writes it', 'karst-certificates'],
  ['as the example stands', 'certificates'],
])('a schedule renews what is due, %s, in one commit that holds nothing else', async (...given) => {
  const [, workflow] = given;
  const { work, key } = await initialised(75);
  const { github, repository, run, pull } = await beginWorkflows('acme/shop', {
    ...(await work.files()),
    ...(await exampleWorkflows()),
  });
  const before = await repository.contents('main');
  const secrets = { KARST_CA_KEY: key };

  const first = await run('schedule', workflow, { secrets });
  const after = await repository.contents('main');
  await pull();
  const tip = await repository.tip('main');
  const second = await run('workflow_dispatch', workflow, { secrets });

  expect(first.stdout).toContain('Job succeeded');
  const changed = Object.keys({ ...before, ...after }).filter(
    (path) => before[path] !== after[path],
  );
  expect(changed.length).toBeGreaterThan(0);
  expect(
    changed.filter((path) => !/\/(?:mesh-secret\.sops\.yaml|\.karst\.json)$/.test(path)),
  ).toEqual([]);
  expect(second.stdout).toContain('Job succeeded');
  expect(await repository.tip('main')).toBe(tip);
  const said = `${first.stdout}${first.stderr}${second.stdout}${second.stderr}${JSON.stringify(after)}`;
  const lines = key.split('\n').filter((line) => line.length > 20 && !line.includes('PRIVATE KEY'));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => said.includes(line))).toEqual([]);
  expect(github.violations).toEqual([]);
});

test('without its key the job fails, says which it needs, and writes nothing', async () => {
  const { work } = await initialised(75);
  const { repository, run } = await beginWorkflows('acme/shop', await work.files());
  const tip = await repository.tip('main');

  const { stdout } = await run('schedule', 'karst-certificates');

  expect(stdout).toContain('Job failed');
  expect(stdout).toContain('KARST_CA_KEY');
  expect(await repository.tip('main')).toBe(tip);
});
