import type { ProblemCode } from '#src/problem-code.ts';
import type { HostileCase } from '../case.ts';

const refused = (
  id: string,
  refs: readonly string[],
  code: ProblemCode = 'ref.invalid',
): HostileCase[] => refs.map((ref) => ({ kind: 'slug', id, slug: `gh:o/r#${ref}`, code }));

/** Refs that are refused before any host is asked: RF-01 to RF-03 and RF-09. */
export const refCases: readonly HostileCase[] = [
  ...refused('RF-01', [
    '--upload-pack=touch /x',
    '-u',
    '--output=/x',
    '--orphan=x',
    '--exec=x',
    '--upload-pack=x',
  ]),
  ...refused('RF-02', [
    'a..b',
    'a~1',
    'a^{/x}',
    '@{u}',
    '@{-1}',
    '@',
    'HEAD',
    'refs/heads/HEAD',
    ':path',
    'a:b',
    'a.lock',
    'a.lock/b',
    'a//b',
    'a/',
    '/a',
    '.a',
    'a/.b',
    'a.',
    'a b',
    'a\tb',
    'a\\b',
    'a*',
    'a[',
    'a?',
    'a\u007f',
    'a\u0000b',
    '',
    'refs/remotes/x/y',
    'refs/stash',
    'x'.repeat(245),
    'größe',
  ]),
  ...refused('RF-03', ['../../../home/x', 'v1/../../x', '/etc/passwd']),
  ...refused('RF-09', ['v1\r', 'v1\n', '\rv1']),
];
