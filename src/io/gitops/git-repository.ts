import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeliveryMessage } from '../../ports.ts';
import { fetchVerb } from '../git-environment.ts';
import { parseRefList } from '../git-ref-list.ts';
import type { BranchMove, CommitChange, CommitWriter } from './commit-writer.ts';
import { deliveryProblem } from './delivery-problem.ts';
import { type GitChild, type GitResult, runGit } from './git-child.ts';
import { type Author, importStream } from './import-stream.ts';
import type { RemoteGit, RemoteResult } from './remote-git.ts';

/** One object in the tree of a commit. */
export interface TreeEntry {
  /** Six octal digits. */
  readonly mode: string;
  readonly id: string;
}

/** A commit as it was stored, whatever its history was cut to. */
export interface GitCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly authorName: string;
  readonly authorAddress: string;
  readonly committerAddress: string;
  readonly message: string;
}

export interface RepositoryOptions {
  readonly git: RemoteGit;
  /** Exists; the repository gets a directory of its own in it. */
  readonly temporaryDirectory: string;
  readonly author: Author;
  readonly nowMs: () => number;
}

/** How a server says that a branch does not stand where it should. */
const movedMeanwhile =
  /\((?:stale info|fetch first|non-fast-forward|cannot lock ref[^)]*|failed to update ref|reference already exists)\)/;

/** Where commits are made before they are pushed: no branch of anybody's has this name. */
const staging = 'refs/karst/staging';
const notes = 'refs/karst/notes';

/**
 * A bare repository of our own that holds one commit of the remote, and what is made on it. Fixed verbs, no work tree,
 * no hook, no configuration but ours; the remote is named by its address in every call.
 */
export class GitRepository implements CommitWriter {
  readonly child: GitChild;
  readonly #options: RepositoryOptions;

  private constructor(options: RepositoryOptions, directory: string) {
    this.#options = options;
    this.child = options.git.childIn(directory);
  }

  static async open(options: RepositoryOptions, format: 'sha1' | 'sha256'): Promise<GitRepository> {
    const directory = await mkdtemp(join(options.temporaryDirectory, 'gitops-'));
    await mkdir(join(directory, 'objects'));
    await mkdir(join(directory, 'refs'));
    await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/none\n');
    await writeFile(join(directory, 'config'), config[format]);
    return new GitRepository(options, directory);
  }

  async close(): Promise<void> {
    await rm(this.child.directory, { recursive: true, force: true });
  }

  /** Brings one commit here, without its history. */
  async fetch(commit: string): Promise<void> {
    const result = await this.#fetchOne(commit);
    if (result.status !== 0) throw deliveryProblem(result.stderr, result.remote);
  }

  /** Where a branch of the remote stands now; undefined when there is none. */
  tip(branch: string): Promise<string | undefined> {
    return this.ref(`refs/heads/${branch}`);
  }

  /** The same for a ref of any kind, by its full name. */
  async ref(ref: string): Promise<string | undefined> {
    const result = await this.#reach(['ls-remote', this.#options.git.url, ref]);
    if (result.status !== 0) throw deliveryProblem(result.stderr, result.remote);
    return parseRefList(result.stdout.toString('utf8')).refs.get(ref);
  }

  /** Brings a commit here with its history up to where a branch of the remote has it; false when that has all of it. */
  async fetchBeyond(commit: string, branch: string): Promise<boolean> {
    const first = await this.#fetchCut(commit, branch);
    if (first !== undefined) return first;
    // Over HTTP a server that finds nothing ends its answer as one does that fell over. It is asked again, once it has
    // answered something else: a person's commits must not be taken for none.
    await this.fetch(commit);
    return (await this.#fetchCut(commit, branch)) ?? false;
  }

  /** Undefined when the answer ended before it said anything. */
  async #fetchCut(commit: string, branch: string): Promise<boolean | undefined> {
    const cut = `--shallow-exclude=refs/heads/${branch}`;
    const result = await this.#reach([...fetchVerb, cut, this.#options.git.url, commit]);
    if (result.status === 0) return true;
    if (/no commits selected for shallow requests/.test(result.stderr)) return false;
    if (/error processing shallow info: 4/.test(result.stderr)) return undefined;
    throw deliveryProblem(result.stderr, result.remote);
  }

