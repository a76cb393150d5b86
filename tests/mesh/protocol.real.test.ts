import { execFile } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { anAuthority } from '../support/envoy-certificate.ts';
import { dnsOf, grpcPort, meshed, meshedPeer, tcpPort } from '../support/envoy-mesh.ts';
import { type Pod, startPod } from '../support/envoy-pod.ts';
import { eventually } from '../support/eventually.ts';
import { startProcess } from '../support/host-process.ts';

const python = '.cache/tools/bin/python';
const program = 'tests/support/envoy-grpc.py';
const web = '127.11.0.1';
const stranger = '127.11.0.2';
const rpc = '127.11.0.3';
const store = '127.11.0.4';
/** Where rendered names of a plain stream lead, on any machine. */
const storeAlias = '127.0.1.1';
/** A server that speaks first. */
const greeting = '220 ready\n';
let storePod: Pod;
const resources = new AsyncDisposableStack();

beforeAll(async () => {
  const authority = anAuthority();
  const names = { ...dnsOf('rpc', [rpc]), ...dnsOf('store', [store]) };
  const callers = [meshedPeer('web')];
  const uses = [meshedPeer('rpc', grpcPort), meshedPeer('store', tcpPort)];
  resources.use(
    startProcess([python, program, 'serve', `${rpc}:50051`], {
      directory: process.cwd(),
      environment: {},
    }),
  );
  const database = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.write(greeting);
    socket.pipe(socket);
  }).listen(tcpPort.number, store);
  resources.defer(() => void database.close());
  const grpcSpec = { port: grpcPort, probe: { grpc: '' } };
  for (const options of [
    { input: meshed('rpc', { callers, spec: grpcSpec }), address: rpc },
    { input: meshed('store', { callers, spec: { port: tcpPort } }), address: store },
    { input: meshed('web', { uses }), address: web },
    { input: meshed('stranger', { uses: uses.slice(0, 1) }), address: stranger },
  ]) {
    const pod = resources.use(await startPod({ ...options, authority, names }));
    if (options.address === store) storePod = pod;
  }
  await eventually(async () => {
    const { status } = await fetch(`http://${rpc}:${meshPort.status}/app`);
    if (status !== 200) throw new Error(`the gRPC app is not healthy: ${status}`);
  });
});

afterAll(() => resources.disposeAsync());

test.each([
  ['one', ['hello 7']],
  ['many', ['n0', 'n1', 'n2', 'n3', 'n4']],
  ['both', ['a', 'b', 'c']],
])('a gRPC call of the kind %s passes both sidecars, its metadata with it', async (how, lines) => {
  expect(await grpcCall(web, how)).toEqual(lines);
});

test('a gRPC caller that is not named reads PERMISSION_DENIED', async () => {
  expect(await grpcCall(stranger, 'one')).toEqual(['PERMISSION_DENIED']);
});

test('a plain stream passes both sidecars', async () => {
  expect(await spoken(storeAlias, 'SELECT 1\n')).toBe(`${greeting}SELECT 1\n`);
});

test('a caller of a plain stream that is not named is not even greeted, until it is', async () => {
  const callers = [meshedPeer('stranger')];
  await storePod.admit(meshed('store', { callers, spec: { port: tcpPort } }));

  await eventually(async () => expect(await spoken(storeAlias, '')).toBe(''));
  await storePod.admit(meshed('store', { callers: [], spec: { port: tcpPort } }));
  await eventually(async () => expect(await spoken(storeAlias, '')).toBe(''));

  await storePod.admit(meshed('store', { callers: [meshedPeer('web')], spec: { port: tcpPort } }));
  await eventually(async () => expect(await spoken(storeAlias, '')).toBe(greeting));
});

async function grpcCall(from: string, how: string): Promise<readonly string[]> {
  const address = `${from}:${meshPort.outbound}`;
  const { stdout } = await promisify(execFile)(python, [
    program,
    'call',
    address,
    'rpc.mesh:15001',
    how,
  ]);
  return stdout.trim().split('\n');
}

/** What comes back of a text; empty when the connection is ended instead. */
function spoken(address: string, text: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(meshPort.outbound, address, () => text !== '' && socket.write(text));
    socket.setTimeout(10_000, () => fail(new Error('silence')));
    socket.once('error', fail);
    socket.once('close', () => done(answer));
    socket.on('data', (chunk) => {
      answer += chunk;
      if (answer.length >= greeting.length + text.length) socket.end();
    });
  });
}
