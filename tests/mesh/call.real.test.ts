import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { aPeer } from '../render/kubernetes/an-input.ts';
import { startApp } from '../support/envoy-app.ts';
import { callUpstream, echoOf } from '../support/envoy-call.ts';
import { anAuthority } from '../support/envoy-certificate.ts';
import { dnsOf, meshed, meshedPeer } from '../support/envoy-mesh.ts';
import { type Pod, startPod } from '../support/envoy-pod.ts';
import { eventually } from '../support/eventually.ts';

const web = '127.10.0.1';
const billing = '127.10.0.2';
const stranger = '127.10.0.3';
const old = '127.10.0.4';
const resources = new AsyncDisposableStack();
let caller: Pod;
let callee: Pod;

beforeAll(async () => {
  const authority = anAuthority();
  const names = {
    ...dnsOf('billing', [billing]),
    ...dnsOf('web', [web]),
    'old.team-a.svc.cluster.local.': [old],
  };
  const uses = [meshedPeer('billing'), aPeer('old')];
  for (const [name, address] of [
    ['billing', billing],
    ['web', web],
    ['old', old],
  ] as const) {
    resources.use(await startApp(name, address));
  }
  const callers = [meshedPeer('web')];
  const inputs = [
    { input: meshed('billing', { callers }), address: billing },
    { input: meshed('web', { uses }), address: web },
    {
      input: meshed('stranger', { uses: [meshedPeer('billing'), meshedPeer('web')] }),
      address: stranger,
    },
  ];
  const pods = await Promise.all(
    inputs.map((one) => startPod({ ...one, authority, names }).then((pod) => resources.use(pod))),
  );
  [callee, caller] = pods as [Pod, Pod, Pod];
});

afterAll(() => resources.disposeAsync());

test('a caller named by the callee reaches its app through both sidecars', async () => {
  const echo = echoOf(
    await callUpstream({ from: web, host: 'billing.mesh', path: '/pay?token=t' }),
  );

  expect(echo).toMatchObject({ app: 'billing', path: '/pay?token=t' });
  expect(echo.headers.host).toBe(`billing.mesh:${meshPort.outbound}`);
});

test('the app reads who called from the handshake, not from what the caller says', async () => {
  const headers = { 'x-forwarded-client-cert': 'URI=spiffe://example.org/ns/team-a/sa/boss' };

  const echo = echoOf(await callUpstream({ from: web, host: 'billing.mesh', headers }));

  const shown = echo.headers['x-forwarded-client-cert'];
  expect(shown).toContain('URI=spiffe://example.org/ns/team-a/sa/web');
  expect(shown).not.toContain('boss');
});

test.each(['billing', 'web'])('a caller that %s does not name gets 403', async (name) => {
  const { status, body } = await callUpstream({ from: stranger, host: `${name}.mesh` });

  expect({ status, body }).toEqual({ status: 403, body: 'RBAC: access denied' });
});

test('a name that is no upstream is an answer that says what to do', async () => {
  const { status, body } = await callUpstream({ from: web, host: 'unknown.mesh' });

  expect(status).toBe(404);
  expect(body).toContain('add it to uses');
});

test('an upstream outside the mesh is reached in plain by the same kind of name', async () => {
  const echo = echoOf(await callUpstream({ from: web, host: 'old.mesh' }));

  expect(echo.app).toBe('old');
  expect(echo.headers['x-forwarded-client-cert']).toBeUndefined();
});

test('an answer is passed on line by line while it is made', async () => {
  const startedMs = performance.now();
  const arrivalsMs: number[] = [];
  await new Promise<void>((done, fail) => {
    const socket = connect(meshPort.outbound, web, () =>
      socket.write('GET /stream HTTP/1.1\r\nhost: billing.mesh\r\nconnection: close\r\n\r\n'),
    );
    socket.on('data', (chunk) => {
      if (String(chunk).includes('line')) arrivalsMs.push(performance.now() - startedMs);
    });
    socket.once('end', done);
    socket.once('error', fail);
  });

  expect(arrivalsMs.length).toBeGreaterThanOrEqual(5);
  expect((arrivalsMs.at(-1) ?? 0) - (arrivalsMs[0] ?? 0)).toBeGreaterThan(300);
});

test('a WebSocket passes both sidecars', async () => {
  const received = await new Promise<string>((done, fail) => {
    let text = '';
    const socket = connect(meshPort.outbound, web, () =>
      socket.write(
        'GET /socket HTTP/1.1\r\nhost: billing.mesh\r\nconnection: Upgrade\r\nupgrade: websocket\r\n' +
          'sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      ),
    );
    socket.on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\r\n\r\n')) socket.write('ping');
      if (text.endsWith('ping')) {
        socket.destroy();
        done(text);
      }
    });
    socket.once('error', fail);
    socket.setTimeout(10_000, () => fail(new Error(`silence after ${text}`)));
  });

  expect(received).toMatch(/^HTTP\/1.1 101 /);
  expect(received.toLowerCase()).toContain('sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo=');
});

describe('what two readers might read as two things never reaches the app', () => {
  test.each([
    ['an escaped slash in the path', { path: '/a%2Fb' }, 400],
    ['an underscore in a header', { from: stranger, headers: { x_token: 's' } }, 400],
    // Its own sidecar lets the header pass, for the sake of another upstream.
    ['an underscore that the upstream alone refuses', { headers: { x_token: 's' } }, 503],
  ])('%s', async (_, call, expected) => {
    const { status } = await callUpstream({ from: web, host: 'billing.mesh', ...call });

    expect(status).toBe(expected);
  });

  test('a path is made plain', async () => {
    const call = { from: web, host: 'billing.mesh', path: '/public//x/../admin' };

    expect(echoOf(await callUpstream(call)).path).toBe('/public/admin');
  });
});

test('each request is one line of JSON, with its trace and without its query', async () => {
  const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  const headers = { traceparent: trace };
  await callUpstream({ from: web, host: 'billing.mesh', path: '/logged?token=secret', headers });

  for (const [pod, direction] of [
    [caller, 'outbound'],
    [callee, 'inbound'],
  ] as const) {
    const line = await eventually(async () => {
      const found = pod
        .printed()
        .split('\n')
        .find((text) => text.includes('/logged'));
      if (found === undefined) throw new Error('nothing logged yet');
      return JSON.parse(found) as Record<string, unknown>;
    });
    expect(line).toMatchObject({ direction, path: '/logged', status: 200, traceparent: trace });
    expect(JSON.stringify(line)).not.toContain('secret');
  }
  expect(callee.printed()).toContain('"caller":"spiffe://example.org/ns/team-a/sa/web"');
});
