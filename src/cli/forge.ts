import { forgeOf } from '../io/forge.ts';
import { type GitHubForge, openForge } from '../io/github/open-forge.ts';
import { fixedToken } from '../io/github/token-source.ts';
import { usualWaiting } from '../io/github/waiting.ts';
import { Problem } from '../problem.ts';
import { gitHubApi } from '../source/archive-address.ts';
import type { Hosts } from '../source/host.ts';
import { parseSlug } from '../source/slug.ts';
import type { Session } from './session.ts';

/**
 * The forge of a repository, with the token of its host. Nothing is asked yet. Raises `forge.unsupported` for anything but
 * GitHub, `forge.token-missing`, and what is wrong with the slug.
 */
export function openSessionForge(
  { environment, signal }: Session,
  repository: string,
  hosts: Hosts,
): GitHubForge & { readonly repository: string } {
  const slug = parseSlug(repository, hosts);
  const host = slug.kind === 'repository' ? hosts.get(slug.scheme) : undefined;
  if (slug.kind !== 'repository' || host?.kind !== 'github') {
    throw new Problem('forge.unsupported', `${repository} is no repository of a GitHub`, {
      expected: 'gh:owner/repo, or one of a GitHub Enterprise Server that karst.yaml names',
    });
  }
  const { token } = forgeOf(slug, hosts, environment);
  if (token === undefined) {
    const names = host.tokenEnv.join(' or ');
    throw new Problem('forge.token-missing', `No token opens pull requests in ${slug.text}`, {
      ...(names === '' ? {} : { expected: `a token in ${names}` }),
    });
  }
  const name = `${slug.owner}/${slug.repository}`;
  const forge = openForge({
    ...gitHubApi(host),
    repository: name,
    tokens: fixedToken(token),
    allowPrivate: host.allowPrivate,
    waiting: usualWaiting,
    signal,
  });
  return { ...forge, repository: name };
}
