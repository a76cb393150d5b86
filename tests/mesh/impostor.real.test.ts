import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { startApp } from '../support/envoy-app.ts';
import { callUpstream, echoOf } from '../support/envoy-call.ts';
import { aLeaf, anAuthority, type KeyPair } from '../support/envoy-certificate.ts';
import { dnsOf, meshed, meshedPeer } from '../support/envoy-mesh.ts';
import { type Pod, startPod } from '../support/envoy-pod.ts';
import { eventually } from '../support/eventually.ts';

const web = '127.12.0.1';
const billing = '127.12.0.2';
const impostor = '127.12.0.3';
const authority = anAuthority();
const webId = 'URI:spiffe://example.org/ns/team-a/sa/web';
const resources = new AsyncDisposableStack();
let sidecar: Pod;

beforeAll(async () => {
  resources.use(await startApp('billing', billing));
  const input = meshed('billing', { callers: [meshedPeer('web')] });
  sidecar = resources.use(await startPod({ input, address: billing, authority }));
});

afterAll(() => resources.disposeAsync());

test('the caller itself is let in, over HTTP/1.1 and HTTP/2', async () => {
  const leaf = aLeaf(authority, { names: [webId] });

  expect(await directCall(leaf)).toMatch(/^HTTP\/1.1 200 /);
  expect(await directStatus(leaf)).toBe(200);
});

const posing = anAuthority([webId]);

test.each<readonly [string, () => KeyPair | undefined]>([
  ['no certificate', () => undefined],
  ['one of an authority of its own', () => aLeaf(anAuthority(), { names: [webId] })],
  ['one of another trust domain', () => leaf('URI:spiffe://example.com/ns/team-a/sa/web')],
  [
    'a trust domain that begins alike',
    () => leaf('URI:spiffe://example.org.evil/ns/team-a/sa/web'),
  ],
  ['a trust domain that ends alike', () => leaf('URI:spiffe://evil-example.org/ns/team-a/sa/web')],
  ['a trust domain in capitals', () => leaf('URI:spiffe://EXAMPLE.ORG/ns/team-a/sa/web')],
  ['an id of another scheme', () => leaf('URI:https://example.org/ns/team-a/sa/web')],
  ['a DNS name alone', () => leaf('DNS:web.team-a.svc.cluster.local')],
  ['the id as a DNS name', () => leaf('DNS:spiffe\\://example.org/ns/team-a/sa/web')],
  ['no name', () => aLeaf(authority, { names: [] })],
  ['one that has run out', () => aLeaf(authority, { names: [webId], days: -1 })],
  ["the authority's own", () => authority],
  ['an authority that bears the id', () => posing],
  [
    'one made for servers alone',
    () => aLeaf(authority, { names: [webId], extensions: serverOnly }),
  ],
])('%s ends the handshake', async (_, made) => {
  await expect(directCall(made())).rejects.toThrow();
});

test.each([
  ['another service', 'URI:spiffe://example.org/ns/team-a/sa/stranger'],
  ['the same name of another owner', 'URI:spiffe://example.org/ns/team-b/sa/web'],
  ['a name that begins alike', 'URI:spiffe://example.org/ns/team-a/sa/web2'],
  ['a path that ends alike', 'URI:spiffe://example.org/ns/x/spiffe://example.org/ns/team-a/sa/web'],
])('%s shakes hands and is answered 403', async (_, id) => {
  expect(await directCall(leaf(id))).toMatch(/^HTTP\/1.1 403 /);
});

test.each([
  ['nothing below TLS 1.3', { maxVersion: 'TLSv1.2' } as const],
  ['nothing in clear', undefined],
])('%s is spoken', async (_, options) => {
  const answer = options === undefined ? clearCall() : directCall(leaf(webId), options);

  await expect(answer).rejects.toThrow();
});

test('handshakes that fail are counted by their reason', async () => {
  await expect(directCall(leaf('DNS:web'))).rejects.toThrow();

  const metrics = await fetch(`http://${sidecar.address}:${meshPort.metrics}/stats/prometheus`);

  expect(await metrics.text()).toMatch(/^envoy_listener_ssl_fail_verify_san\{.*15000.*\} [1-9]/m);
});

test.each([
  ['bears the id of another service', 'URI:spiffe://example.org/ns/team-a/sa/billing2'],
  ['bears the id of the caller itself', webId],
  ['bears the DNS name alone', 'DNS:billing.team-a.svc.cluster.local'],
])('a caller sends nothing to a pod that %s', async (_, name) => {
  const input = meshed('billing', { callers: [meshedPeer('web')] });
  await using _app = await startApp('impostor', impostor);
  await using callee = await startPod({
    input,
    address: impostor,
    authority,
    certificate: aLeaf(authority, { names: [name] }),
  });
  const uses = [meshedPeer('billing')];
  const names = dnsOf('billing', [callee.address]);
  await using caller = await startPod({
    input: meshed('web', { uses }),
    address: web,
    authority,
    names,
  });

  const { status } = await callUpstream({ from: caller.address, host: 'billing.mesh' });

  expect(status).toBe(503);
  await eventually(async () => expect(caller.printed()).toContain('CERTIFICATE_VERIFY_FAILED'));
});

test('the same pod is called once it bears its own id', async () => {
  const uses = [meshedPeer('billing')];
  const names = dnsOf('billing', [billing]);
  await using caller = await startPod({
    input: meshed('web', { uses }),
    address: web,
    authority,
    names,
  });

  const echo = echoOf(await callUpstream({ from: caller.address, host: 'billing.mesh' }));

  expect(echo.app).toBe('billing');
});

const serverOnly = [
  'basicConstraints=critical,CA:FALSE',
  'keyUsage=critical,digitalSignature',
  'extendedKeyUsage=serverAuth',
];

function leaf(name: string): KeyPair {
  return aLeaf(authority, { names: [name] });
}

/** A request straight to the sidecar; the beginning of its answer. Rejects when the handshake or the connection ends. */
function directCall(pair: KeyPair | undefined, options: { maxVersion?: 'TLSv1.2' } = {}) {
  return new Promise<string>((done, fail) => {
    const socket = connect({ ...toSidecar, ...credentials(pair), ...options }, () =>
      socket.write('GET / HTTP/1.1\r\nhost: billing\r\nconnection: close\r\n\r\n'),
    );
    socket.once('data', (chunk) => {
      done(String(chunk));
      socket.destroy();
    });
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('closed without an answer')));
  });
}

function directStatus(pair: KeyPair): Promise<number> {
  return new Promise((done, fail) => {
    const session = connectHttp2(`https://${billing}:${meshPort.inbound}`, {
      ...toSidecar,
      ...credentials(pair),
    });
    session.once('error', fail);
    const stream = session.request({ ':path': '/' });
    stream.once('response', (headers) => {
      done(Number(headers[':status']));
      session.destroy();
    });
    stream.once('error', fail);
  });
}

async function clearCall(): Promise<Response> {
  return await fetch(`http://${billing}:${meshPort.inbound}/`);
}

const toSidecar = { host: billing, port: meshPort.inbound, rejectUnauthorized: false } as const;

function credentials(pair: KeyPair | undefined) {
  return pair === undefined ? {} : { cert: pair.certificate, key: pair.key };
}
