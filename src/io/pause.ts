/** Gives signals and timers their turn between synchronous calls, at most every 20 ms, so that the run stays stoppable. */
export class Pause {
  readonly #intervalMs = 20;
  #lastMs = performance.now();

  async whenDue(): Promise<void> {
    if (performance.now() - this.#lastMs < this.#intervalMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#lastMs = performance.now();
  }
}
