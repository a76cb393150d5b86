import { openCertificates } from '#src/io/certificates.ts';
import { Problem } from '#src/problem.ts';
import { authorityOf } from '#src/render/certificate/authority-of.ts';

const nowMs = Date.UTC(2026, 0, 1);
const { read } = openCertificates({ environment: {} });

/** What the library makes of the certificate of an authority: `INERT` when it may issue, else the code. */
export async function authorityOutcome(pem: string): Promise<string> {
  const facts = await read(pem, 'ca.pem');
  try {
    authorityOf(facts, { file: 'ca.pem', nowMs });
    return 'INERT';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}
