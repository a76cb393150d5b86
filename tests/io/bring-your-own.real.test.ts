import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCertificates } from '#src/io/certificates.ts';
import type { Brought } from '#src/ports.ts';
import { codeOfAsync, problemOf } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const passphrase = 'correct horse';
const keys = {
  'P-256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'RSA 2048': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
} as const;
const kinds = Object.keys(keys) as (keyof typeof keys)[];

test.each(kinds)('an authority on %s is read from PKCS#12 as openssl writes it', async (kind) => {
  await using made = await authorityFiles(kind);

  const { certificates, key } = await bundle([made.p12], passphrase);

  expect(certificates.map(({ keyText, isAuthority }) => [keyText, isAuthority])).toEqual([
    [kind, true],
  ]);
  expect(Buffer.from(key.publicKey)).toEqual(Buffer.from(certificates[0]?.publicKey ?? []));
});

test.each(kinds)(
  'an authority on %s is read from PEM files, the key encrypted or not',
  async (kind) => {
    await using made = await authorityFiles(kind);

    const plain = await bundle([made.certificate, made.key]);
    const locked = await bundle([made.certificate, made.lockedKey], passphrase);

    expect(Buffer.from(plain.key.publicKey)).toEqual(Buffer.from(locked.key.publicKey));
  },
);

test('a wrong passphrase, or none, is one clear Problem that repeats nothing', async () => {
  await using made = await authorityFiles('P-256');

  for (const file of [made.p12, made.lockedKey]) {
    for (const wrong of ['wrong horse', undefined]) {
      const problem = await problemOf(() => bundle([made.certificate, file], wrong));
      expect(problem.code).toBe('certificate.passphrase');
      expect(JSON.stringify([problem.message, problem.detail])).not.toContain('wrong horse');
    }
  }
});

test('what is no PKCS#12 is unreadable, not a bug', async () => {
  await using made = await authorityFiles('P-256');
  const bytes = await readFile(made.p12);

  for (const length of [1, 2, 20, 200, bytes.length - 1]) {
    await writeFile(made.p12, bytes.subarray(0, length));
    expect(await codeOfAsync(() => bundle([made.p12], passphrase))).toBe('certificate.unreadable');
  }
});

async function bundle(paths: readonly string[], phrase?: string): Promise<Brought> {
  const environment = { KARST_CA_PASSPHRASE: phrase };
  const files = await Promise.all(
    paths.map(async (path) => ({ name: path, bytes: await readFile(path) })),
  );
  return openCertificates({ environment }).readBundle(files);
}

async function authorityFiles(kind: keyof typeof keys) {
  const scratch = await scratchDirectory();
  const at = (name: string) => join(scratch.path, name);
  const [key, lockedKey, certificate, p12] = ['ca.key', 'locked.key', 'ca.pem', 'ca.p12'].map(
    at,
  ) as [string, string, string, string];
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  openssl('genpkey', ...keys[kind], '-out', key);
  openssl('pkey', '-in', key, '-aes256', '-passout', `pass:${passphrase}`, '-out', lockedKey);
  openssl(
    'req',
    '-x509',
    '-new',
    '-key',
    key,
    '-subj',
    '/CN=Own',
    '-days',
    '30',
    '-out',
    certificate,
  );
  openssl(
    'pkcs12',
    '-export',
    '-inkey',
    key,
    '-in',
    certificate,
    '-passout',
    `pass:${passphrase}`,
    '-out',
    p12,
  );
  return {
    key,
    lockedKey,
    certificate,
    p12,
    [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose](),
  };
}
