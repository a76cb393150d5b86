import type { Branch, Clock, GitOps } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { shown } from '../../source/shown.ts';
import { parseRefList } from '../git-ref-list.ts';
import { Turnstile } from '../turnstile.ts';
import { GitBranch } from './branch.ts';
import type { CommitWriter } from './commit-writer.ts';
import { deliveryProblem } from './delivery-problem.ts';
import { GitRepository } from './git-repository.ts';
import type { Author } from './import-stream.ts';
import { leasePrefix, type Turns, withLease } from './lease.ts';
import { commandLineAddress, workflowAddress } from './own-address.ts';
import { usualTurns } from './patience.ts';
import { RemoteGit, type RemoteGitOptions } from './remote-git.ts';

/** Each branch that is opened gets a directory of its own in the temporary one. */
export interface GitOpsOptions extends RemoteGitOptions {
  readonly author: Author;
  /** Addresses that commits of ours bear, when it is not the author's alone. */
  readonly ownAddresses?: readonly string[];
  /** Commits and moves branches; git itself when absent. */
  readonly writer?: CommitWriter;
  /** How writers wait for one another. */
  readonly turns?: Turns;
  /** What those who wait are told of this one; the author when absent. */
  readonly holder?: string;
  readonly clock: Clock;
}

/** A GitOps repository that git reads and pushes to. */
export function gitOpsRepository(options: GitOpsOptions): GitOps {
  const turnstiles = new Map<string, Turnstile>();
  const lost = new Set<string>();
  return {
    onBranch: (name, use, writes) => {
      const turnstile = turnstiles.get(name) ?? new Turnstile(1);
      turnstiles.set(name, turnstile);
      return turnstile.pass(() => useBranch(options, { name, writes, lost }, use));
    },
  };
}

/** Who the other doors commit as: what one proposed the next one carries on. */
const doors = [commandLineAddress, workflowAddress];

interface Wish {
  readonly name: string;
  readonly writes: string | undefined;
  /** Branches that somebody else moved when this process would have: it waits for its turn there. */
  readonly lost: Set<string>;
}

async function useBranch<Value>(
  options: GitOpsOptions,
  { name, writes, lost }: Wish,
  use: (branch: Branch) => Promise<Value>,
): Promise<Value> {
  const git = await RemoteGit.open(options);
  const { author, clock, temporaryDirectory } = options;
  const first = await tipOf(git, name);
  const nowMs = () => clock.nowMs();
  const repository = await GitRepository.open(
    { git, temporaryDirectory, author, nowMs },
    first.commit.length === 64 ? 'sha256' : 'sha1',
  );
  const { writer = repository, ownAddresses = [], turns = usualTurns, holder } = options;
  const tools = {
    repository,
    writer: noticing(writer, lost),
    ownAddresses: new Set([author.email, ...doors, ...ownAddresses]),
  };
  const work = async (at: Tip) => {
    await repository.fetch(at.commit);
    const branch = new GitBranch(tools, at, await repository.entries(at.commit));
    return await use(branch).finally(() => branch.close());
  };
  const moved = writes === '' ? first.name : writes;
  try {
    // Nobody pays for a turn while nobody is in the way.
    if (moved === undefined || !(lost.has(moved) || first.leased.has(moved)))
      return await work(first);
    const lease = { turns, holder: holder ?? author.name, nowMs };
    return await withLease(repository, moved, lease, async () => work(await tipOf(git, name)));
  } finally {
    await repository.close();
  }
}

/** A writer that remembers where somebody else was quicker. */
function noticing(writer: CommitWriter, lost: Set<string>): CommitWriter {
  return {
    commit: (parent, message, changes) => writer.commit(parent, message, changes),
    move: async (branch, move) => {
      const isMoved = await writer.move(branch, move);
      if (isMoved) lost.delete(branch);
      else lost.add(branch);
      return isMoved;
    },
  };
}

interface Tip {
  readonly name: string;
  readonly commit: string;
  /** Branches that writers wait for. */
  readonly leased: ReadonlySet<string>;
}

/** The branch's commit now; the default branch when none is named. */
async function tipOf(git: RemoteGit, wanted: string): Promise<Tip> {
  const ref = wanted === '' ? 'HEAD' : `refs/heads/${wanted}`;
  const result = await git.reach(['ls-remote', '--symref', git.url, ref, `${leasePrefix}*`]);
  if (result.status !== 0) throw deliveryProblem(result.stderr, result.remote);
  const { refs, headName, headCommit } = parseRefList(result.stdout.toString('utf8'));
  const name = wanted === '' ? /^refs\/heads\/(.+)$/.exec(headName ?? '')?.[1] : wanted;
  const commit = wanted === '' ? headCommit : refs.get(ref);
  const leases = [...refs.keys()].filter((found) => found.startsWith(leasePrefix));
  const leased = new Set(leases.map((found) => found.slice(leasePrefix.length)));
  if (name !== undefined && commit !== undefined) return { name, commit, leased };
  throw new Problem(
    'delivery.no-branch',
    wanted === ''
      ? `${git.name} has no commit on its default branch`
      : `${git.name} has no branch ${shown(wanted)}`,
  );
}
