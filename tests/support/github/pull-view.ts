import type { Account } from './account.ts';
import { mergeStatus } from './merge-status.ts';
import type { PullIssue } from './pull-state.ts';
import type { Issue, Repository, World } from './state.ts';
import { association, labelView, nodeId, repositoryView, timeOf, userView } from './view.ts';

function common(world: World, repository: Repository, issue: Issue): Record<string, unknown> {
  return {
    id: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    locked: issue.isLocked,
    user: userView(issue.author),
    labels: [...issue.labels].flatMap((name) => {
      const label = repository.labels.get(name.toLowerCase());
      return label === undefined ? [] : [labelView(label)];
    }),
    assignees: [],
    assignee: null,
    milestone: null,
    author_association: association(repository, issue.author),
    created_at: timeOf(issue.createdAtMs),
    updated_at: timeOf(issue.updatedAtMs),
    closed_at: issue.closedAtMs === undefined ? null : timeOf(issue.closedAtMs),
    comments: [...repository.comments.values()].filter(({ issue: of }) => of === issue.number)
      .length,
    html_url: `${world.webUrl}/${repository.name}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`,
  };
}

export function issueView(world: World, repository: Repository, issue: Issue): object {
  const pull = issue.pull && {
    pull_request: {
      url: `${world.apiUrl}/repos/${repository.name}/pulls/${issue.number}`,
      html_url: `${world.webUrl}/${repository.name}/pull/${issue.number}`,
      diff_url: null,
      patch_url: null,
      merged_at: issue.pull.mergedAtMs === undefined ? null : timeOf(issue.pull.mergedAtMs),
    },
  };
  return {
    ...common(world, repository, issue),
    node_id: nodeId('I', issue.id),
    url: `${world.apiUrl}/repos/${repository.name}/issues/${issue.number}`,
    closed_by: userView(issue.closedBy),
    ...pull,
  };
}

export function pullView(
  world: World,
  repository: Repository,
  issue: PullIssue,
): Record<string, unknown> {
  const { pull } = issue;
  const login = (name: string): Account | undefined => world.accounts.get(name);
  const shown = repositoryView(world, repository);
  return {
    ...common(world, repository, issue),
    node_id: nodeId('PR', issue.id),
    url: `${world.apiUrl}/repos/${repository.name}/pulls/${issue.number}`,
    issue_url: `${world.apiUrl}/repos/${repository.name}/issues/${issue.number}`,
    draft: pull.isDraft,
    merged_at: pull.mergedAtMs === undefined ? null : timeOf(pull.mergedAtMs),
    merge_commit_sha: pull.mergedCommit ?? null,
    head: {
      ref: pull.headBranch,
      sha: pull.headCommit,
      label: `${pull.headOwner}:${pull.headBranch}`,
      repo: pull.isFork ? forkView(shown, pull.headOwner) : shown,
      user: userView(pull.isFork ? login(pull.headOwner) : repository.owner),
    },
    base: {
      ref: pull.base,
      sha: pull.baseCommit,
      label: `${repository.owner.login}:${pull.base}`,
      repo: shown,
      user: userView(repository.owner),
    },
    requested_reviewers: [...pull.reviewers].map((name) => userView(login(name))),
    requested_teams: [...pull.teams].map(teamView),
    auto_merge: pull.autoMerge
      ? {
          enabled_by: userView(pull.autoMerge.by),
          merge_method: pull.autoMerge.method,
          commit_title: null,
          commit_message: null,
        }
      : null,
  };
}

/** With what is only shown of one: GitHub works out whether it can merge after it was first asked. */
export async function wholePullView(
  world: World,
  repository: Repository,
  issue: PullIssue,
): Promise<Record<string, unknown>> {
  const { pull } = issue;
  const status = await mergeStatus(repository, issue);
  const mergeable = status === 'UNKNOWN' ? null : status !== 'DIRTY';
  return {
    ...pullView(world, repository, issue),
    merged: pull.mergedCommit !== undefined,
    merged_by: userView(pull.mergedBy),
    mergeable,
    mergeable_state: status.toLowerCase(),
    rebaseable: mergeable,
    maintainer_can_modify: false,
    review_comments: 0,
    ...(await size(repository, pull)),
  };
}

async function size(repository: Repository, pull: PullIssue['pull']): Promise<object> {
  const base = await repository.git.mergeBase(pull.baseCommit, pull.headCommit);
  if (base === undefined) return { commits: 0, changed_files: 0, additions: 0, deletions: 0 };
  const range = `${base}..${pull.headCommit}`;
  const commits = Number(await repository.git.run(['rev-list', '--count', range]));
  const lines = (await repository.git.run(['diff', '--numstat', base, pull.headCommit]))
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t').map(Number));
  const sum = (at: number) => lines.reduce((total, line) => total + (line[at] || 0), 0);
  return { commits, changed_files: lines.length, additions: sum(0), deletions: sum(1) };
}

function forkView(shown: Record<string, unknown>, owner: string): object {
  return { ...shown, id: 1, full_name: `${owner}/${shown.name}`, fork: true };
}

function teamView(slug: string): object {
  return { id: 1, slug, name: slug, description: null, privacy: 'closed', permission: 'pull' };
}
