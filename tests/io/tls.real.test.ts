import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { close, listen } from '#tests/support/forge-server.ts';
import { loopbackCertificate } from '#tests/support/loopback-certificate.ts';
import { problemOf } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { sourcesOf } from '#tests/support/sources.ts';

test('tells a certificate that nobody vouches for, by the archive and by git', async () => {
  await using scratch = await scratchDirectory();
  const files = await loopbackCertificate();
  const cert = join(scratch.path, 'cert.pem');
  await writeFile(cert, files.cert);
  const server = createServer(files, (_, response) => response.writeHead(404).end());
  const forge = { url: `https://${await listen(server)}` };
  const open = (environment: Record<string, string>) =>
    sourcesOf({ forge, cache: join(scratch.path, 'cache'), options: { environment } });
  const pin = {
    kind: 'commit',
    commit: 'a'.repeat(40),
    ref: 'refs/heads/x',
    committedAtS: 0,
  } as const;

  const { sources, slug } = open({});
  const asked = await problemOf(() => sources.pin(slug('own:me/app')));
  const fetched = await problemOf(() => sources.fetch(slug('own:me/app'), pin));
  const trusting = open({ NODE_EXTRA_CA_CERTS: cert });
  const trusted = await problemOf(() => trusting.sources.pin(slug('own:me/app')));
  await close(server);

  expect([asked.code, fetched.code]).toEqual(['source.tls', 'source.tls']);
  expect(trusted.code).toBe('source.not-found');
});
