import { expect, test } from 'vitest';
import { sealingOf } from '#src/spec/secret-settings.ts';
import { brief, specsOf } from '../specs-of.ts';

const first = 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg';
const repos = '- gh:octocat/hello\n';

test('names the recipient that is none, wherever karst.yaml has it', () => {
  const karst = `secrets:
  recipients:
    - ${first}
    - age1typo
  owners:
    team-a: {recipients: [ssh-ed25519 AAAA]}
environments:
  production:
    path: deploy
    secrets: {recipients: [AGE1X]}
`;
  const { findings, services } = specsOf({ karst, repos });

  expect(findings.map(brief)).toEqual([
    'secret.recipient 4:7 /secrets/recipients/1',
    'secret.recipient 6:27 /secrets/owners/team-a/recipients/0',
    'secret.recipient 10:28 /environments/production/secrets/recipients/0',
  ]);
  expect(services).toEqual([]);
});

test.each([
  ['a recipient', `secrets: {recipients: [KEY]}`],
  ['the whole list', `secrets: {recipients: KEY}`],
  ['a mode', `secrets: {mode: KEY}`],
  ['a field', `secrets: {KEY: 1}`],
  ['a certificate', `secrets: {certificate: " KEY"}`],
])('a private key that stands for %s is refused and never repeated', (_, text) => {
  const key = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
  const { findings } = specsOf({ karst: `${text.replace('KEY', key)}\n`, repos });

  expect(findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(findings.map(({ pointer: _, ...rest }) => rest))).not.toContain('QQQQ');
});

test('an owner has keys of its own, an environment settings of its own', () => {
  const karst = `secrets:
  recipients: [${first}]
  owners:
    team-a: {keySecret: sops-age-team-a}
environments:
  production: {path: prod, secrets: {keySecret: prod-age, owners: {team-b: {recipients: []}}}}
  staging: {path: staging, secrets: {mode: sealed-secrets, certificate: sealed.pem}}
`;
  const { environments, findings } = specsOf({ karst, repos });
  const [production, staging] = environments;

  expect(findings).toEqual([]);
  expect(production && sealingOf(production.secrets, 'team-a')).toEqual({
    recipients: [first],
    keySecret: 'sops-age-team-a',
  });
  expect(production && sealingOf(production.secrets, 'team-b')).toEqual({
    recipients: [],
    keySecret: 'prod-age',
  });
  expect(staging?.secrets).toMatchObject({ mode: 'sealed-secrets', certificate: 'sealed.pem' });
  expect(production?.secrets.mode).toBe('sops');
});

test('the certificate of the controller lies in the repository', () => {
  const karst = `secrets: {certificate: ../sealed.pem}
environments: {a: {path: a, secrets: {certificate: x/../../y.pem}}}
`;

  expect(specsOf({ karst, repos }).findings.map(brief)).toEqual([
    'spec.path 1:24 /secrets/certificate',
    'spec.path 2:52 /environments/a/secrets/certificate',
  ]);
});
