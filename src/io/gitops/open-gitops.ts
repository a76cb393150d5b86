import { join, resolve } from 'node:path';
import type { GitOps } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import type { Hosts } from '../../source/host.ts';
import { parseRef } from '../../source/ref.ts';
import { parseSlug } from '../../source/slug.ts';
import { systemClock } from '../clock.ts';
import { findGit, forgeOf } from '../forge.ts';
import { authoritiesFile, prepareWorkDirectory } from '../git-surroundings.ts';
import type { TokenSource } from '../github/token-source.ts';
import { systemResolve } from '../network-address.ts';
import type { CommitWriter } from './commit-writer.ts';
import type { Remote } from './delivery-problem.ts';
import { gitOpsRepository } from './gitops.ts';
import type { Author } from './import-stream.ts';
import type { RemoteSource } from './remote-git.ts';

export interface Target {
  /** `gh:owner/repo`, or a path of this machine; a `#branch` behind it. */
  readonly repository: string;
  readonly hosts: Hosts;
  /** Where tokens, PATH and certificate authorities are read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Gives GitHub's token, in place of the environment's; an empty one is none. */
  readonly tokens?: TokenSource;
  readonly cacheDirectory: string;
  /** What a relative path is relative to. */
  readonly workingDirectory: string;
  readonly author: Author;
  /** Addresses that commits of ours bear, when it is not the author's alone. */
  readonly ownAddresses?: readonly string[];
  /** Commits and moves branches; git itself when absent. */
  readonly writer?: CommitWriter;
  /** What writers that wait are told of this one; the author when absent. */
  readonly holder?: string;
  readonly signal?: AbortSignal;
}

export interface OpenedTarget {
  readonly gitops: GitOps;
  /** Empty for the default branch. */
  readonly branch: string;
}

const timeoutMs = 300_000;

/** Opens the repository that a delivery is for. Raises `slug.*`, `git.missing`, `source.forbidden` Problems. */
export async function openTarget(target: Target): Promise<OpenedTarget> {
  const { environment, cacheDirectory, author, signal, ownAddresses, writer, holder } = target;
  const { branch } = remoteOf(target);
  const temporaryDirectory = join(cacheDirectory, 'git');
  await prepareWorkDirectory(temporaryDirectory);
  const authorities = await authoritiesFile(environment, temporaryDirectory);
  const gitops = gitOpsRepository({
    remote: remoteSource(target),
    program: await findGit(environment),
    temporaryDirectory,
    ...(authorities === undefined ? {} : { authorities }),
    author,
    ...(ownAddresses === undefined ? {} : { ownAddresses }),
    ...(writer === undefined ? {} : { writer }),
    ...(holder === undefined ? {} : { holder }),
    clock: systemClock,
    resolve: systemResolve,
    timeoutMs,
    ...(signal === undefined ? {} : { signal }),
  });
  return { gitops, branch };
}

function remoteSource(target: Target): RemoteSource {
  const { tokens, environment } = target;
  if (tokens === undefined) return { current: async () => remoteOf(target).remote };
  const current = async () => {
    const token = await tokens.token();
    const named = token === '' ? environment : { ...environment, GITHUB_TOKEN: token };
    return remoteOf({ ...target, environment: named }).remote;
  };
  const { renew } = tokens;
  return renew === undefined ? { current } : { current, renew };
}

function remoteOf({ repository, hosts, environment, workingDirectory }: Target): {
  remote: Remote;
  branch: string;
} {
  const [path = '', branch = ''] = repository.split('#');
  if (path.startsWith('/') || path.startsWith('.')) {
    const url = resolve(workingDirectory, path);
    return { remote: { url, name: path, secrets: [], allowPrivate: false }, branch };
  }
  const slug = parseSlug(repository, hosts);
  if (slug.kind !== 'repository') {
    throw new Problem('delivery.no-branch', `${repository} is no repository to deliver to`);
  }
  const ref = slug.ref === undefined ? undefined : parseRef(slug.ref);
  if (ref !== undefined && ref.kind !== 'short' && ref.kind !== 'branch') {
    throw new Problem('delivery.no-branch', `${repository} names no branch`, {
      expected: 'the name of a branch behind #',
    });
  }
  const name = ref?.kind === 'branch' ? ref.full.slice('refs/heads/'.length) : slug.ref;
  return { remote: forgeOf(slug, hosts, environment).remote, branch: name ?? '' };
}
