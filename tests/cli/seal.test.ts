import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runCli } from '#tests/support/cli-run.ts';
import { controllerPair } from '#tests/support/controller-pair.ts';
import { openSealedSecret } from '#tests/support/open-sealed-secret.ts';
import { openSops, valuesOf } from '#tests/support/open-sops.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { agePair } from '#tests/support/seal.ts';

const cluster = await agePair();
const file = 'karst/secrets/default/api/api-db.sops.yaml';
const value = 'postgres://api:correct-horse@db/api';
const specs = {
  'karst.yaml': `secrets: {recipients: [${cluster.recipient}]}\n`,
  'repos.yaml': `- slug: gh:octocat/api
  name: api
  env: {DB_URL: {secret: api-db, key: url}, DB_CA: {secret: api-db, key: ca.crt, optional: true}}
  volumes: [{path: /keys, secret: api-keys}]
`,
};

let directory = '';

beforeEach(async () => {
  const scratch = await scratchDirectory();
  directory = scratch.path;
  await write(specs);
  return () => scratch[Symbol.asyncDispose]();
});

test('seals a value that is piped in, says what it did and never the value', async () => {
  const { status, stdout, stderr } = await karst(['seal', 'api', 'api-db', 'url=-', '-o', 'json'], {
    input: `${value}\n`,
  });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    apiVersion: 'karstkit.dev/v1',
    kind: 'Sealed',
    exitStatus: 0,
    environment: 'default',
    workload: 'api',
    namespace: 'karst-default',
    secret: 'api-db',
    keys: ['url'],
    mode: 'sops',
    recipients: [cluster.recipient],
    file,
    changed: true,
    findings: [],
  });
  const text = await read(file);
  expect(valuesOf(await openSops(text, cluster.identity))).toEqual({ url: value });
  expect(stdout + stderr + text).not.toContain('correct-horse');
});

test('keeps every byte when the same value is sealed again, and not when it is another', async () => {
  const seal = ['seal', 'api', 'api-db', 'url=-'];
  await karst(seal, { input: value });
  const first = await read(file);

  const again = await karst(seal, { input: value });
  expect(await read(file)).toBe(first);
  expect(again.stdout).toContain('nothing was written');

  await karst([...seal, '--force'], { input: value });
  const forced = await read(file);
  expect(forced).not.toBe(first);

  await karst(seal, { input: `${value}?sslmode=verify-full` });
  expect(await read(file)).not.toBe(forced);
});

test('takes values from files and from the environment, whatever their bytes are', async () => {
  await write({ 'ca.pem': 'line\r\nline\n' });
  await writeFile(join(directory, 'key.p12'), Buffer.from([0, 255, 1]));
  const sources = ['--from-file', 'ca.crt=ca.pem', '--from-env', 'url=URL'];
  await karst(['seal', 'api', 'api-db', ...sources], { env: { URL: value } });
  await karst(['seal', 'api', 'api-keys', '--from-file', 'a=key.p12']);

  const opened = await openSops(await read(file), cluster.identity);
  expect(valuesOf(opened)).toEqual({ 'ca.crt': 'line\r\nline\n', url: value });
  const keys = await read('karst/secrets/default/api/api-keys.sops.yaml');
  expect((await openSops(keys, cluster.identity))['data.a']).toBe('AP8B');
});

test('seals for the controller of sealed-secrets, and takes away what was sealed otherwise', async () => {
  const controller = await controllerPair();
  await karst(['seal', 'api', 'api-db', 'url=-'], { input: value });
  await write({
    'karst.yaml': 'secrets: {mode: sealed-secrets, certificate: sealed.pem}\n',
    'sealed.pem': controller.certificatePem,
  });

  const { status } = await karst(['seal', 'api', 'api-db', 'url=-'], { input: value });

  expect(status).toBe(0);
  expect(await readdir(join(directory, dirname(file)))).toEqual(['api-db.yaml']);
  const text = await read('karst/secrets/default/api/api-db.yaml');
  expect(`${openSealedSecret(text, controller.privateKeyPem).url}`).toBe(value);
});

test('says where a value that was sealed stands in clear', async () => {
  const [config = ''] = [specs['repos.yaml']];
  await write({ 'repos.yaml': `${config}# url: ${encodeURIComponent(value)}\n` });

  const { status, stdout } = await karst(['seal', 'api', 'api-db', 'url=-'], { input: value });

  expect(status).toBe(2);
  expect(stdout).toContain('secret.in-clear');
  expect(stdout).toContain('repos.yaml:5');
  expect(stdout).not.toContain('correct-horse');
});

