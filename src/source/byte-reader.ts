import { Problem } from '../problem.ts';

/** Takes exact numbers of bytes from chunks of any size. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, at most `count` and at least one; undefined at the end. */
  async some(count: number): Promise<Uint8Array | undefined> {
    while (this.#chunk.byteLength === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return undefined;
      this.#chunk = next.value;
    }
    const part = this.#chunk.subarray(0, count);
    this.#chunk = this.#chunk.subarray(part.byteLength);
    return part;
  }

  /** Exactly `count` bytes. Raises `archive.malformed` when there are fewer. */
  async exactly(count: number): Promise<Uint8Array> {
    if (this.#chunk.byteLength >= count) {
      const part = this.#chunk.subarray(0, count);
      this.#chunk = this.#chunk.subarray(count);
      return part;
    }
    return this.copy(count);
  }

  /** As `exactly`, in memory of its own: the chunks it came from can go. */
  async copy(count: number): Promise<Uint8Array> {
    const whole = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      const part = await this.#need(count - filled);
      whole.set(part, filled);
      filled += part.byteLength;
    }
    return whole;
  }

  /** Passes over `count` bytes. Raises `archive.malformed` when there are fewer. */
  async skip(count: number): Promise<void> {
    let left = count;
    while (left > 0) left -= (await this.#need(left)).byteLength;
  }

  /** Lets go of the source, so that whatever feeds it can stop. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #need(count: number): Promise<Uint8Array> {
    const part = await this.some(count);
    if (part === undefined) throw new Problem('archive.malformed', 'The archive is cut short.');
    return part;
  }
}
