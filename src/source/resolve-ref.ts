import { Problem } from '../problem.ts';
import { nearestNames } from './nearest-name.ts';
import type { Ref } from './ref.ts';
import { shown } from './shown.ts';

/** What a host says of a repository: full names to commits, annotated tags peeled. */
export interface RemoteRefs {
  /** The full name HEAD points at; absent where HEAD is detached or unborn. */
  readonly headName?: string;
  readonly headCommit?: string;
  readonly refs: ReadonlyMap<string, string>;
}

export type Resolved =
  | { readonly kind: 'resolved'; readonly ref: string; readonly commit: string }
  /** A commit at no tip: whether the repository owns it is still to be proven. */
  | { readonly kind: 'unproven'; readonly commit: string };

/** The default branch, as the host names it. Raises `source.empty` and `ref.missing`. */
export function resolveDefault(remote: RemoteRefs, subject: string): Resolved {
  const { headName, headCommit, refs } = remote;
  if (headCommit !== undefined) {
    return { kind: 'resolved', ref: headName ?? 'HEAD', commit: headCommit };
  }
  refuseEmpty(remote, subject);
  throw new Problem('ref.missing', `The default branch of ${subject} has no commit.`, {
    expected: listed([...refs.keys()].slice(0, 3).map(shortName)),
    next: 'Name a branch or tag after "#", or push to the default branch.',
  });
}

/**
 * A ref among those of the repository. A name that means two things is refused, and so is a branch or tag that is
 * named like a commit. Raises `source.empty`, `ref.missing` and `ref.ambiguous`.
 */
export function resolveRef(ref: Ref, remote: RemoteRefs, subject: string): Resolved {
  refuseEmpty(remote, subject);
  switch (ref.kind) {
    case 'commit':
      return resolveCommit(ref.commit, remote, subject);
    case 'short':
      return resolveShort(ref.name, remote, subject);
    default:
      return resolveFull(ref.full, remote, subject);
  }
}

function resolveCommit(commit: string, remote: RemoteRefs, subject: string): Resolved {
  const named = [...remote.refs.keys()].filter((full) => shortName(full).toLowerCase() === commit);
  if (named.length > 0) {
    throw ambiguous(`${commit} is a commit and also the name of ${listed(named)}`, named, subject);
  }
  const isTip = [...remote.refs.values()].includes(commit);
  return isTip ? { kind: 'resolved', ref: commit, commit } : { kind: 'unproven', commit };
}

function resolveShort(name: string, remote: RemoteRefs, subject: string): Resolved {
  const found = [`refs/heads/${name}`, `refs/tags/${name}`].filter((full) => remote.refs.has(full));
  const [full] = found;
  if (full === undefined) throw missing(name, remote, subject);
  if (found.length > 1) throw ambiguous(`"${name}" is a branch and a tag`, found, subject);
  return resolveFull(full, remote, subject);
}

function resolveFull(full: string, remote: RemoteRefs, subject: string): Resolved {
  const commit = remote.refs.get(full);
  if (commit === undefined) throw missing(full, remote, subject);
  return { kind: 'resolved', ref: full, commit };
}

function refuseEmpty(remote: RemoteRefs, subject: string): void {
  if (remote.refs.size > 0) return;
  throw new Problem('source.empty', `The repository ${subject} has no branch and no tag.`, {
    next: 'Push a first commit.',
  });
}

function missing(name: string, remote: RemoteRefs, subject: string): Problem {
  const near = nearestNames(shortName(name), [...remote.refs.keys()].map(shortName));
  const looksShort = /^[0-9a-f]{7,39}$/i.test(name);
  return new Problem(
    'ref.missing',
    `The repository ${subject} has no branch or tag ${shown(name)}.`,
    {
      ...(near.length === 0 ? {} : { expected: listed(near) }),
      next: looksShort
        ? 'Write all 40 digits of a commit: the start of one is never looked up.'
        : 'Write a branch or tag that exists, or leave the ref out for the default branch.',
    },
  );
}

function ambiguous(what: string, names: readonly string[], subject: string): Problem {
  return new Problem('ref.ambiguous', `In ${subject}, ${what}.`, {
    expected: listed(names),
    next: `Write ${names.map((name) => `#${name}`).join(' or ')}.`,
  });
}

function shortName(full: string): string {
  return full.replace(/^refs\/(?:heads|tags)\//, '');
}

function listed(names: readonly string[]): string {
  return names.map((name) => name.slice(0, 120)).join(', ');
}
