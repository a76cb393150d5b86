import type { Branch, Clock, GitOps } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { shown } from '../../source/shown.ts';
import { gitConfig, gitEnvironment, hardenedConfig } from '../git-environment.ts';
import { checkedAddresses, type Resolve } from '../network-address.ts';
import { Turnstile } from '../turnstile.ts';
import { GitBranch } from './branch.ts';
import type { CommitWriter } from './commit-writer.ts';
import { deliveryProblem, type Remote } from './delivery-problem.ts';
import { type GitChild, runGit } from './git-child.ts';
import { GitRepository } from './git-repository.ts';
import type { Author } from './import-stream.ts';

export interface GitOpsOptions {
  readonly remote: Remote;
  /** Absolute path of git. */
  readonly program: string;
  /** Exists; each branch that is opened gets a directory of its own in it. */
  readonly temporaryDirectory: string;
  /** File of certificate authorities; git's own when absent. */
  readonly authorities?: string;
  readonly author: Author;
  /** Addresses that commits of ours bear, when it is not the author's alone. */
  readonly ownAddresses?: readonly string[];
  /** Commits and moves branches; git itself when absent. */
  readonly writer?: CommitWriter;
  readonly clock: Clock;
  readonly resolve: Resolve;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** A GitOps repository that git reads and pushes to. */
export function gitOpsRepository(options: GitOpsOptions): GitOps {
  const turns = new Map<string, Turnstile>();
  return {
    onBranch: (name, use) => {
      const turn = turns.get(name) ?? new Turnstile(1);
      turns.set(name, turn);
      return turn.pass(() => useBranch(options, name, use));
    },
  };
}

async function useBranch<Value>(
  options: GitOpsOptions,
  name: string,
  use: (branch: Branch) => Promise<Value>,
): Promise<Value> {
  const child = await childOf(options);
  const { remote, author, clock, temporaryDirectory } = options;
  const at = await tipOf(child, remote, name);
  const repository = await GitRepository.open(
    { remote, child, temporaryDirectory, author, nowMs: () => clock.nowMs() },
    at.commit.length === 64 ? 'sha256' : 'sha1',
  );
  try {
    await repository.fetch(at.commit);
    const { writer = repository, ownAddresses = [] } = options;
    const tools = {
      repository,
      writer,
      ownAddresses: new Set([author.email, ...ownAddresses]),
    };
    const branch = new GitBranch(tools, at, await repository.entries(at.commit));
    return await use(branch).finally(() => branch.close());
  } finally {
    await repository.close();
  }
}

/** The branch's commit now; the default branch when none is named. */
async function tipOf(
  child: GitChild,
  remote: Remote,
  wanted: string,
): Promise<{ name: string; commit: string }> {
  const ref = wanted === '' ? 'HEAD' : `refs/heads/${wanted}`;
  const result = await runGit(child, ['ls-remote', '--symref', remote.url, ref]);
  if (result.status !== 0) throw deliveryProblem(result.stderr, remote);
  const text = result.stdout.toString('utf8');
  const name = wanted === '' ? /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(text)?.[1] : wanted;
  const commit = text
    .split('\n')
    .map((line) => /^([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/.exec(line))
    .find((found) => found?.[2] === ref)?.[1];
  if (name !== undefined && commit !== undefined) return { name, commit };
  throw new Problem(
    'delivery.no-branch',
    wanted === ''
      ? `${remote.name} has no commit on its default branch`
      : `${remote.name} has no branch ${shown(wanted)}`,
  );
}

async function childOf(options: GitOpsOptions): Promise<GitChild> {
  const { program, temporaryDirectory, timeoutMs, authorities, signal, remote } = options;
  const isLocal = remote.url.startsWith('/');
  const surroundings = {
    home: temporaryDirectory,
    ...(authorities === undefined ? {} : { authorities }),
  };
  const child = { program, directory: temporaryDirectory, timeoutMs };
  const withSignal = signal === undefined ? child : { ...child, signal };
  if (isLocal) {
    const environment = gitEnvironment({
      ...surroundings,
      protocol: 'file',
      config: hardenedConfig,
    });
    return { ...withSignal, environment };
  }
  const url = new URL(remote.url);
  const addresses = await checkedAddresses(url, remote.allowPrivate, options.resolve);
  const config = gitConfig(url, addresses, remote.authorization);
  const protocol = url.protocol.slice(0, -1);
  return { ...withSignal, environment: gitEnvironment({ ...surroundings, protocol, config }) };
}
