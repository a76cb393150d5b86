import { grants, isApp, type Token } from './account.ts';
import type { Surroundings } from './door.ts';
import { knows, mayPush } from './exchange.ts';
import { graphqlError } from './graphql-error.ts';
import { mergeStatus } from './merge-status.ts';
import { isPull, observe, type PullIssue, protectionOf } from './pull-state.ts';
import type { Repository, World } from './state.ts';
import { nodeId, timeOf } from './view.ts';

/** What can be asked. A field that is not here is told as an error, and is a violation. */
export function queryRoot(around: Surroundings, token: Token) {
  const { world } = around;
  return {
    viewer: () => ({ __typename: 'User', ...actor(world, token.account.login) }),
    repository: async ({ owner, name }: { owner: string; name: string }) => {
      const repository = world.repositories.get(`${owner}/${name}`.toLowerCase());
      if (repository === undefined || !knows(token, repository)) {
        const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
        throw graphqlError('NOT_FOUND', message);
      }
      await around.turn(repository, () => observe(world, repository));
      return repositoryNode(world, repository, token);
    },
  };
}

function actor(world: World, login: string) {
  const account = world.accounts.get(login);
  return { id: nodeId('U', account?.id ?? 0), login, databaseId: account?.id };
}

function repositoryNode(world: World, repository: Repository, token: Token) {
  const [owner = '', name = ''] = repository.name.split('/');
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name,
    nameWithOwner: repository.name,
    owner: { __typename: 'Organization', login: owner },
    isArchived: repository.isArchived,
    isPrivate: repository.isPrivate,
    autoMergeAllowed: repository.allowsAutoMerge,
    mergeCommitAllowed: repository.mergeMethods.has('merge'),
    squashMergeAllowed: repository.mergeMethods.has('squash'),
    rebaseMergeAllowed: repository.mergeMethods.has('rebase'),
    viewerDefaultMergeMethod: ([...repository.mergeMethods][0] ?? 'merge').toUpperCase(),
    viewerPermission: viewerPermission(repository, token),
    url: `${world.webUrl}/${repository.name}`,
    defaultBranchRef: refNode(repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const prefixed = qualifiedName.startsWith('refs/');
      return refNode(repository, prefixed ? qualifiedName : `refs/heads/${qualifiedName}`);
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) =>
      objectNode(repository, oid ?? expression ?? ''),
    pullRequest: ({ number }: { number: number }) => {
      mayRead(token, repository);
      const issue = repository.issues.get(number);
      if (issue === undefined || !isPull(issue)) {
        const message = `Could not resolve to a PullRequest with the number of ${number}.`;
        throw graphqlError('NOT_FOUND', message);
      }
      return pullNode(world, repository, issue);
    },
    mergeQueue: ({ branch }: { branch?: string }) =>
      protectionOf(repository, branch ?? repository.defaultBranch).mergeQueue
        ? { __typename: 'MergeQueue', id: nodeId('MQ', repository.id) }
        : null,
  };
}

function viewerPermission(repository: Repository, token: Token): string {
  if (isApp(token)) return mayPush(token, repository) ? 'WRITE' : 'READ';
  return (repository.collaborators.get(token.account.login) ?? 'read').toUpperCase();
}

function mayRead(token: Token, repository: Repository): void {
  if (!repository.isPrivate || grants(token, 'pull_requests', 'read')) return;
  throw graphqlError('FORBIDDEN', 'Resource not accessible by integration');
}

function refNode(repository: Repository, ref: string) {
  const commit = repository.refs.get(ref);
  if (commit === undefined) return null;
  return {
    __typename: 'Ref',
    id: nodeId('REF', 0),
    name: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    prefix: ref.startsWith('refs/tags/') ? 'refs/tags/' : 'refs/heads/',
    target: () => objectNode(repository, commit),
  };
}

async function objectNode(repository: Repository, name: string) {
  const revision = repository.refs.get(`refs/heads/${name}`) ?? name;
  const type = await repository.git.typeOf(revision);
  if (type === undefined) return null;
  const typename = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  const tree = type === 'commit' ? await treeOf(repository, revision) : undefined;
  return {
    __typename: typename,
    id: nodeId('O', 0),
    oid: revision,
    tree: { __typename: 'Tree', oid: tree },
  };
}

async function treeOf(repository: Repository, commit: string): Promise<string> {
  return (await repository.git.run(['rev-parse', `${commit}^{tree}`])).trim();
}

export function pullNode(world: World, repository: Repository, issue: PullIssue) {
  const { pull } = issue;
  const isOpen = issue.state === 'open';
  const done = pull.mergedCommit === undefined ? 'CLOSED' : 'MERGED';
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url: `${world.webUrl}/${repository.name}/pull/${issue.number}`,
    state: isOpen ? 'OPEN' : done,
    isDraft: pull.isDraft,
    headRefName: pull.headBranch,
    headRefOid: pull.headCommit,
    baseRefName: pull.base,
    baseRefOid: pull.baseCommit,
    author: {
      __typename: issue.author.type === 'Bot' ? 'Bot' : 'User',
      // GraphQL names a bot without what REST puts after it.
      login: issue.author.login.replace(/\[bot\]$/, ''),
    },
    mergeStateStatus: () => mergeStatus(repository, issue),
    isInMergeQueue: pull.isQueued,
    isMergeQueueEnabled: protectionOf(repository, pull.base).mergeQueue === true,
    mergeQueueEntry: () =>
      pull.isQueued ? { __typename: 'MergeQueueEntry', state: 'QUEUED', position: 1 } : null,
    autoMergeRequest: pull.autoMerge
      ? {
          __typename: 'AutoMergeRequest',
          enabledAt: timeOf(world.nowMs()),
          mergeMethod: pull.autoMerge.method.toUpperCase(),
        }
      : null,
  };
}
