import { checkFiles } from '#src/policy/gate.ts';
import type { ProblemCode } from '#src/problem-code.ts';
import { aService } from '#tests/render/kubernetes/an-input.ts';
import { awkwardSecrets } from '#tests/support/awkward-secret.ts';
import { openSops, valuesOf } from '#tests/support/open-sops.ts';
import { aSeal, aSecret, sopsFor } from '#tests/support/seal.ts';
import type {
  AcceptedCase,
  ConfigCase,
  GateCase,
  HostileCase,
  RefusedCase,
  SealedCase,
} from '../case.ts';
import { cluster, knownSecret as known, other } from '../sealed-workload.ts';

const service = aService();

const refused = (
  id: string,
  code: ProblemCode,
  title: string,
  run: RefusedCase['run'],
): RefusedCase => ({ kind: 'refused', id, code, title, run });
const accepted = (id: string, title: string, run: AcceptedCase['run']): AcceptedCase => ({
  kind: 'accepted',
  id,
  title,
  run,
});

/** The file of a workload, changed after it was sealed. */
const resealed = (
  [id, code]: readonly [id: string, code: ProblemCode],
  title: string,
  change: SealedCase['change'],
  name = 'api-db',
): SealedCase => ({ kind: 'sealed', id, title, name, change, code });

/** A text in a file that a spec writes into a pod. */
const inFile = (title: string, content: string): GateCase => ({
  kind: 'gate',
  id: 'SE-01',
  code: 'policy.secret',
  title,
  spec: { files: [{ path: '/data/notes', content: `# ${content}\n` }] },
});

/** A recipient in karst.yaml, of which nothing may be repeated. */
const recipient = (title: string, text: string): ConfigCase => ({
  kind: 'config',
  id: 'SE-03',
  title: `as recipient ${title}`,
  config: { secrets: { recipients: [text] } },
  pointer: '/secrets/recipients/0',
  code: 'secret.recipient',
  unsaid: text.slice(12),
});

/** Opened again as SOPS does, with its MAC, it is what was sealed. */
const opened = (
  id: string,
  title: string,
  stringData: Readonly<Record<string, string>>,
  note = '',
) =>
  accepted(id, title, async () => {
    const secret = { ...aSecret(stringData), annotations: { 'example.com/note': note } };
    const found = await openSops(await aSeal().seal(secret, sopsFor(cluster)), cluster.identity);
    const [ours, theirs] = [sortedText(valuesOf(found)), sortedText(stringData)];
    const isClear = found['metadata.annotations.example.com/note'] === note;
    return ours === theirs && isClear ? 'INERT' : `${ours} instead of ${theirs}`;
  });

const sortedText = (texts: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));

const clearForms: readonly (readonly [string, string])[] = [
  ['as it is', known],
  ...[0, 1, 2].map(
    (offset) =>
      [
        `base64 behind ${offset}`,
        Buffer.from('x'.repeat(offset) + known).toString('base64'),
      ] as const,
  ),
  ['URL-encoded', encodeURIComponent(known)],
  ['in hexadecimal', Buffer.from(known).toString('hex')],
];

const tokens = [
  'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQ',
  '-----BEGIN EC PRIVATE KEY-----',
  `ghs_${'a'.repeat(36)}`,
  'AKIAIOSFODNN7EXAMPLE',
  'xoxb-123456789012',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.x',
];

/** Secrets: what may not lie in Git, for whom it may be sealed, and what is sealed must be what was given. */
export const secretCases: readonly HostileCase[] = [
  resealed(['SE-01', 'policy.unsealed'], 'no seal', (text) => text.replace(/\nsops:[\s\S]*/, '\n')),
  resealed(['SE-01', 'policy.unsealed'], 'a value in clear', (text) =>
    text.replace(/url: ENC.*/, `url: "${known}"`),
  ),
  resealed(['SE-01', 'policy.unsealed'], 'data in clear beside', (text) =>
    text.replace('\nsops:', '\ndata:\n  a: "YQ=="\nsops:'),
  ),
  resealed(['SE-01', 'policy.unsealed'], 'a seal that covers nothing', (text) =>
    text.replace(/encrypted_regex: .*/, 'encrypted_regex: ^nothing$'),
  ),
  ...clearForms.map(([title, text]) => inFile(`a known value ${title}`, text)),
  ...tokens.map((text) =>
    refused('SE-01', 'policy.secret', text.slice(0, 14), () => {
      const path = 'services/hello/files/notes';
      const [finding] = checkFiles([{ path, content: `${text}\n` }], { service });
      return finding?.code ?? 'let through';
    }),
  ),
  ...tokens.map(
    (text): HostileCase => ({
      kind: 'entry',
      id: 'SE-01',
      lines: [`{slug: SLUG, env: {NOTE: ${JSON.stringify(text)}}}`],
      code: 'spec.secret-literal',
    }),
  ),
  ...awkwardSecrets.map(([title, stringData]) => opened('SE-02', title, stringData)),
  recipient('a typo', cluster.recipient.replace(/.{4}$/, 'aaaa')),
  recipient('upper case', cluster.recipient.toUpperCase()),
  recipient('a plugin', 'age1yubikey1qvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsx5rfa7y'),
  recipient('an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0'),
  recipient('a private key', cluster.identity),
  recipient('a private key in small letters', cluster.identity.toLowerCase()),
  refused('SE-03', 'secret.no-recipient', 'an empty list', async () => {
    const how = { mode: 'sops', recipients: [] } as const;
    return await aSeal().seal(aSecret(), how);
  }),
  ...['2026-01-02', '1_000', '1e21', 'a\u0085b', 'yes', '0b11'].map((note) =>
    opened('SE-05', `a clear text ${JSON.stringify(note)}`, { key: 'value' }, note),
  ),
  accepted('SE-06', 'sealed again without a change', async () => {
    const seal = aSeal(Buffer.alloc(32, 7));
    const first = await seal.seal(aSecret(), sopsFor(cluster));
    const again = await seal.seal(aSecret(), sopsFor(cluster), {
      text: first,
      whenUnknown: 'rewrite',
    });
    return again === first ? 'INERT' : 'another file';
  }),
  resealed(['SE-07', 'policy.namespace'], 'in another namespace', (text) =>
    text.replace('namespace: team-a', 'namespace: team-b'),
  ),
  resealed(['SE-07', 'policy.sealed-place'], 'under another name', (text) => text, 'other'),
  resealed(['SE-07', 'policy.identity'], 'with the labels of another workload', (text) =>
    text.replace(/(app\.kubernetes\.io\/name: ).*/, '$1other'),
  ),
  resealed(['SE-07', 'secret.recipients'], "sealed for another owner's key", (text) =>
    text.replaceAll(cluster.recipient, other.recipient),
  ),
];
