import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling';
import { version } from '../../generated/version.ts';
import { Problem } from '../../problem.ts';
import type { ProblemCode } from '../../problem-code.ts';
import type { ApiFetch } from './api-fetch.ts';
import { LimitBudget } from './limit-budget.ts';
import type { Waiting } from './waiting.ts';

const Client = Octokit.plugin(decided, throttling, retry, paginateRest);

export type ApiClient = InstanceType<typeof Client>;

export interface ClientOptions {
  readonly apiUrl: string;
  readonly fetch: ApiFetch;
  readonly waiting: Waiting;
}

/** How often a question is repeated that was not answered. */
const repetitions = 4;

/** To be given with a request that may be repeated although it is a POST: done twice it does what it does once. */
export const repeatable = { request: { retries: repetitions } } as const;

/**
 * GitHub's client with our own patience. Questions, and writes that can be done twice, are repeated when the server is
 * out of order; a POST is not, since it may have been done. Rate limits are waited for as long as the budget reaches.
 */
export function openClient({ apiUrl, fetch, waiting }: ClientOptions): ApiClient {
  const client = new Client({
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: `karstkit/${version}`,
    log: silent,
    request: { fetch },
    throttle: Object.assign(throttleOf(waiting), unhurried),
    retry: {
      retries: repetitions,
      doNotRetry: [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451],
      // Another number in every run, so that those that failed together do not come back together.
      retryAfterBaseValue: waiting.firstPauseMs * (0.5 + waiting.random()),
    },
  });
  client.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = '2022-11-28';
    if (request.method === 'POST') request.request = { retries: 0, ...request.request };
  });
  return client;
}

/**
 * Below the other plugins: what asking again does not change, as an address that may not be asked or a repository that has
 * moved, is no error of the client's to them.
 */
function decided({ hook }: Octokit): void {
  hook.error('request', (error) => {
    const { cause } = error;
    throw cause instanceof Problem && !passing.includes(cause.code) ? cause : error;
  });
}

const passing: readonly ProblemCode[] = ['source.timeout', 'source.unreachable'];

/** It warns of deprecations, and would say so in the middle of a run's output. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

function throttleOf(waiting: Waiting): ThrottlingOptions {
  const budget = new LimitBudget(waiting);
  // The wait is ours, so that it can be counted: the plugin then repeats at once.
  return {
    retryAfterBaseValue: 0,
    onRateLimit: (afterS: number) => budget.wait(afterS * 1000),
    onSecondaryRateLimit: (afterS: number, _: object, __: object, repeated: number) =>
      budget.wait(afterS * 1000 * 2 ** repeated),
  };
}

/** The plugin's queues wait in real time, three seconds after each comment; writes are paced where they are sent. */
const unhurried = (() => {
  const queue = {
    key: () => ({
      schedule: <Value, Given extends readonly unknown[]>(
        _: object,
        work: (...given: Given) => Value,
        ...given: Given
      ) => work(...given),
    }),
  };
  return { global: queue, auth: queue, search: queue, write: queue, notifications: queue };
})();
