import { isApp, reaches } from './account.ts';
import { mayPush, Refusal, type Route, route } from './exchange.ts';
import { page } from './page.ts';
import { isPull, protectionOf } from './pull-state.ts';
import { pullView } from './pull-view.ts';
import { wholeCommit } from './route-content.ts';
import type { Repository } from './state.ts';
import { repositoryView, userView } from './view.ts';

export const repositoryRoutes: readonly Route[] = [
  route('repos/get', ['metadata:read'], ({ world, repository, token }) => {
    const role = token && repository.collaborators.get(token.account.login);
    const push = mayPush(token, repository);
    const permissions = {
      admin: role === 'admin',
      maintain: reaches(role, 'maintain'),
      push,
      triage: push || reaches(role, 'triage'),
      pull: true,
    };
    return { status: 200, body: { ...repositoryView(world, repository), permissions } };
  }),

  route('repos/get-branch', ['contents:read'], async ({ world, repository, parameters }) => {
    const name = parameters.branch;
    const sha = repository.refs.get(`refs/heads/${name}`);
    if (sha === undefined) throw new Refusal(404, 'Branch not found');
    const isProtected = Object.keys(protectionOf(repository, name)).length > 0;
    return {
      status: 200,
      body: {
        name,
        commit: await wholeCommit({ world, repository }, sha),
        protected: isProtected,
        protection: { enabled: isProtected },
        _links: { self: '', html: '' },
      },
    };
  }),

  route('repos/get-branch-rules', ['metadata:read'], ({ repository, parameters, url }) =>
    page(url, rulesOf(repository, parameters.branch)),
  ),

  route('repos/list-pull-requests-associated-with-commit', ['pull_requests:read'], (call) => {
    const found = [...call.repository.issues.values()]
      .filter(isPull)
      .filter(({ pull }) =>
        [pull.headCommit, pull.mergedCommit].includes(call.parameters.commit_sha),
      );
    return page(
      call.url,
      found.map((issue) => pullView(call.world, call.repository, issue)),
    );
  }),

  route('repos/check-collaborator', ['metadata:read'], ({ repository, parameters }) => {
    if (repository.collaborators.has(parameters.username)) return { status: 204 };
    throw new Refusal(404, 'Not Found');
  }),

  route('repos/get-collaborator-permission-level', ['metadata:read'], (call) => {
    const { repository, world, parameters } = call;
    const account = world.accounts.get(parameters.username);
    if (account === undefined) throw new Refusal(404, 'Not Found');
    const role =
      repository.collaborators.get(account.login) ?? (repository.isPrivate ? 'none' : 'read');
    const legacy = { maintain: 'write', triage: 'read' } as Record<string, string>;
    return {
      status: 200,
      body: { permission: legacy[role] ?? role, role_name: role, user: userView(account) },
    };
  }),

  route('repos/create-dispatch-event', ['contents:write'], ({ repository, body, caller }) => {
    repository.events.push({
      name: 'repository_dispatch',
      action: body.event_type,
      actor: caller.account.login,
      startsWorkflows: true,
    });
    return { status: 204 };
  }),

  route('users/get-authenticated', [], ({ caller }) => {
    if (isApp(caller)) throw new Refusal(403, 'Resource not accessible by integration');
    return { status: 200, body: { ...userView(caller.account), public_repos: 0 } };
  }),

  route('users/get-by-username', [], ({ world, parameters }) => {
    const account = world.accounts.get(parameters.username);
    if (account === undefined) throw new Refusal(404, 'Not Found');
    return { status: 200, body: userView(account) };
  }),

  route('rate-limit/get', [], ({ world }) => {
    const rate = { limit: 5000, used: 0, remaining: 5000, reset: Math.floor(world.nowMs() / 1000) };
    return { status: 200, body: { resources: { core: rate, search: rate }, rate } };
  }),
];

function rulesOf(repository: Repository, branch: string): object[] {
  const rule = protectionOf(repository, branch);
  const source = {
    ruleset_source_type: 'Repository',
    ruleset_source: repository.name,
    ruleset_id: 1,
  };
  const approvals = rule.requiredApprovals ?? 0;
  const checks = rule.requiredChecks ?? [];
  return [
    ...(rule.requiresPullRequest || approvals > 0
      ? [
          {
            type: 'pull_request',
            parameters: {
              dismiss_stale_reviews_on_push: false,
              require_code_owner_review: false,
              require_last_push_approval: false,
              required_approving_review_count: approvals,
              required_review_thread_resolution: false,
            },
          },
        ]
      : []),
    ...(checks.length > 0
      ? [
          {
            type: 'required_status_checks',
            parameters: {
              required_status_checks: checks.map((context) => ({ context })),
              strict_required_status_checks_policy: false,
            },
          },
        ]
      : []),
    ...(rule.mergeQueue ? [mergeQueueRule] : []),
  ].map((one) => ({ ...one, ...source }));
}

const mergeQueueRule = {
  type: 'merge_queue',
  parameters: {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: 'MERGE',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5,
  },
};
