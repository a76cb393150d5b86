import type { Waiting } from './waiting.ts';

/** How long a run still lets rate limits hold it up. */
export class LimitBudget {
  readonly #pause: Waiting['pause'];
  #leftMs: number;

  constructor({ pause, limitBudgetMs }: Pick<Waiting, 'pause' | 'limitBudgetMs'>) {
    this.#pause = pause;
    this.#leftMs = limitBudgetMs;
  }

  /** Waits so long if that is left, and says whether it was. */
  async wait(ms: number): Promise<boolean> {
    if (ms > this.#leftMs) return false;
    this.#leftMs -= ms;
    await this.#pause(ms);
    return true;
  }
}
