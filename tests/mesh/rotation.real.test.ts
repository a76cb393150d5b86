import { connect, type PeerCertificate } from 'node:tls';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { startApp } from '../support/envoy-app.ts';
import { callUpstream, steadyLoad } from '../support/envoy-call.ts';
import { anAuthority, type KeyPair } from '../support/envoy-certificate.ts';
import { dnsOf, meshed, meshedPeer } from '../support/envoy-mesh.ts';
import { type Pod, podCertificate, startPod } from '../support/envoy-pod.ts';
import { eventually } from '../support/eventually.ts';

const web = '127.14.0.1';
const billing = '127.14.0.2';
const callee = meshed('billing', { callers: [meshedPeer('web')] });
const caller = meshed('web', { uses: [meshedPeer('billing')] });
const toBilling = { from: web, host: 'billing.mesh' };
const old = anAuthority();

let resources: AsyncDisposableStack;
let calleePod: Pod;
let callerPod: Pod;

beforeEach(async () => {
  resources = new AsyncDisposableStack();
  resources.use(await startApp('billing', billing));
  resources.use(await startApp('web', web));
  calleePod = resources.use(await startPod({ input: callee, address: billing, authority: old }));
  const names = dnsOf('billing', [billing]);
  callerPod = resources.use(await startPod({ input: caller, address: web, authority: old, names }));
});

afterEach(() => resources.disposeAsync());

test('certificates renewed under load are served without a restart and lose no request', async () => {
  const load = steadyLoad(toBilling);
  for (let round = 0; round < 3; round += 1) {
    const before = await servedSerial();
    await renew(calleePod, callee, old);
    await renew(callerPod, caller, old);
    await eventually(async () => expect(await servedSerial()).not.toBe(before));
  }
  const { answered, faults } = await load.stop();

  expect(faults).toEqual([]);
  expect(answered).toBeGreaterThan(50);
});

test('authorities are exchanged step by step under load, and no handshake breaks', async () => {
  const next = anAuthority();
  const both = old.certificate + next.certificate;
  const load = steadyLoad(toBilling);

  for (const pod of [callerPod, calleePod]) await pod.trust.swap({ 'ca.crt': both });
  await freshConnections();
  await renew(callerPod, caller, next);
  await freshConnections();
  await renew(calleePod, callee, next);
  await freshConnections();
  for (const pod of [calleePod, callerPod]) await pod.trust.swap({ 'ca.crt': next.certificate });
  await freshConnections();
  const { answered, faults } = await load.stop();

  expect(faults).toEqual([]);
  expect(answered).toBeGreaterThan(50);
});

test('an authority that is withdrawn lets nobody in any more', async () => {
  await calleePod.trust.swap({ 'ca.crt': anAuthority().certificate });

  await eventually(async () => {
    await dropConnections();
    expect((await callUpstream(toBilling)).status).toBe(503);
  });
});

test('a certificate that does not fit its key leaves the one before in service', async () => {
  const before = await servedSerial();
  const { certificate } = podCertificate(callee, old);
  const { key } = podCertificate(callee, old);

  await calleePod.certificate.swap({ 'tls.crt': certificate, 'tls.key': key });
  await new Promise((done) => setTimeout(done, 1_500));

  expect(await servedSerial()).toBe(before);
  expect((await callUpstream(toBilling)).status).toBe(200);
});

function renew(pod: Pod, input: typeof callee, authority: KeyPair): Promise<void> {
  const { certificate, key } = podCertificate(input, authority);
  return pod.certificate.swap({ 'tls.crt': certificate, 'tls.key': key });
}

/** Time for a swap to be seen, then new connections on the caller's side, as its callee asks for them. */
async function freshConnections(): Promise<void> {
  await new Promise((done) => setTimeout(done, 700));
  await dropConnections();
  await new Promise((done) => setTimeout(done, 300));
}

/** Draining does not end what it has begun: a further call to a pod that drains opens a connection of its own. */
async function dropConnections(): Promise<void> {
  await fetch(`http://${billing}:${meshPort.status}/drain`);
}

/** Serial of the certificate that the callee serves to a new connection. */
function servedSerial(): Promise<string> {
  const { certificate, key } = podCertificate(caller, old);
  return new Promise((done, fail) => {
    const socket = connect(
      { host: billing, port: meshPort.inbound, cert: certificate, key, rejectUnauthorized: false },
      () => {
        const served: PeerCertificate = socket.getPeerCertificate();
        socket.destroy();
        done(served.serialNumber);
      },
    );
    socket.once('error', fail);
  });
}
