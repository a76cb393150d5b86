import { expect, test } from 'vitest';
import { runAddress, serverApi, serverHosts } from '#src/action/server.ts';

const corp = 'https://github.corp.example';

test.each([
  ['https://github.com', 'https://api.github.com', false, false],
  ['', '', false, false],
  [corp, `${corp}/api/v3`, true, true],
  ['https://10.0.0.7', 'https://10.0.0.7/api/v3', true, true],
  ['https://acme.ghe.com', 'https://api.acme.ghe.com', true, false],
  [corp, '', false, false],
  ['http://127.0.0.1:8080', '', false, true],
  [corp, 'nonsense', true, false],
])(
  'of the server %o and its API %o, the API may be private: %s, its repositories: %s',
  (GITHUB_SERVER_URL, GITHUB_API_URL, api, repositories) => {
    const environment = { GITHUB_SERVER_URL, GITHUB_API_URL };

    expect(serverApi(environment).allowPrivate).toBe(api);
    expect(serverHosts(environment).get('gh')?.allowPrivate).toBe(repositories);
    expect(serverHosts(environment).get('gl')?.allowPrivate).toBe(false);
  },
);

test('archives may come from where the server hands them out, and from nowhere else', () => {
  const archivesOf = (GITHUB_SERVER_URL: string) =>
    serverHosts({ GITHUB_SERVER_URL }).get('gh')?.archiveHosts;

  expect(archivesOf(corp)).toEqual(['codeload.github.corp.example']);
  expect(archivesOf('http://127.0.0.1:8080')).toEqual([]);
  expect(archivesOf('nonsense')).toEqual([]);
});

test.each([
  [{}, undefined],
  [{ GITHUB_RUN_ID: '77' }, 'https://github.com/acme/shop/actions/runs/77'],
  [{ GITHUB_RUN_ID: '77', GITHUB_SERVER_URL: corp }, `${corp}/acme/shop/actions/runs/77`],
  [{ GITHUB_RUN_ID: '7\n7' }, undefined],
  [{ GITHUB_RUN_ID: '77', GITHUB_REPOSITORY: '' }, undefined],
  [{ GITHUB_RUN_ID: '77', GITHUB_SERVER_URL: 'nonsense' }, undefined],
])('a run with %o is seen at %s', (more, address) => {
  const own = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop' };

  expect(runAddress({ ...own, ...more })).toBe(address);
});
