import { describe, expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import type { SealMode, SecretText } from '#src/render/secret/secret.ts';
import { controllerPair } from '#tests/support/controller-pair.ts';
import { agePair, aSeal, aSecret, sopsFor } from '#tests/support/seal.ts';
import { aService } from '../render/kubernetes/an-input.ts';
import { refusals } from './a-tree.ts';

const cluster = await agePair();
const forAge = sopsFor(cluster);
const forController: SealMode = { mode: 'sealed-secrets', ...(await controllerPair()) };
const place = 'services/hello/secret-api-db';
const secret: SecretText = {
  ...aSecret({ password: 'hunter2-and-more', user: '' }),
  labels: { 'app.kubernetes.io/name': 'hello' },
};
const sealed = await aSeal(Buffer.from('a key that nobody can guess, really')).seal(secret, forAge);
const sealedSecret = await aSeal().seal(secret, forController);

test('lets what is sealed through', () => {
  expect(refusals([{ path: `${place}.sops.yaml`, content: sealed }])).toEqual([]);
  expect(refusals([{ path: `${place}.yaml`, content: sealedSecret }])).toEqual([]);
  expect(refusals([{ path: 'services/hello/mesh-secret.sops.yaml', content: sealed }])).toEqual([]);
});

describe('refuses a Secret that is not sealed wholly (SE-01)', () => {
  const clear = sealed.slice(0, sealed.indexOf('sops:'));

  test.each<readonly [string, string, string]>([
    ['no seal at all', clear, '/sops'],
    [
      'a value in clear',
      sealed.replace(/password: ENC.*/, 'password: "hunter2"'),
      '/stringData/password',
    ],
    [
      'a value of data in clear',
      sealed.replace('sops:\n', 'data:\n  a: "YQ=="\nsops:\n'),
      '/data/a',
    ],
    [
      'a value of another type',
      sealed.replace(/password: ENC.*/, 'password: 1'),
      '/stringData/password',
    ],
    [
      'base64 behind the mark of ciphertext',
      sealed.replace(/data:[^,]*,iv:[^,]*/, 'data:aHVudGVyMg==,iv:YQ=='),
      '/stringData/password',
    ],
    ['no MAC', sealed.replace(/ {2}mac: .*\n/, ''), '/sops/mac'],
    ['an empty MAC', sealed.replace(/ {2}mac: .*/, '  mac: ""'), '/sops/mac'],
    [
      'a MAC over the ciphertext alone',
      sealed.replace('  version:', '  mac_only_encrypted: true\n  version:'),
      '/sops/mac_only_encrypted',
    ],
    ['another rule', sealed.replace('^(data|stringData)$', '^data$'), '/sops/encrypted_regex'],
    [
      'a rule that spares something',
      sealed.replace('  version:', '  unencrypted_suffix: _x\n  version:'),
      '/sops/unencrypted_suffix',
    ],
    [
      'no recipient',
      sealed.replace(/ {2}age:\n(.*\n)*? {2}encrypted/, '  age: []\n  encrypted'),
      '/sops/age',
    ],
    [
      'a recipient that is none',
      sealed.replace(/recipient: age1.*/, 'recipient: age1x'),
      '/sops/age/0',
    ],
    ['a key that is no age file', sealed.replace('BEGIN AGE', 'BEGIN PGP'), '/sops/age/0'],
    ['a field more', sealed.replace('type: Opaque', 'type: Opaque\nnote: "hunter2"'), '/note'],
    [
      'a time without quotes',
      sealed.replace(/lastmodified: .*/, 'lastmodified: 2026'),
      '/sops/lastmodified',
    ],
  ])('%s', (_, content, pointer) => {
    expect(content).not.toBe(sealed);
    const found = refusals([{ path: `${place}.sops.yaml`, content }]);
    expect(found).toContain(`policy.unsealed ${pointer}`);
    expect(JSON.stringify(checkFiles([{ path: `${place}.sops.yaml`, content }]))).not.toContain(
      'hunter2',
    );
  });
});

describe('refuses a SealedSecret that is not sealed wholly, or too widely', () => {
  const scope = '    sealedsecrets.bitnami.com/cluster-wide: "true"\n';

  test.each<readonly [string, string, string]>([
    [
      'a value in clear',
      sealedSecret.replace(/password: "A.*/, 'password: "aHVudGVyMg=="'),
      '/spec/encryptedData/password',
    ],
    [
      'the whole cluster',
      sealedSecret.replace('metadata:\n', `metadata:\n  annotations:\n${scope}`),
      '/metadata/annotations/sealedsecrets.bitnami.com~1cluster-wide',
    ],
    [
      'a template with a program',
      sealedSecret.replace(
        '    type: Opaque',
        '    type: Opaque\n    data: {a: "{{ .password }}"}',
      ),
      '/spec/template/data',
    ],
    ['the older form', sealedSecret.replace('spec:\n', 'spec:\n  data: "QQ=="\n'), '/spec/data'],
    [
      'a template of another name',
      sealedSecret.replace('      name: api-db', '      name: other'),
      '/spec/template/metadata/name',
    ],
    [
      'an owner',
      sealedSecret.replace('metadata:\n', 'metadata:\n  ownerReferences: []\n'),
      '/metadata/ownerReferences',
    ],
    [
      'no values',
      sealedSecret.replace(/ {2}encryptedData:\n(.*\n)*? {2}template/, '  template'),
      '/spec/encryptedData',
    ],
  ])('%s', (_, content, pointer) => {
    expect(content).not.toBe(sealedSecret);
    const found = refusals([{ path: `${place}.yaml`, content }]);
    expect(found).toContain(`policy.unsealed ${pointer}`);
  });
});

describe('refuses a sealed Secret at another place than its own (SE-07)', () => {
  test.each<readonly [string, string, string, string]>([
    [
      'another name',
      'services/hello/secret-other.sops.yaml',
      sealed,
      'policy.sealed-place /metadata/name',
    ],
    ['another kind', `${place}.yaml`, sealed, 'policy.sealed-place /kind'],
    [
      'another workload',
      'services/api/secret-api-db.sops.yaml',
      sealed,
      'policy.identity /metadata/labels/app.kubernetes.io~1name',
    ],
    ['two at once', `${place}.sops.yaml`, `${sealed}---\n${sealed}`, 'policy.sealed-place'],
    [
      'an object that is no Secret',
      `${place}.sops.yaml`,
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: api-db\n  namespace: a\n  labels: {app.kubernetes.io/name: hello}\n',
      'policy.sealed-place /kind',
    ],
    ['text that is no YAML', `${place}.sops.yaml`, '{', 'policy.sealed-place'],
    ['a folder of Flux', 'flux/secret.yaml', sealed, 'policy.kind /kind'],
  ])('%s', (_, path, content, found) => {
    expect(refusals([{ path, content }])).toContain(found);
  });
});

test('a refusal stands in the file that was sealed, not in its copy', () => {
  const input = { name: 'api-db', file: 'karst/secrets/default/hello/api-db.sops.yaml' };
  const service = { ...aService(), sealed: [{ ...input, text: '', isSops: true }] };
  const path = `${place}.sops.yaml`;
  const files = [sealed.replace('namespace: team-a', 'namespace: team-b'), '{'].map((content) =>
    checkFiles([{ path, content }], { service }).filter(({ code }) => code !== 'policy.read-back'),
  );

  expect(files.map((found) => found.map(({ code, file }) => [code, file]))).toEqual([
    [['policy.namespace', input.file]],
    [['policy.sealed-place', input.file]],
  ]);
});

describe('a value that is known to be secret leaves in no form (SE-01)', () => {
  const known = 'correct horse/battery+staple\nsecond "line"';
  const forms: readonly (readonly [string, string])[] = [
    ['as it is', known],
    ['quoted', JSON.stringify(known)],
    ...[0, 1, 2].map(
      (offset) =>
        [
          `base64 behind ${offset} bytes`,
          Buffer.from(`${'x'.repeat(offset)}${known}y`).toString('base64'),
        ] as const,
    ),
    ['base64 for addresses', Buffer.from(known).toString('base64url')],
    ['URL-encoded', encodeURIComponent(known)],
    ['as a form', new URLSearchParams({ a: known }).toString()],
    ['hexadecimal', Buffer.from(known).toString('hex')],
    ['hexadecimal in capitals', Buffer.from(known).toString('hex').toUpperCase()],
  ];

  test.each(forms)('%s', (_, text) => {
    const files = [{ path: 'services/hello/files/notes', content: `a ${text} b` }];
    const findings = checkFiles(files, { secrets: [known] });

    expect(findings.map(({ code }) => code)).toEqual(['policy.secret']);
    expect(checkFiles(files)).toEqual([]);
    expect(JSON.stringify(findings)).not.toContain('horse');
  });

  test('a short one stands everywhere by chance', () => {
    const files = [{ path: 'services/hello/files/notes', content: 'a yes b' }];

    expect(checkFiles(files, { secrets: ['yes', ''] })).toEqual([]);
  });

  test('what is sealed holds none', () => {
    const files = [
      { path: `${place}.sops.yaml`, content: sealed },
      { path: `${place}.yaml`, content: sealedSecret },
    ];
    const secrets = Object.values(secret.stringData);

    expect(files.flatMap((file) => checkFiles([file], { secrets }))).toEqual([]);
  });
});
