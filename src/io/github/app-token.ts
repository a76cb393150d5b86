import { createPrivateKey, createSign, type KeyObject } from 'node:crypto';
import type { Clock } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import type { ApiServer } from './api-server.ts';
import { askApi } from './ask-api.ts';

export interface AppCredentials {
  readonly appId: string;
  /** PEM, PKCS#1 or PKCS#8. */
  readonly privateKey: string;
}

/** What an App may be let do, by GitHub's names. */
export type AppPermissions = Readonly<
  Partial<
    Record<
      'checks' | 'contents' | 'issues' | 'metadata' | 'pull_requests' | 'statuses',
      'read' | 'write'
    >
  >
>;

export interface AppTokenRequest extends ApiServer {
  readonly credentials: AppCredentials;
  readonly owner: string;
  /** Names of the owner's repositories the token is for, and no others. */
  readonly repositories: readonly string[];
  /** What it may do there, under the names of GitHub's API; to read metadata comes with it. */
  readonly permissions: AppPermissions;
  readonly clock: Clock;
  readonly timeoutMs: number;
}

export interface InstallationToken {
  readonly token: string;
  /** Milliseconds since 1970: an hour after it was made. */
  readonly expiresAtMs: number;
}

/**
 * Makes a token of the App's installation for the named repositories, with these permissions and no other.
 * Follows GitHub's "Authenticating as a GitHub App installation".
 * Raises `github.app-key`, `github.app-not-installed`, `github.unreachable`.
 */
export async function mintToken(request: AppTokenRequest): Promise<InstallationToken> {
  const jwt = appJwt(request.credentials, request.clock);
  const [first = ''] = request.repositories;
  const installation = await ask(request, jwt, {
    method: 'GET',
    path: `/repos/${request.owner}/${first}/installation`,
  });
  const id = field(installation, 'id', 'number');
  const created = await ask(request, jwt, {
    method: 'POST',
    path: `/app/installations/${id}/access_tokens`,
    body: {
      repositories: request.repositories,
      permissions: { ...request.permissions, metadata: 'read' },
    },
  });
  const expiresAtMs = Date.parse(String(field(created, 'expires_at', 'string')));
  return { token: String(field(created, 'token', 'string')), expiresAtMs };
}

/** RS256 as RFC 7519 and GitHub ask: nine minutes, a minute of clock skew allowed. */
function appJwt({ appId, privateKey }: AppCredentials, clock: Clock): string {
  const nowS = Math.floor(clock.nowMs() / 1000);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: nowS - 60, exp: nowS + 540, iss: appId })}`;
  return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(readKey(privateKey), 'base64url')}`;
}

function readKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // The reason could quote the key; the message below says all a user needs.
  }
  throw new Problem('github.app-key', 'app-private-key is not an RSA private key in PEM', {
    expected: 'the whole .pem file of the App, with its BEGIN and END lines',
    next: 'Store the file as a secret and pass it as app-private-key.',
  });
}

async function ask(
  request: AppTokenRequest,
  jwt: string,
  question: { method: 'GET' | 'POST'; path: string; body?: object },
): Promise<unknown> {
  const { apiUrl, owner, permissions, timeoutMs } = request;
  const { method, path } = question;
  const response = await askApi(request, { ...question, bearer: jwt, timeoutMs }).catch(
    (cause: unknown) => {
      throw new Problem('github.unreachable', `${apiUrl} did not answer`, { cause });
    },
  );
  if (response.ok) return response.json();
  if (response.status === 401) {
    throw new Problem(
      'github.app-key',
      `GitHub refused the App's key (401 for ${method} ${path})`,
      {
        next: 'Check that app-id and app-private-key belong to the same App and the key is not revoked.',
      },
    );
  }
  throw new Problem(
    'github.app-not-installed',
    `the App cannot reach ${owner}'s repositories (${response.status} for ${method} ${path})`,
    {
      next: `Install the App for ${owner} with ${inWords(permissions)}, and select the repository.`,
    },
  );
}

/** `write access to contents, read access to checks` */
function inWords(permissions: AppPermissions): string {
  const words = Object.entries(permissions).map(
    ([name, access]) => `${access} access to ${name.replace('_', ' ')}`,
  );
  return words.sort(compareCodePoints).join(', ');
}

function field(value: unknown, name: string, type: 'string' | 'number'): unknown {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof found === type) return found;
  throw new Problem('github.unreachable', `GitHub's answer has no ${name}`, {
    next: 'Check that the API address is the one of a GitHub server.',
  });
}
