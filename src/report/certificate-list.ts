import type { CertsListOutput } from '../generated/schema/certs-list.ts';
import type { DueReason } from '../plan/certificate.ts';
import type { Finding } from '../problem.ts';
import { dueText } from './certificate-words.ts';
import { type Colors, colors } from './color.ts';
import { counted } from './counted.ts';
import { exitStatusOf } from './exit-status.ts';
import { findingText, sortedFindings } from './finding.ts';
import { findingOutput } from './finding-output.ts';
import { plainText } from './plain-text.ts';

interface Listed {
  readonly environment: string;
  readonly service: string;
  readonly issuedBy: 'karst' | 'cert-manager';
  readonly secret: string;
  readonly spiffeId: string;
  readonly dnsNames?: readonly string[];
  readonly issuer?: string;
  readonly path?: string;
  readonly due?: DueReason | undefined;
  readonly daysLeft?: number | undefined;
  readonly notAfter?: string | undefined;
}

interface CertificateList {
  readonly certificates: readonly Listed[];
  readonly authorities: readonly Readonly<CertsListOutput['authorities'][number]>[];
  readonly findings: readonly Finding[];
}

/** Every certificate with its state, as programs read it. */
export function certificateListOutput(list: CertificateList): CertsListOutput {
  const { certificates, authorities, findings } = list;
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'CertificateList',
    exitStatus: exitStatusOf(findings),
    certificates: certificates.map(certificateOutput),
    authorities: authorities.map((authority) => ({ ...authority })),
    findings: sortedFindings(findings).map(findingOutput),
  };
}

/** The same for a person: a line for each, those that are due marked. */
export function certificateListText(list: CertificateList, color = false): string {
  const { certificates, authorities, findings } = list;
  const paint = colors(color);
  const width = Math.max(0, ...certificates.map(({ secret }) => secret.length));
  const lines = certificates.map((one) => {
    const sign = stateOf(one) === 'due' ? paint.changed('~') : paint.quiet('=');
    const name = paint.strong(plainText(one.secret.padEnd(width)));
    const place = paint.quiet(plainText(one.environment));
    return `${sign} ${name}  ${place}  ${plainText(one.spiffeId)}  ${stateText(one, paint)}`;
  });
  const issuers = authorities.map(({ environment, role, subject, daysLeft }) =>
    plainText(`authority ${subject} of ${environment}: ${role}, ${counted(daysLeft, 'day')} left`),
  );
  const due = certificates.filter((one) => stateOf(one) === 'due').length;
  return `${[
    ...lines,
    ...issuers,
    ...sortedFindings(findings).map((finding) => findingText(finding, color)),
    `${due} of ${certificates.length} certificates due`,
  ].join('\n')}\n`;
}

function certificateOutput(listed: Listed): CertsListOutput['certificates'][number] {
  const { environment, service, issuedBy, secret, spiffeId } = listed;
  const { dnsNames, issuer, path, due, daysLeft, notAfter } = listed;
  return {
    environment,
    service,
    issuedBy,
    state: stateOf(listed),
    secret,
    spiffeId,
    ...(dnsNames === undefined ? {} : { dnsNames: [...dnsNames] }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(path === undefined ? {} : { path }),
    ...(due === undefined ? {} : { due }),
    ...(daysLeft === undefined ? {} : { daysLeft }),
    ...(notAfter === undefined ? {} : { notAfter }),
  };
}

function stateOf({ issuedBy, due }: Listed): CertsListOutput['certificates'][number]['state'] {
  if (issuedBy === 'cert-manager') return 'cluster';
  return due === undefined ? 'good' : 'due';
}

function stateText({ issuedBy, due, daysLeft }: Listed, paint: Colors): string {
  if (issuedBy === 'cert-manager') return paint.quiet('kept by cert-manager');
  const left = daysLeft === undefined ? '' : `${counted(daysLeft, 'day')} left`;
  const why = due === undefined ? '' : paint.changed(`due: ${dueText(due)}`);
  return [left, why].filter((text) => text !== '').join(', ');
}
