import { afterAll, beforeAll, expect, test } from 'vitest';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { callUpstream } from '../support/envoy-call.ts';
import { anAuthority } from '../support/envoy-certificate.ts';
import { dnsOf, grpcPort, meshed, meshedPeer } from '../support/envoy-mesh.ts';
import { startPod } from '../support/envoy-pod.ts';
import { eventually } from '../support/eventually.ts';
import { startProcess } from '../support/host-process.ts';

const web = '127.18.0.1';
const rpc = '127.18.0.2';
const toRpc = { from: web, host: 'rpc.mesh', path: '/test.Echo/One' };
const page = 'https://app.example.com';
const resources = new AsyncDisposableStack();

beforeAll(async () => {
  const authority = anAuthority();
  const command = [
    '.cache/tools/bin/python',
    'tests/support/envoy-grpc.py',
    'serve',
    `${rpc}:50051`,
  ];
  resources.use(startProcess(command, { directory: process.cwd(), environment: {} }));
  const spec = {
    port: grpcPort,
    probe: { grpc: '' },
    mesh: { grpcWeb: true, cors: { origins: [page] } },
  };
  const callee = meshed('rpc', { spec, callers: [meshedPeer('web')] });
  resources.use(await startPod({ input: callee, address: rpc, authority }));
  const caller = meshed('web', { uses: [meshedPeer('rpc', grpcPort)] });
  const names = dnsOf('rpc', [rpc]);
  resources.use(await startPod({ input: caller, address: web, authority, names }));
  await eventually(async () => {
    const { status } = await fetch(`http://${rpc}:${meshPort.status}/app`);
    if (status !== 200) throw new Error(`the gRPC app is not healthy: ${status}`);
  });
});

afterAll(() => resources.disposeAsync());

test('gRPC-Web is turned into gRPC, and its answer back', async () => {
  const type = 'application/grpc-web+proto';
  const { status, headers, body } = await callUpstream({
    ...toRpc,
    method: 'POST',
    headers: { origin: page, 'content-type': type, 'x-grpc-web': '1' },
    body: Buffer.concat([Buffer.from([0, 0, 0, 0, 5]), Buffer.from('hello')]),
  });

  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': type, 'access-control-allow-origin': page });
  expect(body.slice(5, 11)).toBe('hello ');
  // The trailers, as the last frame of the body.
  expect(body).toContain('grpc-status:0');
});

test.each([
  [page, page],
  ['https://app.example.com.evil.example', undefined],
  ['http://app.example.com', undefined],
  ['null', undefined],
])('a page of %s that asks first is answered %s', async (origin, allowed) => {
  const headers = { origin, 'access-control-request-method': 'POST' };

  const answer = await callUpstream({ ...toRpc, method: 'OPTIONS', headers });

  expect(answer.headers['access-control-allow-origin']).toBe(allowed);
});
