import { setTimeout } from 'node:timers/promises';
import type { Patience } from '../../flows/contend.ts';
import type { Turns } from './lease.ts';

/** Ten looks at a branch within some two minutes: a fleet's busiest hour, not a broken server's. */
export const patience: Patience = {
  attempts: 10,
  firstPauseMs: 250,
  longestPauseMs: 30_000,
  pause: (ms) => setTimeout(ms),
  random: () => Math.random(),
};

/** Half an hour's writers may stand before this one; a crash holds them up for half a minute. */
export const usualTurns: Turns = {
  leaseMs: 30_000,
  waitMs: 600_000,
  firstPollMs: 250,
  longestPollMs: 3_000,
  pause: (ms) => setTimeout(ms),
  random: () => Math.random(),
  elapsedMs: () => performance.now(),
};
