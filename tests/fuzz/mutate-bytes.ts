import type { Random } from './random.ts';

const bytes = [0, 1, 9, 10, 13, 32, 34, 35, 39, 45, 46, 47, 48, 55, 58, 92, 127, 128, 255];

/** One small change that knows nothing of the format. */
export function mutateBytes(
  input: Uint8Array,
  other: Uint8Array,
  { random, words }: { readonly random: Random; readonly words: readonly string[] },
): Uint8Array {
  const at = random.below(input.byteLength + 1);
  const length = Math.min(input.byteLength - at, 1 << random.below(8));
  switch (random.below(6)) {
    case 0:
      return replaced(input, at, 1, Uint8Array.of(random.pick(bytes)));
    case 1:
      return replaced(input, at, 1, Uint8Array.of((input[at] ?? 0) ^ (1 << random.below(8))));
    case 2:
      return replaced(input, at, length, new Uint8Array(0));
    case 3:
      return replaced(input, at, 0, input.subarray(at, at + length));
    case 4:
      return replaced(input, at, random.below(2) * length, Buffer.from(random.pick(words)));
    default: {
      const from = random.below(other.byteLength + 1);
      return replaced(input, at, length, other.subarray(from, from + (1 << random.below(9))));
    }
  }
}

/** `length` bytes of an input by others. */
export function replaced(
  input: Uint8Array,
  at: number,
  length: number,
  by: Uint8Array,
): Uint8Array {
  return Buffer.concat([input.subarray(0, at), by, input.subarray(at + length)]);
}
