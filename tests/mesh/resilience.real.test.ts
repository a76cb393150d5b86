import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { meshPort, statusPath } from '#src/render/envoy/mesh.ts';
import { type App, startApp } from '../support/envoy-app.ts';
import { callUpstream, echoOf, steadyLoad } from '../support/envoy-call.ts';
import { anAuthority } from '../support/envoy-certificate.ts';
import { dnsOf, meshed, meshedPeer } from '../support/envoy-mesh.ts';
import { type Pod, startPod } from '../support/envoy-pod.ts';
import { eventually } from '../support/eventually.ts';

const web = '127.13.0.1';
const first = '127.13.0.2';
const second = '127.13.0.3';
const callers = [meshedPeer('web')];
const callee = meshed('billing', { callers, spec: { probe: { path: '/healthz' } } });
const toBilling = { from: web, host: 'billing.mesh' };
const authority = anAuthority();

let resources: AsyncDisposableStack;
let apps: readonly App[];
let pods: readonly Pod[];

beforeEach(async () => {
  resources = new AsyncDisposableStack();
  apps = [await startApp('first', first), await startApp('second', second)];
  for (const app of apps) resources.use(app);
  pods = await Promise.all(
    [first, second].map((address) => startPod({ input: callee, address, authority })),
  );
  for (const pod of pods) resources.use(pod);
  for (const { address } of pods) await readiness(address, 200);
});

afterEach(() => resources.disposeAsync());

test('calls are spread over the pods of an upstream', async () => {
  await startCaller([first, second], second);

  expect(await answeringApps()).toEqual(new Set(['first', 'second']));
});

test('a pod that is killed under load costs no request but those it had taken', async () => {
  await startCaller([first, second], second);
  const load = steadyLoad(toBilling);
  await pause(1_000);

  await pods[0]?.[Symbol.asyncDispose]();
  await apps[0]?.kill();
  await pause(2_000);
  const { answered, faults } = await load.stop();

  expect(answered).toBeGreaterThan(50);
  // What was on its way to the dead pod may have been seen by its app, so it is not sent again.
  expect(faults.length).toBeLessThanOrEqual(8);
  expect(await answeringApps()).toEqual(new Set(['second']));
});

test('the only pod that DNS still knows is gone: the address of the Service answers', async () => {
  await startCaller([first], second);
  expect(await answeringApps()).toEqual(new Set(['first']));

  await pods[0]?.[Symbol.asyncDispose]();

  expect(await answeringApps()).toEqual(new Set(['second']));
});

test('a pod that stops as Kubernetes stops it loses no request, though DNS still knows it alone', async () => {
  await startCaller([first], second);
  const load = steadyLoad(toBilling);
  await pause(1_000);

  const drained = await fetch(statusUrl(first, statusPath.drain));
  await pause(7_000);
  await apps[0]?.kill();
  await pause(1_000);
  await pods[0]?.[Symbol.asyncDispose]();
  await pause(1_000);
  const { answered, faults } = await load.stop();

  expect(drained.status).toBe(200);
  expect(faults).toEqual([]);
  expect(answered).toBeGreaterThan(50);
});

test('a caller that was silent while a pod drained asks another one', async () => {
  await startCaller([first], second);
  expect(await answeringApps()).toEqual(new Set(['first']));

  await fetch(statusUrl(first, statusPath.drain));
  await apps[0]?.kill();

  expect(await answeringApps()).toEqual(new Set(['second']));
});

test('a pod that drains takes new callers for a moment, then none, and its app goes on calling', async () => {
  await startCaller([first], second);

  await fetch(statusUrl(web, statusPath.drain));

  await connected(web);
  await eventually(() => expect(connected(web)).rejects.toThrow('ECONNREFUSED'));
  expect((await callUpstream(toBilling)).status).toBe(200);
});

test('while it drains, a request that takes its time is answered to its end', async () => {
  await startCaller([first], second);
  const slow = callUpstream({ ...toBilling, path: '/slow' });
  await pause(300);

  await fetch(statusUrl(first, statusPath.drain));

  expect(await slow).toMatchObject({ status: 200, body: 'slow' });
});

test('an app that dies alone makes its pod not ready, and its sidecar stays', async () => {
  await apps[0]?.kill();

  await readiness(first, 503);
  expect((await fetch(statusUrl(first, statusPath.sidecar))).status).toBe(200);
  expect((await fetch(statusUrl(second, statusPath.app))).status).toBe(200);
});

test('an app that comes back makes its pod ready again', async () => {
  await apps[0]?.kill();
  await readiness(first, 503);

  await using _again = await startApp('first', first);

  await readiness(first, 200);
});

test('a new caller is let in, and an old one shut out, without a restart', async () => {
  await startCaller([first], first);
  const load = steadyLoad(toBilling, 2);
  const stranger = meshed('billing', { callers: [meshedPeer('stranger')] });

  await pods[0]?.admit(stranger);
  await eventually(async () => expect((await callUpstream(toBilling)).status).toBe(403));
  await pods[0]?.admit(callee);
  await eventually(async () => expect((await callUpstream(toBilling)).status).toBe(200));

  const { faults } = await load.stop();
  expect(faults.every((fault) => fault.startsWith('403 '))).toBe(true);
});

test('with no caller left nobody is let in', async () => {
  await startCaller([first], first);

  await pods[0]?.admit(meshed('billing'));

  await eventually(async () => expect((await callUpstream(toBilling)).status).toBe(403));
});

async function startCaller(addresses: readonly string[], service: string): Promise<void> {
  const input = meshed('web', { uses: [meshedPeer('billing')] });
  const names = dnsOf('billing', addresses, service);
  resources.use(await startApp('web', web));
  resources.use(await startPod({ input, address: web, authority, names }));
}

async function answeringApps(): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let count = 0; count < 20; count += 1) names.add(echoOf(await callUpstream(toBilling)).app);
  return names;
}

function readiness(address: string, expected: number): Promise<void> {
  return eventually(async () => {
    expect((await fetch(statusUrl(address, statusPath.app))).status).toBe(expected);
  });
}

function statusUrl(address: string, path: string): string {
  return `http://${address}:${meshPort.status}${path}`;
}

function connected(address: string): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect(meshPort.inbound, address, () => {
      socket.destroy();
      done();
    });
    socket.once('error', fail);
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
