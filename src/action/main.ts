import { run } from './run.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
process.once('uncaughtException', (error) => stop.abort(error));

process.exitCode = await run(process.env, stop.signal);
// What was at work when the run had to end would keep the process alive.
if (stop.signal.aborted) process.exit();
