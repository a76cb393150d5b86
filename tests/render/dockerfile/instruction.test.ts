import { globSync, readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instructionsOf } from '#src/render/dockerfile/instruction.ts';

const golden = globSync(
  '{examples/*/expected,tests/render/dockerfile/golden}/**/*ockerfile*',
).filter((path) => !path.endsWith('.dockerignore'));

const pieces = [
  ...['FROM a AS build', 'FROM --platform=x a', 'RUN a && \\', 'RUN', ' RUN b', 'CMD ["b c", "d"]'],
  ...['    c \\ ', 'd', '# note', '  # note \\', '', ' ', '\\', 'USER root', 'x\\', 'x\\\\'],
  ...['RUN <<EOF', 'RUN a<<EOF', 'RUN 3<<-EOF', 'EOF', 'USER root\r', 'ENV A="$x\\"y"', 'COPY . .'],
  ...['# escape=`', '#escape = `', '# syntax=docker/dockerfile:1', 'RUN a `', 'run b', 'ENV\tA=b'],
  ...['RUN a\u2028USER root', '\u00a0USER root', 'RUN a \\\u00a0', 'RUN "<< a"', 'RUN a < b'],
];

test.each(golden)('reads what dockerfile-ast reads of %s', (path) => {
  const content = readFileSync(path, 'utf8');

  expect(read(content)).toEqual(parsed(content));
  expect(instructionsOf(content).length).toBeGreaterThan(3);
});

test('what it takes, dockerfile-ast reads as the same instructions', () => {
  let taken = 0;
  const contents = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(contents, (lines) => {
      const content = `${lines.join('\n')}\n`;
      const ours = read(content);
      if (ours === undefined) return;
      taken += 1;
      expect(ours).toEqual(parsed(content));
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(taken).toBeGreaterThan(1_000);
});

test.each([
  ['a here-document', 'RUN <<EOF\nUSER root\nEOF\n'],
  ['one with a number', 'RUN cat 0<<EOF\nUSER root\nEOF\n'],
  ['another escape character', '# escape=`\nRUN a `\nUSER root\n'],
  ['backslashes about which builders differ', 'RUN a \\\\\nUSER root\n'],
  ['a break that is no newline', 'RUN a\rUSER root\n'],
  ['a line separator', 'RUN a\u2028USER root\n'],
  ['a gap within an instruction', 'RUN a \\\n\n b\n'],
  ['an end within an instruction', 'RUN a \\\n'],
  ['a line that begins with no keyword', 'RUN a\n"]\n'],
  ['a keyword in small letters', 'user root\n'],
])('refuses %s', (_, content) => {
  expect(() => instructionsOf(content)).toThrow('the Dockerfile');
});

/** Keywords with the words behind them; undefined where the text is refused. */
function read(content: string): string[][] | undefined {
  try {
    return instructionsOf(content).map(({ keyword, text }) => [keyword, ...wordsOf(text)]);
  } catch {
    return undefined;
  }
}

function parsed(content: string): string[][] {
  const instructions = DockerfileParser.parse(content).getInstructions();
  return instructions.map((instruction) => {
    const text = instruction.getTextContent().replace(/\\[ \t]*\n([ \t]*#.*\n)*/g, '');
    return [instruction.getKeyword(), ...wordsOf(text).slice(1)];
  });
}

function wordsOf(text: string): string[] {
  return text.split(/[ \t]+/).filter((word) => word !== '');
}
