import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../ports.ts';
import { systemClock } from '../clock.ts';

/** How the client of a forge waits; a test waits for nothing. */
export interface Waiting {
  readonly clock: Clock;
  /** Rejects when the signal comes before the time is over. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
  /** At least 0 and below 1: runs that failed together must not come back together. */
  random(): number;
  /** Before the first repetition of a question that was not answered; the next ones wait four and nine times as long. */
  readonly firstPauseMs: number;
  /** Between two writes to one repository. */
  readonly betweenWritesMs: number;
  /** How long rate limits may hold up one run, all of them together. */
  readonly limitBudgetMs: number;
}

/** A second between writes, and a quarter of an hour for limits, as GitHub asks of programs. */
export const usualWaiting: Waiting = {
  clock: systemClock,
  pause: (ms, signal) => setTimeout(ms, undefined, { signal }),
  random: () => Math.random(),
  firstPauseMs: 1_000,
  betweenWritesMs: 1_000,
  limitBudgetMs: 15 * 60 * 1_000,
};
