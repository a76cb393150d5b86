import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { awkwardSecrets } from '#tests/support/awkward-secret.ts';
import { openSops, valuesOf } from '#tests/support/open-sops.ts';
import { codeOfAsync, problemOf } from '#tests/support/problem.ts';
import { agePair, aSeal, aSecret, sopsFor } from '#tests/support/seal.ts';
import { tamperings } from '#tests/support/tampering.ts';

const cluster = await agePair();
const other = await agePair();
const forAge = sopsFor(cluster);
const { recipient, identity } = cluster;

test.each(awkwardSecrets)('opens again, and its MAC holds: %s', async (_, stringData) => {
  const text = await aSeal().seal(aSecret(stringData), forAge);

  const opened = await openSops(text, cluster.identity);

  expect(valuesOf(opened)).toEqual(stringData);
});

test.each([
  ['a date', '2026-01-02'],
  ['a number with underscores', '1_000'],
  ['a binary number', '0b11'],
  ['a number with an exponent', '1e21'],
  ['a number in base sixty', '1:20'],
  ['a word that is a truth value', 'yes'],
  ['a word that is nothing', 'null'],
  ['a next-line character', 'a\u0085b'],
  ['a line separator', 'a\u2028b'],
  ['a comment', 'a #b'],
  ['an empty text', ''],
])('keeps the MAC over the clear part (SE-05): %s', async (_, clear) => {
  const secret = { ...aSecret(), annotations: { 'example.com/note': clear } };
  const text = await aSeal(Buffer.from('a key that nobody can guess, really')).seal(secret, forAge);

  const opened = await openSops(text, cluster.identity);

  expect(opened['metadata.annotations.example.com/note']).toBe(clear);
});

test('is what was sealed, whatever it is', async () => {
  const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' }));
  await fc.assert(
    fc.asyncProperty(texts, texts, async (stringData, annotations) => {
      const text = await aSeal().seal({ ...aSecret(stringData), annotations }, forAge);
      const opened = await openSops(text, cluster.identity);
      expect(valuesOf(opened)).toEqual({ ...stringData });
      const clear = Object.entries(annotations).map(
        ([name]) => opened[`metadata.annotations.${name}`],
      );
      expect(clear).toEqual(Object.values(annotations));
    }),
    { numRuns: 40 },
  );
});

test('is opened by each recipient alone, through an age file of its own', async () => {
  const text = await aSeal().seal(aSecret(), sopsFor(cluster, other));

  const { sops } = parse(text);

  expect(sops.age.map(({ recipient }: { recipient: string }) => recipient)).toEqual([
    cluster.recipient,
    other.recipient,
  ]);
  expect(new Set(sops.age.map(({ enc }: { enc: string }) => enc.length)).size).toBe(1);
  expect(valuesOf(await openSops(text, other.identity))).toEqual({ key: 'value' });
  await expect(openSops(text, (await agePair()).identity)).rejects.toThrow('opens no key');
});

test('has the two lines that SOPS and Flux read byte by byte', async () => {
  const text = await aSeal().seal(aSecret(), forAge);

  expect(text).toMatch(/^ {2}mac: ENC\[AES256_GCM,data:/m);
  expect(text).toMatch(/^ {2}lastmodified: "2026-01-01T12:00:00Z"$/m);
  expect(text).toMatch(/^ {2}encrypted_regex: \^\(data\|stringData\)\$$/m);
  expect(text.endsWith('\n')).toBe(true);
});

test.each(tamperings)('does not open once it is tampered with: %s', async (_, tamper) => {
  const text = await aSeal().seal(aSecret({ password: 'a', user: 'b' }), forAge);

  expect(tamper(text)).not.toBe(text);
  await expect(openSops(tamper(text), cluster.identity)).rejects.toThrow();
});

test.each([
  ['a typo', recipient.replace(/.$/, (end) => (end === 'q' ? 'p' : 'q'))],
  ['upper case', recipient.toUpperCase()],
  ['mixed case', `${recipient.slice(0, -1)}${recipient.slice(-1).toUpperCase()}x`],
  ['a plugin', 'age1yubikey1qvjzkxkqyyqk4l7r4y4qz0y6yz5lq9c8u6d8xkz0s4d5e0m8q2cayz0nkxq'],
  ['an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0 someone'],
  ['a private key', identity],
  ['a private key in small letters', identity.toLowerCase()],
  ['a private key behind a recipient', `${recipient} ${identity}`],
  ['nothing', ''],
  ['spaces', ` ${recipient}`],
  ['two at once', `${recipient},${recipient}`],
  ['a point of small order', 'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqjk8wef'],
])('refuses %s, and never repeats it (SE-03)', async (_, text) => {
  const how = { mode: 'sops', recipients: [recipient, text] } as const;
  const problem = await problemOf(() => aSeal().seal(aSecret(), how));

  expect(problem.code).toBe('secret.recipient');
  const told = JSON.stringify([problem.message, { ...problem.detail, cause: '' }]);
  expect(told).not.toMatch(/AGE-SECRET|AAAAC3/i);
});

test('refuses an empty list', async () => {
  const how = { mode: 'sops', recipients: [] } as const;

  expect(await codeOfAsync(() => aSeal().seal(aSecret(), how))).toBe('secret.no-recipient');
});
