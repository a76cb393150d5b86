import { Turnstile } from '../turnstile.ts';
import type { Waiting } from './waiting.ts';

/** Lets writes through one at a time, and the next one no sooner than GitHub asks ("wait at least one second"). */
export class Pace {
  readonly #turn = new Turnstile(1);
  readonly #waiting: Pick<Waiting, 'clock' | 'pause' | 'betweenWritesMs'>;
  #nextMs = 0;

  constructor(waiting: Pick<Waiting, 'clock' | 'pause' | 'betweenWritesMs'>) {
    this.#waiting = waiting;
  }

  write<Value>(work: () => Promise<Value>): Promise<Value> {
    const { clock, pause, betweenWritesMs } = this.#waiting;
    return this.#turn.pass(async () => {
      const leftMs = this.#nextMs - clock.nowMs();
      if (leftMs > 0) await pause(leftMs);
      this.#nextMs = clock.nowMs() + betweenWritesMs;
      return await work();
    });
  }
}
