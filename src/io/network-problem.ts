import { Problem } from '../problem.ts';
import { shown } from '../source/shown.ts';

/** The cause of a failed connection as Problem: by the error's code, never by its text. */
export function networkProblem(error: unknown, host: string): Problem {
  const code = codeOf(error);
  const where = shown(host);
  if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT') {
    return new Problem('source.timeout', `The host ${where} did not answer in time.`, {
      next: 'Run again later.',
      cause: error,
    });
  }
  if (isCertificate(code)) {
    return new Problem('source.tls', `The certificate of ${where} cannot be trusted (${code}).`, {
      next: 'Mend the certificate, or name its authority by NODE_EXTRA_CA_CERTS.',
      cause: error,
    });
  }
  return new Problem('source.unreachable', `The host ${where} cannot be reached (${code}).`, {
    next: 'Check the address and the network.',
    cause: error,
  });
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error) return String(error.code);
  return 'no code';
}

function isCertificate(code: string): boolean {
  return /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(
    code,
  );
}
