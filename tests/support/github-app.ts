import { createVerify, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { close, listen } from './forge-server.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** PEM of the App's private key. */
export const appKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** GitHub's two calls for App 42, with the JWT really verified; the token they give is `ghs_minted`. */
export async function startGitHubApp(status = 200, expiresAtMs = Date.now() + 3_600_000) {
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    const [head = '', payload = '', signature = ''] =
      request.headers.authorization?.replace('Bearer ', '').split('.') ?? [];
    const genuine = createVerify('RSA-SHA256')
      .update(`${head}.${payload}`)
      .verify(publicKey, signature, 'base64url');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (chunks.length > 0) bodies.push(JSON.parse(Buffer.concat(chunks).toString()));

    const fresh = claims.exp - claims.iat === 600 && claims.iss === '42';
    response.statusCode = genuine && fresh ? status : 401;
    response.end(
      JSON.stringify(
        request.url?.endsWith('/installation')
          ? { id: 7 }
          : { token: 'ghs_minted', expires_at: new Date(expiresAtMs).toISOString() },
      ),
    );
  });
  const url = `http://${await listen(server)}`;
  return { url, bodies, [Symbol.asyncDispose]: () => close(server) };
}
