import type { KarstConfig } from '../generated/schema/karst.ts';
import { Problem } from '../problem.ts';

/** A forge that slugs may name, by scheme. Hosts come from the configuration alone, never from a slug. */
export interface Host {
  readonly scheme: string;
  readonly kind: 'github' | 'gitlab' | 'bitbucket' | 'gitea';
  /** Base address, `https://github.com`; no trailing slash. */
  readonly url: string;
  /** Environment variables that may hold its token, first one set wins. */
  readonly tokenEnv: readonly string[];
  /** Further host names, with a port where it is not 443, that its archives may be redirected to. */
  readonly archiveHosts: readonly string[];
  readonly allowPrivate: boolean;
}

export type Hosts = ReadonlyMap<string, Host>;

/** The forges that every configuration knows. */
export const builtInHosts: Hosts = new Map([
  [
    'gh',
    builtIn('gh', 'github', 'https://github.com', {
      tokenEnv: ['GITHUB_TOKEN', 'GH_TOKEN'],
      archiveHosts: ['api.github.com', 'codeload.github.com'],
    }),
  ],
  [
    'gl',
    builtIn('gl', 'gitlab', 'https://gitlab.com', { tokenEnv: ['GITLAB_TOKEN'], archiveHosts: [] }),
  ],
  [
    'bb',
    builtIn('bb', 'bitbucket', 'https://bitbucket.org', {
      tokenEnv: ['BITBUCKET_TOKEN'],
      archiveHosts: [],
    }),
  ],
]);

/**
 * The built-in hosts and the configured ones. Plain http is for a forge on this machine alone.
 * Raises `host.invalid`.
 */
export function hostsFrom(configured: KarstConfig['hosts'] = {}): Hosts {
  const own = Object.entries(configured).map(([scheme, host]) => {
    const url = checkedUrl(scheme, host.url, host.allowPrivate ?? false);
    // Forgejo serves the interface of Gitea, which it came from.
    const kind = host.kind === 'forgejo' ? 'gitea' : host.kind;
    return [
      scheme,
      {
        scheme,
        kind,
        url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
        tokenEnv: host.tokenEnv === undefined ? [] : [host.tokenEnv],
        archiveHosts: [...defaultArchiveHosts(kind, url), ...(host.archiveHosts ?? [])],
        allowPrivate: host.allowPrivate ?? false,
      },
    ] as const;
  });
  return new Map<string, Host>([...builtInHosts, ...own]);
}

/** True for an address of this machine: the only one that may be asked without encryption. */
export function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function builtIn(
  scheme: string,
  kind: Host['kind'],
  url: string,
  more: Pick<Host, 'tokenEnv' | 'archiveHosts'>,
): Host {
  return { scheme, kind, url, ...more, allowPrivate: false };
}

/** GitHub Enterprise with subdomains, and ghe.com, serve archives from a name of their own. */
export function defaultArchiveHosts(kind: Host['kind'], url: URL): string[] {
  if (kind !== 'github' || isLoopbackName(url.hostname)) return [];
  return [`codeload.${url.host}`];
}

function checkedUrl(scheme: string, text: string, allowPrivate: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url?.protocol === 'http:';
  const fault = faultOf(url, plain && !(allowPrivate && isLoopbackName(url?.hostname ?? '')));
  if (url !== undefined && fault === undefined) return url;
  throw new Problem('host.invalid', `The host "${scheme}" has an address that ${fault}.`, {
    pointer: `/hosts/${scheme}/url`,
    expected: 'an https address without user, query or fragment',
    next: 'Write the address at which a browser opens the forge.',
  });
}

function faultOf(url: URL | undefined, plainAbroad: boolean): string | undefined {
  if (url === undefined) return 'cannot be read';
  if (plainAbroad) {
    return 'is plain http, which only a loopback address with allowPrivate: true may be';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'is not https';
  if (url.username !== '' || url.password !== '') return 'holds a credential';
  if (url.search !== '' || url.hash !== '') return 'holds a query or a fragment';
  if (url.hostname.endsWith('.')) return 'has a host name with a dot at its end';
  return undefined;
}
