import { Problem, type ProblemDetail } from '../problem.ts';
import { readArchive } from '../source/archive.ts';
import { archiveAddress } from '../source/archive-address.ts';
import type { ArchiveLimits } from '../source/archive-limit.ts';
import type { FileTree } from '../source/file-tree.ts';
import type { RepositorySlug, Source } from '../source/source.ts';
import type { Forge } from './forge.ts';
import type { Git } from './git.ts';
import { forbidden, rateLimited, redacted, unseen } from './git-problem.ts';
import { ask, type HttpAnswer, type HttpLimits } from './http.ts';
import type { Resolve } from './network-address.ts';

export interface FetchWorld {
  readonly git: Git;
  readonly archive: ArchiveLimits;
  readonly http: HttpLimits;
  readonly resolve: Resolve;
  readonly signal?: AbortSignal;
  /** Called before each way is tried. */
  readonly onStep: (message: string) => void;
}

export type Fetched = Pick<Source, 'fetchedBy' | 'tree'>;

/**
 * The tree of a commit: the archive first, a shallow clone second. A fault of the content ends it at once, since a
 * clone holds the same; so does a redirect abroad, which nobody should pass over in silence.
 */
export async function fetchTree(
  slug: RepositorySlug,
  commit: string,
  forge: Forge,
  world: FetchWorld,
): Promise<Fetched> {
  let first: Problem;
  try {
    world.onStep('fetches the archive');
    return { fetchedBy: 'archive', tree: await download(slug, commit, forge, world) };
  } catch (error) {
    if (!(error instanceof Problem) || final.has(error.code)) throw error;
    first = error;
  }
  try {
    world.onStep('clones, since there is no archive to be had');
    return { fetchedBy: 'clone', tree: await clone(commit, forge, world) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw both(first, error, forge);
  }
}

const final = new Set<string>([
  'archive.unsafe',
  'archive.too-large',
  'source.redirect',
  'source.private-address',
]);

async function download(
  slug: RepositorySlug,
  commit: string,
  forge: Forge,
  world: FetchWorld,
): Promise<FileTree> {
  const { host, token, remote } = forge;
  const { signal } = world;
  const answer = await ask({
    ...archiveAddress(host, slug, commit, token),
    redirectHosts: host.archiveHosts,
    allowPrivate: host.allowPrivate,
    limits: world.http,
    resolve: world.resolve,
    ...(signal === undefined ? {} : { signal }),
  });
  try {
    if (answer.status !== 200) throw refusal(answer, forge);
    return await readArchive(answer.body, { limits: world.archive, commit, compressed: true });
  } catch (error) {
    throw named(error, remote.name);
  } finally {
    answer.close();
  }
}

async function clone(commit: string, { remote }: Forge, world: FetchWorld): Promise<FileTree> {
  const request = { limits: world.archive, commit, compressed: false };
  try {
    return await world.git.archive(remote, commit, (chunks) => readArchive(chunks, request));
  } catch (error) {
    throw named(error, remote.name);
  }
}

function refusal({ status, headers }: HttpAnswer, { remote }: Forge): Problem {
  const isLimited = status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
  if (isLimited) return rateLimited(remote);
  if (status === 401 || status === 403) return forbidden(remote);
  if (status === 404) return unseen(remote);
  return new Problem('source.unreachable', `The host of ${remote.name} answered ${status}.`, {
    next: 'Run again later.',
  });
}

/** The reader of archives knows no repository; here it gets one. */
function named(error: unknown, name: string): unknown {
  if (!(error instanceof Problem) || !error.code.startsWith('archive.')) return error;
  return new Problem(error.code, `${name}: ${error.message}`, error.detail);
}

function both(first: Problem, second: Problem, { remote }: Forge): Problem {
  const code = first.code === second.code || final.has(second.code) ? second.code : 'source.failed';
  const message = `The source ${remote.name} could not be fetched. The archive: ${first.message} The clone: ${second.message}`;
  const detail: ProblemDetail = { ...second.detail, cause: new AggregateError([first, second]) };
  return new Problem(code, redacted(message, remote.secrets), detail);
}
