import { expect, test } from 'vitest';
import type { SecretText } from '#src/render/secret/secret.ts';
import { controllerPair } from '#tests/support/controller-pair.ts';
import { openSops, valuesOf } from '#tests/support/open-sops.ts';
import { codeOfAsync } from '#tests/support/problem.ts';
import { agePair, aSeal, aSecret, sopsFor } from '#tests/support/seal.ts';

const cluster = await agePair();
const other = await agePair();
const controller = await controllerPair();
const forAge = sopsFor(cluster);
const forController = { mode: 'sealed-secrets', ...controller } as const;
const key = Buffer.from('a key that nobody can guess, really');

const modes = [
  ['SOPS', forAge],
  ['SealedSecrets', forController],
] as const;

test.each(modes)('%s keeps every byte while the values are the same', async (_, how) => {
  const first = await aSeal(key).seal(aSecret(), how);
  const again = await aSeal(key).seal(aSecret(), how, { text: first, whenUnknown: 'rewrite' });

  expect(again).toBe(first);
  expect(await aSeal(key).seal(aSecret(), how)).not.toBe(first);
});

test.each(modes)('%s is written anew when anything changes', async (_, how) => {
  const first = await aSeal(key).seal(aSecret(), how);
  const changed: readonly SecretText[] = [
    aSecret({ key: 'other' }),
    aSecret({ key: 'value', more: '' }),
    { ...aSecret(), type: 'kubernetes.io/basic-auth' },
    { ...aSecret(), name: 'other' },
    { ...aSecret(), labels: {} },
    { ...aSecret(), annotations: { 'example.com/a': 'b' } },
  ];
  for (const secret of changed) {
    const next = await aSeal(key).seal(secret, how, { text: first, whenUnknown: 'keep' });
    expect(next).not.toBe(first);
  }
});

test('is written anew for other recipients', async () => {
  const first = await aSeal(key).seal(aSecret(), forAge);
  const previous = { text: first, whenUnknown: 'keep' } as const;

  const next = await aSeal(key).seal(aSecret(), sopsFor(other), previous);
  expect(valuesOf(await openSops(next, other.identity))).toEqual({ key: 'value' });
  expect(await aSeal().seal(aSecret(), sopsFor(cluster, other), previous)).not.toBe(first);
});

test.each<readonly [string, Uint8Array | undefined, Uint8Array | undefined]>([
  ['no key now', key, undefined],
  ['no key then', undefined, key],
  ['never a key', undefined, undefined],
  ['another key', key, Buffer.from('another key that nobody can guess')],
])('does as the caller says where nobody can tell: %s', async (_, then, now) => {
  const text = await aSeal(then).seal(aSecret(), forAge);
  const changed = aSecret({ key: 'other' });

  expect(await aSeal(now).seal(changed, forAge, { text, whenUnknown: 'keep' })).toBe(text);
  const next = await aSeal(now).seal(changed, forAge, { text, whenUnknown: 'rewrite' });
  expect(valuesOf(await openSops(next, cluster.identity))).toEqual({ key: 'other' });
  const facts = { ...changed, annotations: { 'example.com/serial': '2' } };
  expect(await aSeal(now).seal(facts, forAge, { text, whenUnknown: 'keep' })).not.toBe(text);
});

test('puts no hash into the file that a reader could try values against', async () => {
  const [a, b] = await Promise.all(
    [key, Buffer.from('another key that nobody can guess')].map((each) =>
      aSeal(each).seal(aSecret(), forAge),
    ),
  );
  const digest = /sealed-digest: (.*)/;

  expect(digest.exec(a ?? '')?.[1]).toMatch(/^"?[0-9a-f]{8}\.[0-9a-f]{32}"?$/);
  expect(digest.exec(a ?? '')?.[1]).not.toBe(digest.exec(b ?? '')?.[1]);
  expect(await aSeal().seal(aSecret(), forAge)).not.toMatch(digest);
});

test('refuses a text that no UTF-8 holds, and a key that is given twice', async () => {
  const twice = { ...aSecret({ a: '1' }), data: { a: 'MQ==' } };

  expect(await codeOfAsync(() => aSeal().seal(aSecret({ a: '\ud800' }), forAge))).toBe(
    'secret.value',
  );
  expect(await codeOfAsync(() => aSeal().seal(twice, forAge))).toBe('secret.value');
});
