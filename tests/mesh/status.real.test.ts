import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { startApp } from '../support/envoy-app.ts';
import { anAuthority } from '../support/envoy-certificate.ts';
import { meshed } from '../support/envoy-mesh.ts';
import { startPod } from '../support/envoy-pod.ts';

const pod = '127.15.0.1';
const loopback = '127.15.0.2';
const resources = new AsyncDisposableStack();

beforeAll(async () => {
  resources.use(await startApp('hello', loopback));
  const authority = anAuthority();
  resources.use(await startPod({ input: meshed('hello'), address: pod, loopback, authority }));
});

afterAll(() => resources.disposeAsync());

test('statistics are read in the form of Prometheus', async () => {
  const text = await (await ask(meshPort.metrics, '/stats/prometheus')).text();

  expect(text).toContain('envoy_server_live{');
  expect(text).toContain('envoy_cluster_name="app"');
});

test.each([
  ['metrics', meshPort.metrics, '/'],
  ['metrics', meshPort.metrics, '/stats'],
  ['metrics', meshPort.metrics, '/stats/prometheus/../../config_dump'],
  ['metrics', meshPort.metrics, '/config_dump'],
  ['metrics', meshPort.metrics, '/certs'],
  ['status', meshPort.status, '/'],
  ['status', meshPort.status, '/config_dump'],
  ['status', meshPort.status, '/ready/../config_dump'],
  ['status', meshPort.status, '/quitquitquit'],
  ['status', meshPort.status, '/stats/prometheus'],
])('the %s port at %i answers 404 to %s', async (_, port, path) => {
  expect(await rawStatus(port, 'GET', path)).toBe(404);
});

test.each([
  [meshPort.metrics, '/stats/prometheus'],
  [meshPort.status, '/ready'],
  [meshPort.status, '/drain'],
])('port %i takes no orders by POST to %s', async (port, path) => {
  expect(await rawStatus(port, 'POST', path)).toBe(404);
});

test.each([
  ['admin interface', meshPort.admin, '/ready', 200],
  ['way out', meshPort.outbound, '/', 404],
])('the %s answers within the pod alone', async (_, port, path, status) => {
  expect((await fetch(`http://${loopback}:${port}${path}`)).status).toBe(status);
  await expect(rawStatus(port, 'GET', path)).rejects.toThrow('ECONNREFUSED');
});

async function ask(port: number, path: string): Promise<Response> {
  return await fetch(`http://${pod}:${port}${path}`);
}

/** The status of a request whose path is sent as it stands. */
function rawStatus(port: number, method: string, path: string): Promise<number> {
  return new Promise((done, fail) => {
    const socket = connect(port, pod, () =>
      socket.write(`${method} ${path} HTTP/1.1\r\nhost: pod\r\ncontent-length: 0\r\n\r\n`),
    );
    socket.once('data', (chunk) => {
      done(Number(String(chunk).split(' ')[1]));
      socket.destroy();
    });
    socket.once('error', fail);
  });
}
