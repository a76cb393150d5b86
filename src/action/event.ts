import { readFile, stat } from 'node:fs/promises';
import { Problem } from '../problem.ts';
import type { ActionEnvironment } from './step.ts';

/** What made a workflow run, as far as a run is decided by it. Names in it are checked, and hostile all the same. */
export interface RunEvent {
  /** `push`, `pull_request`, …; empty outside of a workflow. */
  readonly name: string;
  /** `refs/heads/main`; empty outside of a workflow. */
  readonly ref: string;
  /** The commit that was asked for: of a pull request its own last commit, never the merge that is tried out. */
  readonly commit?: string;
  /** Absent where the event does not say. */
  readonly defaultBranch?: string;
  readonly pullRequest?: EventPullRequest;
}

export interface EventPullRequest {
  readonly number: number;
  /** Comes from another repository, or from one that is gone. */
  readonly isFork: boolean;
  readonly isMerged: boolean;
}

/** GitHub sends no payload above 25 MB. */
const mostBytes = 26_000_000;

/**
 * Reads what the runner says of its event, and of the payload no more than is needed. Raises `action.event` for a payload
 * that is none, and for one of a pull request that does not say where it comes from.
 */
export async function readEvent(environment: ActionEnvironment): Promise<RunEvent> {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const payload = await readPayload(environment.GITHUB_EVENT_PATH ?? '');
  const branch = field(payload, 'repository', 'default_branch');
  const isOfPull = name === 'pull_request' || name === 'pull_request_target';
  const own = isOfPull ? pullRequestOf(payload) : undefined;
  const commit = own?.commit ?? commitOf(environment.GITHUB_SHA);
  return {
    name,
    ref: environment.GITHUB_REF ?? '',
    ...(commit === undefined ? {} : { commit }),
    ...(isBranch(branch) ? { defaultBranch: branch } : {}),
    ...(own === undefined ? {} : { pullRequest: own.pullRequest }),
  };
}

async function readPayload(path: string): Promise<unknown> {
  if (path === '') return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isFile() || found.size > mostBytes) {
    throw wrongEvent('is no file of a size that GitHub sends');
  }
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw wrongEvent('is no JSON');
  }
}

function pullRequestOf(payload: unknown): { pullRequest: EventPullRequest; commit: string } {
  const number = field(payload, 'pull_request', 'number');
  const commit = commitOf(field(payload, 'pull_request', 'head', 'sha'));
  const base = field(payload, 'pull_request', 'base', 'repo', 'full_name');
  const head = field(payload, 'pull_request', 'head', 'repo', 'full_name');
  if (!Number.isSafeInteger(number) || Number(number) < 1) throw wrongEvent('has no number');
  if (commit === undefined) throw wrongEvent('has no commit');
  if (typeof base !== 'string') throw wrongEvent('does not say which repository it is for');
  const isMerged = field(payload, 'pull_request', 'merged') === true;
  return { pullRequest: { number: Number(number), isFork: head !== base, isMerged }, commit };
}

/** A member of a member, own ones alone. */
function field(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? Reflect.get(found, key)
        : undefined,
    value,
  );
}

function commitOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
    ? value
    : undefined;
}

function isBranch(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 244;
}

function wrongEvent(what: string): Problem {
  return new Problem('action.event', `the event that started this run ${what}`, {
    next: 'Run it on a runner of GitHub, or say by mode what it shall do.',
  });
}
