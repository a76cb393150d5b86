import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { archiveLimits } from '../source/archive-limit.ts';
import type { FileTree } from '../source/file-tree.ts';
import type { CommitPin, RepositorySlug, Source } from '../source/source.ts';
import { SourceCache } from './cache.ts';
import { type Fetched, fetchTree } from './fetch-source.ts';
import { findGit, forgeOf } from './forge.ts';
import { Git } from './git.ts';
import { authoritiesFile, prepareWorkDirectory } from './git-surroundings.ts';
import { systemResolve } from './network-address.ts';
import { pinSlug } from './pin.ts';
import type { SourcesOptions } from './sources-options.ts';
import { Turnstile } from './turnstile.ts';

const defaults = { totalMs: 60_000, idleMs: 20_000, gitMs: 120_000, concurrency: 6 };

/** The repositories of one run: git, archives and the cache. Loaded once a slug names one. */
export class Repositories {
  readonly #options: SourcesOptions;
  readonly #cache: SourceCache;
  readonly #turnstile: Turnstile;
  readonly #pins = new Map<string, Promise<CommitPin>>();
  readonly #fetching = new Map<string, Promise<Fetched>>();
  readonly #trees = new Map<string, WeakRef<FileTree>>();
  #git: Promise<Git> | undefined;

  constructor(options: SourcesOptions) {
    this.#options = options;
    this.#cache = new SourceCache(options.cacheDirectory);
    this.#turnstile = new Turnstile(options.concurrency ?? defaults.concurrency);
  }

  pin(slug: RepositorySlug, known?: CommitPin): Promise<CommitPin> {
    return once(this.#pins, slug.text, () => this.#turnstile.pass(() => this.#ask(slug, known)));
  }

  async fetch(slug: RepositorySlug, pin: CommitPin): Promise<Source> {
    const key = `${slug.scheme} ${pin.commit}`;
    const held = this.#trees.get(key)?.deref();
    if (held !== undefined) return { slug, pin, fetchedBy: 'cache', tree: held };
    try {
      const { fetchedBy, tree } = await once(this.#fetching, key, () =>
        this.#turnstile.pass(() => this.#fetch(slug, pin)),
      );
      this.#trees.set(key, new WeakRef(tree));
      return { slug, pin, fetchedBy, tree };
    } finally {
      this.#fetching.delete(key);
    }
  }

  async #ask(slug: RepositorySlug, known: CommitPin | undefined): Promise<CommitPin> {
    const { hosts, environment, policy } = this.#options;
    if (this.#options.offline === true) throw offline(slug, 'Where it points now is not known.');
    this.#step(slug, slug.ref === undefined ? 'asks for the default branch' : 'asks for the ref');
    const world = {
      git: await this.#openGit(),
      cache: this.#cache,
      policy: { pullRefs: false, foreignCommits: false, ...policy },
    };
    return pinSlug(slug, forgeOf(slug, hosts, environment), world, known);
  }

  async #fetch(slug: RepositorySlug, pin: CommitPin): Promise<Fetched> {
    const { hosts, environment, archive, http, resolve, signal } = this.#options;
    const forge = forgeOf(slug, hosts, environment);
    const kept = await this.#cache.tree(forge.host, pin.commit);
    if (kept !== undefined) return { fetchedBy: 'cache', tree: kept };
    if (this.#options.offline === true) {
      throw offline(slug, `The commit ${pin.commit} is not in the cache.`);
    }
    const fetched = await fetchTree(slug, pin.commit, forge, {
      git: await this.#openGit(),
      archive: { ...archiveLimits, ...archive },
      http: { totalMs: defaults.totalMs, idleMs: defaults.idleMs, ...http },
      resolve: resolve ?? systemResolve,
      ...(signal === undefined ? {} : { signal }),
      onStep: (message) => this.#step(slug, message),
    });
    await this.#cache.keepTree(forge.host, pin.commit, fetched.tree);
    return fetched;
  }

  #openGit(): Promise<Git> {
    this.#git ??= startGit(this.#options);
    return this.#git;
  }

  #step(slug: RepositorySlug, message: string): void {
    this.#options.progress?.step(slug.text, message);
  }
}

async function startGit(options: SourcesOptions): Promise<Git> {
  const { environment, cacheDirectory, resolve, gitMs, signal } = options;
  const temporaryDirectory = join(cacheDirectory, 'tmp');
  const program = await findGit(environment);
  await prepareWorkDirectory(temporaryDirectory);
  const authorities = await authoritiesFile(environment, cacheDirectory);
  return new Git({
    program,
    temporaryDirectory,
    resolve: resolve ?? systemResolve,
    timeoutMs: gitMs ?? defaults.gitMs,
    ...(authorities === undefined ? {} : { authorities }),
    ...(signal === undefined ? {} : { signal }),
  });
}

function once<Value>(
  running: Map<string, Promise<Value>>,
  key: string,
  start: () => Promise<Value>,
): Promise<Value> {
  const found = running.get(key) ?? start();
  running.set(key, found);
  return found;
}

function offline(slug: RepositorySlug, fact: string): Problem {
  return new Problem(
    'source.offline',
    `The source ${slug.text} cannot be asked for offline. ${fact}`,
    {
      next: 'Run once without --offline, where the network may be asked.',
    },
  );
}
