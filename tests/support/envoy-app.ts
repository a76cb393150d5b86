import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';

/** A real HTTP app on an address of its own. Paths: `/stream` sends lines, `/slow` waits, everything else echoes. */
export interface App extends AsyncDisposable {
  /** Ends it as a kill does: every connection is cut. */
  kill(): Promise<void>;
}

/** What the app saw of a request. */
export interface Echo {
  readonly app: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export async function startApp(name: string, address: string, port = 8000): Promise<App> {
  const server = createServer(({ url = '/', headers }, response) => {
    if (url === '/stream') return void stream(response);
    if (url === '/slow') return void setTimeout(() => response.end('slow'), 2_000);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ app: name, path: url, headers } satisfies Echo));
  });
  server.on('upgrade', ({ headers }, socket: Socket) => echoSocket(headers, socket));
  await new Promise<void>((done) => server.listen(port, address, done));
  const kill = () => close(server);
  return { kill, [Symbol.asyncDispose]: kill };
}

function stream(response: ServerResponse): void {
  let line = 0;
  const timer = setInterval(() => {
    line += 1;
    response.write(`line ${line}\n`);
    if (line === 5) {
      clearInterval(timer);
      response.end();
    }
  }, 100);
}

/** The opening handshake of RFC 6455, then everything back as it came. */
function echoSocket(headers: IncomingHttpHeaders, socket: Socket): void {
  const accept = createHash('sha1')
    .update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.on('error', () => socket.destroy());
  socket.pipe(socket);
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
