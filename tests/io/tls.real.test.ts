import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { close, listen } from '#tests/support/forge-server.ts';
import { problemOf } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { sourcesOf } from '#tests/support/sources.ts';

test('tells a certificate that nobody vouches for, by the archive and by git', async () => {
  await using scratch = await scratchDirectory();
  const [key, cert] = [join(scratch.path, 'key.pem'), join(scratch.path, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  await promisify(execFile)('openssl', [
    ...[
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '1',
    ],
    ...['-keyout', key, '-out', cert, ...subject],
  ]);
  const files = { key: await readFile(key), cert: await readFile(cert) };
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
