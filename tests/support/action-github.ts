import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FakeGitHub } from './github/fake-github.ts';
import type { FakeRepository } from './github/fake-repository.ts';
import { startedGitHub } from './github/started-github.ts';
import type { RepositoryOptions } from './github/town.ts';
import { type Workspace, workspace } from './karst.ts';
import { type ActionRun, runAction } from './runner.ts';
import { startToldRegistry, type ToldRegistry } from './told-registry.ts';

/** One page to serve, and what it is rendered for. */
export const page = {
  'page/index.html': '<title>x</title>\n',
  'repos.yaml': '- ./page\n',
  'karst.yaml': 'registry: {name: ghcr.io/acme}\n',
};

type Inputs = Readonly<Record<string, string>>;

export interface ActionGitHub {
  readonly github: FakeGitHub;
  readonly shop: FakeRepository;
  /** Has every image, until it is told otherwise. */
  readonly registry: ToldRegistry;
  /** What a checkout of acme/shop left. */
  readonly work: Workspace;
  /** Runs the Action in a workflow of acme/shop that this event started, with the payload that it needs. */
  on(event: string, inputs?: Inputs, payload?: object): Promise<ActionRun>;
  /** The environment of such a run, for one that is started in another way. */
  environmentOf(event: string, payload?: object): Promise<Record<string, string>>;
}

/** A GitHub with acme/shop, checked out at its default branch. */
export async function beginAction(options: RepositoryOptions = {}): Promise<ActionGitHub> {
  const { github, directory } = await startedGitHub();
  const registry = await startToldRegistry();
  const files = { ...page, 'karst.yaml': registry.settings };
  const work = await workspace(files);
  onTestFinished(async () => {
    await work[Symbol.asyncDispose]();
    await registry[Symbol.asyncDispose]();
  });
  const shop = await github.repository('acme/shop', { files, isPrivate: true, ...options });
  const environmentOf: ActionGitHub['environmentOf'] = async (event, payload = {}) => {
    const path = join(directory, `${event}.json`);
    const repository = { full_name: 'acme/shop', default_branch: 'main' };
    await writeFile(path, JSON.stringify({ repository, ...payload }));
    return {
      GITHUB_SERVER_URL: github.url,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: (await shop.tip('main')) ?? '',
    };
  };
  return {
    github,
    shop,
    registry,
    work,
    environmentOf,
    on: async (event, inputs = {}, payload = {}) =>
      runAction(work, inputs, await environmentOf(event, payload)),
  };
}

/** The payload of a pull request from a branch of acme/shop, or from a fork. */
export function pullRequestPayload(commit: string, from = 'acme/shop'): object {
  return {
    pull_request: {
      number: 1,
      merged: false,
      head: { sha: commit, repo: { full_name: from } },
      base: { ref: 'main', repo: { full_name: 'acme/shop' } },
    },
  };
}

/** It changes nothing, although its method may be that of a write. */
export function isQuestion(operation: string): boolean {
  return /^(?:fetch|look|graphql\/(?:viewer|repository).*)$/.test(operation);
}

/** Requests that changed something. */
export function writes({ requests }: FakeGitHub): string[] {
  return requests
    .filter(({ method, operation, status }) => {
      const isWrite = method !== 'GET' && !isQuestion(operation);
      return isWrite && status !== undefined && status < 400;
    })
    .map(({ operation }) => operation);
}
