import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readSealedFile } from '#src/render/secret/sealed-file.ts';
import { secretObject } from '#src/render/secret/secret.ts';
import { emitYaml } from '#src/render/yaml.ts';
import { awkwardSecrets } from '#tests/support/awkward-secret.ts';
import { controllerPair } from '#tests/support/controller-pair.ts';
import { openSops, valuesOf } from '#tests/support/open-sops.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { agePair, aSeal, aSecret, sopsFor } from '#tests/support/seal.ts';
import { sealedProject } from '#tests/support/sealed-project.ts';
import { tamperings } from '#tests/support/tampering.ts';

const sops = resolve('.cache/go-tools/v3.13.3/sops');
const kustomize = resolve('.cache/go-tools/v5.7.1/kustomize');
const kubeseal = resolve('.cache/go-tools/v0.27.1/kubeseal');
const cluster = await agePair();
const other = await agePair();
const controller = await controllerPair();
const forController = { mode: 'sealed-secrets', ...controller } as const;
const digestKey = Buffer.from('a key that nobody can guess, really');

describe('sops', () => {
  test.each(awkwardSecrets)(
    'decrypts and verifies what we seal (SE-02): %s',
    async (_, stringData) => {
      const text = await aSeal(digestKey).seal(aSecret(stringData), sopsFor(other, cluster));

      for (const format of ['json', 'yaml'] as const) {
        const found = await run(sops, ['decrypt', '--output-type', format, 'a.sops.yaml'], text);
        expect(found).toMatchObject({ status: 0, stderr: '' });
        if (format === 'json') expect(JSON.parse(found.stdout).stringData).toEqual(stringData);
      }
    },
  );

  test.each(awkwardSecrets)(
    'decrypts it as JSON, as Flux does (SE-02): %s',
    async (_, stringData) => {
      const text = await aSeal(digestKey).seal(aSecret(stringData), sopsFor(cluster));
      const json = JSON.stringify(parse(text));
      const options = ['--input-type', 'json', '--output-type', 'json', 'a.yaml'];

      const { status, stdout } = await run(sops, ['decrypt', ...options], json);

      expect(status).toBe(0);
      expect(JSON.parse(stdout).stringData).toEqual(stringData);
    },
  );

  test('verifies a clear part that YAML could take for other types (SE-05)', async () => {
    const awkward = ['2026-01-02', '1_000', '0b11', '1e21', '0x1', '1:20', 'yes', 'null', '', '~'];
    const odd = [
      'a\u0085b',
      'a\u2028b',
      '# a',
      'a: b',
      '- a',
      '"',
      '\t',
      '\ufeff',
      '2026-01-02T03:04:05Z',
    ];
    const texts = [...awkward, ...odd].map((text, index) => [`example.com/a${index}`, text]);
    const secret = { ...aSecret(), annotations: Object.fromEntries(texts) };
    const text = await aSeal(digestKey).seal(secret, sopsFor(cluster));

    const { status, stdout } = await run(
      sops,
      ['decrypt', '--output-type', 'json', 'a.yaml'],
      text,
    );

    expect(status).toBe(0);
    expect(JSON.parse(stdout).metadata.annotations).toMatchObject(secret.annotations);
  });

  test.each(tamperings)('refuses what was tampered with: %s', async (_, tamper) => {
    const text = await aSeal().seal(aSecret({ password: 'a', user: 'b' }), sopsFor(cluster));

    expect(await run(sops, ['decrypt', 'a.yaml'], text)).toMatchObject({ status: 0 });
    expect(await run(sops, ['decrypt', 'a.yaml'], tamper(text))).not.toMatchObject({ status: 0 });
  });

  test('refuses with a key that is none of the recipients', async () => {
    const text = await aSeal().seal(aSecret(), sopsFor(other));

    expect(await run(sops, ['decrypt', 'a.yaml'], text)).toMatchObject({ status: 128 });
  });

  test('writes files that we take for sealed, and takes keys away from ours', async () => {
    const clear = emitYaml(secretObject(aSecret()));
    const options = ['--age', cluster.recipient, '--encrypted-regex', '^(data|stringData)$'];
    const own = await run(sops, ['encrypt', ...options, 'a.yaml'], clear);

    expect(readSealedFile(own.stdout)).toMatchObject({ name: 'api-db', namespace: 'team-a' });
    expect(valuesOf(await openSops(own.stdout, cluster.identity))).toEqual({ key: 'value' });

    const text = await aSeal().seal(aSecret(), sopsFor(cluster, other));
    const rotated = await run(sops, ['rotate', '--rm-age', other.recipient, 'a.yaml'], text);
    expect(readSealedFile(rotated.stdout)?.recipients).toEqual([cluster.recipient]);
    expect(valuesOf(await openSops(rotated.stdout, cluster.identity))).toEqual({ key: 'value' });
  });
});

