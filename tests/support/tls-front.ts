import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { close, listen } from './forge-server.ts';
import { scratchDirectory } from './scratch.ts';

export interface TlsFront extends AsyncDisposable {
  readonly url: string;
  /** PEM of the certificate, which is its own authority. */
  readonly authority: string;
}

/** Speaks TLS for a server that does not: on loopback, with a certificate that nobody knows. */
export async function startTlsFront(target: string): Promise<TlsFront> {
  const { key, cert } = await loopbackCertificate();
  const server = createServer({ key, cert }, (asked, response) => {
    const { method, headers } = asked;
    const passed = request(new URL(asked.url ?? '/', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.once('error', () => response.destroy());
    asked.pipe(passed);
  });
  return {
    url: `https://${await listen(server)}`,
    authority: cert,
    [Symbol.asyncDispose]: () => close(server),
  };
}

async function loopbackCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  await using scratch = await scratchDirectory();
  const [key, cert] = [join(scratch.path, 'key.pem'), join(scratch.path, 'cert.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', cert];
  await promisify(execFile)('openssl', ['req', '-x509', ...kind, ...files, ...subject]);
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
}
