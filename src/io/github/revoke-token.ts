import type { ApiServer } from './api-server.ts';
import { askApi } from './ask-api.ts';

/**
 * Ends the life of an installation's token before its hour is over. Says why it could not, and never raises: a token that
 * nobody can take back any more, or that is gone already, is no reason to fail.
 */
export async function revokeToken(
  server: ApiServer,
  token: string,
  timeoutMs: number,
): Promise<string | undefined> {
  const question = { method: 'DELETE', path: '/installation/token', bearer: token } as const;
  try {
    const { ok, status } = await askApi(server, { ...question, timeoutMs });
    // 401: it is none any more.
    return ok || status === 401 ? undefined : `GitHub said ${status}`;
  } catch {
    return `${server.apiUrl} did not answer`;
  }
}
