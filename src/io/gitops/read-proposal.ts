import type { Proposal, ProposedCommit } from '../../ports.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import type { GitCommit, GitRepository, TreeEntry } from './git-repository.ts';

const mostCommits = 100;
/** Merges whose parents are looked for: what is more tangled is nobody's but a person's. */
const mostMerges = 10;
/** Who GitHub's API commits as, on behalf of the author. */
const apiCommitter = 'noreply@github.com';

type Entries = ReadonlyMap<string, TreeEntry>;

export interface ProposalCircumstances {
  readonly base: { readonly name: string; readonly commit: string };
  readonly baseEntries: Entries;
  readonly ownAddresses: ReadonlySet<string>;
}

/** A proposal whose merged tree is not opened yet. */
export interface ReadProposal extends Omit<Proposal, 'merged'> {
  readonly merged?: Entries;
}

/** What a branch of the remote holds beyond its base, by git alone; undefined when there is no such branch. */
export async function readProposal(
  repository: GitRepository,
  name: string,
  circumstances: ProposalCircumstances,
): Promise<ReadProposal | undefined> {
  const tip = await repository.tip(name);
  if (tip === undefined) return undefined;
  const { base, ownAddresses } = circumstances;
  const found = tip === base.commit ? [] : await commitsBeyond(repository, tip, base.name);
  const commits: ProposedCommit[] = [];
  const here = new Set([base.commit, ...found.map(({ id }) => id)]);
  // One after another: two fetches at once are in each other's way.
  for (const commit of found) {
    const { id, authorName, authorAddress, message, parents } = commit;
    commits.push({
      id,
      author: `${authorName} <${authorAddress}>`,
      message,
      isOurs: isBy(ownAddresses, commit),
      isPlainMerge: parents.length === 2 && (await takesWholeFiles(repository, commit, here)),
    });
  }
  const [only, ...more] = found;
  const isOne = only?.parents.length === 1 && more.length === 0 && commits[0]?.isOurs === true;
  const merged = isOne ? await mergedEntries(repository, only, circumstances) : undefined;
  return { commit: tip, commits, paths: [], ...merged };
}

/**
 * Commits that a branch of the remote does not have, the newest first. A history that is cut off at the branch loses the
 * parents of a merge with it; those are asked for by themselves.
 */
async function commitsBeyond(
  repository: GitRepository,
  tip: string,
  base: string,
): Promise<readonly GitCommit[]> {
  const found = new Map<string, GitCommit>();
  const open = [tip];
  for (let asked = 0; asked <= mostMerges && found.size < mostCommits; asked += 1) {
    const next = open.shift();
    if (next === undefined) break;
    const isNew = !found.has(next) && (await repository.fetchBeyond(next, base));
    const commits = isNew ? await repository.commits(next, mostCommits) : [];
    const fresh = commits.filter(({ id }) => !found.has(id));
    for (const commit of fresh) found.set(commit.id, commit);
    open.push(...fresh.flatMap(({ parents }) => (parents.length > 1 ? parents : [])));
  }
  return [...found.values()].slice(0, mostCommits);
}

function isBy(own: ReadonlySet<string>, { authorAddress, committerAddress }: GitCommit): boolean {
  return own.has(authorAddress) && (own.has(committerAddress) || committerAddress === apiCommitter);
}

/** Is every file of a merge that of one of its parents? Those that are not here yet are brought. */
async function takesWholeFiles(
  repository: GitRepository,
  { id, parents }: GitCommit,
  here: ReadonlySet<string>,
): Promise<boolean> {
  const missing = parents.filter((parent) => !here.has(parent));
  for (const parent of missing) await repository.fetch(parent);
  const trees = await Promise.all(parents.map((parent) => repository.entries(parent)));
  const own = await repository.entries(id);
  const paths = new Set([...own.keys(), ...trees.flatMap((tree) => [...tree.keys()])]);
  return [...paths].every((path) => trees.some((tree) => isSame(tree.get(path), own.get(path))));
}

/** The base with every file that a commit changes put into place; undefined where the base has another one by now. */
async function mergedEntries(
  repository: GitRepository,
  { id, parents: [parent = ''] }: GitCommit,
  { base, baseEntries }: ProposalCircumstances,
): Promise<Required<Pick<ReadProposal, 'merged' | 'paths'>> | undefined> {
  if (parent !== base.commit) await repository.fetch(parent);
  const begun = parent === base.commit ? baseEntries : await repository.entries(parent);
  const proposed = await repository.entries(id);
  const merged = new Map(baseEntries);
  const all = [...new Set([...begun.keys(), ...proposed.keys()])].sort(compareCodePoints);
  const paths = all.filter((path) => !isSame(begun.get(path), proposed.get(path)));
  for (const path of paths) {
    const [wanted, found] = [proposed.get(path), baseEntries.get(path)];
    if (!isSame(found, begun.get(path)) && !isSame(found, wanted)) return undefined;
    if (wanted === undefined) merged.delete(path);
    else merged.set(path, wanted);
  }
  return { merged, paths };
}

function isSame(a: TreeEntry | undefined, b: TreeEntry | undefined): boolean {
  return a?.id === b?.id && a?.mode === b?.mode;
}
