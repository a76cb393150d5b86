import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** `Warning` headers: what the server accepts and yet finds wrong. */
  readonly warnings: readonly string[];
}

export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly [field: string]: unknown;
}

/** Speaks to an API server: JSON in, JSON out, every status an answer and no exception. */
export interface Client extends Disposable {
  send(method: string, path: string, body?: unknown, contentType?: string): Promise<Answer>;
  /** Path of an object, asked of the server's own discovery. Throws for a kind that it does not know. */
  pathOf(object: KubernetesObject): Promise<string>;
}

export interface Access {
  readonly url: string;
  readonly token: string;
  /** File with the certificate that the server must show. */
  readonly certificate: string;
}

/** What the server's own certificate is made out to, whatever address it listens on. */
export const certifiedName = 'kubernetes.default.svc';

export function connectClient({ url, token, certificate }: Access): Client {
  const agent = new Agent({
    keepAlive: true,
    ca: readFileSync(certificate),
    servername: certifiedName,
  });
  const resources = new Map<string, Promise<readonly Resource[]>>();

  const send: Client['send'] = (method, path, body, contentType = 'application/json') =>
    new Promise((done, fail) => {
      const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        'content-type': contentType,
      };
      const call = request(`${url}${path}`, { method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', fail);
        response.once('end', () =>
          done({
            status: response.statusCode ?? 0,
            body: parsed(Buffer.concat(chunks).toString()),
            warnings: [response.headers.warning ?? []].flat(),
          }),
        );
      });
      call.once('error', fail);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });

  const resourcesOf = (root: string) => {
    const found = resources.get(root) ?? discovered(root);
    resources.set(root, found);
    return found;
  };
  const discovered = async (root: string) => {
    const { status, body } = await send('GET', root);
    if (status !== 200) throw new Error(`the server knows no ${root}`);
    return (body as { resources: Resource[] }).resources;
  };

  return {
    send,
    pathOf: async ({ apiVersion, kind, metadata }) => {
      const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
      const known = await resourcesOf(root);
      const found = known.find(
        ({ kind: name, name: path }) => name === kind && !path.includes('/'),
      );
      if (found === undefined) throw new Error(`the server knows no ${kind} in ${apiVersion}`);
      const scope = found.namespaced ? `/namespaces/${metadata.namespace ?? 'default'}` : '';
      return `${root}${scope}/${found.name}/${metadata.name}`;
    },
    [Symbol.dispose]: () => agent.destroy(),
  };
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
