import type { BaseImages } from './base-image.ts';
import { instructionsOf } from './instruction.ts';

interface Intended {
  readonly images: BaseImages;
  readonly command: readonly string[];
  readonly environment: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Reads a rendered Dockerfile again and compares what a builder would see with what was meant. A difference is a bug of
 * ours, or a value that broke out of its place, and throws.
 */
export function readBack(content: string, intended: Intended): void {
  const instructions = instructionsOf(content);
  const of = (keyword: string) =>
    instructions.filter((each) => each.keyword === keyword).map(({ text }) => text);

  same('base images', of('FROM'), [`${intended.images.build} AS build`, intended.images.run]);
  same('command', of('CMD').map(decoded), [intended.command]);
  same('entry point', of('ENTRYPOINT'), ['[]']);
  same('user', of('USER'), ['10001:10001']);
  const last = instructions.slice(instructions.findIndex(({ keyword }) => keyword === 'WORKDIR'));
  same('end', last.at(-1)?.keyword, 'CMD');
  const written = of('ENV');
  for (const { name, value } of intended.environment) {
    const expected = `${name}="${value.replace(/["$\\]/g, '\\$&')}"`;
    if (!written.includes(expected)) throw new Error(`the Dockerfile lost the variable ${name}`);
  }
}

/** An exec form is JSON. */
function decoded(text: string): unknown {
  return JSON.parse(text);
}

function same(what: string, found: unknown, expected: unknown): void {
  const [ours, theirs] = [JSON.stringify(found), JSON.stringify(expected)];
  if (ours !== theirs) {
    throw new Error(`the Dockerfile does not hold the ${what} meant: ${ours} instead of ${theirs}`);
  }
}