  #fetchOne(commit: string): Promise<RemoteResult> {
    return this.#reach([...fetchVerb, '--depth=1', this.#options.git.url, commit]);
  }

  /** A commit and what of its history is here, the newest first. */
  async commits(tip: string, most: number): Promise<readonly GitCommit[]> {
    const fields = ['%H', '%P', '%an', '%ae', '%ce', '%B'];
    const verb = ['log', '-z', '--no-show-signature', '--encoding=UTF-8', `--max-count=${most}`];
    const { stdout } = await this.#ask([...verb, `--format=tformat:${fields.join('%x00')}`, tip]);
    const texts = stdout.toString('utf8').split('\0').slice(0, -1);
    const length = Math.floor(texts.length / fields.length);
    const commits = Array.from({ length }, async (_, at) => {
      const [id = '', listed = '', authorName = '', authorAddress = '', ...more] = texts.slice(
        at * fields.length,
        (at + 1) * fields.length,
      );
      const [committerAddress = '', message = ''] = more;
      const parents = listed === '' ? await this.#parents(id) : listed.split(' ');
      return { id, parents, authorName, authorAddress, committerAddress, message };
    });
    return await Promise.all(commits);
  }

  /** Every file of a commit by its path. */
  async entries(commit: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const { stdout } = await this.#ask(['ls-tree', '-r', '-z', '--full-tree', commit]);
    const entries = new Map<string, TreeEntry>();
    for (const line of stdout.toString('utf8').split('\0')) {
      const [, mode = '', id = '', path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      if (path !== undefined) entries.set(path, { mode, id });
    }
    return entries;
  }

  /** One commit on a parent; gives its id. The same changes at the same second give the same id. */
  async commit(
    parent: string,
    message: DeliveryMessage,
    changes: readonly CommitChange[],
  ): Promise<string> {
    return await this.#import(staging, message, { parent, changes });
  }

  /** A commit that stands for itself and holds nothing but its message. */
  async note(message: DeliveryMessage): Promise<string> {
    return await this.#import(notes, message, { changes: [] });
  }

  /** What a commit of the remote says; nothing when it is not there any more. */
  async message(commit: string): Promise<string> {
    if ((await this.#fetchOne(commit)).status !== 0) return '';
    return (await this.#stored(commit)).message;
  }

  async #import(
    ref: string,
    message: DeliveryMessage,
    { parent, changes }: { readonly parent?: string; readonly changes: readonly CommitChange[] },
  ): Promise<string> {
    const { author, nowMs } = this.#options;
    const text = { ...message, author, timeS: Math.floor(nowMs() / 1000) };
    const verb = [
      'fast-import',
      '--quiet',
      '--force',
      '--done',
      '--date-format=raw',
      '--cat-blob-fd=1',
    ];
    const { stdout } = await this.#ask(verb, importStream(ref, parent, text, changes));
    return stdout.toString('latin1').trim();
  }

  move(branch: string, move: BranchMove): Promise<boolean> {
    return this.moveRef(`refs/heads/${branch}`, move);
  }

  /** The same for a ref of any kind, by its full name. */
  async moveRef(ref: string, { from = '', to = '' }: BranchMove): Promise<boolean> {
    const lease = `--force-with-lease=${ref}:${from}`;
    const verb = ['push', '--porcelain', '--no-verify', lease, this.#options.git.url];
    const result = await this.#reach([...verb, `${to}:${ref}`]);
    if (result.status === 0) return true;
    const said = result.stdout.toString('utf8');
    const problem = deliveryProblem(`${said}\n${result.stderr}`, result.remote);
    // The server says in its table that the ref could not be written, as it does when somebody else was quicker.
    if (problem.code !== 'delivery.name-taken' && movedMeanwhile.test(said)) return false;
    throw problem;
  }

  /** A history that was cut off shows none; the object has them. */
  async #parents(commit: string): Promise<readonly string[]> {
    const { head } = await this.#stored(commit);
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
  }

  async #stored(commit: string): Promise<{ readonly head: string; readonly message: string }> {
    const { stdout } = await this.#ask(['cat-file', 'commit', commit]);
    const [head = '', ...paragraphs] = stdout.toString('utf8').split('\n\n');
    return { head, message: paragraphs.join('\n\n') };
  }

  #reach(argv: readonly string[]): Promise<RemoteResult> {
    return this.#options.git.reach(argv, this.child.directory);
  }

  /** Without the remote. */
  async #ask(argv: readonly string[], input?: Iterable<string>): Promise<GitResult> {
    const subject = { name: this.#options.git.name, secrets: [] };
    const result = await runGit(this.child, argv, input).catch((error: unknown) => {
      this.child.signal?.throwIfAborted();
      throw deliveryProblem(error instanceof Error ? error.message : String(error), subject);
    });
    if (result.status !== 0) throw deliveryProblem(result.stderr, subject);
    return result;
  }
}

const config = {
  sha1: '[core]\n\trepositoryformatversion = 0\n\tbare = true\n',
  sha256:
    '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n',
};
