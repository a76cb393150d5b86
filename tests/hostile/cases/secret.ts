import { checkFiles } from '#src/policy/gate.ts';
import type { ProblemCode } from '#src/problem-code.ts';
import { renderService } from '#src/render/service.ts';
import { anEnvironment, anInput, aService } from '#tests/render/kubernetes/an-input.ts';
import { specsOf } from '#tests/spec/specs-of.ts';
import { awkwardSecrets } from '#tests/support/awkward-secret.ts';
import { openSops, valuesOf } from '#tests/support/open-sops.ts';
import { agePair, aSeal, aSecret, sopsFor } from '#tests/support/seal.ts';
import { aSealedInput } from '#tests/support/sealed-input.ts';
import type { AcceptedCase, HostileCase, RefusedCase } from '../case.ts';

const cluster = await agePair();
const other = await agePair();
const known = 'correct horse battery staple';
const service = aService();
const sealed = await aSealedInput(service, sopsFor(cluster));
const place = 'services/hello/secret-api-db.sops.yaml';

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

interface Gated {
  readonly path?: string;
  readonly content: string;
}

/** The first code of the gate, over one file in a service's folder. */
const gated = (id: string, code: ProblemCode, title: string, { path = place, content }: Gated) =>
  refused(id, code, title, () => {
    const findings = checkFiles([{ path, content }], { service, secrets: [known] });
    const told = JSON.stringify(findings);
    if (told.includes(known)) return 'the value is repeated';
    return findings.find((finding) => finding.code === code)?.code ?? told;
  });

/** A list of recipients in karst.yaml, of which nothing may be repeated. */
const recipients = (title: string, text: string) =>
  refused('SE-03', 'secret.recipient', title, () => {
    const karst = `secrets: {recipients: [${JSON.stringify(text)}]}\n`;
    const { findings, services } = specsOf({ karst, repos: '- gh:octocat/hello\n' });
    if (JSON.stringify(findings).includes(text.slice(12))) return 'the text is repeated';
    return services.length === 0 ? (findings[0]?.code ?? 'nothing') : 'accepted';
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

/** Secrets: what may not lie in Git, for whom it may be sealed, and what is sealed must be what was given. */
export const secretCases: readonly HostileCase[] = [
  gated('SE-01', 'policy.unsealed', 'no seal', {
    content: sealed.text.replace(/\nsops:[\s\S]*/, '\n'),
  }),
  gated('SE-01', 'policy.unsealed', 'a value in clear', {
    content: sealed.text.replace(/url: ENC.*/, `url: "${known}"`),
  }),
  gated('SE-01', 'policy.unsealed', 'data in clear beside', {
    content: sealed.text.replace('\nsops:', '\ndata:\n  a: "YQ=="\nsops:'),
  }),
  ...clearForms.map(([title, text]) =>
    gated('SE-01', 'policy.secret', `a known value ${title}`, {
      content: `# ${text}\n`,
      path: 'services/hello/files/notes',
    }),
  ),
  ...[
    'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQ',
    '-----BEGIN EC PRIVATE KEY-----',
    `ghs_${'a'.repeat(36)}`,
    'AKIAIOSFODNN7EXAMPLE',
    'xoxb-123456789012',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.x',
  ].map((text) =>
    gated('SE-01', 'policy.secret', text.slice(0, 14), {
      content: `${text}\n`,
      path: 'services/hello/files/notes',
    }),
  ),
  ...awkwardSecrets.map(([title, stringData]) => opened('SE-02', title, stringData)),
  recipients('a typo', cluster.recipient.replace(/.{4}$/, 'aaaa')),
  recipients('upper case', cluster.recipient.toUpperCase()),
  recipients('a plugin', 'age1yubikey1qvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsx5rfa7y'),
  recipients('an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0'),
  recipients('a private key', cluster.identity),
  recipients('a private key in small letters', cluster.identity.toLowerCase()),
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
  gated('SE-07', 'policy.namespace', 'in another namespace', {
    content: sealed.text.replace('namespace: team-a', 'namespace: team-b'),
  }),
  gated('SE-07', 'policy.sealed-place', 'under another name', {
    content: sealed.text,
    path: 'services/hello/secret-other.sops.yaml',
  }),
  gated('SE-07', 'policy.identity', 'in the folder of another workload', {
    content: sealed.text,
    path: 'services/api/secret-api-db.sops.yaml',
  }),
  refused('SE-07', 'secret.recipients', "sealed for another owner's key", () => {
    const secrets = { ...anEnvironment().secrets, recipients: [other.recipient] };
    const environment = anEnvironment({ secrets });
    const input = anInput({}, { service: { ...service, sealed: [sealed] }, environment });
    const found = renderService(input).findings.find(({ severity }) => severity === 'error');
    return found?.code ?? 'accepted';
  }),
];
