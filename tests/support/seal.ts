import 'reflect-metadata';
import { createPrivateKey } from 'node:crypto';
import { X509CertificateGenerator } from '@peculiar/x509';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { openSeal } from '#src/io/seal.ts';
import type { Seal } from '#src/ports.ts';
import type { SealMode, SecretText } from '#src/render/secret/secret.ts';

/** 2026-01-01, so that what is sealed has a time of its own. */
const sealedAtMs = Date.UTC(2026, 0, 1, 12);

/** A key pair of age, as the cluster has one. */
export interface AgePair {
  readonly identity: string;
  readonly recipient: string;
}

export async function agePair(): Promise<AgePair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Seals with a digest key of its own, or with none. */
export function aSeal(digestKey: Uint8Array | undefined = undefined): Seal {
  return openSeal({ clock: { nowMs: () => sealedAtMs }, digestKey: async () => digestKey });
}

export function aSecret(stringData: SecretText['stringData'] = { key: 'value' }): SecretText {
  return {
    name: 'api-db',
    namespace: 'team-a',
    type: 'Opaque',
    labels: { 'app.kubernetes.io/name': 'api' },
    annotations: {},
    stringData,
  };
}

export function sopsFor(...pairs: readonly AgePair[]): SealMode {
  return { mode: 'sops', recipients: pairs.map(({ recipient }) => recipient) };
}

export interface ControllerPair {
  readonly privateKeyPem: string;
  readonly certificatePem: string;
}

interface PairOptions {
  readonly bits?: number;
  readonly notAfter?: Date;
}

/** The key and the certificate of a sealed-secrets controller. */
export async function controllerPair({
  bits = 2048,
  notAfter = new Date('2035-01-01'),
}: PairOptions = {}): Promise<ControllerPair> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const keys = await crypto.subtle.generateKey(
    { ...algorithm, modulusLength: bits, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=sealed-secrets',
    keys,
    notBefore: new Date('2020-01-01'),
    notAfter,
    signingAlgorithm: algorithm,
  });
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return {
    // The controller's own form.
    privateKeyPem: String(key.export({ type: 'pkcs1', format: 'pem' })),
    certificatePem: certificate.toString('pem'),
  };
}
