import { expect, test } from 'vitest';
import { builtInHosts, hostsFrom } from '#src/source/host.ts';
import { codeOf } from '#tests/support/problem.ts';

test('knows three forges and adds the configured ones', () => {
  const hosts = hostsFrom({
    work: { kind: 'github', url: 'https://ghe.example.com/', tokenEnv: 'WORK_TOKEN' },
  });

  expect([...builtInHosts.keys()]).toEqual(['gh', 'gl', 'bb']);
  expect(hosts.get('gh')?.tokenEnv).toEqual(['GITHUB_TOKEN', 'GH_TOKEN']);
  expect(hosts.get('work')).toStrictEqual({
    scheme: 'work',
    kind: 'github',
    url: 'https://ghe.example.com',
    tokenEnv: ['WORK_TOKEN'],
    archiveHosts: ['codeload.ghe.example.com'],
    allowPrivate: false,
  });
});

test.each([
  ['http://git.example.com', true],
  ['http://127.0.0.1:3000', false],
  ['http://127.0.0.1.evil.com', true],
  ['http://10.0.0.1', true],
  ['ftp://git.example.com', true],
  ['https://user:pass@git.example.com', true],
  ['https://git.example.com?x=1', true],
  ['https://git.example.com#x', true],
  ['https://git.example.com.', true],
  ['https://', true],
])('refuses %s with allowPrivate %s', (url, allowPrivate) => {
  expect(codeOf(() => hostsFrom({ own: { kind: 'gitea', url, allowPrivate } }))).toBe(
    'host.invalid',
  );
});

test('lets a forge on this machine do without encryption', () => {
  const hosts = hostsFrom({
    own: { kind: 'gitea', url: 'http://127.0.0.1:3000/forge', allowPrivate: true },
  });

  expect(hosts.get('own')?.url).toBe('http://127.0.0.1:3000/forge');
});

test('a Forgejo is asked as the Gitea it came from', () => {
  const hosts = hostsFrom({ berg: { kind: 'forgejo', url: 'https://berg.example.com' } });

  expect(hosts.get('berg')?.kind).toBe('gitea');
});
