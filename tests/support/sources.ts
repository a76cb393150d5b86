import { openSources } from '#src/io/sources.ts';
import type { SourcesOptions } from '#src/io/sources-options.ts';
import { type Host, hostsFrom } from '#src/source/host.ts';
import { parseSlug } from '#src/source/slug.ts';
import type { RepositorySlug } from '#src/source/source.ts';
import type { ForgeServer } from './forge-server.ts';

export interface SourcesSetting {
  readonly forge: Pick<ForgeServer, 'url'>;
  readonly cache: string;
  readonly kind?: Host['kind'];
  readonly archiveHosts?: [string];
  readonly options?: Partial<SourcesOptions>;
}

/** Sources whose scheme `own` is a forge on loopback. */
export function sourcesOf({ forge, cache, kind = 'gitea', archiveHosts, options }: SourcesSetting) {
  const own = {
    kind,
    url: forge.url,
    tokenEnv: 'OWN_TOKEN',
    allowPrivate: true,
    ...(archiveHosts === undefined ? {} : { archiveHosts }),
  };
  const hosts = hostsFrom({ own });
  const { PATH } = process.env;
  const sources = openSources({
    hosts,
    environment: { PATH },
    cacheDirectory: cache,
    workspace: cache,
    ...options,
  });
  const slug = (text: string): RepositorySlug => {
    const parsed = parseSlug(text, hosts);
    if (parsed.kind !== 'repository') throw new Error(`${text} is no repository`);
    return parsed;
  };
  return { sources, slug };
}
