import type { Account } from './account.ts';
import type {
  CheckRun,
  Comment,
  Issue,
  Label,
  Repository,
  Review,
  Status,
  World,
} from './state.ts';

/** What GitHub shows of each thing. Fields that its schema requires and nobody reads are added later. */
export function userView(account: Account | undefined): object | null {
  if (account === undefined) return null;
  const name = encodeURIComponent(account.login);
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('U', account.id),
    type: account.type,
    site_admin: false,
    html_url: account.app
      ? `https://github.example/apps/${account.app.slug}`
      : `https://github.example/${name}`,
    url: `https://github.example/users/${name}`,
  };
}

export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

export function timeOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

export function repositoryView(world: World, repository: Repository): Record<string, unknown> {
  const [, name = ''] = repository.name.split('/');
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name,
    full_name: repository.name,
    owner: userView(repository.owner),
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    html_url: `${world.webUrl}/${repository.name}`,
    url: `${world.apiUrl}/repos/${repository.name}`,
    clone_url: `${world.webUrl}/${repository.name}.git`,
    default_branch: repository.defaultBranch,
    archived: repository.isArchived,
    disabled: false,
    fork: false,
    description: null,
    allow_auto_merge: repository.allowsAutoMerge,
    allow_merge_commit: repository.mergeMethods.has('merge'),
    allow_squash_merge: repository.mergeMethods.has('squash'),
    allow_rebase_merge: repository.mergeMethods.has('rebase'),
    delete_branch_on_merge: repository.deletesMergedBranches,
    topics: [],
  };
}

export function labelView(label: Label): object {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function commentView(world: World, repository: Repository, comment: Comment): object {
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    body: comment.body,
    user: userView(comment.author),
    created_at: timeOf(comment.createdAtMs),
    updated_at: timeOf(comment.updatedAtMs),
    author_association: association(repository, comment.author),
    html_url: `${world.webUrl}/${repository.name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    url: `${world.apiUrl}/repos/${repository.name}/issues/comments/${comment.id}`,
    issue_url: `${world.apiUrl}/repos/${repository.name}/issues/${comment.issue}`,
    performed_via_github_app: comment.author.app ? appView(comment.author) : null,
  };
}

function appView(account: Account): object {
  return {
    id: account.app?.id,
    slug: account.app?.slug,
    name: account.app?.slug,
    owner: userView(account),
    permissions: {},
    events: [],
  };
}

export function association(repository: Repository, account: Account): string {
  if (repository.owner.login === account.login) return 'OWNER';
  return repository.collaborators.has(account.login) ? 'COLLABORATOR' : 'NONE';
}

export function checkRunView(world: World, repository: Repository, run: CheckRun): object {
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.commit,
    external_id: run.externalId,
    status: run.status,
    conclusion: run.conclusion,
    started_at: timeOf(run.startedAtMs),
    completed_at: run.completedAtMs === undefined ? null : timeOf(run.completedAtMs),
    details_url: run.detailsUrl,
    html_url: `${world.webUrl}/${repository.name}/runs/${run.id}`,
    url: `${world.apiUrl}/repos/${repository.name}/check-runs/${run.id}`,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${world.apiUrl}/repos/${repository.name}/check-runs/${run.id}/annotations`,
    },
    app: {
      id: run.app.id,
      slug: run.app.slug,
      name: run.app.slug,
      owner: userView(repository.owner),
      permissions: {},
      events: [],
    },
    check_suite: { id: run.app.id },
    pull_requests: [],
  };
}

export function statusView(world: World, repository: Repository, status: Status): object {
  return {
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    creator: userView(status.creator),
    created_at: timeOf(status.createdAtMs),
    updated_at: timeOf(status.createdAtMs),
    url: `${world.apiUrl}/repos/${repository.name}/statuses/${status.commit}`,
    avatar_url: null,
  };
}

export function reviewView(
  world: World,
  repository: Repository,
  issue: Issue,
  review: Review,
): object {
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userView(review.author),
    body: '',
    state: review.state,
    commit_id: review.commit,
    html_url: `${world.webUrl}/${repository.name}/pull/${issue.number}#pullrequestreview-${review.id}`,
    pull_request_url: `${world.apiUrl}/repos/${repository.name}/pulls/${issue.number}`,
    author_association: association(repository, review.author),
    _links: { html: { href: '' }, pull_request: { href: '' } },
  };
}
