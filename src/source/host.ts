/** A forge that slugs may name, by scheme. Hosts come from the configuration alone, never from a slug. */
export interface Host {
  readonly scheme: string;
  readonly kind: 'github' | 'gitlab' | 'bitbucket' | 'gitea';
  /** Base address, `https://github.com`. */
  readonly url: string;
  /** Environment variables that may hold its token, first one set wins. */
  readonly tokenEnv: readonly string[];
  /** Further host names its archives may be redirected to. */
  readonly archiveHosts: readonly string[];
  readonly allowPrivate: boolean;
}

export type Hosts = ReadonlyMap<string, Host>;
