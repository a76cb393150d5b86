import type { Host } from './host.ts';
import type { RepositorySlug } from './source.ts';

/** Where a forge is asked, and with what. The header is for that address alone: it never follows a redirect abroad. */
export interface Address {
  readonly url: string;
  readonly authorization?: string;
}

/**
 * The archive of one commit. With a token the forge's API is asked, since its web addresses take no token:
 * GitHub "Download a repository archive (tar)", GitLab "Get file archive", Gitea "repoGetArchive",
 * Bitbucket Data Center "Stream archive".
 */
export function archiveAddress(
  host: Host,
  slug: RepositorySlug,
  commit: string,
  token: string | undefined,
): Address {
  const name = `${slug.owner}/${slug.repository}`;
  const authorization = token === undefined ? {} : { authorization: bearer(host, token) };
  return {
    url: archiveUrl(host, slug, { name, commit, open: token === undefined }),
    ...authorization,
  };
}

/** The repository, for git over HTTPS: with a token by basic authentication, as each forge asks for it. */
export function repositoryAddress(
  host: Host,
  slug: RepositorySlug,
  token: string | undefined,
): Address {
  const path = isDataCenter(host) ? '/scm' : '';
  const url = `${host.url}${path}/${slug.owner}/${slug.repository}.git`;
  if (token === undefined) return { url };
  const login = token.includes(':') ? token : `${gitUsers[host.kind]}:${token}`;
  return { url, authorization: `Basic ${Buffer.from(login).toString('base64')}` };
}

const gitUsers: Readonly<Record<Host['kind'], string>> = {
  github: 'x-access-token',
  gitlab: 'oauth2',
  bitbucket: 'x-token-auth',
  gitea: 'oauth2',
};

interface Wanted {
  readonly name: string;
  readonly commit: string;
  /** Without a token: the address that anyone may ask. */
  readonly open: boolean;
}

function archiveUrl(host: Host, slug: RepositorySlug, wanted: Wanted): string {
  const { name, commit, open } = wanted;
  switch (host.kind) {
    case 'github':
      return githubUrl(host, wanted);
    case 'gitlab':
      return open
        ? `${host.url}/${name}/-/archive/${commit}/${slug.repository}-${commit}.tar.gz`
        : `${host.url}/api/v4/projects/${encodeURIComponent(name)}/repository/archive.tar.gz?sha=${commit}`;
    case 'gitea':
      return `${host.url}${open ? '' : '/api/v1/repos'}/${name}/archive/${commit}.tar.gz`;
    case 'bitbucket':
      return isDataCenter(host)
        ? `${host.url}/rest/api/latest/projects/${slug.owner}/repos/${slug.repository}/archive?at=${commit}&format=tar.gz&prefix=${slug.repository}`
        : `${host.url}/${name}/get/${commit}.tar.gz`;
  }
}

function githubUrl(host: Host, { name, commit, open }: Wanted): string {
  const isPublic = host.url === 'https://github.com';
  if (open) {
    return isPublic
      ? `https://codeload.github.com/${name}/tar.gz/${commit}`
      : `${host.url}/${name}/archive/${commit}.tar.gz`;
  }
  return `${gitHubApi(host).apiUrl}/repos/${name}/tarball/${commit}`;
}

/** Where a GitHub answers programs: github.com by a host of its own, an Enterprise Server below its own address. */
export function gitHubApi({ url }: Pick<Host, 'url'>): {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
} {
  return url === 'https://github.com'
    ? { apiUrl: 'https://api.github.com', graphqlUrl: 'https://api.github.com/graphql' }
    : { apiUrl: `${url}/api/v3`, graphqlUrl: `${url}/api/graphql` };
}

/** A Bitbucket of one's own is Data Center, whose addresses differ from those of bitbucket.org. */
function isDataCenter(host: Host): boolean {
  return host.kind === 'bitbucket' && host.url !== 'https://bitbucket.org';
}

/** `user:password` is for forges that know app passwords. */
function bearer(host: Host, token: string): string {
  if (token.includes(':')) return `Basic ${Buffer.from(token).toString('base64')}`;
  return host.kind === 'gitea' ? `token ${token}` : `Bearer ${token}`;
}
