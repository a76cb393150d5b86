/** Gives signals and timers their turn between synchronous calls, at most every 20 ms, so that the run stays stoppable. */
export class Pause {
  readonly #intervalMs = 20;
  #lastMs = nowMs();

  async whenDue(): Promise<void> {
    if (nowMs() - this.#lastMs < this.#intervalMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#lastMs = nowMs();
  }
}

/** Counts on, whatever happens to the clock. `performance` would be loaded first. */
function nowMs(): number {
  return process.uptime() * 1_000;
}
