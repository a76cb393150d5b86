import { Problem } from '../problem.ts';
import { builtInHosts, type Hosts } from '../source/host.ts';
import { parseSlug } from '../source/slug.ts';
import type { RepositorySlug } from '../source/source.ts';

/**
 * The page of a forge that shows what lies between two commits of a source; undefined for a directory, a forge without
 * such a page, or texts that are no commits.
 */
export function compareLink(
  slugText: string,
  { from, to }: { readonly from: string; readonly to: string },
  hosts: Hosts = builtInHosts,
): string | undefined {
  const slug = repositoryOf(slugText, hosts);
  if (slug === undefined || ![from, to].every(isCommit)) return undefined;
  const host = hosts.get(slug.scheme);
  const path = [...slug.owner.split('/'), slug.repository].map(encodeURIComponent).join('/');
  switch (host?.kind) {
    case 'github':
    case 'gitea':
      return `${host.url}/${path}/compare/${from}...${to}`;
    case 'gitlab':
      return `${host.url}/${path}/-/compare/${from}...${to}`;
    case 'bitbucket':
      return `${host.url}/${path}/branches/compare/${to}..${from}`;
    case undefined:
      return undefined;
  }
}

function repositoryOf(text: string, hosts: Hosts): RepositorySlug | undefined {
  try {
    const slug = parseSlug(text, hosts);
    return slug.kind === 'repository' ? slug : undefined;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
