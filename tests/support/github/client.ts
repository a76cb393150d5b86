import { Octokit } from '@octokit/core';
import { startedGitHub } from './started-github.ts';

/** A GitHub with one private repository, and a client with an App's token. */
export async function beginGitHub() {
  const { github, directory } = await startedGitHub();
  const gitops = await github.repository('acme/gitops', {
    files: { 'README.md': 'hello\n', 'deploy/a.yaml': 'a: 1\n' },
    collaborators: { ada: 'write' },
    isPrivate: true,
  });
  const { app } = github.app({ repositories: ['acme/gitops'] });
  const token = github.installationToken(app).value;
  const octokit = clientOf(github.apiUrl, token);
  return { directory, github, gitops, octokit, token };
}

/** GitHub's own client. */
export function clientOf(baseUrl: string, auth?: string): Octokit {
  return new Octokit({ baseUrl, ...(auth === undefined ? {} : { auth }), log: silent });
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
export const repo = { owner: 'acme', repo: 'gitops' };

/** How a request was refused. */
export async function answerOf(
  asked: Promise<unknown>,
): Promise<{ status: number; message: string }> {
  try {
    await asked;
  } catch (refusal) {
    const { status, message } = refusal as { status: number; message: string };
    return { status, message };
  }
  throw new Error('it was answered');
}
