import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { answerCgi, gitProgram } from '../forge-server.ts';
import type { Token } from './account.ts';
import { covers, knows, mayPush } from './exchange.ts';
import type { Harm } from './fault.ts';
import type { Repository } from './state.ts';

export interface GitRequest {
  readonly name: string;
  readonly operation: 'fetch' | 'push' | 'look' | 'look-to-push';
}

/** What a request asks of git over HTTP, or undefined when it is none. */
export function gitRequest({ url = '' }: IncomingMessage): GitRequest | undefined {
  const match =
    /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs\?service=git-(?:upload|receive)-pack|git-(?:upload|receive)-pack)$/.exec(
      url,
    );
  if (match === null) return undefined;
  const isPush = url.endsWith('receive-pack');
  const isLook = url.includes('/info/refs');
  const look = isPush ? 'look-to-push' : 'look';
  const transfer = isPush ? 'push' : 'fetch';
  return { name: match[1] ?? '', operation: isLook ? look : transfer };
}

/** Status and words with which GitHub turns a git request away; undefined when it may go on. */
export function gitRefusal(
  repository: Repository | undefined,
  token: Token | undefined,
  { name, operation }: GitRequest,
): { status: number; text: string } | undefined {
  const isPush = operation.endsWith('push');
  const unknown = { status: 404, text: 'Repository not found.\n' };
  if (repository === undefined || !knows(token, repository)) {
    return token === undefined ? { status: 401, text: '' } : unknown;
  }
  const isReadable = !repository.isPrivate || (token !== undefined && mayRead(token, repository));
  if (!isReadable) return unknown;
  if (!isPush) return undefined;
  if (token === undefined) return { status: 401, text: '' };
  if (repository.isArchived) {
    return { status: 403, text: 'This repository was archived so it is read-only.\n' };
  }
  return mayPush(token, repository)
    ? undefined
    : { status: 403, text: `Permission to ${name}.git denied to ${token.account.login}.\n` };
}

function mayRead(token: Token, repository: Repository): boolean {
  return (
    covers(token, repository) &&
    (token.kind === 'classic' || token.permissions.contents !== undefined)
  );
}

/** The token of a Basic or Bearer header, whatever user it names. */
export function tokenText(authorization: string | undefined): string | undefined {
  const [kind = '', value = ''] = (authorization ?? '').split(' ');
  if (kind.toLowerCase() !== 'basic') return value === '' ? undefined : value;
  const decoded = Buffer.from(value, 'base64').toString();
  return decoded.slice(decoded.indexOf(':') + 1);
}

/** Lets git itself answer. Of a push the answer is held back until `done` has seen what it did. */
export async function serveGit(
  { directory, request, response }: GitTransfer,
  pusher: string,
  harm: Harm | undefined,
  done: () => Promise<void>,
): Promise<void> {
  const backend = gitProgram(directory, request, { KARST_PUSHER: pusher });
  const ended = new Promise((resolve) => backend.once('close', resolve));
  feed(backend, { request, response }, harm?.kind === 'cut-after' ? harm.bytes : undefined);
  if (request.method === 'GET' || request.url?.endsWith('upload-pack')) {
    await done();
    answerCgi(backend.stdout, response);
    await ended;
    return;
  }
  const printed: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  await ended;
  await done();
  if (harm?.kind === 'lost' || harm?.kind === 'cut-after') return void response.destroy();
  answerCgi(Readable.from(printed), response);
}

export interface GitTransfer {
  readonly directory: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function feed(
  backend: ReturnType<typeof gitProgram>,
  { request, response }: Pick<GitTransfer, 'request' | 'response'>,
  limitBytes: number | undefined,
): void {
  if (limitBytes === undefined) return void request.pipe(backend.stdin);
  let left = limitBytes;
  request.on('data', (chunk: Buffer) => {
    backend.stdin.write(chunk.subarray(0, Math.max(0, left)));
    left -= chunk.length;
    if (left > 0) return;
    backend.stdin.destroy();
    response.destroy();
  });
  request.once('end', () => backend.stdin.end());
}
