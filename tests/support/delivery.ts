import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FakeGitHub } from './github/fake-github.ts';
import type { FakeRepository } from './github/fake-repository.ts';
import { startedGitHub } from './github/started-github.ts';
import type { RepositoryOptions } from './github/town.ts';
import { type Workspace, workspace } from './karst.ts';
import { type ActionRun, runAction } from './runner.ts';

export interface Delivery {
  readonly gitops: FakeRepository;
  readonly work: Workspace;
  /** Runs the Action on the push that made the default branch what it is. */
  run(more?: DeliveryRun): Promise<ActionRun>;
}

interface DeliveryRun {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly started?: (child: ChildProcess) => void;
}

/** A registry that refuses each question at once: nobody abroad is asked, and every run is told the same. */
const registry = '{name: "127.0.0.1:1/acme", allowPrivate: true}';

/** A repository with one page that is not deployed yet. */
export const pageFiles = {
  'karst.yaml': `registry: ${registry}\n`,
  'page/index.html': '<title>x</title>\n',
  'repos.yaml': '- ./page\n',
};

/** A GitHub that goes with its test. */
export async function gitHubOfTest(): Promise<FakeGitHub> {
  return (await startedGitHub()).github;
}

/** A repository that holds specs and tree, a checkout of it, and the Action that delivers from one to the other. */
export async function delivery(
  github: FakeGitHub,
  name: string,
  options: RepositoryOptions = {},
): Promise<Delivery> {
  const gitops = await github.repository(name, {
    files: pageFiles,
    collaborators: { ada: 'write' },
    actionsMayOpenPullRequests: true,
    ...options,
  });
  const work = await workspace({ ...pageFiles, ...options.files });
  onTestFinished(() => work[Symbol.asyncDispose]());
  const token = github.workflowToken(name).value;
  return {
    gitops,
    work,
    run: async ({ inputs = {}, environment = {}, started } = {}) =>
      runAction(
        work,
        { mode: 'pull-request', token, ...inputs },
        {
          GITHUB_REPOSITORY: name,
          GITHUB_REPOSITORY_OWNER: name.split('/')[0] ?? '',
          GITHUB_SERVER_URL: github.url,
          GITHUB_API_URL: github.apiUrl,
          GITHUB_GRAPHQL_URL: github.graphqlUrl,
          GITHUB_EVENT_NAME: 'push',
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: (await gitops.tip('main')) ?? '',
          NODE_OPTIONS: `--import ${resolve('tests/support/hurry.ts')}`,
          ...environment,
        },
        started,
      ),
  };
}
