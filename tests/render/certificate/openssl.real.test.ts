import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKey } from '#src/io/private-key.ts';
import { type ForeignAuthority, foreignAuthority } from '#tests/support/foreign-authority.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { aLeaf, anAuthority, type KeyedAuthority, readAuthority } from './a-leaf.ts';

const purposes = ['sslserver', 'sslclient'];

const profiles: Readonly<Record<string, () => Promise<KeyedAuthority>>> = {
  'an authority on P-256': () => anAuthority('P-256'),
  'an authority on P-384': () => anAuthority('P-384'),
  'an RSA authority that was brought': async () =>
    brought(await foreignAuthority({ algorithm: 'RSA-2048', pathLength: 0 })),
  'an authority below another, that was brought': async () => {
    const root = await foreignAuthority({ name: 'Root', algorithm: 'P-384', hash: 'SHA-384' });
    const below = await foreignAuthority({ name: 'Below', issuer: root, pathLength: 0 });
    return brought(below, root);
  },
};

test.each(Object.entries(profiles))(
  'openssl verifies a leaf of %s as strictly as it can',
  async (_, make) => {
    await using scratch = await scratchDirectory();
    const issuing = await make();
    const { chain } = await aLeaf(issuing);
    const [trusted, leaf] = [join(scratch.path, 'ca.pem'), join(scratch.path, 'leaf.pem')];
    await writeFile(trusted, issuing.authority.anchor);
    await writeFile(leaf, chain);

    for (const purpose of purposes) {
      const said = execFileSync(
        'openssl',
        [
          'verify',
          '-x509_strict',
          '-purpose',
          purpose,
          '-CAfile',
          trusted,
          '-untrusted',
          leaf,
          leaf,
        ],
        { encoding: 'utf8' },
      );
      expect(said.trim()).toBe(`${leaf}: OK`);
    }
  },
);

test('openssl reads the same certificate, and the key that goes with it', async () => {
  await using scratch = await scratchDirectory();
  const { chain, key } = await aLeaf(await anAuthority());
  const keyFile = join(scratch.path, 'key.pem');
  await writeFile(keyFile, await key.pem());

  const text = openssl(['x509', '-noout', '-text'], chain);

  expect(text).toContain('X509v3 Basic Constraints: critical\n                CA:FALSE');
  expect(text).toContain('X509v3 Key Usage: critical\n                Digital Signature\n');
  expect(text).toContain('TLS Web Server Authentication, TLS Web Client Authentication');
  expect(openssl(['x509', '-noout', '-pubkey'], chain)).toBe(
    openssl(['pkey', '-in', keyFile, '-pubout'], ''),
  );
});

function openssl(args: readonly string[], input: string): string {
  return execFileSync('openssl', [...args], { encoding: 'utf8', input });
}

async function brought(
  issuer: ForeignAuthority,
  ...above: readonly ForeignAuthority[]
): Promise<KeyedAuthority> {
  const pem = [issuer, ...above].map((each) => each.pem).join('');
  return {
    authority: await readAuthority(pem),
    key: readKey(issuer.keyPem, 'ca.key', undefined),
  };
}
