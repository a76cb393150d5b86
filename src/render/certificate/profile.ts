import { Problem } from '../../problem.ts';
import type { AuthorityCertificate } from './authority.ts';
import type { KeyKind } from './key-kind.ts';

/** What every certificate says. */
export interface Profile {
  /** 16 random bytes; made positive. */
  readonly serial: Uint8Array;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  /** Of the bearer, as SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
}

export interface LeafProfile extends Profile {
  readonly issuer: AuthorityCertificate;
  readonly spiffeId: string;
  readonly dnsNames: readonly string[];
}

export interface AuthorityProfile extends Profile {
  readonly keyKind: KeyKind;
  readonly organization: string;
  readonly commonName: string;
  readonly trustDomain: string;
}

const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

/** Peers whose clocks lag must take a fresh certificate too. */
const backdateMs = 5 * minuteMs;
/** What an offline authority may last; whoever holds its key can be any service for as long. */
const maxAuthorityDays = 5 * 365;
export const authorityDays = 365;
/** Of leafs: long enough for a schedule that fails for weeks, renewed in the last third. */
const leafDays = 90;

/** Bytes of a serial number. Two of their bits are fixed; certificates of the public web need half as much randomness. */
export const serialBytes = 16;

/** A positive serial number of exactly 16 bytes: the top bit is clear, the one below set so that no byte is lost. */
export function serialFrom(random: Uint8Array): Uint8Array {
  const serial = Uint8Array.from(random.subarray(0, serialBytes));
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return serial;
}

/** From five minutes ago, in whole seconds, never before nor beyond its authority. */
export function leafValidity(
  nowMs: number,
  issuer: Pick<AuthorityCertificate, 'notBeforeMs' | 'notAfterMs'>,
): Pick<Profile, 'notBeforeMs' | 'notAfterMs'> {
  return {
    notBeforeMs: Math.max(wholeSeconds(nowMs - backdateMs), issuer.notBeforeMs),
    notAfterMs: Math.min(wholeSeconds(nowMs + leafDays * dayMs), issuer.notAfterMs),
  };
}

/** Raises `certificate.lifetime` for an authority that would outlive five years. */
export function authorityValidity(
  nowMs: number,
  days: number,
): Pick<Profile, 'notBeforeMs' | 'notAfterMs'> {
  if (!Number.isInteger(days) || days < 1 || days > maxAuthorityDays) {
    throw new Problem('certificate.lifetime', `an authority cannot last ${days} days`, {
      expected: `1 to ${maxAuthorityDays} days`,
      next: 'Choose a shorter time; authorities are rotated without a broken connection.',
    });
  }
  return {
    notBeforeMs: wholeSeconds(nowMs - backdateMs),
    notAfterMs: wholeSeconds(nowMs + days * dayMs),
  };
}

function wholeSeconds(atMs: number): number {
  return Math.floor(atMs / 1_000) * 1_000;
}
