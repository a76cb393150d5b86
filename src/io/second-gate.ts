import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { Manifest } from '../policy/manifest.ts';
import type { SecondGate } from '../ports.ts';
import type { GateAnswer, GateRequest } from './gate-thread.ts';

/** To start a thread and to warm it up takes as long as to judge some dozens of services. */
const judgedBefore = 50;

/**
 * The gate in a thread of its own, from the fifty-first question on and where there is a second processor. What
 * fails there is judged by the run itself, so that its answer never depends on the thread.
 */
export function secondGate(processors = availableParallelism(), after = judgedBefore): SecondGate {
  let asked = 0;
  let opening: Promise<GateThread | undefined> | undefined;
  return {
    passed: async (files, question) => {
      asked += 1;
      if (processors < 2 || asked <= after) return undefined;
      opening ??= openThread();
      return (await opening)?.ask({ files, question });
    },
  };
}

/** Few runs need it, and it takes its time to load. */
async function openThread(): Promise<GateThread | undefined> {
  try {
    const { Worker } = await import('node:worker_threads');
    return new GateThread(new Worker(threadFile()));
  } catch {
    return undefined;
  }
}

type Answered = (manifests: readonly Manifest[] | undefined) => void;

class GateThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Answered>();
  #isReady = false;
  #asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    // The run goes on by itself until the thread says that it is there, and ends without it.
    worker.unref();
    worker.on('message', (answer: GateAnswer) => this.#take(answer));
    worker.on('error', () => this.#giveUp());
    worker.on('exit', () => this.#giveUp());
  }

  async ask(request: Omit<GateRequest, 'id'>): Promise<readonly Manifest[] | undefined> {
    if (!this.#isReady) return undefined;
    this.#asked += 1;
    const id = this.#asked;
    if (this.#waiting.size === 0) this.#worker.ref();
    this.#worker.postMessage({ id, ...request } satisfies GateRequest);
    return await new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #take({ id, manifests }: GateAnswer): void {
    if (id === undefined) this.#isReady = true;
    else {
      this.#waiting.get(id)?.(manifests);
      this.#waiting.delete(id);
    }
    if (this.#waiting.size === 0) this.#worker.unref();
  }

  #giveUp(): void {
    this.#isReady = false;
    for (const answered of this.#waiting.values()) answered(undefined);
    this.#waiting.clear();
  }
}

/** Beside the bundle in a release, beside this file in development. */
function threadFile(): string {
  const bundled = fileURLToPath(new URL('gate-thread.js', import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL('gate-thread.ts', import.meta.url));
}
