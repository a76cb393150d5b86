import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

interface SeenRequest {
  readonly path: string;
  readonly authorization: string | undefined;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface ForgeServer extends AsyncDisposable {
  readonly url: string;
  readonly host: string;
  readonly seen: SeenRequest[];
  /** Answers archive requests; replace it to misbehave. */
  archive: Handler;
  /** Answers git requests; replace it to misbehave. */
  git: Handler;
}

export interface ForgeOptions {
  /** Directory of `owner/name.git`. */
  readonly repositories: string;
  /** When set, whoever does not bring it is told 401 (git) or 404 (archives), as forges do. */
  readonly token?: string;
}

/** A forge on loopback: smart HTTP by git's own http-backend, archives by git archive. */
export async function startForge(options: ForgeOptions): Promise<ForgeServer> {
  const seen: SeenRequest[] = [];
  const handlers = { archive: gitArchive(options), git: gitBackend(options) };
  const server = createServer((request, response) => {
    seen.push({ path: request.url ?? '', authorization: request.headers.authorization });
    const isGit = /\.git\//.test(request.url ?? '');
    (isGit ? handlers.git : handlers.archive)(request, response);
  });
  const host = await listen(server);
  return Object.assign(handlers, {
    url: `http://${host}`,
    host,
    seen,
    [Symbol.asyncDispose]: () => close(server),
  });
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Answers with one status, and headers where given. */
export function answering(status: number, headers: Record<string, string> = {}): Handler {
  return (_, response) => response.writeHead(status, headers).end();
}

function brings(request: IncomingMessage, token: string): boolean {
  const [kind, value = ''] = (request.headers.authorization ?? '').split(' ');
  if (kind === 'Basic') return Buffer.from(value, 'base64').toString().endsWith(`:${token}`);
  return value === token;
}

/** Answers with the archive of a commit that the path names. */
export function gitArchive({ repositories, token }: ForgeOptions): Handler {
  return (request, response) => {
    if (token !== undefined && !brings(request, token)) return void response.writeHead(404).end();
    const path = decodeURIComponent(request.url ?? '');
    const name = /^(?:\/api\/v\d)?(?:\/(?:repos|projects))?\/([\w-]+\/[\w-]+)\//.exec(path)?.[1];
    const commit = /[0-9a-f]{64}|[0-9a-f]{40}/.exec(path)?.[0];
    if (name === undefined || commit === undefined) return void response.writeHead(404).end();
    const repository = join(repositories, `${name}.git`);
    const prefix = `--prefix=${name.replace('/', '-')}-${commit.slice(0, 7)}/`;
    const git = spawn('git', ['-C', repository, 'archive', '--format=tar.gz', prefix, commit]);
    response.writeHead(200, { 'content-type': 'application/x-gzip' });
    git.stdout.pipe(response);
    git.once('error', () => response.destroy());
    git.once('exit', (code) => code !== 0 && response.destroy());
  };
}

function gitBackend({ repositories, token }: ForgeOptions): Handler {
  return (request, response) => {
    if (token !== undefined && !brings(request, token)) {
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="forge"' }).end();
    }
    const backend = gitProgram(repositories, request);
    request.pipe(backend.stdin);
    answerCgi(backend.stdout, response);
  };
}

/** git's own server program for one request, whose body it awaits on its standard input. */
export function gitProgram(
  repositories: string,
  request: IncomingMessage,
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH ?? '',
      GIT_PROJECT_ROOT: repositories,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
      ...environment,
    },
  });
  backend.stdin.on('error', () => undefined);
  return backend;
}

/** Turns what a CGI program prints into an HTTP answer. */
export function answerCgi(output: NodeJS.ReadableStream, response: ServerResponse): void {
  let head: Buffer | undefined = Buffer.alloc(0);
  output.on('data', (chunk: Buffer) => {
    if (head === undefined) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    const lines = head.toString('latin1', 0, end).split('\r\n');
    const status = lines.find((line) => line.startsWith('Status: '))?.slice(8, 11) ?? '200';
    response.statusCode = Number(status);
    for (const line of lines.filter((text) => !text.startsWith('Status: '))) {
      const colon = line.indexOf(': ');
      response.setHeader(line.slice(0, colon), line.slice(colon + 2));
    }
    response.write(head.subarray(end + 4));
    head = undefined;
  });
  output.on('end', () => response.end());
}
