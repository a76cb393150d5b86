import { gitConfig, gitEnvironment, hardenedConfig } from '../git-environment.ts';
import { checkedAddresses, type NetworkAddress, type Resolve } from '../network-address.ts';
import { deliveryProblem, type Remote } from './delivery-problem.ts';
import { type GitChild, type GitResult, runGit } from './git-child.ts';

/** A remote as it is opened now, asked before every call of git: a token may end while a run goes on. */
export interface RemoteSource {
  current(): Promise<Remote>;
  /** Forgets what opened it, where there is something else to be had. */
  renew?(): void;
}

export interface RemoteGitOptions {
  readonly remote: RemoteSource;
  /** Absolute path of git. */
  readonly program: string;
  /** Exists; where git works that has no repository. */
  readonly temporaryDirectory: string;
  /** File of certificate authorities; git's own when absent. */
  readonly authorities?: string;
  readonly resolve: Resolve;
  /** Longest run of one command. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** What git said, and of which remote: that one's secrets may be in it. */
export interface RemoteResult extends GitResult {
  readonly remote: Remote;
}

/** How git says that a token is none, or none any more: nothing was done then. */
const unknownToken = /could not read username|authentication failed|error: 401/i;

/** Git at one remote: over the addresses that were checked, with the token of the moment, which no other child sees. */
export class RemoteGit {
  readonly url: string;
  readonly name: string;
  readonly #options: RemoteGitOptions;
  readonly #addresses: readonly NetworkAddress[];

  private constructor(
    options: RemoteGitOptions,
    { url, name }: Remote,
    addresses: readonly NetworkAddress[],
  ) {
    this.url = url;
    this.name = name;
    this.#options = options;
    this.#addresses = addresses;
  }

  /** Raises `source.private-address`, `source.unreachable`, and what the remote's source raises. */
  static async open(options: RemoteGitOptions): Promise<RemoteGit> {
    const remote = await options.remote.current();
    const { url, allowPrivate } = remote;
    const addresses = isLocal(url)
      ? []
      : await checkedAddresses(new URL(url), allowPrivate, options.resolve);
    return new RemoteGit(options, remote, addresses);
  }

  /** Git in a repository of ours, for what needs no remote. */
  childIn(directory: string): GitChild {
    return this.#child('file', hardenedConfig, directory);
  }

  /** Runs a command that asks the remote; once more when its token has ended and there is another. */
  async reach(argv: readonly string[], directory?: string): Promise<RemoteResult> {
    const first = await this.#once(argv, directory);
    const { remote } = this.#options;
    if (first.status === 0 || remote.renew === undefined) return first;
    if (!unknownToken.test(first.stderr)) return first;
    remote.renew();
    return await this.#once(argv, directory);
  }

  async #once(argv: readonly string[], directory: string | undefined): Promise<RemoteResult> {
    const remote = await this.#options.remote.current();
    const result = await runGit(this.#reaching(remote, directory), argv).catch((error: unknown) => {
      this.#options.signal?.throwIfAborted();
      throw deliveryProblem(error instanceof Error ? error.message : String(error), remote);
    });
    return { ...result, remote };
  }

  #reaching({ url, authorization }: Remote, directory: string | undefined): GitChild {
    if (isLocal(url)) return this.#child('file', hardenedConfig, directory);
    const address = new URL(url);
    const config = gitConfig(address, this.#addresses, authorization);
    return this.#child(address.protocol.slice(0, -1), config, directory);
  }

  #child(protocol: string, config: typeof hardenedConfig, directory: string | undefined): GitChild {
    const { program, temporaryDirectory, authorities, timeoutMs, signal } = this.#options;
    const environment = gitEnvironment({
      home: temporaryDirectory,
      protocol,
      config,
      ...(authorities === undefined ? {} : { authorities }),
      ...(directory === undefined ? {} : { directory }),
    });
    const child = { program, environment, directory: directory ?? temporaryDirectory, timeoutMs };
    return signal === undefined ? child : { ...child, signal };
  }
}

function isLocal(url: string): boolean {
  return url.startsWith('/');
}
