import { generateKeyPairSync } from 'node:crypto';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { openCertificates } from '#src/io/certificates.ts';
import { generateKey } from '#src/io/private-key.ts';
import { signedCertificate, unsignedAuthority } from '#src/render/certificate/certificate.ts';
import { pemText } from '#src/render/certificate/pem.ts';
import { authorityValidity, leafValidity, serialFrom } from '#src/render/certificate/profile.ts';
import { spiffeId } from '#src/render/certificate/spiffe-id.ts';
import { certifiedWorld } from '#tests/support/certified-world.ts';
import { type ForeignOptions, foreignAuthority } from '#tests/support/foreign-authority.ts';
import { codeOf } from '#tests/support/problem.ts';
import { authorityOutcome } from '../authority-outcome.ts';
import type { AcceptedCase, AuthorityCase, HostileCase, RefusedCase } from '../case.ts';

const nowMs = Date.UTC(2026, 0, 1);
const { readBundle } = openCertificates({ environment: {} });

/** What is wrong with an authority that somebody brings, by its code. */
const authorities: readonly [id: string, code: AuthorityCase['code'], options: ForeignOptions][] = [
  ['PK-10', 'certificate.weak', { algorithm: 'RSA-1024' }],
  ['PK-10', 'certificate.weak', { algorithm: 'P-521', hash: 'SHA-384' }],
  ['PK-10', 'certificate.weak', { algorithm: 'RSA-2048', hash: 'SHA-1' }],
  ['PK-10', 'certificate.weak', { hash: 'SHA-1' }],
  ['PK-10', 'certificate.not-authority', { isAuthority: false }],
  ['PK-10', 'certificate.not-authority', { usages: 1 }],
  ['PK-10', 'certificate.not-authority', { purposes: ['1.3.6.1.5.5.7.3.1'] }],
  ['PK-10', 'certificate.ca-expired', { notAfter: new Date('2025-12-31') }],
  ['PK-10', 'certificate.ca-expired', { notBefore: new Date('2048-01-01') }],
];

const accepted: readonly ForeignOptions[] = [
  {},
  { algorithm: 'P-384', hash: 'SHA-384' },
  { algorithm: 'RSA-2048' },
  { pathLength: 0 },
];

/** Names that would make another identity of one, or two. */
const identities: readonly [trustDomain: string, namespace: string, account: string][] = [
  ['td', 'a/../b', 'x'],
  ['td', '..', 'x'],
  ['td', 'a%2eb', 'x'],
  ['TD', 'a', 'x'],
  ['td', '', 'x'],
  ['td', 'a', ''],
  ['td', 'a', 'x/'],
  ['td', 'a', 'x?y'],
  ['td', 'a', 'x#y'],
  ['td:443', 'a', 'x'],
  ['user@td', 'a', 'x'],
  ['td', 'a', 'x,URI:spiffe://td/ns/b/sa/y'],
  ['td', 'a', 'x\u0000'],
  ['td', 'a', 'x'.repeat(2_049)],
];

export const certificateCases: readonly HostileCase[] = [
  ...authorities.map(
    ([id, code, options]): AuthorityCase => ({
      kind: 'authority',
      id,
      code,
      title: `an authority with ${JSON.stringify(options)}`,
      pem: async () => (await foreignAuthority(options)).pem,
    }),
  ),
  ...accepted.map(
    (options): AcceptedCase => ({
      kind: 'accepted',
      id: 'PK-10',
      title: `an authority with ${JSON.stringify(options)}`,
      run: async () => authorityOutcome((await foreignAuthority(options)).pem),
    }),
  ),
  brought('certificate.weak', 'an authority with a key on P-192', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime192v1' });
    const signer = await generateKey('P-256');
    const unsigned = unsignedAuthority({
      serial: serialFrom(new Uint8Array(16)),
      ...authorityValidity(nowMs, 30),
      publicKey: publicKey.export({ type: 'spki', format: 'der' }),
      keyKind: 'P-256',
      organization: 'x',
      commonName: 'x',
      trustDomain: 'td',
    });
    const der = signedCertificate(unsigned, 'P-256', await signer.sign(unsigned));
    return pemText('CERTIFICATE', der);
  }),
  refused('PK-10', 'certificate.key-mismatch', "another authority's key", async () => {
    const [mine, other] = [await foreignAuthority(), await foreignAuthority()];
    return codeOfBundle(mine.pem + other.keyPem);
  }),
  refused('PK-10', 'certificate.unreadable', 'a certificate without a key', async () =>
    codeOfBundle((await foreignAuthority()).pem),
  ),
  refused('PK-10', 'certificate.unreadable', 'a key without a certificate', async () =>
    codeOfBundle((await foreignAuthority()).keyPem),
  ),
  brought('certificate.chain', 'a root that allows nothing below it', async () => {
    const root = await foreignAuthority({ name: 'Root', pathLength: 0 });
    const below = await foreignAuthority({ name: 'Below', issuer: root });
    return below.pem + root.pem;
  }),
  refused('PK-03', 'certificate.lifetime', 'an authority for ten years', async () =>
    codeOf(() => authorityValidity(nowMs, 3_650)),
  ),
  {
    kind: 'accepted',
    id: 'PK-03',
    title: 'a leaf of an authority that lasts a day',
    run: () => {
      const authority = { notBeforeMs: nowMs, notAfterMs: nowMs + 86_400_000 };
      const { notBeforeMs, notAfterMs } = leafValidity(nowMs, authority);
      const isWithin = notBeforeMs >= nowMs && notAfterMs <= authority.notAfterMs;
      return isWithin ? 'INERT' : 'outlives its authority';
    },
  },
  ...identities.map(
    ([trustDomain, namespace, account]): AcceptedCase => ({
      kind: 'accepted',
      id: 'PK-02',
      title: `no id of ${JSON.stringify([trustDomain, namespace, account.slice(0, 40)])}`,
      run: () => {
        try {
          return spiffeId({ trustDomain, namespace, account });
        } catch {
          // Every part was checked where it was read: what comes through is a bug, and loud.
          return 'INERT';
        }
      },
    }),
  ),
  {
    kind: 'accepted',
    id: 'PK-04',
    title: 'two runs with the same inputs',
    run: async () => {
      const world = await certifiedWorld();
      await renderTree(world, {});
      const before = JSON.stringify(world.tree.all());
      const again = await planTree(world, {});
      await renderTree(world, {});
      const isQuiet = again.workloads.every(({ action }) => action === 'keep');
      return isQuiet && JSON.stringify(world.tree.all()) === before ? 'INERT' : 'issued again';
    },
  },
];

function brought(
  code: AuthorityCase['code'],
  title: string,
  pem: AuthorityCase['pem'],
): AuthorityCase {
  return { kind: 'authority', id: 'PK-10', code, title, pem };
}

function refused(
  id: string,
  code: RefusedCase['code'],
  title: string,
  run: RefusedCase['run'],
): RefusedCase {
  return { kind: 'refused', id, code, title, run };
}

async function codeOfBundle(text: string): Promise<string> {
  const files = [{ name: 'ca.pem', bytes: Buffer.from(text) }];
  return readBundle(files).then(
    () => 'INERT',
    (error: { code?: string }) => error.code ?? String(error),
  );
}
