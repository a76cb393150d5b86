import type { ProblemCode } from '#src/problem-code.ts';
import { type Delivery, pageFiles } from '#tests/support/delivery.ts';
import type { FakeGitHub } from '#tests/support/github/fake-github.ts';
import { expiredToken, primaryLimit, secondaryLimit } from '#tests/support/github/fault.ts';
import type { RepositoryOptions } from '#tests/support/github/town.ts';

/** Something that goes wrong with a delivery, and the one thing that is said of it. */
export interface BadCase {
  readonly title: string;
  readonly code: ProblemCode;
  /** What is done already, and taken up by the next run: our branch, and a pull request from there. */
  readonly leaves?: 'branch' | 'pull';
  readonly options?: RepositoryOptions;
  readonly inputs?: (github: FakeGitHub) => Readonly<Record<string, string>>;
  readonly prepare: (github: FakeGitHub, one: Delivery) => Promise<unknown> | unknown;
  /** What is mended before the run after it, which then has to deliver; absent where nobody can. */
  readonly mend?: (github: FakeGitHub, one: Delivery) => Promise<unknown> | unknown;
}

const serverError = { kind: 'answer', status: 502, message: 'Server Error' } as const;
const farResetS = () => Math.floor(Date.now() / 1000) + 3_500;
const name = 'acme/gitops';

/** Acts once, right before the first request of this kind. */
function beforeFirst(github: FakeGitHub, operation: string, act: () => Promise<unknown>): void {
  let isDone = false;
  github.before = async (seen) => {
    if (isDone || seen.operation !== operation) return;
    isDone = true;
    await act();
  };
}

function again(github: FakeGitHub): void {
  github.before = () => undefined;
}

export const badCases: readonly BadCase[] = [
  {
    title: 'a base that is not there',
    code: 'delivery.no-branch',
    inputs: () => ({ base: 'gone' }),
    prepare: () => undefined,
  },
  {
    title: 'a base that is deleted before the pull request is opened',
    code: 'forge.missing',
    leaves: 'branch',
    inputs: () => ({ base: 'release' }),
    prepare: async (github, { gitops }) => {
      await gitops.force('release', await gitops.tip('main'));
      beforeFirst(github, 'pulls/create', () => gitops.force('release', undefined));
    },
    mend: async (_, { gitops }) => gitops.force('release', await gitops.tip('main')),
  },
  {
    title: 'a protected base that is committed to',
    code: 'delivery.forbidden',
    inputs: () => ({ mode: 'commit' }),
    prepare: (_, { gitops }) => gitops.protect('main', { requiresPullRequest: true }),
    mend: (_, { gitops }) => gitops.protect('main', {}),
  },
  {
    title: 'a rule for the branch of ours',
    code: 'delivery.forbidden',
    prepare: (_, { gitops }) => gitops.protect('karst/default', { requiresPullRequest: true }),
    mend: (_, { gitops }) => gitops.protect('karst/default', {}),
  },
  {
    title: 'a branch whose name stands in the way of ours',
    code: 'delivery.name-taken',
    prepare: async (_, { gitops }) => gitops.force('karst', await gitops.tip('main')),
    mend: (_, { gitops }) => gitops.force('karst', undefined),
  },
  {
    title: 'a person who pushes to our branch in the last moment',
    code: 'delivery.edited-by-person',
    leaves: 'branch',
    prepare: (github, { gitops }) =>
      beforeFirst(github, 'look-to-push', () =>
        gitops.commit({ hand: 'made\n' }, { branch: 'karst/default' }),
      ),
    mend: (_, { gitops }) => gitops.force('karst/default', undefined),
  },
  {
    title: 'a token that ends before the push',
    code: 'delivery.forbidden',
    prepare: (github) => expireBefore(github, 'look-to-push'),
    mend: renew,
  },
  {
    title: 'a token that ends before the pull request',
    code: 'forge.forbidden',
    leaves: 'branch',
    prepare: (github) => expireBefore(github, 'pulls/create'),
    mend: renew,
  },
  {
    title: 'a token that GitHub takes back after the pull request',
    code: 'forge.forbidden',
    leaves: 'pull',
    prepare: (github) => github.fault({ on: 'issues/add-labels', times: 9, harm: expiredToken }),
    mend: () => undefined,
  },
  {
    title: 'a body that GitHub finds too long',
    code: 'forge.refused',
    leaves: 'branch',
    prepare: (github) =>
      github.fault({
        on: 'pulls/create',
        times: 9,
        harm: {
          kind: 'answer',
          status: 422,
          message: 'Validation Failed: body is too long (maximum is 65536 characters)',
        },
      }),
  },
  {
    title: 'an archived repository',
    code: 'forge.archived',
    prepare: (_, { gitops }) => {
      gitops.state.isArchived = true;
    },
    mend: (_, { gitops }) => {
      gitops.state.isArchived = false;
    },
  },
  {
    title: 'a workflow that may only read',
    code: 'delivery.forbidden',
    inputs: (github) => ({
      token: github.workflowToken(name, {
        contents: 'read',
        pull_requests: 'write',
        checks: 'write',
      }).value,
    }),
    prepare: () => undefined,
  },
  {
    title: 'a workflow that may push and open nothing',
    code: 'forge.forbidden',
    leaves: 'branch',
    inputs: (github) => ({ token: github.workflowToken(name, { contents: 'write' }).value }),
    prepare: () => undefined,
  },
  {
    title: 'a repository whose workflows may open no pull requests',
    code: 'forge.pull-requests-disabled',
    leaves: 'branch',
    options: { actionsMayOpenPullRequests: false },
    prepare: () => undefined,
    mend: (_, { gitops }) => {
      gitops.state.actionsMayOpenPullRequests = true;
    },
  },
  {
    title: 'the token of this job for another repository',
    code: 'action.token',
    inputs: () => ({ 'gitops-repository': 'acme/other' }),
    prepare: (github) => github.repository('acme/other', { files: pageFiles, isPrivate: true }),
  },
  {
    title: 'a secondary limit that does not end',
    code: 'forge.limited',
    leaves: 'branch',
    prepare: (github) => github.fault({ on: 'pulls/create', times: 99, harm: secondaryLimit(600) }),
  },
  {
    title: 'a primary limit for most of an hour',
    code: 'forge.limited',
    prepare: (github) =>
      github.fault({ on: 'pulls/list', times: 99, harm: primaryLimit(farResetS()) }),
  },
  {
    title: 'an API that is out of order',
    code: 'forge.unreachable',
    prepare: (github) => github.fault({ on: 'pulls/list', times: 99, harm: serverError }),
  },
  {
    title: 'a git server that is out of order',
    code: 'delivery.unreachable',
    prepare: (github) => github.fault({ on: 'push', times: 99, harm: serverError }),
  },
];

function expireBefore(github: FakeGitHub, operation: string): void {
  beforeFirst(github, operation, async () => {
    for (const token of github.world.tokens.values()) token.expiresAtMs = 0;
  });
}

function renew(github: FakeGitHub): void {
  again(github);
  for (const token of github.world.tokens.values()) token.expiresAtMs = Date.now() + 3_600_000;
}
