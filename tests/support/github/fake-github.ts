import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, gitArchive, type Handler, listen } from '../forge-server.ts';
import type { Token } from './account.ts';
import { credential } from './credential.ts';
import { githubDescription } from './description.ts';
import { type Door, docs, type Seen, type Surroundings } from './door.ts';
import { type Answer, Refusal } from './exchange.ts';
import { type Fault, type FaultScript, faultScript, type Harm, isNamed } from './fault.ts';
import { type GitRequest, gitRefusal, gitRequest, serveGit } from './git-door.ts';
import { graphqlDoor } from './graphql.ts';
import { observe } from './pull-state.ts';
import { restDoor, turns } from './rest.ts';
import type { World } from './state.ts';
import { type Town, town } from './town.ts';

export interface FakeGitHub extends AsyncDisposable, Town {
  /** Where git finds `/<owner>/<name>.git`. */
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly requests: readonly Seen[];
  /** What no client of GitHub may send, and what GitHub would never have answered: a test expects none. */
  readonly violations: readonly string[];
  /** Lets something go wrong from now on. */
  fault(fault: Fault): void;
  /** Lets nothing go wrong any more. */
  calm(): void;
  /** How often something was asked: `count('pulls/create')`, `count('issues/*')`, or everything. */
  count(operation?: string): number;
  /** Acts before a request does anything; replace it. `drop` ends the connection, and nothing is done. */
  before: Hook;
  /** Acts when a request has done its work and is not yet answered; replace it. */
  after: Hook;
}

/** Is awaited. */
type Hook = (seen: Seen) => unknown;

export interface FakeGitHubOptions {
  /** Where `owner/name.git` are made. */
  readonly directory: string;
  readonly nowMs?: () => number;
}

/** GitHub on loopback: REST, GraphQL and git over HTTP on the same bare repositories. */
export async function startGitHub({
  directory,
  nowMs = Date.now,
}: FakeGitHubOptions): Promise<FakeGitHub> {
  const description = await githubDescription();
  const requests: Seen[] = [];
  const violations: string[] = [];
  const script = faultScript();
  const server = createServer((request, response) => {
    answer(inside, request, response).catch((failure: unknown) => {
      violations.push(`the fake failed: ${failure instanceof Error ? failure.stack : failure}`);
      response.destroy();
    });
  });
  const url = `http://${await listen(server)}`;
  const world = newWorld(url, nowMs);
  const around: Surroundings = { world, violations, turn: turns() };
  const doors = { rest: restDoor(description, around), graphql: graphqlDoor(around) };
  const archive = gitArchive({ repositories: directory });

  const github: FakeGitHub = {
    url,
    apiUrl: world.apiUrl,
    graphqlUrl: `${url}/api/graphql`,
    requests,
    violations,
    ...town(world, directory, around.turn),
    fault: (fault) =>
      script.add(fault, {
        writes: world.writes,
        refs: new Map([...world.repositories].map(([name, one]) => [name, one.refs])),
      }),
    calm: () => script.clear(),
    count: (operation = '*') => requests.filter((one) => isNamed(operation, one.operation)).length,
    before: () => undefined,
    after: () => undefined,
    [Symbol.asyncDispose]: () => close(server),
  };

  const inside: Inside = { github, around, doors, archive, script, directory, requests };
  return github;
}

function look(request: IncomingMessage, operation: string, body: unknown): Seen {
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    operation,
    authorization: request.headers.authorization,
    account: '',
    body,
    status: undefined,
  };
}

/** Does the harm that comes before anything is done; true when that was all. */
function isDone(harm: Harm | undefined, response: ServerResponse, seen: Seen): boolean {
  if (harm?.kind === 'cut') response.destroy();
  if (harm?.kind === 'answer') send(response, seen, harmful(harm));
  return harm?.kind === 'cut' || harm?.kind === 'answer';
}

interface GitExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly seen: Seen;
  readonly git: GitRequest;
  readonly harm: Harm | undefined;
}

/** What a request is answered with. */
interface Inside {
  readonly github: FakeGitHub;
  readonly around: Surroundings;
  readonly doors: { readonly rest: Door; readonly graphql: Door };
  readonly archive: Handler;
  readonly script: FaultScript;
  readonly directory: string;
  readonly requests: Seen[];
}

async function answer(
  inside: Inside,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { github, doors, script } = inside;
  const { pathname } = new URL(request.url ?? '', github.url);
  if (/\/(?:tarball|tar\.gz)\//.test(pathname)) return inside.archive(request, response);
  const git = gitRequest(request);
  const door = pathname === '/api/graphql' ? doors.graphql : doors.rest;
  const body = git === undefined ? await readBody(request) : undefined;
  const operation = git?.operation ?? door.operation(request, body);
  const seen = look(request, operation, body);
  inside.requests.push(seen);
  if ((await github.before(seen)) === 'drop') return void response.destroy();
  const scripted = script.next(seen.operation);
  const harm = scripted?.fault.harm;
  if (isDone(harm, response, seen)) return;
  if (git !== undefined) return await answerGit(inside, { request, response, seen, git, harm });
  const staleness = harm?.kind === 'stale' ? scripted : undefined;
  const answered = await ask(door, { seen, request, staleness });
  await github.after(seen);
  if (harm?.kind === 'lost') return void response.destroy();
  send(response, seen, answered);
}

async function answerGit(
  { github, around, directory }: Inside,
  { request, response, seen, git, harm }: GitExchange,
): Promise<void> {
  const { world } = around;
  const repository = world.repositories.get(git.name.toLowerCase());
  const caller = gitCaller(world, seen);
  seen.account = caller?.account.login ?? '';
  const refusal = gitRefusal(repository, caller, git);
  if (refusal !== undefined) {
    seen.status = refusal.status;
    const challenge = refusal.status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
    response.writeHead(refusal.status, { 'content-type': 'text/plain', ...challenge });
    return void response.end(refusal.text);
  }
  await serveGit({ directory, request, response }, seen.account, harm, async () => {
    if (repository !== undefined && git.operation === 'push') {
      await around.turn(repository, () => observe(world, repository, caller?.account));
    }
    seen.status = 200;
    await github.after(seen);
  });
}

function newWorld(url: string, nowMs: () => number): World {
  let id = 1000;
  return {
    apiUrl: `${url}/api/v3`,
    webUrl: url,
    mailHost: `users.noreply.${new URL(url).hostname}`,
    repositories: new Map(),
    accounts: new Map(),
    tokens: new Map(),
    apps: new Map(),
    nowMs,
    nextId: () => {
      id += 1;
      return id;
    },
    writes: 0,
  };
}

/** JSON, or undefined when there is none. What is no JSON is given as text, which no schema takes. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function harmful({
  status,
  message = 'Server Error',
  headers = {},
}: Extract<Harm, { kind: 'answer' }>): Answer {
  return { status, body: { message, documentation_url: docs }, headers };
}

async function ask(door: Door, asked: Parameters<Door['answer']>[0]): Promise<Answer> {
  const answered = await door.answer(asked);
  asked.seen.status = answered.status;
  return answered;
}

/** A token that is none is nobody to git, which then asks for another. */
function gitCaller(world: World, seen: Seen): Token | undefined {
  try {
    return credential(world, seen.authorization).token;
  } catch (refusal) {
    if (refusal instanceof Refusal) return undefined;
    throw refusal;
  }
}

function send(response: ServerResponse, seen: Seen, { status, body, headers }: Answer): void {
  seen.status = status;
  response.writeHead(status, {
    'x-github-request-id': '0000:0000:0000',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-used': '1',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'x-github-media-type': 'github.v3; format=json',
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
