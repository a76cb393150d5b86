/** Loaded into a process before its own program: what it waits for takes a moment, so that a hundred runs take minutes. */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const longestMs = 10;
const { setTimeout: wait } = timers;

timers.setTimeout = (ms, value, options) => wait(Math.min(ms ?? 0, longestMs), value, options);
syncBuiltinESMExports();
