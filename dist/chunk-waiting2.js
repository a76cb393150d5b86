import { O as systemClock } from "./chunk-world.js";
const { setTimeout } = globalThis.process.getBuiltinModule("node:timers/promises");

// src/io/github/waiting.ts
/** A second between writes, and a quarter of an hour for limits, as GitHub asks of programs. */
const usualWaiting = {
	clock: systemClock,
	pause: (ms, signal) => setTimeout(ms, void 0, { signal }),
	random: () => Math.random(),
	firstPauseMs: 1e3,
	betweenWritesMs: 1e3,
	limitBudgetMs: 9e5
};

export { usualWaiting as t };