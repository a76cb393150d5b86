import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownersOf, parseCodeOwners } from '#src/plan/code-owners.ts';

const owners = (text: string, ...paths: string[]) => ownersOf(parseCodeOwners(text), paths);

test.each([
  ['* @all', 'deploy/a', ['all']],
  ['*.yaml @yaml', 'deploy/x/a.yaml', ['yaml']],
  ['*.yaml @yaml', 'deploy/x/a.yml', []],
  ['/deploy/ @team', 'deploy/services/api/a.yaml', ['team']],
  ['/deploy/ @team', 'other/deploy/a', []],
  ['deploy/ @team', 'other/deploy/a', ['team']],
  ['deploy/ @team', 'other/deploy', []],
  ['deploy @team', 'other/deploy/a/b', ['team']],
  ['/deploy/services @team', 'deploy/services/api/a', ['team']],
  ['deploy/services @team', 'x/deploy/services/a', []],
  ['deploy/* @team', 'deploy/a', ['team']],
  ['deploy/* @team', 'deploy/a/b', []],
  ['deploy/** @team', 'deploy/a/b', ['team']],
  ['**/api @team', 'deploy/services/api/a', ['team']],
  ['/deploy/**/api/ @team', 'deploy/api/a', ['team']],
  ['/deploy/**/api/ @team', 'deploy/x/y/api/a', ['team']],
  ['deploy/a?c @team', 'deploy/abc', ['team']],
  ['with\\ space/ @team', 'with space/a', ['team']],
  ['/a @one\n/a @two', 'a', ['two']],
  ['/a @one\n/a', 'a', []],
  ['/a @one # @two', 'a', ['one']],
  ['# /a @one\n   \n/a @org/team-x a@example.com', 'a', ['org/team-x']],
  ['!/a @one', 'a', []],
  ['/[ab] @one', 'a', []],
  ['\\#a @one', '#a', []],
  ['/a @-bad @bad/te/am @two', 'a', ['two']],
])('%j makes %s the business of %j', (text, path, expected) => {
  expect(owners(text, path)).toEqual(expected);
});

test('who owns several paths is named once', () => {
  expect(owners('/a @Ada @bob\n/b @ada\n/c @cyd', 'a', 'b', 'c')).toEqual(['ada', 'bob', 'cyd']);
});

test('whatever stands there is read, and what it names is a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, path) => {
      for (const each of owners(`${text}\n* ${text}\n* @${text}`, path)) {
        expect(each).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*(\/[\w.-]+)?$/);
      }
    }),
  );
});

test('no pattern takes long, and what is beyond every measure names nobody', () => {
  const started = performance.now();
  const stars = `${'*a'.repeat(500)}b`;
  owners(`${`/${'**/'.repeat(60)}x @a\n`.repeat(500)}${stars} @a\n`, `${'a'.repeat(4_000)}`);
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(owners(`* @a\n${'#'.repeat(3 * 1024 * 1024)}`, 'a')).toEqual([]);
});
