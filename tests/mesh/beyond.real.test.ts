import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp } from '../support/envoy-app.ts';
import { callUpstream, echoOf } from '../support/envoy-call.ts';
import { aLeaf, anAuthority, type KeyPair } from '../support/envoy-certificate.ts';
import { dnsOf, meshed, meshedPeer } from '../support/envoy-mesh.ts';
import { startPod } from '../support/envoy-pod.ts';
import { eventually } from '../support/eventually.ts';
import { otlpReceiver } from '../support/otlp-receiver.ts';
import { scratchDirectory } from '../support/scratch.ts';

const web = '127.17.0.1';
const billing = '127.17.0.2';
const host = '127.17.0.3';
const other = '127.17.0.4';
const authority = anAuthority();
const publicAuthority = anAuthority();
const resources = new AsyncDisposableStack();

beforeAll(async () => {
  const scratch = resources.use(await scratchDirectory());
  const publicTrust = join(scratch.path, 'public.pem');
  await writeFile(publicTrust, publicAuthority.certificate);
  resources.use(await startApp('web', web));
  resources.use(await startApp('legacy', other, 8080));
  serveTls(host, aLeaf(publicAuthority, { names: ['DNS:api.example.com'] }));
  serveTls(other, aLeaf(publicAuthority, { names: ['DNS:elsewhere.example.com'] }));
  const egress = [
    { host: 'api.example.com', port: 8443, alias: 'api' },
    { host: 'wrong.example.com', port: 8443, alias: 'wrong' },
    { host: 'legacy.example.com', port: 8080, alias: 'legacy', tls: false },
  ];
  const names = {
    'api.example.com': [host],
    'wrong.example.com': [other],
    'legacy.example.com': [other],
  };
  const input = meshed('web', { spec: { egress } });
  resources.use(await startPod({ input, address: web, authority, names, publicTrust }));
});

afterAll(() => resources.disposeAsync());

test('a host beyond the mesh is reached over TLS, under its own name', async () => {
  const { status, body } = await callUpstream({ from: web, host: 'api.mesh', path: '/a%2Fb' });

  expect({ status, body }).toEqual({
    status: 200,
    body: 'api.example.com /a%2Fb api.example.com:8443',
  });
});

test('a host whose certificate bears another name is not spoken to', async () => {
  const { status, body } = await callUpstream({ from: web, host: 'wrong.mesh' });

  expect(status).toBe(503);
  expect(body).not.toContain('elsewhere');
});

test('a host that speaks no TLS is reached in clear, under its own name', async () => {
  const echo = echoOf(await callUpstream({ from: web, host: 'legacy.mesh' }));

  expect(echo).toMatchObject({ app: 'legacy', headers: { host: 'legacy.example.com:8080' } });
});

test.each(['grpc', 'http'] as const)(
  'spans of both sidecars reach the collector by %s, in the trace of the caller',
  async (protocol) => {
    await using collector = await otlpReceiver();
    const spec = { telemetry: { endpoint: collector.endpoint[protocol], protocol } };
    await using _app = await startApp('billing', billing);
    const callee = meshed('billing', { spec, callers: [meshedPeer('web')] });
    await using _callee = await startPod({ input: callee, address: billing, authority });
    const caller = meshed('web', { spec, uses: [meshedPeer('billing')] });
    const names = dnsOf('billing', [billing]);
    await using pod = await startPod({ input: caller, address: '127.17.0.5', authority, names });
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

    const call = { from: pod.address, host: 'billing.mesh', headers: { traceparent } };
    const echo = echoOf(await callUpstream(call));

    expect(echo.headers.traceparent).toContain('4bf92f3577b34da6a3ce929d0e0e4736');
    await eventually(async () => {
      const services = collector
        .received()
        .filter(({ name, ...each }) => each.protocol === protocol && name !== undefined)
        .map(({ resource }) => resource?.['service.name']);
      expect(new Set(services)).toEqual(new Set(['web', 'billing']));
    });
  },
);

/** Answers with the server name of the handshake, the path and the host that it was asked for. */
function serveTls(address: string, { certificate, key }: KeyPair): void {
  const server = createServer({ cert: certificate, key }, ({ socket, url, headers }, response) => {
    const { servername } = socket as { servername?: string };
    response.end(`${servername} ${url} ${headers.host}`);
  }).listen(8443, address);
  resources.defer(() => void server.close());
}
