interface Revocation {
  /** `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  readonly timeoutMs: number;
}

/**
 * Ends the life of an installation's token before its hour is over. Says why it could not, and never raises: a token that
 * nobody can take back any more, or that is gone already, is no reason to fail.
 */
export async function revokeToken({
  apiUrl,
  token,
  timeoutMs,
}: Revocation): Promise<string | undefined> {
  try {
    const response = await fetch(`${apiUrl}/installation/token`, {
      method: 'DELETE',
      redirect: 'error',
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'karstkit',
      },
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    // 401: it is none any more.
    return response.ok || response.status === 401 ? undefined : `GitHub said ${response.status}`;
  } catch {
    return `${apiUrl} did not answer`;
  }
}
