import { Problem } from '#src/problem.ts';
import { rawTar } from '#tests/support/tar.ts';
import type { FuzzTarget } from './fuzz.ts';
import { mutateTar } from './mutate-tar.ts';
import { readWithFault } from './planted.ts';

/** The fuzzer's own test: the mutators of archives, and a fault that only coverage leads to quickly. */
export function plantedTarget(words: readonly string[]): FuzzTarget {
  return {
    seeds: [rawTar([{ name: 'r/a', content: 'x' }])],
    mutate: (input, other, random) => mutateTar(input, other, { random, words }),
    run: (input) => {
      try {
        if (input.byteLength >= 512) readWithFault(input.subarray(0, 512));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
      }
    },
  };
}
