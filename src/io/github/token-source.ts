import type { AppTokenRequest, InstallationToken } from './app-token.ts';

/** Where the client of a forge gets its token, asked before every request. */
export interface TokenSource {
  token(): Promise<string>;
  /** Forgets the token it has, where it can get another. */
  renew?(): void;
}

/** A token of the user's: nobody can renew it. */
export function fixedToken(token: string): TokenSource {
  return { token: async () => token };
}

/** A run that outlives the hour of a token gets another, some minutes before: a request may take its time. */
const marginMs = 5 * 60 * 1000;

/**
 * The token of an App's installation, made when it is first asked for and again before it expires. `mask` hears each
 * before it is used. Raises `github.*` Problems when asked.
 */
export function appToken(request: AppTokenRequest, mask: (token: string) => void): TokenSource {
  let held: Promise<InstallationToken> | undefined;

  async function make(): Promise<InstallationToken> {
    const { mintToken } = await import('./app-token.ts');
    const made = await mintToken(request);
    mask(made.token);
    return made;
  }

  async function current(): Promise<InstallationToken> {
    held ??= make();
    const asked = held;
    try {
      const made = await asked;
      if (request.clock.nowMs() < made.expiresAtMs - marginMs) return made;
    } catch (error) {
      if (held === asked) held = undefined;
      throw error;
    }
    // Whoever waited for the same token must not make a second one of the new.
    if (held === asked) held = make();
    return await held;
  }

  return {
    token: async () => (await current()).token,
    renew: () => {
      held = undefined;
    },
  };
}
