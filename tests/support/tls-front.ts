import { request } from 'node:http';
import { createServer } from 'node:https';
import { close, listen } from './forge-server.ts';
import { loopbackCertificate } from './loopback-certificate.ts';

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
