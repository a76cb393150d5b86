import { Problem } from '../problem.ts';
import { type PullRef, parseRef } from '../source/ref.ts';
import {
  type RemoteRefs,
  type Resolved,
  resolveDefault,
  resolveRef,
} from '../source/resolve-ref.ts';
import type { CommitPin, RepositorySlug } from '../source/source.ts';
import type { CommitFacts, SourceCache } from './cache.ts';
import type { Forge } from './forge.ts';
import type { Git } from './git.ts';

export interface SourcePolicy {
  readonly pullRefs: boolean;
  readonly foreignCommits: boolean;
}

export interface PinWorld {
  readonly git: Git;
  readonly cache: SourceCache;
  readonly policy: SourcePolicy;
}

/**
 * Where a slug points now, with the commit's time. The time of a commit never changes: the cache or an earlier pin
 * spares the question. A commit at no tip is asked for until a branch or tag was once seen to reach it.
 */
export async function pinSlug(
  slug: RepositorySlug,
  forge: Forge,
  world: PinWorld,
  known: CommitPin | undefined,
): Promise<CommitPin> {
  const found = await resolve(slug, forge, world);
  const { commit } = found;
  const ref = found.kind === 'resolved' ? found.ref : commit;
  const facts = await world.cache.facts(slug, forge.host, commit);
  const isSettled = found.kind === 'resolved' || world.policy.foreignCommits;

  if (facts !== undefined && (isSettled || facts.owned)) {
    return { kind: 'commit', commit, ref, committedAtS: facts.committedAtS };
  }
  if (found.kind === 'resolved' && known?.commit === commit) return { ...known, ref };
  const asked = isSettled
    ? { committedAtS: await world.git.committedAtS(forge.remote, commit), owned: false }
    : await proven(commit, forge, world);
  await world.cache.keepFacts(slug, forge.host, commit, asked);
  return { kind: 'commit', commit, ref, committedAtS: asked.committedAtS };
}

async function resolve(slug: RepositorySlug, forge: Forge, world: PinWorld): Promise<Resolved> {
  const { git } = world;
  const { remote } = forge;
  const ref = slug.ref === undefined ? undefined : parseRef(slug.ref);
  if (ref === undefined) {
    const head = await git.head(remote);
    const isKnown = head.headCommit !== undefined;
    return resolveDefault(isKnown ? head : await git.refs(remote), remote.name);
  }
  if (ref.kind === 'pull') return resolvePull(ref, forge, world);
  return resolveRef(ref, await git.refs(remote), remote.name);
}

async function resolvePull(
  ref: PullRef,
  { remote }: Forge,
  { git, policy }: PinWorld,
): Promise<Resolved> {
  if (!policy.pullRefs) {
    throw new Problem(
      'ref.pull-request',
      `The ref ${ref.full} of ${remote.name} is of a pull request.`,
      {
        expected: 'a branch, a tag or a commit of the repository',
        next: 'Name a branch, or set pullRefs: true under sources in karst.yaml.',
      },
    );
  }
  const found: RemoteRefs = await git.pullRef(remote, ref.full);
  if (found.refs.size > 0) return resolveRef(ref, found, remote.name);
  return resolveRef(ref, await git.refs(remote), remote.name);
}

async function proven(commit: string, { remote }: Forge, { git }: PinWorld): Promise<CommitFacts> {
  const { kind, committedAtS } = await git.ownership(remote, commit);
  if (kind === 'reached') return { committedAtS, owned: true };
  throw new Problem(
    'ref.foreign-commit',
    `No branch or tag of ${remote.name} reaches the commit ${commit}; it may come from a fork.`,
    {
      expected: 'a commit of the repository itself',
      next: 'Name a commit on a branch or tag, or set foreignCommits: true under sources in karst.yaml.',
    },
  );
}
