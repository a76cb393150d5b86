import { mutateBytes } from './mutate-bytes.ts';
import type { Random } from './random.ts';

interface Chance {
  readonly random: Random;
  readonly words: readonly string[];
}

/** What readers of YAML and JSON look for. */
const tokens = [
  ...'{}[]:,-?|>&*!%@`#"\'\\\n\t ~.=<+0179eé',
  ...[
    '- ',
    ': ',
    '\n- ',
    '\n  ',
    '\n\t',
    '\r\n',
    '\r',
    '---',
    '\n---\n',
    '...\n',
    '<<: ',
    '*a',
    '&a ',
    '!!str ',
  ],
  ...[
    '!<x>',
    '%YAML 1.2\n',
    '%TAG ! x\n',
    '? ',
    '|-\n  ',
    '>+2\n',
    '# x',
    ' #',
    '"\\u0000"',
    '"\\ud800"',
    "''",
  ],
  ...[
    '0x1',
    '0o7',
    '010',
    '1e9',
    '.inf',
    '-0',
    '1_000',
    '99999999999999999999',
    'null',
    'yes',
    'true',
    '1:2',
  ],
  ...[
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\0',
    '\u007f',
    '__proto__: ',
    'constructor: ',
    '{a: ',
    '[[',
  ],
];

/** Another text: tokens put in, lines moved, doubled, taken out and indented, parts of another text, or any bytes. */
export function mutateYaml(input: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const { random } = chance;
  if (random.oneIn(10)) return mutateBytes(input, other, chance);
  const text = Buffer.from(input).toString('utf8');
  const change = random.pick([withToken, withToken, withWord, withLines, withLines, withPart]);
  return Buffer.from(change(text, Buffer.from(other).toString('utf8'), chance));
}

type Change = (text: string, other: string, chance: Chance) => string;

const withToken: Change = (text, _, { random }) =>
  spliced(text, random, { length: random.pick([0, 0, 1, 2]), by: random.pick(tokens) });

/** A word of the schema in the place of a word. */
const withWord: Change = (text, _, { random, words }) => {
  const found = [...text.matchAll(/[\w./-]+/g)];
  if (found.length === 0) return random.pick(words);
  const { 0: word, index } = random.pick(found);
  return text.slice(0, index) + random.pick(words) + text.slice(index + word.length);
};

const withLines: Change = (text, other, { random }) => {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const indent = ' '.repeat(random.below(4));
  const by = random.pick<readonly string[]>([
    [],
    [line, line],
    [indent + line.trimStart()],
    [`${indent}- ${line.trimStart()}`],
    [`${line}${(lines[at + 1] ?? '').trimStart()}`],
    [line, random.pick(other.split('\n'))],
    [line.replace(/(\w+)$/, '"$1"')],
  ]);
  return lines.toSpliced(at, 1, ...by).join('\n');
};

const withPart: Change = (text, other, { random }) => {
  const from = random.below(other.length + 1);
  const part = other.slice(from, from + 1 + random.below(40));
  return spliced(text, random, { length: random.below(8), by: part });
};

function spliced(
  text: string,
  random: Random,
  { length, by }: { readonly length: number; readonly by: string },
): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + by + text.slice(at + length);
}
