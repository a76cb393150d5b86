import 'reflect-metadata';
import { X509Certificate } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509Certificate as PeerCertificate,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
} from '@peculiar/x509';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafValidity, serialFrom } from '#src/render/certificate/profile.ts';
import { aLeaf, anAuthority, aSerial } from './a-leaf.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

test.each(['P-256', 'P-384'] as const)(
  'another reader finds the whole profile of a leaf from %s',
  async (kind) => {
    const { authority, key } = await anAuthority(kind);
    const { chain } = await aLeaf({ authority, key });
    const leaf = new PeerCertificate(chain);

    expect(leaf.subject).toBe('');
    expect(leaf.issuer).toBe('O=KarstKit, CN=default 0123abcd');
    expect(leaf.getExtension(BasicConstraintsExtension)).toMatchObject({
      ca: false,
      critical: true,
    });
    expect(leaf.getExtension(KeyUsagesExtension)).toMatchObject({
      usages: KeyUsageFlags.digitalSignature,
      critical: true,
    });
    expect(leaf.getExtension(ExtendedKeyUsageExtension)?.usages).toEqual([
      '1.3.6.1.5.5.7.3.1',
      '1.3.6.1.5.5.7.3.2',
    ]);
    const names = leaf.getExtension(SubjectAlternativeNameExtension);
    expect(names?.critical).toBe(true);
    expect(names?.names.toJSON()).toEqual([
      { type: 'url', value: 'spiffe://cluster.local/ns/team-a/sa/api' },
      { type: 'dns', value: 'api.team-a.svc' },
      { type: 'dns', value: 'api.team-a.svc.cluster.local' },
    ]);
    const ownId = leaf.getExtension(SubjectKeyIdentifierExtension)?.keyId;
    const issuerId = leaf.getExtension(AuthorityKeyIdentifierExtension)?.keyId;
    expect(ownId).toMatch(/^[0-9a-f]{40}$/);
    expect(issuerId).toBe(Buffer.from(authority.issuer.keyId).toString('hex'));
    expect(leaf.extensions).toHaveLength(6);
    expect(await leaf.verify({ publicKey: new PeerCertificate(authority.anchor) })).toBe(true);
  },
);

test('an authority may issue for peers, and nothing below it may issue at all', async () => {
  const { authority } = await anAuthority();
  const read = new PeerCertificate(authority.anchor);

  expect(read.getExtension(BasicConstraintsExtension)).toMatchObject({
    ca: true,
    pathLength: 0,
    critical: true,
  });
  expect(read.getExtension(KeyUsagesExtension)).toMatchObject({
    usages: KeyUsageFlags.keyCertSign + KeyUsageFlags.cRLSign,
    critical: true,
  });
  expect(new X509Certificate(authority.anchor).subjectAltName).toBe('URI:spiffe://cluster.local');
});

test('PK-07: ten thousand serial numbers are positive, of 16 bytes, and never the same', () => {
  const serials = Array.from({ length: 10_000 }, () => Buffer.from(aSerial()).toString('hex'));
  const starts = serials.map((serial) => Number.parseInt(serial.slice(0, 2), 16));

  expect(new Set(serials).size).toBe(10_000);
  expect(new Set(serials.map((serial) => serial.slice(16))).size).toBe(10_000);
  expect(serials.every((serial) => serial.length === 32)).toBe(true);
  expect(Math.min(...starts)).toBeGreaterThanOrEqual(0x40);
  expect(Math.max(...starts)).toBeLessThan(0x80);
});

test('a serial number of nothing but zeros or ones is positive all the same', () => {
  expect(Buffer.from(serialFrom(new Uint8Array(16))).toString('hex')).toBe(`40${'00'.repeat(15)}`);
  const ones = serialFrom(new Uint8Array(16).fill(0xff));
  expect(Buffer.from(ones).toString('hex')).toBe(`7f${'ff'.repeat(15)}`);
});

test.each([
  { of: 'an old authority', from: -dayMs, until: 365 * dayMs, is: [-5 * minuteMs, 90 * dayMs] },
  { of: 'a new authority', from: -minuteMs, until: 365 * dayMs, is: [-minuteMs, 90 * dayMs] },
  { of: 'an authority that ends', from: -dayMs, until: dayMs, is: [-5 * minuteMs, dayMs] },
])(
  'PK-03: a leaf of $of begins five minutes back at most, and ends with it',
  ({ from, until, is }) => {
    const nowMs = Date.UTC(2026, 5, 1);
    const authority = { notBeforeMs: nowMs + from, notAfterMs: nowMs + until };

    const { notBeforeMs, notAfterMs } = leafValidity(nowMs, authority);

    expect([notBeforeMs - nowMs, notAfterMs - nowMs]).toEqual(is);
  },
);

test.each([
  ['before 2050', Date.UTC(2049, 11, 31, 23, 59, 59)],
  ['from 2050 on', Date.UTC(2050, 0, 1)],
])('a time %s is read as it was meant', async (_, nowMs) => {
  const { authority } = await anAuthority('P-256', nowMs);

  const [from, until] = [authority.issuer.notBeforeMs, authority.issuer.notAfterMs];
  expect(from).toBe(nowMs - 5 * minuteMs);
  expect(until).toBe(nowMs + 365 * dayMs);
});

test('whatever the names are, another reader finds exactly them', async () => {
  const issuing = await anAuthority();
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$/);
  const hosts = fc.array(label, { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(label, label, hosts, async (namespace, account, names) => {
      const spiffeId = `spiffe://cluster.local/ns/${namespace}/sa/${account}`;
      const dnsNames = names.map((name) => `${name}.svc`);
      const { chain } = await aLeaf(issuing, { spiffeId, dnsNames });

      const wanted = [`URI:${spiffeId}`, ...dnsNames.map((name) => `DNS:${name}`)].join(', ');
      expect(new X509Certificate(chain).subjectAltName).toBe(wanted);
    }),
    { numRuns: 100 },
  );
});
