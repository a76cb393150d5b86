import { DockerfileParser } from 'dockerfile-ast';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '#src/problem.ts';
import { renderDockerfile } from '#src/render/dockerfile/dockerfile.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import { propertyRuns } from '#tests/fuzz/property-runs.ts';
import { aServiceInput } from './a-service-input.ts';
import { samples } from './sample.ts';

const hostile = [
  'x\nRUN touch /owned',
  'x\r\nUSER root',
  'x\\\nUSER root',
  'x"\nCMD ["sh"]\n#',
  '"] ; rm -rf / #',
  "'; touch /owned; '",
  '$(touch /owned)',
  '`touch /owned`',
  '$' + '{PATH}',
  '$PATH',
  'a && touch /owned',
  'a | sh',
  '> /etc/passwd',
  '<<EOF',
  'EOF\nRUN id',
  '-r/etc/shadow',
  '--mount=type=secret',
  '--platform=other',
  '../../etc/passwd',
  'a,source=/',
  '# escape=`',
  '# syntax=evil/frontend',
  '\\',
  'x\\',
  "x'",
  'x"',
  'x\u2028USER root',
  'x\u2029y',
  'x\u0085y',
  'x\u0000y',
  'x\u200by',
  '\u202eexe',
  '\ud800',
  '',
  ' ',
  '*',
  '[a-z]',
  '{{> secret}}',
  '{{lookup this "constructor"}}',
  'a=b&c<d>e',
];

/** Words of a closed list choose a template; the search alone sets them. */
const closed = /\/(kind|language|manager|tool|framework|protocol|scheme)$/;

/** What every sample has alike is tried on these; on the others, what is their own. */
const whole = ['uv-project', 'npm', 'static-built'];

test.each(Object.keys(samples))('no text in %s breaks out of its place', (name) => {
  const input = aServiceInput(samples[name]);
  const leaves = leavesOf(input).filter(
    (pointer) => whole.includes(name) || /^\/launch\/(build|command)\//.test(pointer),
  );

  for (const pointer of leaves) {
    const intended = intendedFor(input, pointer);
    const escaped = hostile.filter((text) => !outcome(replaced(input, pointer, text), intended));
    expect([pointer, escaped]).toEqual([pointer, []]);
  }
});

test('nor does any text a property test can think of', () => {
  const all = Object.values(samples).flatMap((variation) => {
    const input = aServiceInput(variation);
    return leavesOf(input).map((pointer) => ({
      input,
      pointer,
      intended: intendedFor(input, pointer),
    }));
  });
  const piece = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 20 }));
  const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));

  fc.assert(
    fc.property(fc.constantFrom(...all), text, ({ input, pointer, intended }, value) =>
      outcome(replaced(input, pointer, value), intended),
    ),
    propertyRuns(400),
  );
});

/** The instructions that a harmless text in the same place leads to. */
function intendedFor(input: ServiceInput, pointer: string): string {
  try {
    return keywordsOf(replaced(input, pointer, 'harmless'));
  } catch {
    return keywordsOf(input);
  }
}

/** True when the text was refused with a code, or changed no instruction but the content of its own. */
function outcome(input: ServiceInput, intended: string): boolean {
  try {
    return keywordsOf(input) === intended;
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('dockerfile.')) return true;
    throw error;
  }
}

/** The instructions as two readers see them: a library, and the line rules of the Dockerfile reference. */
function keywordsOf(input: ServiceInput): string {
  const content = renderDockerfile(input)[0]?.content ?? '';
  const parsed = DockerfileParser.parse(content).getInstructions();
  const own = content
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replace(/\\[ \t]*\n/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(' ')[0]);
  const theirs = parsed.map((instruction) => instruction.getKeyword());

  expect(own).toEqual(theirs);
  return theirs.join();
}

/** RFC 6901 pointers to every text of the launch, the base images, the slug and the pin. */
function leavesOf(input: ServiceInput): readonly string[] {
  const parts = { launch: input.launch, service: { slug: input.service.slug }, pin: input.pin };
  return textsBelow('', parts).filter((pointer) => !closed.test(pointer));
}

function textsBelow(pointer: string, value: unknown): string[] {
  if (typeof value === 'string') return [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsBelow(`${pointer}/${key}`, inner));
}

function replaced(input: ServiceInput, pointer: string, text: string): ServiceInput {
  const change = (value: unknown, path: readonly string[]): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return text;
    if (Array.isArray(value)) {
      return value.map((element, index) =>
        String(index) === key ? change(element, rest) : element,
      );
    }
    const object = value as Record<string, unknown>;
    return { ...object, [key]: change(object[key], rest) };
  };
  return change(input, pointer.slice(1).split('/')) as ServiceInput;
}
