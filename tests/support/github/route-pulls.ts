import { type Call, invalid, Refusal, type Route, route } from './exchange.ts';
import { newPull } from './new-pull.ts';
import { page } from './page.ts';
import {
  blockers,
  isPull,
  merge,
  opened,
  type PullIssue,
  protectionOf,
  setState,
} from './pull-state.ts';
import { pullView, wholePullView } from './pull-view.ts';
import type { MergeMethod, Repository } from './state.ts';
import { reviewView } from './view.ts';

export const bodyLimit = 65_536;

export const pullRoutes: readonly Route[] = [
  route('pulls/list', ['pull_requests:read'], ({ world, repository, parameters, url, sees }) => {
    const { state = 'open', head, base, sort = 'created', direction } = parameters;
    const [owner, branch] = (head ?? '').split(':');
    const time = (issue: PullIssue) => (sort === 'updated' ? issue.updatedAtMs : issue.number);
    const found = [...repository.issues.values()]
      .filter(isPull)
      .filter((issue) => issue.born <= sees)
      .filter((issue) => state === 'all' || issue.state === state)
      .filter(({ pull }) => base === undefined || pull.base === base)
      // A head without its owner is no head to GitHub: it lists all of them.
      .filter(
        ({ pull }) =>
          branch === undefined || (pull.headBranch === branch && pull.headOwner === owner),
      )
      .toSorted((a, b) => time(b) - time(a));
    const ordered = (direction ?? 'desc') === 'asc' ? found.toReversed() : found;
    return page(
      url,
      ordered.map((issue) => pullView(world, repository, issue)),
    );
  }),

  route('pulls/create', ['pull_requests:write'], open),

  route('pulls/get', ['pull_requests:read'], async (call) => ({
    status: 200,
    body: await wholePullView(call.world, call.repository, pullOf(call)),
  })),

  route('pulls/update', ['pull_requests:write'], async (call) => {
    const { world, repository, caller } = call;
    const issue = pullOf(call);
    const { title, body, state, base } = call.body ?? {};
    if (title !== undefined) checkTitle(title);
    if (body !== undefined) checkBody('PullRequest', body);
    if (base !== undefined && !repository.refs.has(`refs/heads/${base}`)) {
      throw invalid('PullRequest', 'base', 'invalid');
    }
    if (state === 'open' && issue.state === 'closed') mayReopen(repository, issue);
    issue.title = title ?? issue.title;
    issue.body = body ?? issue.body;
    issue.pull.base = base ?? issue.pull.base;
    issue.updatedAtMs = world.nowMs();
    if (state !== undefined) setState(world, { repository, issue, state, actor: caller.account });
    return { status: 200, body: await wholePullView(world, repository, issue) };
  }),

  route('pulls/merge', ['contents:write'], async (call) => {
    const { world, repository, caller } = call;
    const issue = pullOf(call);
    const { sha, merge_method: method = 'merge', commit_title, commit_message } = call.body ?? {};
    await mayMerge(repository, issue, { sha, method });
    const commit = await merge(world, repository, {
      issue,
      method,
      actor: caller.account,
      title: commit_title,
      message: commit_message,
    });
    return {
      status: 200,
      body: { sha: commit, merged: true, message: 'Pull Request successfully merged' },
    };
  }),

  route('pulls/request-reviewers', ['pull_requests:write'], (call) => {
    const { world, repository } = call;
    const issue = pullOf(call);
    const { reviewers = [], team_reviewers: teams = [] } = call.body ?? {};
    mayReview(repository, issue, reviewers, teams);
    for (const login of reviewers) issue.pull.reviewers.add(login);
    for (const slug of teams) issue.pull.teams.add(slug);
    return { status: 201, body: pullView(world, repository, issue) };
  }),

  route('pulls/list-reviews', ['pull_requests:read'], (call) => {
    const { world, repository, url } = call;
    const issue = pullOf(call);
    return page(
      url,
      issue.pull.reviews.map((review) => reviewView(world, repository, issue, review)),
    );
  }),
];

/** The pull request that the path names. Raises a 404. */
function pullOf({
  repository,
  parameters,
}: {
  readonly repository: Repository;
  readonly parameters: { readonly pull_number: number | bigint };
}): PullIssue {
  const issue = repository.issues.get(Number(parameters.pull_number));
  if (issue === undefined || !isPull(issue)) throw new Refusal(404, 'Not Found');
  return issue;
}

