import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runCli } from '#tests/support/cli-run.ts';
import { openSops } from '#tests/support/open-sops.ts';
import { schemaErrors } from '#tests/support/output-schema.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { agePair } from '#tests/support/seal.ts';

const { recipient } = await agePair();
let directory = '';

beforeEach(async () => {
  const scratch = await scratchDirectory();
  directory = scratch.path;
  await mkdir(join(directory, 'api'));
  await writeFile(join(directory, 'api', 'index.html'), '<title>x</title>\n');
  await writeFile(
    join(directory, 'karst.yaml'),
    `certificates: {mode: self-signed}\nsecrets: {recipients: [${recipient}]}\n`,
  );
  await writeFile(join(directory, 'repos.yaml'), '- {slug: ./api, name: api}\n');
  return () => scratch[Symbol.asyncDispose]();
});

test('from nothing to a rotated authority, with the commands as a person types them', async () => {
  const made = await karst('init', '--certificates', 'self-signed');
  const rendered = await karst('render');
  const list = await output('certs-list', 'certs', 'list');
  const renewed = await karst('certs', 'renew', '--force', 'api', '-o', 'json');
  const steps = [];
  for (let step = 0; step < 3; step += 1) {
    steps.push(await output('certs-rotate-ca', 'certs', 'rotate-ca'));
    expect((await karst('render')).status).toBe(0);
  }

  expect(made).toMatchObject({ status: 0, stdout: expect.stringContaining('kind: Kustomization') });
  expect(made.stderr).toContain('state/karstkit/default/ca.key');
  expect((await stat(join(directory, 'state/karstkit/default/ca.key'))).mode & 0o777).toBe(0o600);
  expect(rendered.status).toBe(0);
  expect(list).toMatchObject({
    kind: 'CertificateList',
    certificates: [{ secret: 'api-mesh', state: 'good', daysLeft: 89 }],
    authorities: [{ role: 'issuing' }],
  });
  expect(JSON.parse(renewed.stdout).workloads[0].causes).toEqual([
    { kind: 'certificate-due', secret: 'api-mesh', reason: 'forced' },
  ]);
  expect(steps.flatMap((each) => each.steps.map(({ step }: { step: string }) => step))).toEqual([
    'trust-both',
    'issue-from-next',
    'drop-former',
  ]);
  expect(await readdir(join(directory, 'karst', 'ca'))).toEqual(['default.pem']);
});

test('a first init is all that a first render needs', async () => {
  await rm(join(directory, 'karst.yaml'));

  const made = await karst('init', '--certificates', 'self-signed');
  const rendered = await karst('render');

  const age = join(directory, 'state/karstkit/age.agekey');
  const identity = (await readFile(age, 'utf8')).trim();
  const sealed = join(directory, 'deploy/services/api/mesh-secret.sops.yaml');
  const opened = await openSops(await readFile(sealed, 'utf8'), identity);
  expect(made.stderr).toContain('create secret generic sops-age');
  expect((await stat(age)).mode & 0o777).toBe(0o600);
  expect(rendered.status).toBe(0);
  expect(opened['stringData.tls.key']).toContain('PRIVATE KEY');
  expect(made.stdout + made.stderr).not.toContain('AGE-SECRET-KEY');
});

test('inspect shows a certificate, and what is in clear of a sealed one', async () => {
  await karst('init', '--certificates', 'self-signed');
  await karst('render');

  const authority = await output('certs-inspect', 'certs', 'inspect', 'karst/ca/default.pem');
  const sealed = 'deploy/services/api/mesh-secret.sops.yaml';
  const leaf = await output('certs-inspect', 'certs', 'inspect', sealed);
  const text = await karst('certs', 'inspect', 'karst/ca/default.pem');

  expect(authority.certificates).toMatchObject([{ authority: true, key: 'P-256', daysLeft: 364 }]);
  expect(leaf).toMatchObject({ certificates: [], sealed: [{ daysLeft: 89 }] });
  expect(text.stdout).toContain('spiffe://cluster.local');
});

test('the same for a person says what is due and what to do next', async () => {
  await karst('init', '--certificates', 'self-signed');
  await karst('render');

  const list = await karst('certs', 'list', '--at', '2100-01-01T00:00:00Z');
  const step = await karst('certs', 'rotate-ca');
  const early = await karst('certs', 'rotate-ca');

  expect(list.status).toBe(2);
  expect(list.stdout).toContain('certificate.ca-expired');
  expect(step.stdout).toContain('karst certs rotate-ca');
  expect(early).toMatchObject({ status: 2 });
  expect(early.stderr).toContain('certificate.rotation');
});

test('a plan is carried out at the time it was read, though more has come due since', async () => {
  await karst('init', '--certificates', 'self-signed');
  const plan = JSON.parse((await karst('plan', '-o', 'json')).stdout);

  const rendered = await karst('apply', plan.id, '--at', plan.at, '-o', 'json');

  expect(plan.at).toMatch(/^[0-9-]{10}T[0-9:.]{12}Z$/);
  expect(rendered.status).toBe(0);
  expect(JSON.parse(rendered.stdout).id).toBe(plan.id);
});

test.each([['yesterday'], ['2026-01-01']])('--at refuses %j', async (time) => {
  expect((await karst('plan', '--at', time)).status).toBe(2);
});

async function output(schema: string, ...args: readonly string[]) {
  const { stdout } = await karst(...args, '-o', 'json');
  expect(await schemaErrors(schema, stdout)).toEqual([]);
  return JSON.parse(stdout);
}

function karst(...args: readonly string[]) {
  return runCli(directory, args, { env: { XDG_STATE_HOME: join(directory, 'state') } });
}
