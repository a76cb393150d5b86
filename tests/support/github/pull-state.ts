import type { Account } from './account.ts';
import { Refusal } from './exchange.ts';
import type {
  Issue,
  MergeMethod,
  Protection,
  Pull,
  Repository,
  RepositoryEvent,
  World,
} from './state.ts';

export type PullIssue = Issue & { readonly pull: Pull };

export function isPull(issue: Issue): issue is PullIssue {
  return issue.pull !== undefined;
}

/** Looks at the refs as they are now and lets pull requests follow them, as GitHub does after a push. */
export async function observe(
  world: World,
  repository: Repository,
  actor?: Account,
): Promise<void> {
  const before = repository.refs;
  const refs = await repository.git.refs();
  repository.refs = refs;
  for (const [ref, commit] of refs) {
    if (before.get(ref) !== commit && !ref.startsWith('refs/pull/')) {
      record(repository, 'push', ref, actor);
    }
  }
  for (const issue of repository.issues.values()) {
    if (isPull(issue) && issue.state === 'open') await follow(world, repository, { issue, actor });
  }
}

function record(
  repository: Repository,
  name: RepositoryEvent['name'],
  action: string,
  actor: Account | undefined,
): void {
  const startsWorkflows = actor?.login !== 'github-actions[bot]';
  repository.events.push({ name, action, actor: actor?.login ?? 'somebody', startsWorkflows });
}

async function follow(
  world: World,
  repository: Repository,
  { issue, actor }: { issue: PullIssue; actor: Account | undefined },
): Promise<void> {
  const { pull } = issue;
  const head = pull.isFork ? pull.headCommit : repository.refs.get(`refs/heads/${pull.headBranch}`);
  const base = repository.refs.get(`refs/heads/${pull.base}`);
  if (head === undefined || base === undefined) {
    return setState(world, { repository, issue, state: 'closed', actor });
  }
  if (head !== pull.headCommit) await headMoved(world, repository, { issue, head, actor });
  const baseMoved = base !== pull.baseCommit;
  pull.baseCommit = base;
  if (issue.state === 'open' && baseMoved && (await repository.git.isAncestor(head, base))) {
    return merged(world, { issue, commit: base, actor, repository });
  }
  const { autoMerge } = pull;
  if (autoMerge === undefined || (await blockers(repository, issue)).length > 0) return;
  await merge(world, repository, { issue, method: autoMerge.method, actor: autoMerge.by });
}

async function headMoved(
  world: World,
  repository: Repository,
  { issue, head, actor }: { issue: PullIssue; head: string; actor: Account | undefined },
): Promise<void> {
  const { git } = repository;
  issue.pull.headCommit = head;
  issue.updatedAtMs = world.nowMs();
  await git.run(['update-ref', `refs/pull/${issue.number}/head`, head]);
  record(repository, 'pull_request', 'synchronize', actor);
  const base = repository.refs.get(`refs/heads/${issue.pull.base}`) ?? '';
  if (await git.isAncestor(head, base)) {
    setState(world, { repository, issue, state: 'closed', actor });
  }
}

/** Opens or closes an issue or a pull request, and says who did. */
export function setState(
  world: World,
  {
    repository,
    issue,
    state,
    actor,
  }: {
    repository: Repository;
    issue: Issue;
    state: 'open' | 'closed';
    actor: Account | undefined;
  },
): void {
  if (issue.state === state) return;
  issue.state = state;
  issue.updatedAtMs = world.nowMs();
  issue.closedAtMs = state === 'closed' ? world.nowMs() : undefined;
  issue.closedBy = state === 'closed' ? actor : undefined;
  if (issue.pull !== undefined) {
    issue.pull.autoMerge = undefined;
    issue.pull.isQueued = false;
    record(repository, 'pull_request', state === 'closed' ? 'closed' : 'reopened', actor);
  }
}

export function opened(repository: Repository, actor: Account): void {
  record(repository, 'pull_request', 'opened', actor);
}

