import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/core';
import { type ActPlace, type ActRun, openAct, runAct } from './act.ts';
import type { FakeGitHub } from './github/fake-github.ts';
import type { FakeRepository } from './github/fake-repository.ts';
import { startedGitHub } from './github/started-github.ts';
import type { Transcript } from './karst.ts';

/** A repository on a GitHub of loopback, a clone of it with its workflows, and act. */
export interface ActGitHub {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly place: ActPlace;
  readonly clone: string;
  /** Runs a workflow of the clone, by its name without ending, as this event starts it there. */
  run(event: string, workflow: string, more?: Partial<ActRun>): Promise<Transcript>;
  /** Clones it anew. */
  pull(): Promise<void>;
  /** Merges a pull request as ada does. */
  merge(number: number): Promise<void>;
}

/** It goes with its test. */
export async function beginWorkflows(
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<ActGitHub> {
  const { github, directory } = await startedGitHub();
  const repository = await github.repository(name, {
    files: { ...files },
    isPrivate: true,
    actionsMayOpenPullRequests: true,
    collaborators: { ada: 'admin' },
  });
  const place = await openAct(join(directory, 'act'));
  const clone = join(directory, 'clone');
  const token = github.workflowToken(name).value;
  const pull = async () => {
    const user = `http.extraHeader=Authorization: Basic ${Buffer.from(`x:${token}`).toString('base64')}`;
    await rm(clone, { recursive: true, force: true });
    await promisify(execFile)('git', [
      ...['-c', user, 'clone', '--quiet'],
      ...[repository.cloneUrl, clone],
    ]);
  };
  await pull();
  const run: ActGitHub['run'] = (event, workflow, { secrets, payload, ...more } = {}) =>
    runAct(place, clone, {
      event,
      workflow: `.github/workflows/${workflow}.yml`,
      ...more,
      secrets: { GITHUB_TOKEN: token, ...secrets },
      environment: {
        GITHUB_SERVER_URL: github.url,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_REPOSITORY: name,
      },
      payload: { repository: { full_name: name, default_branch: 'main' }, ...payload },
    });
  const merge = async (number: number) => {
    const auth = github.personalToken('ada').value;
    const [owner = '', repo = ''] = name.split('/');
    const octokit = new Octokit({ baseUrl: github.apiUrl, auth });
    const pulled = { owner, repo, pull_number: number };
    await octokit.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', pulled);
  };
  return { github, repository, place, clone, run, pull, merge };
}

/** The example workflows where GitHub looks for workflows. */
export async function exampleWorkflows(): Promise<Record<string, string>> {
  const names = await readdir('examples/workflows');
  const texts = names.map(async (name) => [
    `.github/workflows/${name}`,
    await readFile(`examples/workflows/${name}`, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}
