import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { startApp } from '../support/envoy-app.ts';
import { anAuthority } from '../support/envoy-certificate.ts';
import { startPod } from '../support/envoy-pod.ts';
import { meshed } from './a-mesh.ts';

const pod = '127.15.0.1';
const resources = new AsyncDisposableStack();

beforeAll(async () => {
  resources.use(await startApp('hello', pod));
  resources.use(await startPod({ input: meshed('hello'), address: pod, authority: anAuthority() }));
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