test.each<readonly [string, readonly string[], string, Variables]>([
  ['a value as an argument', ['api', 'api-db', `url=${value}`], 'secret.argument', {}],
  ['a value without its key', ['api', 'api-db', value], 'secret.argument', {}],
  ['a workload with a typo', ['apj', 'api-db', 'url=-'], 'secret.unknown', {}],
  ['a Secret that nothing reads', ['api', 'api-dv', 'url=-'], 'secret.unknown', {}],
  ['a key that nothing reads', ['api', 'api-db', 'ulr=-'], 'secret.key', {}],
  ['a key that Kubernetes refuses', ['api', 'api-keys', 'a/b=-'], 'secret.key', {}],
  ['a key that is missing', ['api', 'api-db', 'ca.crt=-'], 'secret.key', {}],
  ['no value', ['api', 'api-keys'], 'secret.key', {}],
  [
    'a key twice',
    ['api', 'api-keys', 'a=-', '--from-env', 'a=HOME'],
    'secret.value',
    { HOME: '/' },
  ],
  ['two values from the input', ['api', 'api-keys', 'a=-', 'b=-'], 'secret.source', {}],
  ['a file that is not there', ['api', 'api-keys', '--from-file', 'a=none'], 'secret.source', {}],
  ['a directory', ['api', 'api-keys', '--from-file', 'a=.'], 'secret.source', {}],
  ['a variable that is not set', ['api', 'api-keys', '--from-env', 'a=NONE'], 'secret.source', {}],
  ['an environment that is none', ['api', 'api-db', 'url=-', '-e', 'x'], 'environment.unknown', {}],
  [
    'a short key for digests',
    ['api', 'api-db', 'url=-'],
    'secret.seal-key',
    { KARST_SEAL_KEY: 'x' },
  ],
])('refuses %s, repeats no value and writes nothing', async (_, args, code, env) => {
  const { status, stdout, stderr } = await karst(['seal', ...args], { input: value, env });

  expect(status).toBe(2);
  expect(stderr).toContain(code);
  expect(stdout + stderr).not.toContain('correct-horse');
  expect((await readdir(directory)).sort()).toEqual(['karst.yaml', 'repos.yaml']);
});

test('refuses a terminal, an empty input and more than a Secret holds', async () => {
  const seal = ['seal', 'api', 'api-db', 'url=-'];

  expect((await karst(seal, { input: '', isTerminal: true })).stderr).toContain('secret.source');
  expect((await karst(seal, { input: '\n' })).stderr).toContain('secret.source');
  expect((await karst(seal, { input: 'x'.repeat(1_048_577) })).stderr).toContain('secret.value');
});

test('refuses without anybody who could open it, and says how to make a key', async () => {
  await write({ 'karst.yaml': 'secrets: {}\n' });
  const { stderr } = await karst(['seal', 'api', 'api-db', 'url=-'], { input: value });

  expect(stderr).toContain('secret.no-recipient');
  expect(stderr).toContain('age-keygen');
});

test.each([
  ['a private key', cluster.identity],
  ['a recipient with a typo', cluster.recipient.replace('age1', 'age1q')],
  ['an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5'],
])('refuses %s among the recipients, and never repeats it', async (_, text) => {
  await write({ 'karst.yaml': `secrets: {recipients: ["${text}"]}\n` });
  const { status, stdout, stderr } = await karst(['seal', 'api', 'api-db', 'url=-', '-o', 'json'], {
    input: value,
  });

  expect(status).toBe(2);
  expect(stderr).toContain('secret.recipient');
  expect(stderr).toContain('karst.yaml:1');
  expect(stdout + stderr).not.toContain(text.slice(10));
});

test('asks which environment is meant, where there are two', async () => {
  await write({
    'karst.yaml': `${specs['karst.yaml']}environments: {a: {path: a}, b: {path: b}}\n`,
    'repos.yaml': specs['repos.yaml'].replace('  env:', '  environments: [a, b]\n  env:'),
  });
  const seal = ['seal', 'api', 'api-db', 'url=-'];

  expect((await karst(seal, { input: value })).stderr).toContain('one of a, b');
  expect((await karst([...seal, '-e', 'b'], { input: value })).status).toBe(0);
  expect(await read('karst/secrets/b/api/api-db.sops.yaml')).toContain(
    'karstkit.dev/environment: b',
  );
});

type Variables = Readonly<Record<string, string>>;

interface Given {
  readonly input?: string;
  readonly isTerminal?: boolean;
  readonly env?: Variables;
}

function karst(args: readonly string[], { input = '', isTerminal = false, env = {} }: Given = {}) {
  const state = join(dirname(directory), `${directory.split('/').at(-1)}-state`);
  return runCli(directory, args, {
    env: {
      KARST_CACHE_DIR: join(state, 'cache'),
      KARST_SEAL_KEY: 'k'.repeat(32),
      XDG_STATE_HOME: state,
      ...env,
    },
    input,
    terminals: { input: isTerminal },
  });
}

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

function read(path: string): Promise<string> {
  return readFile(join(directory, path), 'utf8');
}
