import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runCli } from '#tests/support/cli-run.ts';
import { foreignAuthority } from '#tests/support/foreign-authority.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { agePair } from '#tests/support/seal.ts';

const { recipient } = await agePair();
const issuedHere = `certificates: {mode: bring-your-own}\nsecrets: {recipients: [${recipient}]}\n`;
const api = '- {slug: ./api, name: api}\n';
const withBilling = (more: string, name = 'billing') =>
  `- {slug: ./api, name: api, ${more}}\n- {slug: ./billing, name: ${name}}\n`;
const long = 'a'.repeat(2_100);

let directory = '';

beforeEach(async () => {
  const scratch = await scratchDirectory();
  directory = scratch.path;
  for (const name of ['api', 'billing']) {
    await mkdir(join(directory, name));
    await write({ [`${name}/index.html`]: '<title>x</title>\n' });
  }
  return () => scratch[Symbol.asyncDispose]();
});

/** What a person wrote, and the lines that say what is wrong and what would be right. */
const mistakes: readonly (readonly [what: string, Files, lines: readonly string[]])[] = [
  [
    'an upstream that is unknown',
    { 'repos.yaml': withBilling('uses: [biling]') },
    [
      'repos.yaml:1:35: error spec.unknown-service There is no service "biling" in the environment default.',
      'expected the name of a service, or owner/name for one of another owner',
      'hint     Did you mean "billing"?',
    ],
  ],
  [
    'the name of another service',
    { 'repos.yaml': withBilling('replicas: 1', 'api') },
    [
      'repos.yaml:1:23: error spec.name The name "api" is also that of the entry in repos.yaml:2.',
      'repos.yaml:2:27: error spec.name The name "api" is also that of the entry in repos.yaml:1.',
    ],
  ],
  [
    "the name of another service's pods",
    { 'repos.yaml': withBilling('replicas: 1', 'api-pods') },
    ['repos.yaml:2:27: error spec.name The name "api-pods" is that of the pods of "api".'],
  ],
  [
    'an alias that is a service',
    {
      'repos.yaml': withBilling(
        'uses: [billing], egress: [{host: x.example.com, port: 443, alias: billing}]',
      ),
    },
    [
      'error spec.egress The alias "billing" is the name of a service that is used.',
      'hint     Choose another alias.',
    ],
  ],
  [
    'a port of the sidecar',
    { 'repos.yaml': '- {slug: ./api, name: api, port: 15000}\n' },
    [
      'repos.yaml:1:34: error render.mesh-port api listens on 15000, which its sidecar needs.',
      'expected a port that is none of 15000, 15001, 15002, 15003, 9901',
    ],
  ],
  [
    'a trust domain that no id has room for',
    {
      'repos.yaml': api,
      'karst.yaml': `environments: {default: {path: deploy, trustDomain: ${long}}}\n`,
    },
    ['karst.yaml:1:53: error spec.range The field "trustDomain" has 2100 characters.'],
  ],
  [
    'an id that no certificate has room for',
    { 'repos.yaml': api, 'karst.yaml': `ingress: {identity: "spiffe://td/${long}"}\n` },
    [
      'karst.yaml:1:21: error spec.range The field "identity" has 2112 characters.',
      'expected 0 to 2048 characters',
    ],
  ],
  [
    'no authority',
    { 'repos.yaml': api, 'karst.yaml': issuedHere },
    [
      'karst.yaml: error certificate.no-ca The environment default has no authority',
      'hint     Run `karst init --certificates bring-your-own`.',
    ],
  ],
];

test.each(mistakes)('%s is told where it stands, with what is right', async (_, files, lines) => {
  await write(files);

  const { status, stdout } = await karst(['plan']);

  expect(status).toBe(2);
  for (const line of lines) expect(stdout).toContain(line);
});

test('services that use each other are rendered, and shown as a circle', async () => {
  await write({
    'repos.yaml':
      '- {slug: ./api, name: api, uses: [billing]}\n- {slug: ./billing, name: billing, uses: [api]}\n',
  });

  const { status, stdout } = await karst(['render']);

  expect(status).toBe(0);
  expect(stdout).toContain(
    'info spec.use-cycle Services use each other in a circle: api → billing → api.',
  );
  expect(await readdir(join(directory, 'deploy/services'))).toEqual(['api', 'billing']);
});

