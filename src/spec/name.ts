import { createHash } from 'node:crypto';
import { repositoryIdentity } from '../source/slug.ts';
import type { Slug } from '../source/source.ts';

/** One workload that wants a name within an environment. */
export interface NameRequest {
  readonly identity: string;
  /** As the entry gives it; already checked for its grammar. */
  readonly explicit: string | undefined;
  /** From the slug, when the entry gives none. */
  readonly wish: string;
}

export type SettledName =
  | { readonly name: string }
  /** Another request, by its index, has the name. */
  | { readonly takenBy: number; readonly name: string };

const maxLength = 52;

/**
 * A name for each request. One from a slug gets a hash only when it is too long, reserved or wanted by two; a workload
 * that already owns its name keeps it, so that a new neighbour never renames what runs. A name that is given stands or
 * is a clash.
 */
export function settleNames(
  requests: readonly NameRequest[],
  takenNames: ReadonlyMap<string, string>,
): SettledName[] {
  const kept = requests.map((request) => keptName(request, takenNames));
  const wanted = countWishes(requests, kept);
  const owners = new Map<string, number>();
  for (const [index, name] of kept.entries()) {
    if (name !== undefined && !owners.has(name)) owners.set(name, index);
  }

  const settled = requests.map((request, index): SettledName | undefined =>
    request.explicit === undefined && owners.get(kept[index] ?? '') !== index
      ? undefined
      : claim(request.explicit ?? kept[index] ?? '', index, owners),
  );
  return requests.map((request, index) => {
    const before = settled[index];
    if (before !== undefined) return before;
    const isFree = wanted.get(request.wish) === 1 && !owners.has(request.wish);
    const isPlain = isFree && request.wish.length <= maxLength && !isReservedName(request.wish);
    return claim(isPlain ? request.wish : hashedName(request), index, owners);
  });
}

/** What a workload is recognised by, whatever its ref: the source, the path in it, and a name that is given. */
export function entryIdentity(slug: Slug, path?: string, name?: string): string {
  const source = sourceIdentity(slug, path);
  return name === undefined ? source : `${source} name=${name}`;
}

/** Whom a reference in `uses` or `allow` names, `name` or `owner/name`. */
export function calleeName(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}

/** The same text for the same source and path. */
export function sourceIdentity(slug: Slug, path = ''): string {
  const source = slug.kind === 'directory' ? slug.text : repositoryIdentity(slug);
  return path === '' ? source : `${source} ${path}`;
}

/** `owner-repository`; the last part of a path; the name of a directory. A Service's name begins with a letter. */
export function wishedName(slug: Slug, path = ''): string {
  const last = (path || (slug.kind === 'directory' ? slug.path : '')).split('/').at(-1) ?? '';
  const text =
    last === '' && slug.kind === 'repository' ? `${slug.owner}-${slug.repository}` : last;
  const label = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (label === '') return 'service';
  return /^[a-z]/.test(label) ? label : `s-${label}`;
}

/** Names that mean something to Kubernetes, Flux, kustomize or a file system. */
export function isReservedName(name: string): boolean {
  return (
    /^(?:kustomization|default|kubernetes|flux-system|kube-.*)$/.test(name) ||
    /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(name)
  );
}

/** The name a record says the workload has, when it is one that we would give. */
function keptName(request: NameRequest, taken: ReadonlyMap<string, string>): string | undefined {
  if (request.explicit !== undefined) return undefined;
  const name = taken.get(request.identity);
  const isPlain = name === request.wish && name.length <= maxLength && !isReservedName(name);
  return isPlain || name === hashedName(request) ? name : undefined;
}

function countWishes(
  requests: readonly NameRequest[],
  kept: readonly (string | undefined)[],
): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const [index, { explicit, wish }] of requests.entries()) {
    if (kept[index] !== undefined) continue;
    const name = explicit ?? wish;
    wanted.set(name, (wanted.get(name) ?? 0) + 1);
  }
  return wanted;
}

function claim(name: string, index: number, owners: Map<string, number>): SettledName {
  const owner = owners.get(name);
  if (owner !== undefined && owner !== index) return { takenBy: owner, name };
  owners.set(name, index);
  return { name };
}

function hashedName({ wish, identity }: NameRequest): string {
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 6);
  return `${wish.slice(0, maxLength - 7).replace(/-+$/, '')}-${hash}`;
}
