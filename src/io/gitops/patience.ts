import { setTimeout } from 'node:timers/promises';
import type { Patience } from '../../flows/contend.ts';

/** Ten looks at a branch within some two minutes: a fleet's busiest hour, not a broken server's. */
export const patience: Patience = {
  attempts: 10,
  firstPauseMs: 250,
  longestPauseMs: 30_000,
  pause: (ms) => setTimeout(ms),
  random: () => Math.random(),
};
