import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleGit } from 'simple-git';
import { Problem } from '../problem.ts';
import type { Address } from '../source/archive-address.ts';
import type { RemoteRefs } from '../source/resolve-ref.ts';
import { fetchVerb, gitConfig, gitEnvironment, unlockedVariables } from './git-environment.ts';
import { type GitSubject, gitProblem } from './git-problem.ts';
import { parseRefList } from './git-ref-list.ts';
import { checkedAddresses, type Resolve } from './network-address.ts';

export interface GitOptions {
  /** Absolute path of the program. */
  readonly program: string;
  /** Exists; each repository gets a directory of its own in it. */
  readonly temporaryDirectory: string;
  readonly resolve: Resolve;
  readonly timeoutMs: number;
  /** File of certificate authorities; git's own when absent. */
  readonly authorities?: string;
  readonly signal?: AbortSignal;
}

/** A repository to ask, and how to speak of it when it does not answer. */
export interface GitRemote extends Address, GitSubject {
  readonly allowPrivate: boolean;
}

/** What a commit is to a repository. */
export type Ownership = { readonly kind: 'reached' | 'foreign'; readonly committedAtS: number };

/**
 * Git as a reader of remote repositories: fixed verbs, no work tree, no hook, no submodule, no configuration but
 * ours. Tokens travel in the environment, never among the arguments.
 */
export class Git {
  readonly #options: GitOptions;

  constructor(options: GitOptions) {
    this.#options = options;
  }

  /** The default branch as the host names it. */
  async head(remote: GitRemote): Promise<RemoteRefs> {
    return parseRefList(await this.#ask(remote, ['ls-remote', '--symref', remote.url, 'HEAD']));
  }

  /** Every branch and tag. */
  async refs(remote: GitRemote): Promise<RemoteRefs> {
    return parseRefList(await this.#ask(remote, ['ls-remote', '--heads', '--tags', remote.url]));
  }

  /** One ref of a pull request. */
  async pullRef(remote: GitRemote, full: string): Promise<RemoteRefs> {
    return parseRefList(await this.#ask(remote, ['ls-remote', remote.url, full]));
  }

  /** Committer time in seconds. Fetches that one commit, without its trees where the host can leave them out. */
  committedAtS(remote: GitRemote, commit: string): Promise<number> {
    return this.#inRepository(commit, async (directory) => {
      const fetch = [...fetchHistory, '--depth=1', remote.url, commit];
      await this.#ask(remote, fetch, directory);
      return this.#timeOf(remote, commit, directory);
    });
  }

  /** Whether a branch or tag reaches a commit: asks for all history, without trees where the host can leave them out. */
  ownership(remote: GitRemote, commit: string): Promise<Ownership> {
    return this.#inRepository(commit, async (directory) => {
      const all = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
      await this.#ask(remote, [...fetchHistory, remote.url, ...all], directory);
      const contains = ['for-each-ref', '--count=1', '--format=%(refname)', `--contains=${commit}`];
      const found = await this.#ask(remote, contains, directory);
      const kind = found.trim() === '' ? 'foreign' : 'reached';
      return { kind, committedAtS: await this.#timeOf(remote, commit, directory) };
    });
  }

  /** Hands the tree of a commit, as an uncompressed tar with one root, to a reader. */
  archive<Value>(
    remote: GitRemote,
    commit: string,
    read: (chunks: AsyncIterable<Uint8Array>) => Promise<Value>,
  ): Promise<Value> {
    return this.#inRepository(commit, async (directory) => {
      await this.#ask(remote, [...fetchVerb, '--depth=1', remote.url, commit], directory);
      const file = join(directory, 'karst.tar');
      const archive = ['archive', '--format=tar', '--prefix=source/', `--output=${file}`, commit];
      await this.#ask(remote, archive, directory);
      return await read(createReadStream(file));
    });
  }

  async #timeOf(remote: GitRemote, commit: string, directory: string): Promise<number> {
    const text = await this.#ask(remote, ['cat-file', 'commit', commit], directory);
    const seconds = /^committer .*> (\d{1,12}) [+-]\d+$/m.exec(text.split('\n\n', 1)[0] ?? '')?.[1];
    // A commit without a readable time is as old as time itself: still one fixed value.
    return Number(seconds ?? 0);
  }

  /** A bare repository in a directory of its own, which is gone afterwards. Written by hand: no template, no hook. */
  async #inRepository<Value>(
    commit: string,
    use: (directory: string) => Promise<Value>,
  ): Promise<Value> {
    const directory = await mkdtemp(join(this.#options.temporaryDirectory, 'git-'));
    const config = commit.length === 64 ? sha256Config : sha1Config;
    try {
      await mkdir(join(directory, 'objects'));
      await mkdir(join(directory, 'refs'));
      await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/none\n');
      await writeFile(join(directory, 'config'), config);
      return await use(directory);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  async #ask(remote: GitRemote, argv: readonly string[], directory?: string): Promise<string> {
    const { program, temporaryDirectory, timeoutMs, authorities } = this.#options;
    const url = new URL(remote.url);
    const addresses = await checkedAddresses(url, remote.allowPrivate, this.#options.resolve);
    const late = AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([late, this.#options.signal ?? late]);
    const git = simpleGit({
      baseDir: directory ?? temporaryDirectory,
      binary: program,
      abort: signal,
      allowEnvironment: unlockedVariables,
      unsafe: unlocked,
    }).env(
      gitEnvironment({
        home: temporaryDirectory,
        protocol: url.protocol.slice(0, -1),
        config: gitConfig(url, addresses, remote.authorization),
        ...(authorities === undefined ? {} : { authorities }),
        ...(directory === undefined ? {} : { directory }),
      }),
    );
    try {
      return await git.raw([...argv]);
    } catch (error) {
      this.#options.signal?.throwIfAborted();
      throw error instanceof Problem ? error : gitProblem(error, remote, late.aborted);
    }
  }
}

/**
 * Commits alone, unchecked: nothing is unpacked from them, and git holds the old mistakes of well-known histories,
 * which our configuration excuses, against every fetch that filters.
 */
const fetchHistory = ['-c', 'fetch.fsckObjects=false', ...fetchVerb, '--filter=tree:0'];

const sha1Config = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
const sha256Config =
  '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';

/** Settings that harden a child, and that simple-git refuses because they could as well weaken it. */
const unlocked = {
  allowUnsafeConfigPaths: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
};
