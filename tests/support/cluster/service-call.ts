import { get } from 'node:http';
import { connect } from 'node:http2';

/**
 * GET through a Service's address: status and text in one line, as in `200 ok`. Each call is a connection of its own, since
 * one that was made before the node knew the Service would lead elsewhere for as long as it is kept.
 */
export function httpAnswer(address: string, path: string): Promise<string> {
  return new Promise((done, fail) => {
    const options = { agent: false, timeout: 5_000 } as const;
    const call = get(`http://${address}${path}`, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('error', fail);
      response.once('end', () => done(`${response.statusCode} ${text.trim()}`));
    });
    call.once('error', fail);
    call.once('timeout', () => call.destroy(new Error(`${address} said nothing for 5 s`)));
  });
}

/** Asks the standard gRPC health service for the whole server. */
export async function grpcHealth(address: string): Promise<string> {
  const session = connect(`http://${address}`);
  try {
    return await new Promise<string>((done, fail) => {
      session.once('error', fail);
      session.setTimeout(5_000, () => fail(new Error(`${address} said nothing for 5 s`)));
      const call = session.request({
        ':method': 'POST',
        ':path': '/grpc.health.v1.Health/Check',
        'content-type': 'application/grpc',
        te: 'trailers',
      });
      const chunks: Buffer[] = [];
      call.on('data', (chunk: Buffer) => chunks.push(chunk));
      call.once('error', fail);
      call.once('end', () => done(healthStatus(Buffer.concat(chunks))));
      call.end(emptyMessage);
    });
  } finally {
    session.destroy();
  }
}

/** Not compressed, no bytes. */
const emptyMessage = Buffer.alloc(5);

/** Five bytes of frame, then field 1 as a varint: 1 is SERVING. */
function healthStatus(message: Buffer): string {
  return message.subarray(5).equals(Buffer.from([8, 1])) ? 'SERVING' : message.toString('hex');
}
