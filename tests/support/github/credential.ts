import { createVerify } from 'node:crypto';
import type { App, Token } from './account.ts';
import { Refusal } from './exchange.ts';
import { tokenText } from './git-door.ts';
import type { World } from './state.ts';

export interface Credential {
  readonly token: Token | undefined;
  readonly app: App | undefined;
}

/** Who sent a request. Raises a 401 for a token or a JWT that is none, or none any more. */
export function credential(world: World, authorization: string | undefined): Credential {
  const text = tokenText(authorization);
  if (text === undefined) return { token: undefined, app: undefined };
  if (text.split('.').length === 3) return { token: undefined, app: appOfJwt(world, text) };
  const token = world.tokens.get(text);
  if (token === undefined || token.expiresAtMs <= world.nowMs()) {
    throw new Refusal(401, 'Bad credentials');
  }
  return { token, app: undefined };
}

/** RS256 by the App's own key, for ten minutes at most. */
function appOfJwt(world: World, text: string): App {
  const [head = '', payload = '', signature = ''] = text.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    iat: number;
    exp: number;
    iss: string | number;
  };
  const app = world.apps.get(Number(claims.iss));
  if (app === undefined) throw new Refusal(404, 'Integration not found');
  const isGenuine = createVerify('RSA-SHA256')
    .update(`${head}.${payload}`)
    .verify(app.publicKey, signature, 'base64url');
  if (!isGenuine) throw new Refusal(401, 'A JSON web token could not be decoded');
  const nowS = world.nowMs() / 1000;
  if (claims.exp > nowS + 600) {
    throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
  }
  if (claims.iat > nowS) {
    throw new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  if (claims.exp <= nowS) {
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  return app;
}
