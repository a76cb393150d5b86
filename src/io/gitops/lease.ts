import { randomUUID } from 'node:crypto';
import { Problem } from '../../problem.ts';
import { shown } from '../../source/shown.ts';
import type { GitRepository } from './git-repository.ts';

/** How writers wait for one another, in milliseconds; a test waits less. */
export interface Turns {
  /** A lease that nobody renewed for so long belongs to nobody. */
  readonly leaseMs: number;
  /** Longest wait for a turn. */
  readonly waitMs: number;
  readonly firstPollMs: number;
  readonly longestPollMs: number;
  pause(ms: number): Promise<void>;
  /** At least 0 and below 1. */
  random(): number;
  /** Since some time, for waiting alone. */
  elapsedMs(): number;
}

export interface LeaseOptions {
  readonly turns: Turns;
  /** Who holds it, for those who wait. */
  readonly holder: string;
  readonly nowMs: () => number;
}

/** No branch and no tag: forges start nothing for it, and nobody fetches it. */
export const leasePrefix = 'refs/karst/lease/';

/**
 * Works while no other writer that asks has the branch, whatever its process or machine: who makes the ref has the turn, and
 * renews it while it works. It only spares the others' work: what moves a branch compares its commit in any case, so a
 * lease that was taken over harms nobody. Raises `delivery.busy` when the wait is over, with the name of who has it.
 * Where the ref cannot be written it works without.
 */
export async function withLease<Value>(
  repository: GitRepository,
  branch: string,
  options: LeaseOptions,
  work: () => Promise<Value>,
): Promise<Value> {
  const lease = await Lease.take(repository, branch, options);
  try {
    return await work();
  } finally {
    await lease?.release();
  }
}

/** The clocks of two machines may differ so much. */
const skewMs = 60_000;

class Lease {
  readonly #repository: GitRepository;
  readonly #ref: string;
  readonly #options: LeaseOptions;
  readonly #timer: NodeJS.Timeout;
  #commit: string;
  #renewal: Promise<void> = Promise.resolve();

  private constructor(
    repository: GitRepository,
    ref: string,
    commit: string,
    options: LeaseOptions,
  ) {
    this.#repository = repository;
    this.#ref = ref;
    this.#commit = commit;
    this.#options = options;
    this.#timer = setInterval(() => this.#renew(), options.turns.leaseMs / 3);
    this.#timer.unref();
  }

  /** Waits until nobody has it; undefined where no lease can be written. */
  static async take(
    repository: GitRepository,
    branch: string,
    options: LeaseOptions,
  ): Promise<Lease | undefined> {
    const { turns } = options;
    const ref = leasePrefix + branch;
    const started = turns.elapsedMs();
    let seen: Sighting | undefined;
    for (let polls = 0; turns.elapsedMs() - started <= turns.waitMs; polls += 1) {
      seen = sighting(await repository.ref(ref), seen, turns);
      const taken = await claim(repository, ref, seen, options);
      if (taken === 'refused') return undefined;
      if (taken !== undefined) return new Lease(repository, ref, taken.commit, options);
      await turns.pause(pollMs(turns, polls));
    }
    throw await busy(repository, branch, seen);
  }

  /** Hands the turn on; somebody else's stays. What cannot be handed on now ends by itself. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#renewal;
    await place(this.#repository, this.#ref, { from: this.#commit }).catch(() => undefined);
  }

  /** A renewal that fails leaves the branch to others: what moves it compares its commit all the same. */
  #renew(): void {
    this.#renewal = this.#renewal.then(() => this.#prolong()).catch(() => undefined);
  }

  async #prolong(): Promise<void> {
    const commit = await this.#repository.note(noteOf(this.#options));
    const placed = await place(this.#repository, this.#ref, { from: this.#commit, to: commit });
    if (placed === 'taken') this.#commit = commit;
  }
}

interface Sighting {
  readonly commit: string;
  /** When it was first seen so, since some time. */
  readonly at: number;
}

/** Makes the ref, or takes it from whoever is gone; undefined while somebody has it. */
async function claim(
  repository: GitRepository,
  ref: string,
  seen: Sighting | undefined,
  options: LeaseOptions,
): Promise<{ readonly commit: string } | 'refused' | undefined> {
  if (seen !== undefined && !(await isOver(repository, seen, options))) return undefined;
  const commit = await repository.note(noteOf(options));
  const from = seen === undefined ? {} : { from: seen.commit };
  const placed = await place(repository, ref, { ...from, to: commit });
  if (placed === 'refused') return 'refused';
  return placed === 'taken' ? { commit } : undefined;
}

/** Since when it stands as it does. */
function sighting(
  commit: string | undefined,
  before: Sighting | undefined,
  { elapsedMs }: Turns,
): Sighting | undefined {
  if (commit === undefined) return undefined;
  return commit === before?.commit ? before : { commit, at: elapsedMs() };
}

/** It stood still for as long as a lease lasts, or says itself that it ended long ago. */
async function isOver(
  repository: GitRepository,
  { commit, at }: Sighting,
  { turns, nowMs }: LeaseOptions,
): Promise<boolean> {
  if (turns.elapsedMs() - at > turns.leaseMs) return true;
  const { untilMs } = await readNote(repository, commit);
  return untilMs !== undefined && nowMs() > untilMs + skewMs;
}

/** Whoever loses a race, or may not write, has no turn; neither is a fault. */
async function place(
  repository: GitRepository,
  ref: string,
  move: { readonly from?: string; readonly to?: string },
): Promise<'taken' | 'lost' | 'refused'> {
  try {
    return (await repository.moveRef(ref, move)) ? 'taken' : 'lost';
  } catch (error) {
    if (error instanceof Problem && error.code === 'delivery.forbidden') return 'refused';
    throw error;
  }
}

function noteOf({ holder, nowMs, turns }: LeaseOptions): { subject: string; body: string } {
  const until = new Date(nowMs() + turns.leaseMs).toISOString();
  return { subject: holder, body: `Until: ${until}\nLease: ${randomUUID()}` };
}

/** What a lease says, as anybody may have written it; nothing when it is gone again. */
async function readNote(
  repository: GitRepository,
  commit: string,
): Promise<{ readonly holder: string; readonly untilMs?: number }> {
  const message = await repository.message(commit);
  const until = Date.parse(/^Until: (\S+)$/m.exec(message)?.[1] ?? '');
  const [holder = ''] = message.split('\n');
  return { holder, ...(Number.isNaN(until) ? {} : { untilMs: until }) };
}

async function busy(
  repository: GitRepository,
  branch: string,
  seen: Sighting | undefined,
): Promise<Problem> {
  const { holder } = seen === undefined ? { holder: '' } : await readNote(repository, seen.commit);
  const who = holder === '' ? 'other writers' : shown(holder);
  return new Problem('delivery.busy', `${who} kept ${branch} while this run waited for its turn`);
}

/** Longer each time, and a random part of that. */
function pollMs({ firstPollMs, longestPollMs, random }: Turns, polls: number): number {
  const whole = Math.min(longestPollMs, firstPollMs * 1.5 ** polls);
  return Math.round(whole * (0.5 + random() / 2));
}
