import { expect, test } from 'vitest';
import {
  isOfOwnBranch,
  type PullRequestAnswer,
  seenPullRequest,
} from '#src/io/github/seen-pull-request.ts';

const own = { full_name: 'acme/gitops' };
const answer: PullRequestAnswer = {
  number: 7,
  html_url: 'https://github.com/acme/gitops/pull/7',
  state: 'open',
  merged_at: null,
  title: 'Deploy',
  body: null,
  user: { login: 'karst[bot]' },
  head: { ref: 'karst/default', sha: 'c0ffee', repo: own },
  base: { ref: 'main', repo: own },
  labels: [{ name: 'karst' }, {}],
  requested_reviewers: [{ login: 'Ada' }],
  requested_teams: [{ slug: 'deployers' }],
};

test('a pull request is taken as GitHub tells it', () => {
  expect(seenPullRequest(answer, 'karst[bot]')).toEqual({
    number: 7,
    url: 'https://github.com/acme/gitops/pull/7',
    state: 'open',
    title: 'Deploy',
    body: '',
    head: { branch: 'karst/default', commit: 'c0ffee' },
    base: 'main',
    labels: ['karst'],
    author: 'karst[bot]',
    isOurs: true,
    asked: ['ada', 'acme/deployers'],
  });
});

test.each([
  ['open', null, 'open'],
  ['closed', null, 'closed'],
  ['closed', '2027-01-15T08:00:00Z', 'merged'],
])('%s, merged at %s, is %s', (state, mergedAt, seen) => {
  const pull = { ...answer, state, merged_at: mergedAt };

  expect(seenPullRequest(pull, 'ada')).toMatchObject({ state: seen, isOurs: false });
});

test('one of a deleted account is nobody’s of ours', () => {
  expect(seenPullRequest({ ...answer, user: null }, 'ghost')).toMatchObject({
    author: 'ghost',
    isOurs: false,
  });
});

test.each([
  ['the repository itself', own, true],
  ["a stranger's fork", { full_name: 'mallory/gitops' }, false],
  ["the owner's own fork", { full_name: 'acme/gitops-fork' }, false],
  ['a fork that is gone', null, false],
])('a branch of %s', (_, repo, isOwn) => {
  expect(isOfOwnBranch({ ...answer, head: { ...answer.head, repo } })).toBe(isOwn);
});
