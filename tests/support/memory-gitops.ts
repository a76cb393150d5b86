import { createHash } from 'node:crypto';
import type {
  Branch,
  DeliveryMessage,
  Gathering,
  GitOps,
  Proposal,
  ProposalPlace,
} from '#src/ports.ts';
import { compareCodePoints } from '#src/source/file-tree.ts';
import { MemoryFiles } from './memory-files.ts';

type Texts = Readonly<Record<string, string>>;

export interface MemoryCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly files: Texts;
  readonly author: string;
  readonly message: string;
}

/** Who the product commits as. */
export const karst = 'KarstKit <karstkit@example.com>';

/** A repository in memory: every commit that was ever made, and where branches stand. */
export class MemoryGitOps implements GitOps {
  readonly commits = new Map<string, MemoryCommit>();
  readonly branches = new Map<string, string>();
  pushes = 0;
  /** Called between the look at a branch and its move: what others do meanwhile. */
  meanwhile: (branch: string) => Promise<void> | void = () => undefined;

  constructor(files: Texts) {
    this.commit('trunk', files);
  }

  async onBranch<Value>(name: string, use: (branch: Branch) => Promise<Value>): Promise<Value> {
    return await use(new MemoryBranch(this, name || 'trunk'));
  }

  /** Puts a commit on a branch, or begins it; without a parent of its own on what the branch holds. */
  commit(
    branch: string,
    files: Readonly<Record<string, string | undefined>>,
    commit: Partial<Omit<MemoryCommit, 'id' | 'files'>> = {},
  ): string {
    const {
      author = 'Ada <ada@example.com>',
      message = 'by hand',
      parents = [this.branches.get(branch)].filter((id) => id !== undefined),
    } = commit;
    const before = this.commits.get(parents[0] ?? '')?.files ?? {};
    const kept = Object.entries({ ...before, ...files }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return this.stand(branch, { files: Object.fromEntries(kept), author, message, parents });
  }

  stand(branch: string, commit: Omit<MemoryCommit, 'id'>): string {
    const id = this.keep(commit);
    this.branches.set(branch, id);
    return id;
  }

  keep(commit: Omit<MemoryCommit, 'id'>): string {
    const text = JSON.stringify([this.commits.size, commit]);
    const id = createHash('sha1').update(text).digest('hex');
    this.commits.set(id, { id, ...commit });
    return id;
  }

  files(commit: string | undefined): Texts {
    return this.commits.get(commit ?? '')?.files ?? {};
  }

  /** A commit and all before it, the newest first. */
  history(tip: string | undefined): readonly MemoryCommit[] {
    const seen = new Map<string, MemoryCommit>();
    const open = [tip];
    for (let id = open.shift(); id !== undefined; id = open.shift()) {
      const commit = this.commits.get(id);
      if (commit === undefined || seen.has(id)) continue;
      seen.set(id, commit);
      open.push(...commit.parents);
    }
    return [...seen.values()];
  }

  move(branch: string, from: string | undefined, to: string | undefined): boolean {
    if (this.branches.get(branch) !== from) return false;
    this.pushes += 1;
    if (to === undefined) this.branches.delete(branch);
    else this.branches.set(branch, to);
    return true;
  }
}

class MemoryBranch implements Branch {
  readonly name: string;
  readonly commit: string;
  readonly files: MemoryFiles;
  readonly changes: () => readonly string[];
  readonly #repository: MemoryGitOps;

  constructor(repository: MemoryGitOps, name: string) {
    this.name = name;
    this.commit = repository.branches.get(name) ?? '';
    this.#repository = repository;
    const { files, changes } = gathering(repository.files(this.commit));
    this.files = files;
    this.changes = changes;
  }

  async deliver(message: DeliveryMessage): Promise<string | undefined> {
    return await this.propose(message, this);
  }

  draft(): Gathering {
    return gathering(this.#repository.files(this.commit));
  }

  async proposal(name: string): Promise<Proposal | undefined> {
    const repository = this.#repository;
    const commit = repository.branches.get(name);
    if (commit === undefined) return undefined;
    const inBase = new Set(repository.history(this.commit).map(({ id }) => id));
    const beyond = repository.history(commit).filter(({ id }) => !inBase.has(id));
    const merged = beyond.length === 1 ? this.#merged(beyond[0]) : undefined;
    return {
      commit,
      commits: beyond.map(({ id, author, message, parents }) => ({
        id,
        author,
        message,
        isOurs: author === karst,
        isPlainMerge: parents.length > 1,
      })),
      paths: merged?.paths ?? [],
      ...(merged === undefined ? {} : { merged: gathering(merged.files) }),
    };
  }

  async propose(
    { subject, body }: DeliveryMessage,
    { name, commit: from }: ProposalPlace,
  ): Promise<string | undefined> {
    const to = this.#repository.keep({
      parents: [this.commit],
      files: this.files.all(),
      author: karst,
      message: `${subject}\n\n${body}\n`,
    });
    await this.#repository.meanwhile(name);
    return this.#repository.move(name, from, to) ? to : undefined;
  }

  async withdraw({ name, commit }: Required<ProposalPlace>): Promise<boolean> {
    return this.#repository.move(name, commit, undefined);
  }

  #merged(commit: MemoryCommit | undefined) {
    const base = this.#repository.files(this.commit);
    const begun = this.#repository.files(commit?.parents[0]);
    const merged = new Map(Object.entries(base));
    const all = new Set([...Object.keys(begun), ...Object.keys(commit?.files ?? {})]);
    const paths = [...all].filter((path) => begun[path] !== commit?.files[path]);
    for (const path of paths) {
      const wanted = commit?.files[path];
      if (base[path] !== begun[path] && base[path] !== wanted) return undefined;
      if (wanted === undefined) merged.delete(path);
      else merged.set(path, wanted);
    }
    return { files: Object.fromEntries(merged), paths };
  }
}

function gathering(before: Texts): Gathering & { readonly files: MemoryFiles } {
  const files = new MemoryFiles(before);
  const changes = () =>
    [...new Set([...Object.keys(before), ...files.contents.keys()])]
      .filter((path) => before[path] !== files.contents.get(path))
      .sort(compareCodePoints);
  return { files, changes };
}
