import type { MergeState } from '../../ports/forge.ts';
import { Problem } from '../../problem.ts';
import { shown } from '../../source/shown.ts';
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
 * holds is merged, and all others wait in GitHub's auto-merge. One with a check that failed is not merged because no rule
 * asks for that check: it may be ours. Raises `forge.moved`, `forge.unmergeable` and what GitHub's refusals mean.
 */
export async function mergeWhenReady(
  repository: Repository,
  number: number,
  commit: string,
): Promise<MergeState> {
  const merge = { repository, number, commit };
  const { found, method } = await settled(merge);
  const state = stateOf(merge, found);
  if (state !== undefined) return state;
  if (found.isMergeQueueEnabled && (await isEnqueued(merge, found))) return 'queued';
  if (!found.isMergeQueueEnabled && ready.includes(found.mergeStateStatus)) {
    return await mergeNow(merge, method);
  }
  return await waitInAutoMerge(merge, found, method);
}

const ready = ['CLEAN', 'HAS_HOOKS'];

/** What was decided already. */
function stateOf(merge: Merge, found: Mergeable): MergeState | undefined {
  if (found.state === 'MERGED') return 'merged';
  if (found.headRefOid !== merge.commit) throw moved(merge);
  if (found.isInMergeQueue) return 'queued';
  const obstacle = obstacleOf(found);
  if (obstacle !== undefined) throw unmergeable(merge, obstacle);
  return found.autoMergeRequest === null ? undefined : 'waiting';
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

/** False when the queue does not take it yet. */
async function isEnqueued(merge: Merge, { id }: Mergeable): Promise<boolean> {
  const input = { pullRequestId: id, expectedHeadOid: merge.commit };
  try {
    await merge.repository.mutate(enqueue, input);
    return true;
  } catch (error) {
    if (refusalOf(error)?.status !== 422) throw error;
    return (await stateNow(merge)) === 'queued';
  }
}

const enqueue =
  'mutation enqueue($input: EnqueuePullRequestInput!) { enqueuePullRequest(input: $input) { clientMutationId } }';

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
    if (refusalOf(error)?.status === 405 && (await stateNow(merge)) === 'merged') return 'merged';
    throw error;
  }
}

const restMethods = { MERGE: 'merge', SQUASH: 'squash', REBASE: 'rebase' } as const;

async function waitInAutoMerge(
  merge: Merge,
  { id, mergeStateStatus }: Mergeable,
  mergeMethod: string,
): Promise<MergeState> {
  const input = { pullRequestId: id, expectedHeadOid: merge.commit, mergeMethod };
  try {
    await merge.repository.mutate(wait, input);
    return 'waiting';
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.status !== 422) throw error;
    const state = await stateNow(merge);
    if (state !== undefined) return state;
    const why =
      mergeStateStatus === 'UNSTABLE'
        ? 'has a check that failed or is not done, and no rule of the branch waits for it'
        : `cannot wait for its checks: ${shown(refusal.says)}`;
    throw unmergeable(merge, why);
  }
}

const wait =
  'mutation wait($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }';

/** After a refusal: somebody else may have been quicker. */
async function stateNow(merge: Merge): Promise<MergeState | undefined> {
  const { found } = await settled(merge);
  return stateOf(merge, found);
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
