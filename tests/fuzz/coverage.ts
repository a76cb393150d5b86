import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { instrument } from './instrument.ts';

const maxBranches = 32_768;

/** Counts what a run goes through, in every module that is loaded after it was made and that it watches. */
export class Coverage {
  readonly words: string[] = [];
  readonly #hits = new Uint32Array(maxBranches);
  /** Which orders of magnitude each branch was ever taken in, a bit for each. */
  readonly #seen = new Uint8Array(maxBranches);
  #branches = 0;

  constructor(isWatched: (url: string) => boolean) {
    Reflect.set(globalThis, 'karstHits', this.#hits);
    registerHooks({
      load: (url, context, next) => {
        const loaded = next(url, context);
        if (!isWatched(url)) return loaded;
        const text = String(loaded.source);
        const isTyped = loaded.format === 'module-typescript';
        return { format: 'module', source: this.#counting(isTyped ? stripped(text) : text) };
      },
    });
  }

  #counting(text: string): string {
    const { code, branches, words } = instrument(text, this.#branches);
    this.#branches += branches;
    if (this.#branches > maxBranches) throw new Error('more branches than counters');
    this.words.push(...words);
    return code;
  }

  /** Before a run. */
  clear(): void {
    this.#hits.fill(0, 0, this.#branches);
  }

  /** True when the run since `clear` took a branch as often as none before; then it is remembered. */
  learn(): boolean {
    let isNew = false;
    for (let at = 0; at < this.#branches; at += 1) {
      const bit = magnitude(this.#hits[at] ?? 0);
      const seen = this.#seen[at] ?? 0;
      if ((seen & bit) === bit) continue;
      this.#seen[at] = seen | bit;
      isNew = true;
    }
    return isNew;
  }

  /** The branches of the run since `clear`, to compare with those of another. */
  trace(): Buffer {
    const bits = Buffer.alloc(this.#branches);
    for (let at = 0; at < bits.length; at += 1) bits[at] = magnitude(this.#hits[at] ?? 0);
    return bits;
  }

  taken(): { readonly taken: number; readonly branches: number } {
    return { taken: this.#seen.filter((bits) => bits > 0).length, branches: this.#branches };
  }
}

function stripped(text: string): string {
  return stripTypeScriptTypes(text);
}

/** Once, twice, three times, up to 7, 15, 31, 127, and above, a bit for each; none for never. */
function magnitude(count: number): number {
  if (count <= 3) return count === 0 ? 0 : 1 << (count - 1);
  if (count < 8) return 8;
  if (count < 16) return 16;
  if (count < 32) return 32;
  return count < 128 ? 64 : 128;
}
