import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { workspace } from '#tests/support/karst.ts';
import { runAction } from '#tests/support/runner.ts';

const api = {
  'services/api/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
  'services/api/requirements.txt': 'fastapi==0.165.0\nuvicorn==0.54.0\n',
};
const good = { ...api, 'repos.yaml': '- ./services/api\n' };

test('a plan writes nothing and says everything: outputs, summary, build matrix', async () => {
  await using work = await workspace(good);

  const run = await runAction(work);

  expect(run.status).toBe(0);
  expect(run.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok', changed: 'true' });
  expect(run.outputs['plan-id']).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.parse(run.outputs['build-matrix'] ?? '')).toMatchObject({
    include: [{ image: expect.stringContaining('ghcr.io/acme/api'), platforms: 'linux/amd64' }],
  });
  expect(run.summary).toContain('api');
  expect(Object.keys(await work.files())).toEqual(Object.keys(good).sort());
});

test('the result is the same JSON in the output and in the file', async () => {
  await using work = await workspace(good);

  const run = await runAction(work);
  const file = await readFile(run.outputs['result-file'] ?? '', 'utf8');

  expect(JSON.parse(file)).toEqual(JSON.parse(run.outputs.result ?? ''));
  expect(JSON.parse(file)).toMatchObject({
    apiVersion: 'karstkit.dev/v1',
    kind: 'Result',
    mode: 'plan',
    decision: 'changes',
    reasonCode: 'ok',
    planId: run.outputs['plan-id'],
    output: { kind: 'Plan' },
  });
});

test('a render writes the tree, a second one finds nothing to do', async () => {
  await using work = await workspace(good);

  const first = await runAction(work, { mode: 'render' });
  const written = await work.files('deploy');
  const second = await runAction(work, { mode: 'render' });

  expect(first.outputs).toMatchObject({ decision: 'changes', changed: 'true' });
  expect(Object.keys(written)).toContain('deploy/services/api/deployment.yaml');
  expect(second.outputs).toMatchObject({ decision: 'none', changed: 'false' });
  expect(await work.files('deploy')).toEqual(written);
});

test('fail-on: changes is a drift gate', async () => {
  await using work = await workspace(good);

  expect((await runAction(work, { 'fail-on': 'changes' })).status).toBe(2);
  await runAction(work, { mode: 'render' });
  expect((await runAction(work, { 'fail-on': 'changes' })).status).toBe(0);
});

test('a bad entry is annotated on its line of the file in the workspace; the good one is planned', async () => {
  await using work = await workspace({
    ...Object.fromEntries(Object.entries(api).map(([path, text]) => [`ops/${path}`, text])),
    'ops/repos.yaml': '- ./services/api\n- slug: gh:../../etc\n',
  });

  const run = await runAction(work, { repos: 'ops/repos.yaml' });

  expect(run.status).toBe(2);
  expect(run.annotations.join('\n')).toMatch(/^::error .*file=ops\/repos.yaml,line=2/m);
  expect(run.outputs).toMatchObject({ changed: 'true', 'reason-code': 'slug.invalid' });
});

test('a missing repos.yaml stops with its code on every output', async () => {
  await using work = await workspace();

  const run = await runAction(work);

  expect(run.status).toBe(2);
  expect(run.outputs).toMatchObject({
    decision: 'failed',
    'reason-code': 'spec.missing',
    changed: 'false',
  });
  expect(JSON.parse(run.outputs.result ?? '')).toMatchObject({
    kind: 'Result',
    decision: 'failed',
    output: { kind: 'Problem', code: 'spec.missing' },
  });
});

test('text from a repository is no workflow command', async () => {
  await using work = await workspace({
    ...api,
    'repos.yaml': '- "::set-output name=x::y"\n- "##[error]gh:a/b"\n',
  });

  const run = await runAction(work);

  expect(run.stdout).not.toMatch(/^\s*::set-output/m);
  expect(run.stdout).not.toContain('##[error]');
});

test('the token is masked and appears nowhere else', async () => {
  await using work = await workspace(good);

  const run = await runAction(work, { token: 'ghs_secretsecretsecret' });
  const said = run.stdout.replace(/^::add-mask::.*$/gm, '') + run.stderr + run.summary;

  expect(run.stdout).toContain('::add-mask::ghs_secretsecretsecret');
  expect(said + JSON.stringify(run.outputs)).not.toContain('ghs_secret');
});
