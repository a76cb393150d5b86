import { execFile } from 'node:child_process';
import { request } from 'node:https';
import { connect } from 'node:tls';
import { promisify } from 'node:util';
import type { Cluster } from './cluster.ts';

/** A certificate and its key, as the mesh's Secrets hold them. */
export interface Credentials {
  readonly cert: string;
  readonly key: string;
}

/** What a Secret of the mesh holds. */
export function credentialsOf(cluster: Cluster, namespace: string, secret: string): Credentials {
  const text = cluster.kubectl(['get', 'secret', secret, '-n', namespace, '--output=json']);
  const { data } = JSON.parse(text) as { data: Record<'tls.crt' | 'tls.key', string> };
  const decoded = (value: string) => Buffer.from(value, 'base64').toString();
  return { cert: decoded(data['tls.crt']), key: decoded(data['tls.key']) };
}

/** GET at a sidecar's own port, or at an ingress: the status and the body in one line. Trust is not what is asked here. */
export function secureAnswer(
  address: string,
  port: number,
  { credentials, host = address }: { readonly credentials?: Credentials; readonly host?: string },
): Promise<string> {
  return new Promise((done, fail) => {
    const options = {
      ...credentials,
      host: address,
      port,
      servername: host === address ? '' : host,
      headers: { host },
      agent: false,
      rejectUnauthorized: false,
      timeout: 5_000,
    } as const;
    const call = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () => done(`${response.statusCode} ${text.trim()}`));
    });
    call.once('error', fail);
    call.once('timeout', () => call.destroy(new Error(`${address} said nothing for 5 s`)));
    call.end();
  });
}

/** Serial number of the certificate that a sidecar shows to a caller that it lets in. */
export function servedSerial(address: string, port: number, own: Credentials): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect({ ...own, host: address, port, rejectUnauthorized: false }, () => {
      done(socket.getPeerCertificate().serialNumber);
      socket.destroy();
    });
    socket.once('error', fail);
  });
}

/** What a handshake without any certificate ends with, tried from inside a pod's network. */
export async function bareHandshake(pid: number, address: string, port: number): Promise<string> {
  const script = `
    const socket = require('node:tls').connect({ host: '${address}', port: ${port}, rejectUnauthorized: false });
    socket.write('GET / HTTP/1.1\\r\\nhost: x\\r\\n\\r\\n');
    socket.on('data', (data) => console.log(String(data)));
    socket.on('error', ({ code }) => console.log(code));
    socket.on('close', () => process.exit(0));
    setTimeout(() => process.exit(1), 5_000);`;
  const inPod = [`--target=${pid}`, '--net', process.execPath, '-e', script];
  const { stdout } = await promisify(execFile)('nsenter', inPod);
  return stdout.trim();
}
