import type { Coverage } from './coverage.ts';
import { Random } from './random.ts';

export interface FuzzTarget {
  /** What the search begins with. */
  readonly seeds: readonly Uint8Array[];
  /** Another input, made of one or two that are known. */
  readonly mutate: (input: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;
  /** Throws where the code does with the input what it may not. */
  readonly run: (input: Uint8Array) => void | Promise<void>;
}

export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  readonly milliseconds: number;
  readonly coverage: Coverage;
  /** False to mutate the seeds alone: what a search without coverage finds. */
  readonly isGuided: boolean;
  /** Told of each input before it is run. */
  readonly before?: (input: Uint8Array) => void;
}

export interface Fuzzed {
  readonly runs: number;
  readonly corpus: number;
  readonly found?: { readonly input: Uint8Array; readonly error: unknown };
}

const maxBytes = 32_768;

/** Runs inputs until one is at fault or the budget is used, keeping those that take a branch for the first time. */
export async function fuzz(target: FuzzTarget, options: FuzzOptions): Promise<Fuzzed> {
  const random = new Random(options.seed);
  const corpus: Uint8Array[] = [...target.seeds];
  const end = performance.now() + options.milliseconds;
  const attempt = attempts(target, options);
  let runs = 0;

  while (runs < options.runs && performance.now() < end) {
    const input = target.seeds[runs] ?? next(target, corpus, random);
    const error = await attempt(input);
    runs += 1;
    if (error !== undefined) {
      const smallest = await shrink(input, async (smaller) => alike(await attempt(smaller), error));
      return { runs, corpus: corpus.length, found: { input: smallest, error } };
    }
    if (options.coverage.learn() && options.isGuided)
      corpus.push(await trim(input, attempt, options));
  }
  return { runs, corpus: corpus.length };
}

type Attempt = (input: Uint8Array) => Promise<unknown>;

/** Runs an input and gives what it threw. */
function attempts(target: FuzzTarget, { coverage, before }: FuzzOptions): Attempt {
  return async (input) => {
    before?.(input);
    coverage.clear();
    try {
      await target.run(input);
      return undefined;
    } catch (error) {
      return error;
    }
  };
}

/** What came last led furthest: half of all inputs are made of the newest. */
function next(target: FuzzTarget, corpus: readonly Uint8Array[], random: Random): Uint8Array {
  const young = random.oneIn(2) ? Math.min(16, corpus.length) : corpus.length;
  let input = corpus[corpus.length - 1 - random.below(young)] ?? new Uint8Array(0);
  for (let count = 1 << random.below(4); count > 0; count -= 1) {
    input = target.mutate(input, random.pick(corpus), random).subarray(0, maxBytes);
  }
  return input;
}

/** The shortest input that goes the same way, after a few tries: short ones are mutated where it matters. */
async function trim(
  input: Uint8Array,
  attempt: Attempt,
  { coverage }: FuzzOptions,
): Promise<Uint8Array> {
  const trace = coverage.trace();
  const goesAlike = async (smaller: Uint8Array) =>
    (await attempt(smaller)) === undefined && coverage.trace().equals(trace);
  return await shrink(input, goesAlike, 24);
}

/** Leaves out ever smaller parts while the rest still does. */
async function shrink(
  input: Uint8Array,
  stillDoes: (smaller: Uint8Array) => Promise<boolean>,
  tries = 2_000,
): Promise<Uint8Array> {
  let best = input;
  let left = tries;
  for (let size = best.byteLength >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < best.byteLength && left > 0; left -= 1) {
      const smaller = Buffer.concat([best.subarray(0, at), best.subarray(at + size)]);
      if (await stillDoes(smaller)) best = smaller;
      else at += size;
    }
  }
  return best;
}

/** The same fault, whatever the texts and numbers in it. */
function alike(error: unknown, other: unknown): boolean {
  const kind = (each: unknown) => String(each).slice(0, 80).replaceAll(/\d+/g, '0');
  return error !== undefined && kind(error) === kind(other);
}
