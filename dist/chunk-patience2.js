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

export { patience as t };