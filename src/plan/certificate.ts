import type { WorkloadRecord } from '../generated/schema/record.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { valueHash } from './hash.ts';

/** What the record keeps of a certificate whose key lies sealed in a file. */
export type RecordedCertificate = Readonly<NonNullable<WorkloadRecord['certificates']>[string]>;

/** A certificate as it shall be: everything about it but its key, its serial number and its time. */
export interface WantedCertificate {
  /** Name of the Secret that it stands in. */
  readonly secret: string;
  readonly spiffeId: string;
  readonly dnsNames: readonly string[];
  /** Fingerprint of the authority that issues. */
  readonly issuer: string;
  /** Of the file with the sealed key, from the environment's directory. */
  readonly path: string;
  /** Hash of who can open the seal. */
  readonly seal: string;
}

/** Why a certificate is issued anew. */
export type DueReason =
  | 'new'
  | 'missing'
  | 'names-changed'
  | 'authority-changed'
  | 'seal-changed'
  | 'last-third'
  | 'expired'
  | 'forced';

/** One certificate of a workload in a plan, whose key is made here. */
export interface CertificatePlan extends WantedCertificate {
  /** undefined while the one that is there is good. */
  readonly due: DueReason | undefined;
  /** Of the one that is there, at the time of the plan; negative once it has expired. */
  readonly daysLeft: number | undefined;
  readonly notAfter: string | undefined;
}

export interface CertificateCircumstances {
  readonly recorded: RecordedCertificate | undefined;
  /** The file with the sealed key is in the tree. */
  readonly isThere: boolean;
  /** The time of the plan. */
  readonly nowMs: number;
  readonly forced: boolean;
}

/** Is the certificate that is there good for what is wanted now? No key is needed to tell, and none is made. */
export function decideCertificate(
  wanted: WantedCertificate,
  circumstances: CertificateCircumstances,
): CertificatePlan {
  const { recorded, nowMs } = circumstances;
  const notAfterMs = recorded === undefined ? undefined : Date.parse(recorded.notAfter);
  return {
    ...wanted,
    due: dueReason(wanted, circumstances),
    daysLeft: notAfterMs === undefined ? undefined : Math.floor((notAfterMs - nowMs) / dayMs),
    notAfter: recorded?.notAfter,
  };
}

/**
 * What of a certificate a plan's id stands for: its names, its issuer, who can open it, and whether it is made anew. Fresh
 * keys and ciphertext are no part of it, for they are made when it is delivered.
 */
export function certificateIntent({
  due,
  daysLeft: _,
  notAfter: __,
  ...wanted
}: CertificatePlan): object {
  return { ...wanted, due: due !== undefined };
}

/** Hash of the names, as the record keeps it. */
export function namesHash({
  spiffeId,
  dnsNames,
}: Pick<WantedCertificate, 'spiffeId' | 'dnsNames'>): string {
  return valueHash([spiffeId, ...dnsNames]);
}

/** Who can open a seal, as the record keeps it. */
export function sealHash(recipients: readonly string[]): string {
  return valueHash([...recipients].sort(compareCodePoints));
}

const dayMs = 24 * 60 * 60_000;

function dueReason(
  wanted: WantedCertificate,
  { recorded, isThere, nowMs, forced }: CertificateCircumstances,
): DueReason | undefined {
  if (recorded === undefined) return 'new';
  if (!isThere) return 'missing';
  if (recorded.names !== namesHash(wanted)) return 'names-changed';
  if (recorded.issuer !== wanted.issuer) return 'authority-changed';
  if (recorded.seal !== wanted.seal) return 'seal-changed';
  if (forced) return 'forced';
  const [notBeforeMs, notAfterMs] = [Date.parse(recorded.notBefore), Date.parse(recorded.notAfter)];
  if (nowMs >= notAfterMs) return 'expired';
  const renewAtMs = notAfterMs - (notAfterMs - notBeforeMs) / 3;
  return nowMs >= renewAtMs ? 'last-third' : undefined;
}
