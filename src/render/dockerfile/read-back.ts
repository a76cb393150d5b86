import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import type { BaseImages } from './base-image.ts';

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
  const instructions = DockerfileParser.parse(content).getInstructions();
  const of = (keyword: string) => instructions.filter((i) => i.getKeyword() === keyword);

  same('base images', of('FROM').map(argumentsOf), [
    `${intended.images.build} AS build`,
    intended.images.run,
  ]);
  same('command', of('CMD').map(argumentsOf).map(decoded), [intended.command]);
  same('entry point', of('ENTRYPOINT').map(argumentsOf), ['[]']);
  same('user', of('USER').map(argumentsOf), ['10001:10001']);
  const last = instructions.slice(instructions.findIndex((i) => i.getKeyword() === 'WORKDIR'));
  same('end', last.at(-1)?.getKeyword(), 'CMD');
  const written = of('ENV').map(argumentsOf);
  for (const { name, value } of intended.environment) {
    const expected = `${name}="${value.replace(/["$\\]/g, '\\$&')}"`;
    if (!written.includes(expected)) throw new Error(`the Dockerfile lost the variable ${name}`);
  }
}

function argumentsOf(instruction: Instruction): string {
  return instruction.getRawArgumentsContent() ?? '';
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