async function open(call: Call<'pulls/create'>) {
  const { world, repository, caller, body: draft } = call;
  const { title = '', body = '', base } = draft;
  const [owner = '', branch = ''] = draft.head.includes(':')
    ? draft.head.split(':')
    : [repository.owner.login, draft.head];
  if (caller.kind === 'actions' && !repository.actionsMayOpenPullRequests) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  if (title === '') throw invalid('PullRequest', 'title', 'missing_field');
  checkTitle(title);
  checkBody('PullRequest', body);
  const baseCommit = repository.refs.get(`refs/heads/${base}`);
  const headCommit = repository.refs.get(`refs/heads/${branch}`);
  if (baseCommit === undefined) throw invalid('PullRequest', 'base', 'invalid');
  if (headCommit === undefined || owner !== repository.owner.login) {
    throw invalid('PullRequest', 'head', 'invalid');
  }
  const same = [...repository.issues.values()]
    .filter(isPull)
    .some(
      ({ pull, state }) =>
        state === 'open' && !pull.isFork && pull.headBranch === branch && pull.base === base,
    );
  if (same) throw custom(`A pull request already exists for ${owner}:${branch}.`);
  if (await repository.git.isAncestor(headCommit, baseCommit)) {
    throw custom(`No commits between ${base} and ${branch}`);
  }
  const issue = newPull(world, repository, {
    author: caller.account,
    title,
    body,
    pull: {
      headOwner: owner,
      isFork: false,
      headBranch: branch,
      headCommit,
      baseCommit,
      base,
      isDraft: draft.draft ?? false,
    },
  });
  const { number } = issue;
  await repository.git.run(['update-ref', `refs/pull/${number}/head`, headCommit]);
  opened(repository, caller.account);
  return { status: 201, body: await wholePullView(world, repository, issue) };
}

function checkTitle(title: string): void {
  if ([...title].length <= 256) return;
  throw invalid('PullRequest', 'title', 'custom', 'title is too long (maximum is 256 characters)');
}

function checkBody(resource: string, body: string): void {
  if ([...body].length <= bodyLimit) return;
  const message = `body is too long (maximum is ${bodyLimit} characters)`;
  throw invalid(resource, 'body', 'custom', message);
}

function custom(message: string): Refusal {
  return new Refusal(422, 'Validation Failed', [
    { resource: 'PullRequest', code: 'custom', message },
  ]);
}

function mayReopen(repository: Repository, { pull }: PullIssue): void {
  const isGone = !repository.refs.has(`refs/heads/${pull.headBranch}`);
  if (pull.mergedCommit === undefined && !isGone) return;
  throw invalid(
    'PullRequest',
    'state',
    'invalid',
    isGone
      ? `state cannot be changed. The ${pull.headBranch} branch has been deleted.`
      : 'state cannot be changed. The pull request cannot be reopened.',
  );
}

async function mayMerge(
  repository: Repository,
  issue: PullIssue,
  { sha, method }: { sha: string | undefined; method: MergeMethod },
): Promise<void> {
  if (issue.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable');
  if (sha !== undefined && sha !== issue.pull.headCommit) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  if (protectionOf(repository, issue.pull.base).mergeQueue === true) {
    throw new Refusal(
      405,
      'Repository rule violations found\n\nChanges must be made through the merge queue\n\n',
    );
  }
  if (!repository.mergeMethods.has(method)) {
    const name = { merge: 'Merge', squash: 'Squash', rebase: 'Rebase' }[method];
    throw new Refusal(405, `${name} commits are not allowed on this repository.`);
  }
  const [reason] = await blockers(repository, issue);
  if (reason !== undefined) throw new Refusal(405, reason);
}

function mayReview(
  repository: Repository,
  issue: PullIssue,
  reviewers: readonly string[],
  teams: readonly string[],
): void {
  if (reviewers.includes(issue.author.login)) {
    throw new Refusal(422, 'Review cannot be requested from pull request author.');
  }
  const strangers =
    reviewers.some((login) => !repository.collaborators.has(login)) ||
    teams.some((slug) => !repository.teams.has(slug));
  if (!strangers) return;
  throw new Refusal(
    422,
    `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository.name} repository.`,
  );
}
