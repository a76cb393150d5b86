import { setTimeout } from "node:timers/promises";

// src/io/gitops/patience.ts
/** Ten looks at a branch within some two minutes: a fleet's busiest hour, not a broken server's. */
const patience = {
	attempts: 10,
	firstPauseMs: 250,
	longestPauseMs: 3e4,
	pause: (ms) => setTimeout(ms),
	random: () => Math.random()
};
/** Half an hour's writers may stand before this one; a crash holds them up for half a minute. */
const usualTurns = {
	leaseMs: 3e4,
	waitMs: 6e5,
	firstPollMs: 250,
	longestPollMs: 3e3,
	pause: (ms) => setTimeout(ms),
	random: () => Math.random(),
	elapsedMs: () => performance.now()
};

export { usualTurns as n, patience as t };