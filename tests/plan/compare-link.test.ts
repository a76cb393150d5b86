import { expect, test } from 'vitest';
import { compareLink } from '#src/plan/compare-link.ts';
import { hostsFrom } from '#src/source/host.ts';

const from = 'a'.repeat(40);
const to = 'b'.repeat(40);
const hosts = hostsFrom({ forge: { kind: 'gitea', url: 'https://forge.example.com' } });

test.each([
  ['gh:octo/repo#main', `https://github.com/octo/repo/compare/${from}...${to}`],
  ['gl:group/sub/repo', `https://gitlab.com/group/sub/repo/-/compare/${from}...${to}`],
  ['bb:octo/repo', `https://bitbucket.org/octo/repo/branches/compare/${to}..${from}`],
  ['forge:octo/repo', `https://forge.example.com/octo/repo/compare/${from}...${to}`],
  ['./api', undefined],
  ['other:octo/repo', undefined],
  ['gh:octo/repo/../x', undefined],
])('what lies between two commits of %s', (slug, expected) => {
  expect(compareLink(slug, { from, to }, hosts)).toBe(expected);
});

test('what is no commit has no page', () => {
  expect(compareLink('gh:octo/repo', { from: 'main', to })).toBeUndefined();
  expect(compareLink('gh:octo/repo', { from, to: `${to}) [x](y` })).toBeUndefined();
});
