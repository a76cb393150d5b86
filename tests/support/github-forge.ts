import { type ForgeOptions, openForge } from '#src/io/github/open-forge.ts';
import { fixedToken } from '#src/io/github/token-source.ts';
import type { Waiting } from '#src/io/github/waiting.ts';
import type { FakeGitHub } from './github/fake-github.ts';
import { startedGitHub } from './github/started-github.ts';

/** Waits for nothing, and remembers for how long it was asked to: its clock goes on by that. */
export function hasty(more: Partial<Waiting> = {}): Waiting & { readonly pausesMs: number[] } {
  const pausesMs: number[] = [];
  let nowMs = Date.now();
  return {
    pausesMs,
    clock: { nowMs: () => nowMs },
    pause: async (ms) => {
      pausesMs.push(ms);
      nowMs += ms;
    },
    random: () => 0,
    firstPauseMs: 1,
    betweenWritesMs: 0,
    limitBudgetMs: 900_000,
    ...more,
  };
}

/** A GitHub with one repository that goes with its test; `acme/gitops` unless told otherwise. */
export async function withGitHub(more: Parameters<FakeGitHub['repository']>[1] = {}) {
  const { github } = await startedGitHub();
  const gitops = await github.repository('acme/gitops', {
    files: { 'README.md': 'hello\n', 'deploy/a.yaml': 'a: 1\n' },
    collaborators: { ada: 'write', bob: 'write', eve: 'read' },
    ...more,
  });
  const { app } = github.app({ repositories: ['acme/gitops'] });
  const token = github.installationToken(app).value;

  function forge(options: Partial<ForgeOptions> = {}) {
    const { apiUrl, graphqlUrl } = github;
    return openForge({
      apiUrl,
      graphqlUrl,
      repository: 'acme/gitops',
      tokens: fixedToken(token),
      allowPrivate: true,
      waiting: hasty(),
      ...options,
    });
  }

  return { github, gitops, app, token, forge };
}
