import { expect, test } from 'vitest';
import { readInputs } from '#src/action/inputs.ts';
import { openTokens, tokenProblem } from '#src/action/token.ts';
import { Problem } from '#src/problem.ts';
import type { ProblemCode } from '#src/problem-code.ts';

const own = { GITHUB_REPOSITORY: 'acme/shop' };

function inputsOf(given: Readonly<Record<string, string>>) {
  return readInputs((name) => given[name] ?? '');
}

test.each([
  [{ token: 'a' }, { own: 'a', gitops: 'a' }],
  [
    { token: 'a', 'gitops-token': 'b' },
    { own: 'a', gitops: 'b' },
  ],
  [{ 'gitops-token': 'b' }, { own: '', gitops: 'b' }],
  [{}, { own: '', gitops: '' }],
])('of %o the tokens are %o, and none is made', async (given, expected) => {
  const kept: string[] = [];

  const tokens = await openTokens(inputsOf(given), own, (token) => kept.push(token));

  const writing = await tokens.forWork('pull-request');
  expect(await tokens.own.token()).toBe(expected.own);
  expect(await tokens.gitops.token()).toBe(expected.gitops);
  expect(await writing.token()).toBe(expected.gitops);
  expect(kept).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, ProblemCode, ProblemCode]>([
  [
    'another repository',
    { 'gitops-repository': 'acme/fleet' },
    'delivery.forbidden',
    'action.token',
  ],
  ['another repository', { 'gitops-repository': 'acme/fleet' }, 'forge.missing', 'action.token'],
  ['another fault', { 'gitops-repository': 'acme/fleet' }, 'delivery.path', 'delivery.path'],
  ['its own repository', {}, 'delivery.forbidden', 'delivery.forbidden'],
  [
    'its own repository by name',
    { 'gitops-repository': 'acme/shop' },
    'delivery.forbidden',
    'delivery.forbidden',
  ],
  [
    'another repository, with its token',
    { 'gitops-repository': 'acme/fleet', 'gitops-token': 'b' },
    'delivery.forbidden',
    'delivery.forbidden',
  ],
])('a refusal by %s, of %o: %s is told as %s', (_, given, code, told) => {
  const problem = tokenProblem(new Problem(code, 'no'), inputsOf(given), own);

  expect(problem.code).toBe(told);
});
