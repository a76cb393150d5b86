import { expect, test } from 'vitest';
import { archiveAddress, gitHubApi, repositoryAddress } from '#src/source/archive-address.ts';
import { hostsFrom } from '#src/source/host.ts';
import { parseSlug } from '#src/source/slug.ts';

const sha = '0'.repeat(40);
const hosts = hostsFrom({
  ghe: { kind: 'github', url: 'https://ghe.example.com' },
  lab: { kind: 'gitlab', url: 'https://lab.example.com/git' },
  dc: { kind: 'bitbucket', url: 'https://dc.example.com' },
  tea: { kind: 'gitea', url: 'https://tea.example.com' },
});

function asked(text: string, token?: string) {
  const slug = parseSlug(text, hosts);
  const host = hosts.get(text.split(':')[0] ?? '');
  if (slug.kind !== 'repository' || host === undefined) throw new Error('not a repository');
  return {
    archive: archiveAddress(host, slug, sha, token),
    git: repositoryAddress(host, slug, token),
  };
}

test.each([
  ['gh:o/r', undefined, `https://codeload.github.com/o/r/tar.gz/${sha}`],
  ['gh:o/r', 't', `https://api.github.com/repos/o/r/tarball/${sha}`],
  ['ghe:o/r', undefined, `https://ghe.example.com/o/r/archive/${sha}.tar.gz`],
  ['ghe:o/r', 't', `https://ghe.example.com/api/v3/repos/o/r/tarball/${sha}`],
  ['gl:g/s/r', undefined, `https://gitlab.com/g/s/r/-/archive/${sha}/r-${sha}.tar.gz`],
  [
    'lab:g/s/r',
    't',
    `https://lab.example.com/git/api/v4/projects/g%2Fs%2Fr/repository/archive.tar.gz?sha=${sha}`,
  ],
  ['bb:w/r', undefined, `https://bitbucket.org/w/r/get/${sha}.tar.gz`],
  [
    'dc:p/r',
    undefined,
    `https://dc.example.com/rest/api/latest/projects/p/repos/r/archive?at=${sha}&format=tar.gz&prefix=r`,
  ],
  ['tea:o/r', 't', `https://tea.example.com/api/v1/repos/o/r/archive/${sha}.tar.gz`],
])('asks for the archive of %s with token %s at %s', (text, token, url) => {
  expect(asked(text, token).archive.url).toBe(url);
});

const basic = (login: string) => `Basic ${Buffer.from(login).toString('base64')}`;

test.each([
  ['gh:o/r', 't', 'Bearer t', basic('x-access-token:t')],
  ['gl:g/r', 't', 'Bearer t', basic('oauth2:t')],
  ['bb:w/r', 't', 'Bearer t', basic('x-token-auth:t')],
  ['bb:w/r', 'me:app', basic('me:app'), basic('me:app')],
  ['tea:o/r', 't', 'token t', basic('oauth2:t')],
  ['gh:o/r', undefined, undefined, undefined],
])('brings for %s the token %s as its forge asks', (text, token, archive, git) => {
  const { archive: first, git: second } = asked(text, token);

  expect([first.authorization, second.authorization]).toEqual([archive, git]);
});

test('clones from the address of each forge', () => {
  expect(['gh:o/r', 'dc:p/r', 'lab:g/s/r'].map((text) => asked(text).git.url)).toEqual([
    'https://github.com/o/r.git',
    'https://dc.example.com/scm/p/r.git',
    'https://lab.example.com/git/g/s/r.git',
  ]);
});

test.each([
  ['https://github.com', 'https://api.github.com', 'https://api.github.com/graphql'],
  ['https://git.acme.com', 'https://git.acme.com/api/v3', 'https://git.acme.com/api/graphql'],
])('the API of %s is at %s and %s', (url, apiUrl, graphqlUrl) => {
  expect(gitHubApi({ url })).toEqual({ apiUrl, graphqlUrl });
});
