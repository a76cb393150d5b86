import { expect, test } from 'vitest';
import { readHandedOver } from '#src/plan/handed-over.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const name = 'ghcr.io/acme/api';

test.each([
  [`${name}:ts-1-abc@${digest}`, { kind: 'image', reference: `${name}:ts-1-abc`, name }],
  [`api=${digest}`, { kind: 'service', name: 'api' }],
  [`  prod/api=${digest}  `, { kind: 'service', name: 'api', environment: 'prod' }],
  [
    `localhost:5000/api:x@${digest}`,
    { kind: 'image', reference: 'localhost:5000/api:x', name: 'localhost:5000/api' },
  ],
])('%s is a digest', (text, of) => {
  expect(readHandedOver([{ text }])).toEqual({ handed: [{ digest, of }], findings: [] });
});

test('a file named after a service may hold the digest alone', () => {
  const { handed } = readHandedOver([{ text: `\n${digest}\n`, file: 'out/one/api.digest' }]);

  expect(handed).toEqual([
    { digest, of: { kind: 'service', name: 'api' }, file: 'out/one/api.digest', line: 2 },
  ]);
});

test.each([
  ['no digest', 'latest'],
  ['a digest of nothing', digest],
  ['a short digest', 'api=sha256:abc'],
  ['capitals', `api=${digest.toUpperCase()}`],
  ['another algorithm', `api=sha512:${'a'.repeat(128)}`],
  ['no tag', `${name}@${digest}`],
  ['a name that leaves its place', `../api=${digest}`],
  ['a name with an option', `--force=${digest}`],
  ['a name of a prototype', `__proto__=${digest}`],
  ['two equal signs', `api=api=${digest}`],
  ['a line end within', `api\r=${digest}`],
  ['a control', `api\u001b[2J=${digest}`],
  ['a very long line', `${'a'.repeat(5000)}=${digest}`],
])('%s is refused, and hides no other', (_, text) => {
  const good = `web=${digest}`;

  const { handed, findings } = readHandedOver([{ text: `${text}\n${good}`, file: 'digests' }]);

  expect(handed).toMatchObject([{ of: { name: 'web' }, line: 2 }]);
  expect(findings).toMatchObject([{ code: 'built.syntax', file: 'digests', line: 1 }]);
  expect(findings[0]?.message).not.toMatch(/\p{Cc}/u);
});
