import type { IncomingMessage } from 'node:http';
import { credential } from './credential.ts';
import type { Description, Found } from './description.ts';
import { type Asked, type Door, docs, type Surroundings } from './door.ts';
import { type Answer, type Exchange, Refusal, type Route } from './exchange.ts';
import { filler } from './fill.ts';
import { observe } from './pull-state.ts';
import { appRoutes } from './route-app.ts';
import { checkRoutes } from './route-checks.ts';
import { gitRoutes } from './route-git.ts';
import { issueRoutes } from './route-issues.ts';
import { pullRoutes } from './route-pulls.ts';
import { repositoryRoutes } from './route-repository.ts';
import { type SchemaCheck, schemaCheck } from './schema-check.ts';
import type { Repository, World } from './state.ts';

const prefix = '/api/v3';

/** GitHub's REST API: each request and each answer is held against GitHub's own description. */
export function restDoor(description: Description, around: Surroundings): Door {
  const { world, violations, turn } = around;
  const check = checkOf(description);
  const fill = filler(description);
  const routes = new Map(
    [
      ...appRoutes,
      ...checkRoutes,
      ...gitRoutes,
      ...issueRoutes,
      ...pullRoutes,
      ...repositoryRoutes,
    ].map((one) => [one.id, one]),
  );
  const find = (request: IncomingMessage): Found | undefined => {
    const { pathname } = new URL(request.url ?? '', world.apiUrl);
    return pathname.startsWith(`${prefix}/`)
      ? description.find(request.method ?? '', pathname.slice(prefix.length))
      : undefined;
  };

  const violated = (refusal: Refusal, ...what: readonly string[]): Refusal => {
    violations.push(...what);
    return refusal;
  };

  const answered = async (asked: Asked): Promise<Answer> => {
    const { seen, request } = asked;
    const { token, app } = credential(world, seen.authorization);
    seen.account = token?.account.login ?? app?.slug ?? '';
    if ((request.headers['user-agent'] ?? '') === '') {
      const refusal = new Refusal(403, 'Request forbidden by administrative rules.');
      throw violated(refusal, `${seen.operation}: no User-Agent`);
    }
    const { found, route, parameters, url } = understood(asked);
    const exchange: Exchange = {
      world,
      token,
      app,
      url,
      sees: asked.staleness?.writes ?? Number.POSITIVE_INFINITY,
      staleRefs: asked.staleness?.refs.get(repositoryName(parameters)),
    };
    const answer = await inTurn(around, { route, exchange, parameters, body: seen.body });
    return whole(found, answer);
  };

  const understood = ({ seen, request }: Asked) => {
    const found = find(request);
    if (found === undefined) {
      const what = `${seen.method} ${seen.path}: GitHub has no such operation`;
      throw violated(new Refusal(404, 'Not Found'), what);
    }
    const url = new URL(request.url ?? '', world.apiUrl);
    const { wrong, parameters } = check.request(found.operation, {
      path: found.path,
      query: url.searchParams,
      body: seen.body,
    });
    if (wrong.length > 0) {
      const refusal = new Refusal(422, `Invalid request.\n\n${wrong.join('\n')}`);
      throw violated(refusal, ...wrong.map((text) => `${seen.operation}: ${text}`));
    }
    const route = routes.get(seen.operation);
    if (route === undefined) {
      throw violated(new Refusal(501, 'Not built'), `${seen.operation} is not built yet`);
    }
    return { found, route, parameters, url };
  };

  const whole = ({ operation }: Found, answer: Answer): Answer => {
    const schema = operation.answers[String(answer.status)];
    if (schema === undefined) return answer;
    const body = fill(schema, answer.body);
    const wrong = check.answer(operation, answer.status, body);
    violations.push(...wrong.map((text) => `${operation.id}: ${text}`));
    return { ...answer, body };
  };

  return {
    operation: (request) =>
      find(request)?.operation.id ?? `unknown ${request.method} ${request.url}`,
    answer: async (asked) => {
      try {
        return await answered(asked);
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        return refusalAnswer(refusal);
      }
    },
  };

  async function inTurn(
    { world: town }: { world: World },
    {
      route,
      exchange,
      parameters,
      body,
    }: {
      route: Route;
      exchange: Exchange;
      parameters: Readonly<Record<string, unknown>>;
      body: unknown;
    },
  ): Promise<Answer> {
    const repository = town.repositories.get(repositoryName(parameters));
    if (repository === undefined) return await route.answer(exchange, { parameters, body });
    return await turn(repository, async () => {
      await observe(town, repository);
      const answer = await route.answer(exchange, { parameters, body });
      await observe(town, repository, exchange.token?.account);
      return answer;
    });
  }
}

const checks = new WeakMap<Description, SchemaCheck>();

/** Schemas are compiled once a process. */
function checkOf(description: Description): SchemaCheck {
  const known = checks.get(description) ?? schemaCheck(description);
  checks.set(description, known);
  return known;
}

function repositoryName({ owner, repo }: Readonly<Record<string, unknown>>): string {
  return `${owner}/${repo}`.toLowerCase();
}

function refusalAnswer({ status, message, errors }: Refusal): Answer {
  return {
    status,
    body: {
      message,
      ...(errors === undefined ? {} : { errors }),
      documentation_url: docs,
      status: String(status),
    },
  };
}

/** Lets what works on one thing go one after the other. */
export function turns(): <Value>(key: Repository, use: () => Promise<Value>) => Promise<Value> {
  const last = new Map<Repository, Promise<unknown>>();
  return async (key, use) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(use, use);
    last.set(
      key,
      mine.catch(() => undefined),
    );
    return await mine;
  };
}
