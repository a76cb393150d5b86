import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { close, listen } from './forge-server.ts';

const manifest = JSON.stringify({
  manifests: [{ platform: { os: 'linux', architecture: 'amd64' } }],
});

/** A registry on loopback that has every image, or none, as it is told. */
export interface ToldRegistry extends AsyncDisposable {
  /** Host and port. */
  readonly host: string;
  /** Of every image that it has. */
  readonly digest: string;
  isEmpty: boolean;
  /** What karst.yaml says of it. */
  readonly settings: string;
}

export async function startToldRegistry(): Promise<ToldRegistry> {
  const server = createServer((request, response) => {
    const isThere = !told.isEmpty && request.url?.includes('/manifests/') === true;
    response.writeHead(isThere ? 200 : 404).end(isThere ? manifest : '');
  });
  const host = await listen(server);
  const told: ToldRegistry = {
    host,
    digest: `sha256:${createHash('sha256').update(manifest).digest('hex')}`,
    isEmpty: false,
    settings: `registry: {name: "${host}/acme", allowPrivate: true}\n`,
    [Symbol.asyncDispose]: () => close(server),
  };
  return told;
}