function merged(
  world: World,
  {
    repository,
    issue,
    commit,
    actor,
  }: { repository: Repository; issue: PullIssue; commit: string; actor: Account | undefined },
): void {
  issue.pull.mergedCommit = commit;
  issue.pull.mergedBy = actor;
  issue.pull.mergedAtMs = world.nowMs();
  setState(world, { repository, issue, state: 'closed', actor });
}

export function protectionOf(repository: Repository, branch: string): Protection {
  return repository.protections.get(branch) ?? {};
}

/** Why a pull request may not merge yet, in GitHub's words. */
export async function blockers(repository: Repository, issue: PullIssue): Promise<string[]> {
  const { pull } = issue;
  const { requiredApprovals = 0, requiredChecks = [] } = protectionOf(repository, pull.base);
  const approvals = pull.reviews.filter(({ state }) => state === 'APPROVED').length;
  const missing = requiredChecks.filter((name) => !isGreen(repository, pull.headCommit, name));
  return [
    ...(pull.isDraft ? ['Pull Request is still a draft'] : []),
    ...((await isMergeable(repository, pull)) ? [] : ['Pull Request is not mergeable']),
    ...(approvals < requiredApprovals
      ? [
          `At least ${requiredApprovals} approving review is required by reviewers with write access.`,
        ]
      : []),
    ...missing.map((name) => `Required status check "${name}" is expected.`),
  ];
}

function isGreen(repository: Repository, commit: string, name: string): boolean {
  const runs = [...repository.checkRuns.values()].filter(
    (run) => run.commit === commit && run.name === name,
  );
  const status = repository.statuses.findLast(
    (one) => one.commit === commit && one.context === name,
  );
  const conclusion = runs.at(-1)?.conclusion;
  return (
    (conclusion !== undefined && ['success', 'neutral', 'skipped'].includes(conclusion ?? '')) ||
    status?.state === 'success'
  );
}

export async function isMergeable(repository: Repository, pull: Pull): Promise<boolean> {
  const base = repository.refs.get(`refs/heads/${pull.base}`);
  if (base === undefined) return false;
  return (await repository.git.mergeTree(base, pull.headCommit)) !== undefined;
}

/** Merges now; the base must stand where it was seen. Raises a 409 when it does not. */
export async function merge(
  world: World,
  repository: Repository,
  {
    issue,
    method,
    actor,
    title,
    message,
  }: {
    issue: PullIssue;
    method: MergeMethod;
    actor: Account;
    title?: string | undefined;
    message?: string | undefined;
  },
): Promise<string> {
  const { pull } = issue;
  const { git } = repository;
  const ref = `refs/heads/${pull.base}`;
  const base = repository.refs.get(ref) ?? '';
  const tree = await git.mergeTree(base, pull.headCommit);
  if (tree === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
  const date = new Date(world.nowMs()).toISOString();
  const subject =
    title ??
    (method === 'merge'
      ? `Merge pull request #${issue.number} from ${pull.headOwner}/${pull.headBranch}`
      : `${issue.title} (#${issue.number})`);
  const commit = await git.writeCommit({
    tree,
    parents: method === 'merge' ? [base, pull.headCommit] : [base],
    message: message ? `${subject}\n\n${message}` : subject,
    author: { name: actor.login, email: `${actor.login}@${world.mailHost}`, date },
    committer: { name: 'GitHub', email: 'noreply@github.com', date },
  });
  repository.signedCommits.add(commit);
  if (!(await git.moveRef(ref, commit, base))) {
    throw new Refusal(409, 'Base branch was modified. Review and try the merge again.');
  }
  merged(world, { repository, issue, commit, actor });
  if (repository.deletesMergedBranches) {
    await git.moveRef(`refs/heads/${pull.headBranch}`, undefined, pull.headCommit);
  }
  repository.refs = await git.refs();
  return commit;
}
