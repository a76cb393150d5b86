import type { CertsInspectOutput } from '../generated/schema/certs-inspect.ts';
import type { CertificateFacts } from '../render/certificate/authority.ts';
import { colors } from './color.ts';
import { exitStatus } from './exit-status.ts';
import { plainText } from './plain-text.ts';

interface Inspection {
  readonly file: string;
  readonly certificates: readonly CertificateFacts[];
  readonly sealed: readonly { readonly serial: string; readonly notAfter: string }[];
  readonly nowMs: number;
}

const dayMs = 24 * 60 * 60_000;

/** What certificates say, as programs read it. */
export function inspectionOutput(inspection: Inspection): CertsInspectOutput {
  const { file, certificates, sealed, nowMs } = inspection;
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'CertificateInspection',
    exitStatus: exitStatus.fine,
    file,
    certificates: certificates.map((facts) => certificateOutput(facts, nowMs)),
    sealed: sealed.map(({ serial, notAfter }) => ({
      serial,
      notAfter,
      daysLeft: daysLeft(Date.parse(notAfter), nowMs),
    })),
  };
}

/** The same for a person: a block for each certificate. */
export function inspectionText(inspection: Inspection, color = false): string {
  const paint = colors(color);
  const { certificates, sealed } = inspectionOutput(inspection);
  const blocks = certificates.map((one) => {
    const names = [...one.uris, ...one.dnsNames];
    const rows = [
      ['key', one.key],
      ['serial', one.serial],
      ['valid', `${one.notBefore} to ${one.notAfter}, ${one.daysLeft} days left`],
      ['names', names.length === 0 ? 'none' : names.join(', ')],
      ['SHA-256', one.fingerprint],
    ];
    const title = one.subject === '' ? (one.uris[0] ?? 'no name') : one.subject;
    const what = one.authority ? 'authority' : 'leaf';
    return [
      `${paint.strong(plainText(title))}  ${what}`,
      ...rows.map(([name = '', text = '']) => `  ${paint.quiet(name.padEnd(8))}${plainText(text)}`),
    ].join('\n');
  });
  const lines = sealed.map(({ serial, notAfter, daysLeft: left }) =>
    plainText(`sealed: serial ${serial}, until ${notAfter}, ${left} days left`),
  );
  return `${[...blocks, ...lines].join('\n\n')}\n`;
}

function certificateOutput(
  facts: CertificateFacts,
  nowMs: number,
): CertsInspectOutput['certificates'][number] {
  const { subjectText, serial, fingerprint, notBeforeMs, notAfterMs, signatureHash } = facts;
  const { keyText, isAuthority, uris, dnsNames, signedBy } = facts;
  return {
    subject: subjectText,
    serial,
    fingerprint,
    notBefore: new Date(notBeforeMs).toISOString(),
    notAfter: new Date(notAfterMs).toISOString(),
    daysLeft: daysLeft(notAfterMs, nowMs),
    key: keyText,
    ...(signatureHash === undefined ? {} : { signatureHash }),
    authority: isAuthority,
    uris: [...uris],
    dnsNames: [...dnsNames],
    ...(signedBy === undefined ? {} : { signedBy }),
  };
}

function daysLeft(untilMs: number, nowMs: number): number {
  return Math.floor((untilMs - nowMs) / dayMs);
}
