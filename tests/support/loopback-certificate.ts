import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { scratchDirectory } from './scratch.ts';

/** PEM of a key and of a certificate for 127.0.0.1, which is its own authority: nobody else vouches for it. */
export async function loopbackCertificate(): Promise<{
  readonly key: string;
  readonly cert: string;
}> {
  await using scratch = await scratchDirectory();
  const [key, cert] = [join(scratch.path, 'key.pem'), join(scratch.path, 'cert.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', cert];
  await promisify(execFile)('openssl', ['req', '-x509', ...kind, ...files, ...subject]);
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
}