test('an authority that has expired holds what it would issue for, and says when', async () => {
  const { pem } = await foreignAuthority({ notAfter: new Date('2025-12-31') });
  await write({ 'repos.yaml': api, 'karst.yaml': issuedHere, 'karst/ca/default.pem': pem });

  const { status, stdout } = await karst(['plan']);

  expect(status).toBe(2);
  expect(stdout).toContain(
    'error certificate.ca-expired karst/ca/default.pem: the certificate "CN=Foreign" has expired at 2025-12-31T00:00:00.000Z',
  );
  expect(stdout).toContain('karst certs rotate-ca');
});

test.each([
  [undefined, 'is encrypted, and no passphrase was given'],
  ['wrong', 'is encrypted, and the passphrase is wrong'],
])('a key with the passphrase %s is not taken over', async (passphrase, said) => {
  await bring({ passphrase: 'right' });

  const { status, stdout, stderr } = await init({ KARST_CA_PASSPHRASE: passphrase });

  expect(status).toBe(2);
  expect(stderr).toContain(`key.pem ${said}`);
  expect(stderr).toContain('Set KARST_CA_PASSPHRASE to the passphrase of the key.');
  expect(stdout + stderr).not.toMatch(/PRIVATE KEY|wrong\b.*wrong/);
  expect(await readdir(directory)).not.toContain('karst');
});

test('an authority for ten years is not made', async () => {
  const { status, stderr } = await karst([
    'init',
    '--certificates',
    'self-signed',
    '--ca-days',
    '3650',
  ]);

  expect(status).toBe(2);
  expect(stderr).toContain('error certificate.lifetime an authority cannot last 3650 days');
  expect(stderr).toContain('expected 1 to 1825 days');
});

test('a key for nobody is not issued', async () => {
  await write({ 'repos.yaml': api, 'karst.yaml': 'certificates: {mode: self-signed}\n' });
  await karst(['init', '--certificates', 'self-signed']);

  const { status, stdout } = await karst(['plan']);

  expect(status).toBe(2);
  expect(stdout).toContain('karst.yaml: error secret.no-recipient ');
  expect(stdout).toContain('hint     Run `age-keygen -o age.agekey`');
});

test('a certificate whose key is another is not taken over', async () => {
  await bring({});

  const { status, stderr } = await init({});

  expect(status).toBe(2);
  expect(stderr).toContain('error certificate.key-mismatch The private key in ');
  expect(await readdir(directory)).not.toContain('karst');
});

test('a private key among the recipients is said to be lost, and never repeated', async () => {
  const { identity } = await agePair();
  await write({ 'repos.yaml': api, 'karst.yaml': `secrets: {recipients: [${identity}]}\n` });

  const { status, stdout, stderr } = await karst(['plan']);

  expect(status).toBe(2);
  expect(stdout).toContain(
    'karst.yaml:1:24: error secret.recipient The recipient is a private key.',
  );
  expect(stdout).toContain('Make a new key with `age-keygen`');
  expect(stdout + stderr).not.toContain(identity.slice(16));
});

type Files = Readonly<Record<string, string>>;
type Variables = Readonly<Record<string, string | undefined>>;

/** An authority in ca.pem, and in key.pem a key of somebody else, encrypted where there is a passphrase. */
async function bring({ passphrase }: { readonly passphrase?: string }): Promise<void> {
  const { pem } = await foreignAuthority();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const how = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  const key = privateKey.export({ type: 'pkcs8', format: 'pem', ...how });
  await write({ 'repos.yaml': api, 'karst.yaml': issuedHere, 'ca.pem': pem, 'key.pem': `${key}` });
}

function init(env: Variables) {
  return karst(['init', '--certificates', 'bring-your-own', '--ca', 'ca.pem', 'key.pem'], env);
}

async function write(files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, path, '..'), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

function karst(args: readonly string[], env: Variables = {}) {
  return runCli(directory, args, { env: { XDG_STATE_HOME: join(directory, 'state'), ...env } });
}
