import { Problem } from '../../problem.ts';
import { isLoopbackName } from '../../source/host.ts';
import { shown } from '../../source/shown.ts';
import type { Resolve } from '../network-address.ts';

/** Where a GitHub answers programs. */
export interface ApiServer {
  /** GITHUB_API_URL: `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** This host alone may have a private address, and on this machine be asked without encryption. */
  readonly allowPrivate: boolean;
  readonly resolve?: Resolve;
}

/** The origin of an address: a token goes over an encrypted connection, or nowhere beyond this machine. Raises `forge.unreachable`. */
export function originOf(text: string, allowPrivate: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url?.protocol === 'http:' && isLoopbackName(url.hostname) && allowPrivate;
  if (url !== undefined && (url.protocol === 'https:' || isHere)) return url.origin;
  throw new Problem('forge.unreachable', `No token is sent to ${shown(text)}`, {
    expected: 'an https address',
    next: 'Check the API address of the GitHub Enterprise Server.',
  });
}
