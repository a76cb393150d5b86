import { type Exchange, invalid, Refusal, type Route, route } from './exchange.ts';
import { page } from './page.ts';
import { setState } from './pull-state.ts';
import { issueView } from './pull-view.ts';
import { bodyLimit } from './route-pulls.ts';
import type { Comment, Issue, Label, Repository } from './state.ts';
import { commentView, labelView } from './view.ts';

export const issueRoutes: readonly Route[] = [
  route('issues/get', ['issues:read', 'pull_requests:read'], (call) => ({
    status: 200,
    body: issueView(call.world, call.repository, issueOf(call)),
  })),

  route('issues/update', ['issues:write', 'pull_requests:write'], (call) => {
    const { world, repository, caller } = call;
    const issue = issueOf(call);
    const { title, body, state, labels } = call.body ?? {};
    if (body !== undefined && body !== null) checkComment(body);
    if (title !== undefined && title !== null) issue.title = String(title);
    issue.body = body ?? issue.body;
    issue.updatedAtMs = world.nowMs();
    if (labels !== undefined) {
      issue.labels.clear();
      addLabels(call, repository, { issue, labels });
    }
    if (state !== undefined) setState(world, { repository, issue, state, actor: caller.account });
    return { status: 200, body: issueView(world, repository, issue) };
  }),

  route('issues/list-comments', ['issues:read', 'pull_requests:read'], (call) => {
    const { world, repository, url, sees } = call;
    const { number } = issueOf(call);
    const sinceMs = Date.parse(call.parameters.since ?? '1970-01-01');
    const found = [...repository.comments.values()].filter(
      (one) => one.issue === number && one.born <= sees && one.updatedAtMs >= sinceMs,
    );
    return page(
      url,
      found.map((one) => commentView(world, repository, one)),
    );
  }),

  route('issues/create-comment', ['issues:write', 'pull_requests:write'], (call) => {
    const { world, repository, caller } = call;
    const { number, isLocked } = issueOf(call);
    if (isLocked) throw new Refusal(403, 'Unable to create comment because issue is locked.');
    checkComment(call.body.body);
    world.writes += 1;
    const comment: Comment = {
      id: world.nextId(),
      issue: number,
      author: caller.account,
      body: call.body.body,
      createdAtMs: world.nowMs(),
      updatedAtMs: world.nowMs(),
      born: world.writes,
    };
    repository.comments.set(comment.id, comment);
    return { status: 201, body: commentView(world, repository, comment) };
  }),

  route('issues/get-comment', ['issues:read', 'pull_requests:read'], (call) => ({
    status: 200,
    body: commentView(call.world, call.repository, commentOf(call)),
  })),

  route('issues/update-comment', ['issues:write', 'pull_requests:write'], (call) => {
    const { world, repository } = call;
    const comment = commentOf(call);
    checkComment(call.body.body);
    comment.body = call.body.body;
    comment.updatedAtMs = world.nowMs();
    return { status: 200, body: commentView(world, repository, comment) };
  }),

  route('issues/delete-comment', ['issues:write', 'pull_requests:write'], (call) => {
    call.repository.comments.delete(commentOf(call).id);
    return { status: 204 };
  }),

  route('issues/add-labels', ['issues:write', 'pull_requests:write'], (call) => {
    const issue = issueOf(call);
    const labels = Array.isArray(call.body) ? call.body : (call.body?.labels ?? []);
    addLabels(call, call.repository, { issue, labels });
    return { status: 200, body: labelsOf(call.repository, issue) };
  }),

  route('issues/remove-label', ['issues:write', 'pull_requests:write'], (call) => {
    const issue = issueOf(call);
    const name = [...issue.labels].find((one) => isSame(one, call.parameters.name));
    if (name === undefined) throw new Refusal(404, 'Label does not exist');
    issue.labels.delete(name);
    return { status: 200, body: labelsOf(call.repository, issue) };
  }),

  route('issues/create-label', ['issues:write', 'pull_requests:write'], (call) => {
    const { repository, body, world } = call;
    const key = body.name.toLowerCase();
    if (repository.labels.has(key)) throw invalid('Label', 'name', 'already_exists');
    const label = newLabel(world.nextId(), body.name, body.color);
    label.description = body.description ?? '';
    repository.labels.set(key, label);
    return { status: 201, body: labelView(label) };
  }),
];

function issueOf({
  repository,
  parameters,
}: {
  readonly repository: Repository;
  readonly parameters: { readonly issue_number: number | bigint };
}): Issue {
  const issue = repository.issues.get(Number(parameters.issue_number));
  if (issue === undefined) throw new Refusal(404, 'Not Found');
  return issue;
}

function commentOf({
  repository,
  parameters,
}: {
  readonly repository: Repository;
  readonly parameters: { readonly comment_id: number | bigint };
}): Comment {
  const comment = repository.comments.get(Number(parameters.comment_id));
  if (comment === undefined) throw new Refusal(404, 'Not Found');
  return comment;
}

function checkComment(body: string): void {
  if ([...body].length <= bodyLimit && body !== '') return;
  const message =
    body === '' ? "Body can't be blank" : `Body is too long (maximum is ${bodyLimit} characters)`;
  throw invalid('IssueComment', 'data', 'unprocessable', message);
}

/** Labels that are not there yet are made, as GitHub does. */
function addLabels(
  { world }: Exchange,
  repository: Repository,
  { issue, labels }: { issue: Issue; labels: readonly unknown[] },
): void {
  const names = labels.map((one) =>
    typeof one === 'string' ? one : String((one as { name: unknown }).name),
  );
  if (names.some((name) => name.trim() === '' || [...name].length > 50)) {
    throw invalid('Label', 'name', 'custom', 'name is too long (maximum is 50 characters)');
  }
  for (const name of names) {
    const key = name.toLowerCase();
    const label = repository.labels.get(key) ?? newLabel(world.nextId(), name, 'ededed');
    repository.labels.set(key, label);
    issue.labels.add(label.name);
  }
  issue.updatedAtMs = world.nowMs();
}

function newLabel(id: number, name: string, color: string | undefined): Label {
  if (color !== undefined && !/^[0-9a-fA-F]{6}$/.test(color)) {
    throw invalid('Label', 'color', 'invalid');
  }
  return { id, name, color: color ?? 'ededed', description: '' };
}

function labelsOf(repository: Repository, issue: Issue): object[] {
  return [...issue.labels].flatMap((name) => {
    const label = repository.labels.get(name.toLowerCase());
    return label === undefined ? [] : [labelView(label)];
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
