import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const patienceMs = 30_000;

/** Ends the process where one input keeps it, after saving that input: a loop without end leaves nobody else to. */
export interface Watchdog {
  readonly before: (input: Uint8Array) => void;
  readonly stop: () => Promise<unknown>;
}

/** How many runs were begun, how long the input is, then the input. */
const headBytes = 8;

export function watchdog(savedAs: string): Watchdog {
  const shared = new SharedArrayBuffer(headBytes + 65_536);
  const head = new Int32Array(shared, 0, 2);
  const content = new Uint8Array(shared, headBytes);
  const worker = new Worker(new URL(import.meta.url), { workerData: { shared, savedAs } });
  worker.unref();
  return {
    before: (input) => {
      content.set(input.subarray(0, content.byteLength));
      Atomics.store(head, 1, input.byteLength);
      Atomics.add(head, 0, 1);
    },
    stop: () => worker.terminate(),
  };
}

function watch(shared: SharedArrayBuffer, savedAs: string): void {
  const head = new Int32Array(shared, 0, 2);
  for (;;) {
    const begun = Atomics.load(head, 0);
    Atomics.wait(head, 0, begun, patienceMs);
    if (begun === 0 || Atomics.load(head, 0) !== begun) continue;
    mkdirSync('.cache/fuzz', { recursive: true });
    writeFileSync(savedAs, new Uint8Array(shared, headBytes, Atomics.load(head, 1)));
    // The streams of a worker go through the thread that is kept.
    writeSync(2, `an input takes longer than ${patienceMs} ms: ${savedAs}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
}

if (!isMainThread) {
  const { shared, savedAs } = workerData as { shared: SharedArrayBuffer; savedAs: string };
  watch(shared, savedAs);
}
