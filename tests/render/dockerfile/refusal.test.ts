import { expect, test } from 'vitest';
import { renderDockerfile } from '#src/render/dockerfile/dockerfile.ts';
import { readBack } from '#src/render/dockerfile/read-back.ts';
import { codeOf } from '#tests/support/problem.ts';
import { aPythonBuild, aServiceInput, type Variation } from './a-service-input.ts';

test.each<[string, Variation]>([
  ['a manifest with a space', { build: aPythonBuild({ manifests: ['my requirements.txt'] }) }],
  [
    'a requirements file above the project',
    { build: aPythonBuild({ requirements: ['../r.txt'] }) },
  ],
  [
    'an option for a requirement',
    { build: aPythonBuild({ addedPackages: ['--index-url=http://x'] }) },
  ],
  ['an extra with a bracket', { build: aPythonBuild({ installProject: true, extras: ['a]b'] }) }],
  [
    'a Debian package with an option',
    { build: aPythonBuild({ runPackages: [{ name: '-oDebug', why: '' }] }) },
  ],
  ['a variable with =', { launch: { environment: { 'A=B': 'c' } } }],
  ['a value of two lines', { launch: { environment: { A: 'b\nc' } } }],
  ['an argument with NUL', { launch: { command: ['python', 'a\0b'] } }],
])('refuses %s', (_, variation) => {
  expect(codeOf(() => renderDockerfile(aServiceInput(variation)))).toBe('dockerfile.value-refused');
});

test('refuses a launch without a command', () => {
  const input = aServiceInput({ launch: { command: [] } });

  expect(codeOf(() => renderDockerfile(input))).toBe('dockerfile.command-missing');
});

test.each([
  ['another base image', 'FROM a AS build', 'FROM x AS build'],
  ['another command', 'CMD ["b"]', 'CMD ["c"]'],
  ['a second command', 'CMD ["b"]', 'CMD ["b"]\nCMD ["b"]'],
  ['another user', 'USER 10001:10001', 'USER root'],
  ['an entry point', 'ENTRYPOINT []', 'ENTRYPOINT ["sh"]'],
  ['another value', 'ENV A="\\$x"', 'ENV A="$x"'],
])('reads back %s', (_, meant, found) => {
  const content =
    'FROM a AS build\nFROM a\nENV A="\\$x"\nUSER 10001:10001\nENTRYPOINT []\nCMD ["b"]\n';
  const intended = {
    images: { build: 'a', run: 'a' },
    command: ['b'],
    environment: [{ name: 'A', value: '$x' }],
  };

  expect(() => readBack(content, intended)).not.toThrow();
  expect(() =>
    readBack(
      content.replace(meant, () => found),
      intended,
    ),
  ).toThrow('the Dockerfile');
});
