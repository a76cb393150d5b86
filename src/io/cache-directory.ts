import { join } from 'node:path';

/** Where sources are kept when nobody says otherwise: KARST_CACHE_DIR, else `karst` in the user's cache directory. */
export function defaultCacheDirectory(
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const { KARST_CACHE_DIR: own, XDG_CACHE_HOME: user } = environment;
  if (own !== undefined && own !== '') return own;
  return join(user === undefined || user === '' ? join(home, '.cache') : user, 'karst');
}
