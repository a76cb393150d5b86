import { Problem } from '../problem.ts';
import type { CertificateFacts } from '../render/certificate/authority.ts';
import { shown } from '../source/shown.ts';
import type { World } from './world.ts';

/** What a file says of certificates: all of each, or of a sealed one what stands beside it in clear. */
export interface Inspection {
  readonly file: string;
  readonly certificates: readonly CertificateFacts[];
  readonly sealed: readonly SealedFacts[];
  readonly nowMs: number;
}

export interface SealedFacts {
  readonly serial: string;
  readonly notAfter: string;
}

const maxBytes = 1 << 20;
/** `-----BEGIN CERTIFICATE-----` in base64, as a Secret of the cluster holds it. */
const encoded = /LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t[A-Za-z0-9+/]*={0,2}/g;
const annotation = /karstkit\.dev\/certificate-(serial|not-after):\s*"?([0-9A-Za-z:-]+)"?/g;

/**
 * Reads the certificates of a PEM file, of a Secret as the cluster prints it, or the facts that stand in clear in a sealed
 * one. Keys in the file are passed over. Raises `certificate.unknown`, `certificate.unreadable` and `disk.*`.
 */
export async function inspectCertificates(
  world: Pick<World, 'specs' | 'certificates' | 'clock'>,
  file: string,
): Promise<Inspection> {
  const bytes = await world.specs.read(file);
  if (bytes === undefined) {
    throw new Problem('certificate.unknown', `There is no file ${shown(file)}`, {
      expected: 'a PEM file, or a Secret',
    });
  }
  const text = new TextDecoder().decode(bytes.subarray(0, maxBytes));
  const inner = [...text.matchAll(encoded)].map(([base64]) =>
    Buffer.from(base64, 'base64').toString(),
  );
  const certificates = await world.certificates.read([text, ...inner].join('\n'), file);
  const sealed = certificates.length === 0 ? sealedFacts(text) : [];
  if (certificates.length === 0 && sealed.length === 0) {
    throw new Problem('certificate.unreadable', `${file} holds no certificate`, { file });
  }
  return { file, certificates, sealed, nowMs: world.clock.nowMs() };
}

function sealedFacts(text: string): SealedFacts[] {
  const facts = Object.fromEntries(
    [...text.matchAll(annotation)].map(([, key = '', value = '']) => [key, value]),
  );
  const { serial, 'not-after': notAfter } = facts;
  return serial === undefined || notAfter === undefined ? [] : [{ serial, notAfter }];
}
