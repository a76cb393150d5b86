import { expect, test } from 'vitest';
import { parseRef } from '#src/source/ref.ts';
import { codeOf } from '#tests/support/problem.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';

test.each([
  ['main', { kind: 'short', name: 'main' }],
  ['feature/a_b.c-d+e', { kind: 'short', name: 'feature/a_b.c-d+e' }],
  ['@scope/pkg@1.2.3', { kind: 'short', name: '@scope/pkg@1.2.3' }],
  ['heads/main', { kind: 'short', name: 'heads/main' }],
  ['a'.repeat(244), { kind: 'short', name: 'a'.repeat(244) }],
  ['refs/heads/main', { kind: 'branch', full: 'refs/heads/main' }],
  ['refs/tags/v1.0', { kind: 'tag', full: 'refs/tags/v1.0' }],
  ['refs/pull/12/head', { kind: 'pull', full: 'refs/pull/12/head' }],
  ['refs/merge-requests/3/head', { kind: 'pull', full: 'refs/merge-requests/3/head' }],
  [sha, { kind: 'commit', commit: sha }],
  [sha.toUpperCase(), { kind: 'commit', commit: sha }],
  ['f'.repeat(64), { kind: 'commit', commit: 'f'.repeat(64) }],
  ['abc1234', { kind: 'short', name: 'abc1234' }],
  [sha.slice(1), { kind: 'short', name: sha.slice(1) }],
  [`${sha}0`, { kind: 'short', name: `${sha}0` }],
])('reads %s', (text, ref) => {
  expect(parseRef(text)).toStrictEqual(ref);
});

test.each([
  ...['--upload-pack=touch /x', '-u', '--output=/x', '--orphan=x', '--exec=x'].map((ref) => [
    'RF-01',
    ref,
  ]),
  ...[
    'a..b',
    'a~1',
    'a^{/x}',
    '@{u}',
    '@{-1}',
    'HEAD',
    ':path',
    'a.lock',
    'a.lock/b',
    'a//b',
    'a/',
  ].map((ref) => ['RF-02', ref]),
  ...[
    'a.',
    'a b',
    'a\tb',
    'a\\b',
    'a*',
    'a[',
    'a?',
    'a\x7f',
    'a\0',
    '@',
    '',
    '.a',
    'a/.b',
    '/a',
  ].map((ref) => ['RF-02', ref]),
  ['RF-03', '../../../home/x'],
  ['RF-03', 'v1/../../x'],
  ['RF-09', 'v1\r'],
  ['RF-09', 'v1\n'],
  ['other', 'größe'],
  ['other', 'a#b'],
  ['other', 'a'.repeat(245)],
  ['other', 'refs'],
  ['other', 'refs/heads'],
  ['other', 'refs/notes/commits'],
  ['other', 'refs/remotes/origin/main'],
  ['other', 'refs/heads/HEAD'],
  ['other', 'refs/pull/1/other'],
])('%s: refuses %j', (_, text) => {
  expect(codeOf(() => parseRef(text))).toBe('ref.invalid');
});
