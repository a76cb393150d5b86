import type { operations } from '@octokit/openapi-types';
import {
  type Access,
  type App,
  grants,
  isApp,
  type Permission,
  reaches,
  type Token,
} from './account.ts';
import type { Repository, World } from './state.ts';

/** An answer that is not what was asked for. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: readonly object[] | undefined;

  constructor(status: number, message: string, errors?: readonly object[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request whose form is right, and who sent it. */
export interface Exchange {
  readonly world: World;
  /** Undefined for nobody, and for an App that speaks for itself. */
  readonly token: Token | undefined;
  readonly app: App | undefined;
  readonly url: URL;
  /** Things that were born later are not seen: everything when the read is not stale. */
  readonly sees: number;
  readonly staleRefs: ReadonlyMap<string, string> | undefined;
}

export interface Call<Id extends keyof operations> extends Exchange {
  readonly parameters: PathOf<Id> & QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** The repository of the path. Raises a 404 when there is none that the caller may know. */
  readonly repository: Repository;
  /** Who asks. Raises a 401 for nobody. */
  readonly caller: Token;
}

type PathOf<Id extends keyof operations> = operations[Id] extends {
  parameters: { path: infer Path };
}
  ? Path
  : object;
type QueryOf<Id extends keyof operations> = operations[Id] extends {
  parameters: { query?: infer Query };
}
  ? NonNullable<Query>
  : object;
type BodyOf<Id extends keyof operations> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : operations[Id] extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body | undefined
    : undefined;

export interface Need {
  readonly permission: Permission;
  readonly access: Access;
}

export interface Route {
  readonly id: string;
  answer(exchange: Exchange, checked: CheckedParts): Promise<Answer>;
}

export interface CheckedParts {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** One operation, with the permissions of which one is needed: `contents:write`; none when anybody may ask. */
export function route<Id extends keyof operations>(
  id: Id,
  needs: readonly `${Permission}:${Access}`[],
  answer: (call: Call<Id>) => Promise<Answer> | Answer,
): Route {
  return {
    id,
    answer: async (exchange, { parameters, body }) => {
      const { owner, repo } = parameters;
      const hasRepository = typeof owner === 'string' && typeof repo === 'string';
      const repository = hasRepository ? knownRepository(exchange, `${owner}/${repo}`) : undefined;
      if (repository !== undefined && needs.length > 0)
        mayDo(exchange, repository, needs.map(need));
      // What was checked against the operation's own schemas has its types.
      const call = {
        ...exchange,
        parameters,
        body,
        get repository() {
          if (repository === undefined) throw new Refusal(404, 'Not Found');
          return repository;
        },
        get caller() {
          if (exchange.token === undefined) throw new Refusal(401, 'Requires authentication');
          return exchange.token;
        },
      } as Call<Id>;
      return await answer(call);
    },
  };
}

function need(text: string): Need {
  const [permission, access] = text.split(':') as [Permission, Access];
  return { permission, access };
}

function knownRepository({ world, token, app }: Exchange, name: string): Repository {
  const repository = world.repositories.get(name.toLowerCase());
  const isInstalled = app?.installation.repositories.has(repository?.name ?? '') === true;
  if (repository !== undefined && (isInstalled || knows(token, repository))) return repository;
  throw new Refusal(404, 'Not Found');
}

/** Is the repository more to this token than a name that may not exist? */
export function knows(token: Token | undefined, repository: Repository): boolean {
  if (!repository.isPrivate) return true;
  if (token === undefined || !covers(token, repository)) return false;
  return isApp(token) || repository.collaborators.has(token.account.login);
}

export function covers(token: Token, repository: Repository): boolean {
  return token.repositories === undefined || token.repositories.has(repository.name);
}

/** May the token push, as far as the repository itself says? */
export function mayPush(token: Token | undefined, repository: Repository): boolean {
  if (token === undefined || !covers(token, repository)) return false;
  if (!grants(token, 'contents', 'write')) return false;
  return isApp(token) || reaches(repository.collaborators.get(token.account.login), 'write');
}

function mayDo({ token }: Exchange, repository: Repository, needs: readonly Need[]): void {
  const isWrite = needs.every(({ access }) => access === 'write');
  if (token === undefined) {
    if (isWrite) throw new Refusal(401, 'Requires authentication');
    return;
  }
  const isGranted = needs.some(({ permission, access }) => grants(token, permission, access));
  const isFree = !isWrite && !repository.isPrivate;
  if (!isFree && !(isGranted && covers(token, repository))) throw inaccessible(token);
  if (isWrite && !isApp(token)) personMayWrite(token, repository, needs);
  if (isWrite && repository.isArchived) {
    throw new Refusal(403, 'Repository was archived so is read-only.');
  }
}

function personMayWrite(token: Token, repository: Repository, needs: readonly Need[]): void {
  const role = repository.collaborators.get(token.account.login);
  const isTalk = needs.some(({ permission }) => permission === 'issues');
  if (isTalk && !repository.isPrivate) return;
  const wanted = needs.some(({ permission }) => permission === 'administration')
    ? 'admin'
    : 'write';
  if (!reaches(role, wanted)) throw new Refusal(404, 'Not Found');
}

function inaccessible(token: Token): Refusal {
  const kind = isApp(token) ? 'integration' : 'personal access token';
  return new Refusal(403, `Resource not accessible by ${kind}`);
}

export function invalid(resource: string, field: string, code: string, message?: string): Refusal {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) };
  return new Refusal(422, 'Validation Failed', [error]);
}

/** The App behind the token: nobody else may write check runs. */
export function appOf({ caller }: { readonly caller: Token }): App {
  const { app } = caller.account;
  if (app === undefined || !isApp(caller)) {
    throw new Refusal(403, 'You must authenticate via a GitHub App.');
  }
  return app;
}
