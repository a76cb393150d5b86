import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { awkwardSecrets } from '#tests/support/awkward-secret.ts';
import { controllerPair } from '#tests/support/controller-pair.ts';
import { openSealedSecret } from '#tests/support/open-sealed-secret.ts';
import { problemOf } from '#tests/support/problem.ts';
import { aSeal, aSecret } from '#tests/support/seal.ts';

const controller = await controllerPair();
const forController = { mode: 'sealed-secrets', ...controller } as const;

test.each(awkwardSecrets)('opens again: %s', async (_, stringData) => {
  const text = await aSeal().seal(aSecret(stringData), forController);

  const opened = openSealedSecret(text, controller.privateKeyPem);

  expect(
    Object.entries(opened)
      .map(([name, bytes]) => [name, String(bytes)])
      .sort(),
  ).toEqual(Object.entries(stringData).sort());
});

test('keeps bytes that are no text', async () => {
  const bytes = Buffer.from([0, 255, 128, 10]);
  const secret = { ...aSecret({}), data: { 'key.p12': bytes.toString('base64') } };
  const text = await aSeal().seal(secret, forController);

  expect(openSealedSecret(text, controller.privateKeyPem)['key.p12']?.equals(bytes)).toBe(true);
});

test.each([
  ['name', 'name: api-db', 'name: other'],
  ['namespace', 'namespace: team-a', 'namespace: team-b'],
])('opens under no other %s', async (_, from, to) => {
  const text = await aSeal().seal(aSecret(), forController);

  expect(() => openSealedSecret(text.replaceAll(from, to), controller.privateKeyPem)).toThrow();
});

test('has the strict scope, and a template without a program', async () => {
  const { metadata, spec } = parse(await aSeal().seal(aSecret(), forController));

  expect(Object.keys(spec).sort()).toEqual(['encryptedData', 'template']);
  expect(Object.keys(spec.template).sort()).toEqual(['metadata', 'type']);
  expect(spec.template.metadata).toMatchObject({ name: 'api-db', namespace: 'team-a' });
  expect(JSON.stringify([metadata, spec.template])).not.toContain('wide');
});

test.each([
  ['no certificate', async () => 'hello'],
  ['a private key beside it', async () => controller.certificatePem + controller.privateKeyPem],
  ['a small key', async () => (await controllerPair({ bits: 1024 })).certificatePem],
  [
    'one that has run out',
    async () => (await controllerPair({ notAfter: new Date('2025-12-31') })).certificatePem,
  ],
])('refuses a certificate of the controller that is %s', async (_, pem) => {
  const how = { mode: 'sealed-secrets', certificatePem: await pem() } as const;
  const problem = await problemOf(() => aSeal().seal(aSecret(), how));

  expect(problem.code).toBe('secret.certificate');
  expect(problem.message).not.toMatch(/KEY-----/);
});
