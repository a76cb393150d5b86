import { grants, isApp, type Permission, reaches, type Token } from './account.ts';
import { forbiddenMove } from './branch-rule.ts';
import type { Surroundings } from './door.ts';
import { covers } from './exchange.ts';
import { graphqlError } from './graphql-error.ts';
import { pullNode } from './graphql-query.ts';
import { mergeStatus } from './merge-status.ts';
import { isPull, observe, type PullIssue, protectionOf } from './pull-state.ts';
import type { MergeMethod, Repository } from './state.ts';
import { nodeId } from './view.ts';

const nothing = '0'.repeat(40);

interface RefUpdate {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string | null;
  readonly force?: boolean | null;
}

interface PullInput {
  readonly clientMutationId?: string;
  readonly pullRequestId: string;
  readonly expectedHeadOid?: string | null;
  readonly mergeMethod?: string;
}

type Given<Input> = { readonly input: Input };

/** What can be done by GraphQL alone, or only there whole. */
export function mutationRoot(around: Surroundings, token: Token) {
  const { world } = around;
  const ofPull = async (
    { pullRequestId: id }: PullInput,
    needs: Permission,
    use: (repository: Repository, issue: PullIssue) => Promise<object>,
  ) => {
    const found = [...world.repositories.values()].flatMap((repository) =>
      [...repository.issues.values()]
        .filter(isPull)
        .filter((issue) => nodeId('PR', issue.id) === id)
        .map((issue) => ({ repository, issue })),
    )[0];
    if (found === undefined) throw unresolved(id);
    mayWrite(token, found.repository, needs);
    return await around.turn(found.repository, async () => {
      await observe(world, found.repository);
      return await use(found.repository, found.issue);
    });
  };

  return {
    updateRefs: async ({
      input,
    }: Given<{ clientMutationId?: string; repositoryId: string; refUpdates: RefUpdate[] }>) => {
      const repository = [...world.repositories.values()].find(
        ({ id }) => nodeId('R', id) === input.repositoryId,
      );
      if (repository === undefined) throw unresolved(input.repositoryId);
      mayWrite(token, repository, 'contents');
      await around.turn(repository, async () => {
        await observe(world, repository);
        await updateRefs(repository, token, input.refUpdates);
        await observe(world, repository, token.account);
      });
      return { clientMutationId: input.clientMutationId };
    },

    enablePullRequestAutoMerge: ({ input }: Given<PullInput>) =>
      ofPull(input, 'pull_requests', async (repository, issue) => {
        expectHead(issue, input);
        await mayWait(repository, issue);
        const method = (input.mergeMethod ?? 'MERGE').toLowerCase() as MergeMethod;
        if (!repository.mergeMethods.has(method)) {
          throw graphqlError(
            'UNPROCESSABLE',
            `Merge method ${method} merging is not allowed on this repository`,
          );
        }
        issue.pull.autoMerge = { by: token.account, method };
        return payload(input, pullNode(world, repository, issue));
      }),

    disablePullRequestAutoMerge: ({ input }: Given<PullInput>) =>
      ofPull(input, 'pull_requests', async (repository, issue) => {
        issue.pull.autoMerge = undefined;
        return payload(input, pullNode(world, repository, issue));
      }),

    enqueuePullRequest: ({ input }: Given<PullInput>) =>
      ofPull(input, 'contents', async (repository, issue) => {
        expectHead(issue, input);
        if (protectionOf(repository, issue.pull.base).mergeQueue !== true) {
          throw graphqlError('UNPROCESSABLE', 'The merge queue is not enabled for this branch');
        }
        if (issue.pull.isQueued) {
          throw graphqlError('UNPROCESSABLE', 'Pull request is already in the queue');
        }
        issue.pull.isQueued = true;
        const entry = { __typename: 'MergeQueueEntry', state: 'QUEUED', position: 1 };
        return { clientMutationId: input.clientMutationId, mergeQueueEntry: entry };
      }),
  };
}

function payload({ clientMutationId }: PullInput, pullRequest: object): object {
  return { clientMutationId, pullRequest };
}

function unresolved(id: string) {
  return graphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function mayWrite(token: Token, repository: Repository, permission: Permission): void {
  const role = repository.collaborators.get(token.account.login);
  const isAllowed =
    covers(token, repository) &&
    grants(token, permission, 'write') &&
    (isApp(token) || reaches(role, 'write'));
  if (!isAllowed) throw graphqlError('FORBIDDEN', 'Resource not accessible by integration');
  if (!repository.isArchived) return;
  throw graphqlError('FORBIDDEN', 'Repository was archived so is read-only.');
}

/** All or none, as git's own transaction does it. */
async function updateRefs(
  repository: Repository,
  token: Token,
  updates: readonly RefUpdate[],
): Promise<void> {
  const lines: string[] = [];
  for (const { name, afterOid, beforeOid, force } of updates) {
    const now = repository.refs.get(name);
    const isForced = await checkMove(repository, { now, afterOid, force: force === true });
    const reason = forbiddenMove(repository, { ref: name, caller: token, isForced });
    if (reason !== undefined) throw graphqlError('UNPROCESSABLE', reason);
    const old = beforeOid ?? now ?? nothing;
    lines.push(
      afterOid === nothing
        ? `delete ${name} ${old === nothing ? '' : old}`
        : `update ${name} ${afterOid} ${old}`,
    );
    if (old !== (now ?? nothing)) {
      throw graphqlError('UNPROCESSABLE', `Reference ${name} is not at ${old}`);
    }
  }
  await repository.git.run(['update-ref', '--stdin'], `${lines.join('\n')}\n`);
}

/** True when what stood there is not part of what shall. */
async function checkMove(
  repository: Repository,
  { now, afterOid, force }: { now: string | undefined; afterOid: string; force: boolean },
): Promise<boolean> {
  if (afterOid === nothing) return true;
  if ((await repository.git.typeOf(afterOid)) === undefined) {
    throw graphqlError('UNPROCESSABLE', 'Object does not exist');
  }
  const isForward = now === undefined || (await repository.git.isAncestor(now, afterOid));
  if (isForward || force) return !isForward;
  throw graphqlError('UNPROCESSABLE', 'Update is not a fast forward');
}

function expectHead({ pull }: PullIssue, { expectedHeadOid }: PullInput): void {
  if (!expectedHeadOid || expectedHeadOid === pull.headCommit) return;
  throw graphqlError('UNPROCESSABLE', 'Head branch was modified. Review and try the merge again.');
}

/** Auto-merge is only for what something still holds. */
async function mayWait(repository: Repository, issue: PullIssue): Promise<void> {
  const refused = (why: string) => graphqlError('UNPROCESSABLE', `Pull request ${why}`);
  if (!repository.allowsAutoMerge) {
    throw refused('Auto merge is not allowed for this repository');
  }
  if (issue.state === 'closed') throw refused('Pull request is closed');
  if (Object.keys(protectionOf(repository, issue.pull.base)).length === 0) {
    throw refused('Protected branch rules not configured for this branch');
  }
  issue.pull.mergeabilityOf = `${issue.pull.headCommit} ${issue.pull.baseCommit}`;
  const status = await mergeStatus(repository, issue);
  if (status === 'CLEAN' || status === 'UNSTABLE') {
    throw refused(`Pull request is in ${status.toLowerCase()} status`);
  }
  if (status === 'DRAFT') throw refused('Pull request is in draft state');
}
