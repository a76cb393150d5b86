import type { Forge, PullRequest } from '../ports/forge.ts';
import type { Branch } from '../ports.ts';
import { readMarker, withdrawnPage } from '../report/page/marker.ts';
import { closingMarker, closingWord } from '../report/proposal-words.ts';
import { branchPrefix, foreignCommit } from './proposal-branch.ts';

export interface Closing {
  readonly key: string;
  /** Open ones from the branch of this key. */
  readonly among: readonly PullRequest[];
  /** What replaces them; nothing is left to do when it is absent. */
  readonly successor?: PullRequest;
}

/**
 * Closes the pull requests of ours that show the same as another one, or what nobody wants any more: those given, and
 * those that an earlier naming left open. Each is told why; branches of theirs go, unless a person worked there.
 */
export async function closePulls(
  forge: Forge,
  base: Branch,
  { key, among, successor }: Closing,
): Promise<readonly number[]> {
  const others = await forge.pullRequests.opened(branchPrefix);
  const own = new Map<number, PullRequest>();
  for (const pull of [...among, ...others.filter(({ isOurs }) => isOurs)]) {
    const isSame = readMarker(pull.body)?.key === key;
    if (isSame && pull.number !== successor?.number) own.set(pull.number, pull);
  }
  for (const pull of own.values()) await close(forge, pull, successor);
  const gone = new Set([...own.values()].map(({ head }) => head.branch));
  for (const { head } of [...among, ...(successor === undefined ? [] : [successor])]) {
    gone.delete(head.branch);
  }
  for (const name of gone) await removeBranch(base, name);
  return [...own.keys()];
}

/** The word comes first: who is told of the closing finds it there. */
async function close(
  { pullRequests, comments }: Forge,
  { number, body }: PullRequest,
  successor: PullRequest | undefined,
): Promise<void> {
  await comments.keep(number, closingMarker, closingWord(successor?.number));
  await pullRequests.update(number, { state: 'closed', body: withdrawnPage(body) });
}

async function removeBranch(base: Branch, name: string): Promise<void> {
  const found = await base.proposal(name);
  if (found === undefined || foreignCommit(found, []) !== undefined) return;
  await base.withdraw({ name, commit: found.commit });
}
