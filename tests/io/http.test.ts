import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ask, type HttpRequest } from '#src/io/http.ts';
import { checkedAddresses, type Resolve } from '#src/io/network-address.ts';
import { networkProblem } from '#src/io/network-problem.ts';
import { openSources } from '#src/io/sources.ts';
import { hostsFrom } from '#src/source/host.ts';
import { parseSlug } from '#src/source/slug.ts';
import { close, listen } from '#tests/support/forge-server.ts';
import { codeOfAsync } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const loopback: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];

function request(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  const limits = { totalMs: 5_000, idleMs: 2_000 };
  return { url, redirectHosts: [], allowPrivate: true, limits, resolve: loopback, ...more };
}

async function serve(answer: Parameters<typeof createServer>[1]) {
  const server = createServer(answer ?? (() => undefined));
  const host = await listen(server);
  return { host, url: `http://${host}`, [Symbol.asyncDispose]: () => close(server) };
}

test.each([
  '10.0.0.5',
  '172.16.0.1',
  '192.168.1.1',
  '127.0.0.1',
  '127.8.8.8',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.5',
  '::ffff:169.254.169.254',
  '64:ff9b::a00:5',
  '224.0.0.1',
])('SL-08: refuses the private address %s before a byte is sent', async (address) => {
  const resolve: Resolve = async () => [
    { address: '93.184.216.34', family: 4 },
    { address, family: address.includes(':') ? 6 : 4 },
  ];
  const url = 'https://git.example.com/x';

  expect(await codeOfAsync(() => ask(request(url, { resolve, allowPrivate: false })))).toBe(
    'source.private-address',
  );
});

test.each([
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://[::ffff:169.254.169.254]/',
])('SL-08: refuses the literal %s', async (url) => {
  expect(await codeOfAsync(() => ask(request(url, { allowPrivate: false })))).toBe(
    'source.private-address',
  );
});

test('SL-08: connects to the address that was checked and looks nothing up again', async () => {
  await using server = await serve((_, response) => response.end('here'));
  const answers = ['127.0.0.1', '10.0.0.5'];
  const asked: string[] = [];
  const resolve: Resolve = async (name) => {
    asked.push(name);
    return [{ address: answers.shift() ?? '', family: 4 }];
  };

  const answer = await ask(request(server.url.replace('127.0.0.1', 'forge.test'), { resolve }));

  expect((await buffer(answer.body)).toString()).toBe('here');
  expect(asked).toEqual(['forge.test']);
});

test('SL-08: neither git nor the archive is asked at a private address', async () => {
  await using scratch = await scratchDirectory();
  const hosts = hostsFrom({ own: { kind: 'gitea', url: 'https://git.example.com' } });
  const resolve: Resolve = async () => [{ address: '10.0.0.5', family: 4 }];
  const options = { hosts, environment: {}, cacheDirectory: scratch.path, workspace: scratch.path };
  const sources = openSources({ ...options, resolve });
  const slug = parseSlug('own:me/app', hosts);
  if (slug.kind !== 'repository') throw new Error('not a repository');
  const pin = {
    kind: 'commit',
    commit: 'a'.repeat(40),
    ref: 'refs/heads/x',
    committedAtS: 0,
  } as const;

  expect(await codeOfAsync(() => sources.pin(slug))).toBe('source.private-address');
  expect(await codeOfAsync(() => sources.fetch(slug, pin))).toBe('source.private-address');
});

test('a public name resolves to its public addresses', async () => {
  const resolve: Resolve = async () => [{ address: '93.184.216.34', family: 4 }];

  expect(await checkedAddresses(new URL('https://example.com'), false, resolve)).toHaveLength(1);
});

test.each(['169.254.169.254', '[fe80::1]', '[::ffff:169.254.169.254]', '[fd00:ec2::254]'])(
  'SL-07: the metadata services of clouds at %s are no forge, whatever the configuration says',
  async (host) => {
    const asked = checkedAddresses(new URL(`https://${host}`), true, loopback);

    expect(await codeOfAsync(() => asked)).toBe('source.private-address');
  },
);

test('SL-08: a private range is for a host that says so', async () => {
  const url = new URL('https://10.0.0.5');

  expect(await checkedAddresses(url, true, loopback)).toHaveLength(1);
  expect(await codeOfAsync(() => checkedAddresses(url, false, loopback))).toBe(
    'source.private-address',
  );
});

test.each([
  ['file:///etc/passwd'],
  ['ftp://127.0.0.1/x'],
  ['http://localhost:1/x'],
  ['https://other.example.com/x'],
  ['//evil.example.com/x'],
  ['https://user:pass@127.0.0.1/x'],
  [''],
])('SL-10: refuses a redirect to %j', async (location) => {
  await using server = await serve((_, response) => response.writeHead(302, { location }).end());

  expect(await codeOfAsync(() => ask(request(server.url)))).toBe('source.redirect');
});

test('SL-10: refuses the sixth hop', async () => {
  let hops = 0;
  await using server = await serve((_, response) => {
    hops += 1;
    response.writeHead(302, { location: `/${hops}` }).end();
  });

  expect(await codeOfAsync(() => ask(request(server.url)))).toBe('source.redirect');
  expect(hops).toBe(6);
});

test('keeps the token on its own host and port', async () => {
  const seen: (string | undefined)[] = [];
  await using second = await serve((incoming, response) => {
    seen.push(incoming.headers.authorization);
    response.end();
  });
  await using first = await serve((incoming, response) => {
    seen.push(incoming.headers.authorization);
    const location = incoming.url === '/' ? '/again' : second.url;
    response.writeHead(307, { location }).end();
  });

  await ask(request(first.url, { authorization: 'Bearer x', redirectHosts: [second.host] }));

  expect(seen).toEqual(['Bearer x', 'Bearer x', undefined]);
});

test('cuts a silent host', async () => {
  await using server = await serve(() => undefined);
  const limits = { totalMs: 5_000, idleMs: 100 };

  expect(await codeOfAsync(() => ask(request(server.url, { limits })))).toBe('source.timeout');
});

test('tells a connection that breaks in the middle', async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half', () => response.destroy());
  });
  const answer = await ask(request(server.url));

  expect(await codeOfAsync(() => buffer(answer.body))).toBe('source.unreachable');
});

test.each([
  ['ECONNREFUSED', 'source.unreachable'],
  ['ENOTFOUND', 'source.unreachable'],
  ['ETIMEDOUT', 'source.timeout'],
  ['CERT_HAS_EXPIRED', 'source.tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'source.tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'source.tls'],
])('names the cause of %s', (code, problem) => {
  expect(networkProblem(Object.assign(new Error('x'), { code }), 'h').code).toBe(problem);
});