test('what is rendered is opened after kustomize, as Flux does, with the key of its owner alone', async () => {
  await using scratch = await scratchDirectory();
  const { keys, value } = await sealedProject(scratch.path);
  const folder = join(scratch.path, 'deploy/services/site-team-a');
  const built = spawnSync(kustomize, ['build', folder], { encoding: 'utf8' });
  const secret = parseAllDocuments(built.stdout)
    .map((document) => document.toJS())
    .find(({ kind }) => kind === 'Secret');
  // Flux hands on JSON with sorted keys, and checks no MAC.
  const json = [
    'decrypt',
    '--ignore-mac',
    '--input-type',
    'json',
    '--output-type',
    'json',
    'a.yaml',
  ];

  const own = await run(sops, json, JSON.stringify(secret), keys['team-a'].identity);
  expect(JSON.parse(own.stdout)).toMatchObject({
    metadata: { name: 'site-db', namespace: 'team-a' },
    stringData: { url: value },
  });
  const foreign = await run(sops, json, JSON.stringify(secret), keys['team-b'].identity);
  expect(foreign).toMatchObject({ status: 128, stdout: '' });
});

describe('the code of the sealed-secrets controller', () => {
  const unseal = ['--recovery-unseal', '--recovery-private-key', 'controller.key'];

  test.each(awkwardSecrets.filter(([name]) => !/colons|prototype/.test(name)))(
    'opens what we seal: %s',
    async (_, stringData) => {
      const text = await aSeal(digestKey).seal(aSecret(stringData), forController);
      const { status, stdout, stderr } = await run(kubeseal, unseal, text);

      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const { data, metadata, type } = JSON.parse(stdout);
      const values = Object.entries<string | null>(data).map(([key, value]) => [
        key,
        `${Buffer.from(value ?? '', 'base64')}`,
      ]);
      expect(Object.fromEntries(values)).toEqual(stringData);
      expect({ type, ...metadata }).toMatchObject({
        type: 'Opaque',
        name: 'api-db',
        labels: aSecret().labels,
      });
    },
  );

  test.each([
    ['name', 'name: api-db', 'name: other'],
    ['namespace', 'namespace: team-a', 'namespace: team-b'],
  ])('opens nothing under another %s', async (_, from, to) => {
    const text = await aSeal().seal(aSecret(), forController);

    expect(await run(kubeseal, unseal, text.replaceAll(from, to))).toMatchObject({ status: 1 });
  });

  test('seals what we take for sealed', async () => {
    const clear = emitYaml(secretObject(aSecret()));
    const { stdout } = await run(kubeseal, ['--cert', 'controller.pem', '-o', 'yaml'], clear);

    expect(readSealedFile(stdout)).toMatchObject({ kind: 'SealedSecret', keys: ['key'] });
    const wide = ['--cert', 'controller.pem', '--scope', 'cluster-wide', '-o', 'yaml'];
    expect(readSealedFile((await run(kubeseal, wide, clear)).stdout)).toBeUndefined();
  });
});

/** Runs a program with a text as its file and its input, and what it needs to open it beside that. */
async function run(
  program: string,
  args: readonly string[],
  text: string,
  identity: string = cluster.identity,
) {
  await using scratch = await scratchDirectory();
  for (const name of ['a.yaml', 'a.sops.yaml']) await writeFile(join(scratch.path, name), text);
  await writeFile(join(scratch.path, 'controller.key'), controller.privateKeyPem);
  await writeFile(join(scratch.path, 'controller.pem'), controller.certificatePem);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: scratch.path,
    encoding: 'utf8',
    input: text,
    maxBuffer: 64 << 20,
    env: { HOME: scratch.path, SOPS_AGE_KEY: identity, SOPS_DISABLE_VERSION_CHECK: '1' },
  });
  return { status, stdout, stderr };
}
