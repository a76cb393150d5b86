import type { MergeState } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { refusalOf } from './refusal.ts';
import type { Repository } from './repository.ts';

interface Mergeable {
  readonly id: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly isDraft: boolean;
  readonly headRefOid: string;
  readonly mergeStateStatus: string;
  readonly isInMergeQueue: boolean;
  readonly isMergeQueueEnabled: boolean;
  readonly autoMergeRequest: object | null;
}

interface MergeAnswer {
  readonly repository: {
    readonly viewerDefaultMergeMethod: 'MERGE' | 'SQUASH' | 'REBASE';
    readonly pullRequest: Mergeable | null;
  };
}

interface Merge {
  readonly repository: Repository;
  readonly number: number;
  /** The only commit that may be merged: what was shown. */
  readonly commit: string;
}

/**
 * Merges a commit by the repository's own rules: a merge queue takes it where there is one, a pull request that nothing
 * holds is merged, and all others wait in GitHub's auto-merge. Raises `forge.moved`, `forge.unmergeable` and what
 * GitHub's refusals mean.
 */
export async function mergeWhenReady(
  repository: Repository,
  number: number,
  commit: string,
): Promise<MergeState> {
  const merge = { repository, number, commit };
  const { found, method } = await settled(merge);
  if (found.state === 'MERGED') return 'merged';
  if (found.headRefOid !== commit) throw moved(merge);
  if (found.isInMergeQueue) return 'queued';
  const obstacle = obstacleOf(found);
  if (obstacle !== undefined) throw unmergeable(merge, obstacle);
  const isReady = ['CLEAN', 'HAS_HOOKS'].includes(found.mergeStateStatus);
  if (found.isMergeQueueEnabled && isReady) return await enqueue(merge, found);
  if (isReady) return await mergeNow(merge, method);
  if (found.autoMergeRequest !== null) return 'waiting';
  return await waitInAutoMerge(merge, found, method);
}

const looks = 6;

/** GitHub works out whether a pull request can be merged when it is first asked, and says so a little later. */
async function settled({ repository, number }: Merge) {
  const { waiting } = repository;
  for (let look = 1; ; look += 1) {
    const answer = await repository.query<MergeAnswer>(mergeQuery, { number });
    const { pullRequest: found, viewerDefaultMergeMethod: method } = answer.repository;
    if (found === null) throw new Problem('forge.missing', `There is no pull request ${number}`);
    if (found.mergeStateStatus !== 'UNKNOWN' || look === looks) return { found, method };
    await waiting.pause(waiting.firstPauseMs * look);
  }
}

const mergeQuery = `query merge($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    viewerDefaultMergeMethod
    pullRequest(number: $number) {
      id state isDraft headRefOid mergeStateStatus isInMergeQueue isMergeQueueEnabled
      autoMergeRequest { enabledAt }
    }
  }
}`;

function obstacleOf({ state, isDraft, mergeStateStatus }: Mergeable): string | undefined {
  if (state === 'CLOSED') return 'is closed';
  if (isDraft) return 'is a draft';
  return mergeStateStatus === 'DIRTY' ? 'conflicts with its base' : undefined;
}

async function enqueue({ repository, commit }: Merge, { id }: Mergeable): Promise<MergeState> {
  await repository.mutate(
    'mutation enqueue($input: EnqueuePullRequestInput!) { enqueuePullRequest(input: $input) { clientMutationId } }',
    { pullRequestId: id, expectedHeadOid: commit },
  );
  return 'queued';
}

async function mergeNow(
  merge: Merge,
  method: MergeAnswer['repository']['viewerDefaultMergeMethod'],
): Promise<MergeState> {
  const { client, at } = merge.repository;
  try {
    await client.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
      ...at,
      pull_number: merge.number,
      sha: merge.commit,
      merge_method: restMethods[method],
    });
    return 'merged';
  } catch (error) {
    if (refusalOf(error)?.status === 409) throw moved(merge);
    // Repeated after an answer that was lost, it says that there is nothing to merge.
    if (refusalOf(error)?.status === 405 && (await isMerged(merge))) return 'merged';
    throw error;
  }
}

const restMethods = { MERGE: 'merge', SQUASH: 'squash', REBASE: 'rebase' } as const;

async function isMerged(merge: Merge): Promise<boolean> {
  const { found } = await settled(merge);
  return found.state === 'MERGED';
}

async function waitInAutoMerge(
  merge: Merge,
  { id }: Mergeable,
  mergeMethod: string,
): Promise<MergeState> {
  try {
    await merge.repository.mutate(
      'mutation wait($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }',
      { pullRequestId: id, expectedHeadOid: merge.commit, mergeMethod },
    );
    return 'waiting';
  } catch (error) {
    // Nothing in the branch's rules would hold it, or the repository has no auto-merge: nobody would merge it later.
    const refusal = refusalOf(error);
    if (refusal?.status !== 422) throw error;
    throw unmergeable(merge, 'cannot wait for its checks');
  }
}

function moved({ number, commit }: Merge): Problem {
  return new Problem(
    'forge.moved',
    `Pull request ${number} holds another commit than ${commit} by now`,
  );
}

function unmergeable({ number }: Merge, why: string): Problem {
  return new Problem('forge.unmergeable', `Pull request ${number} ${why}`);
}
