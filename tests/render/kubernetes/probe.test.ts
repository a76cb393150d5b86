import { expect, test } from 'vitest';
import type { Launch } from '#src/detect/launch.ts';
import type { Probe, ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { aLaunch, anInput } from './an-input.ts';
import { appOf, findingsOf } from './rendered.ts';

test.each<[string, Probe | undefined, object]>([
  ['a plain connect when nothing is known', undefined, { tcpSocket: { port: 'http' } }],
  ['a route', { path: '/up' }, { httpGet: { path: '/up', port: 'http' } }],
  ['the gRPC health protocol', { grpc: 'a.B' }, { grpc: { port: 8000, service: 'a.B' } }],
  ['the whole gRPC server', { grpc: '' }, { grpc: { port: 8000 } }],
  ['a connect', { tcp: true }, { tcpSocket: { port: 'http' } }],
  [
    'a command, which Kubernetes takes literally',
    { exec: ['a', '$(B)'] },
    { exec: { command: ['a', '$(B)'] } },
  ],
])('asks by %s', (_, probe, action) => {
  const app = appOf(anInput({ mesh: false, ...(probe === undefined ? {} : { probe }) }));

  expect(app.livenessProbe).toEqual({
    ...action,
    periodSeconds: 10,
    timeoutSeconds: 2,
    failureThreshold: 6,
  });
  expect(app.readinessProbe).toEqual({
    ...action,
    periodSeconds: 10,
    timeoutSeconds: 2,
    failureThreshold: 3,
  });
  expect(app.startupProbe).toEqual({
    ...action,
    periodSeconds: 2,
    timeoutSeconds: 2,
    failureThreshold: 60,
  });
});

test('asks by the health route that the source has', () => {
  const app = appOf(anInput({ mesh: false }, { launch: aLaunch({ healthPath: '/healthz' }) }));

  expect(app.livenessProbe.httpGet).toEqual({ path: '/healthz', port: 'http' });
});

test('asks a gRPC server by the health service that its source adds', () => {
  const port = { number: 50051, protocol: 'grpc' } as const;
  const launch = aLaunch({ grpcHealth: true });

  expect(appOf(anInput({ mesh: false, port }, { launch })).livenessProbe.grpc).toEqual({
    port: 50051,
  });
  expect(
    appOf(anInput({ mesh: false, port, probe: { tcp: true } }, { launch })).livenessProbe.grpc,
  ).toBe(undefined);
  expect(appOf(anInput({ mesh: false }, { launch })).livenessProbe.grpc).toBe(undefined);
});

test('asks a gRPC server by a plain connect, since it may lack the health service', () => {
  const app = appOf(anInput({ mesh: false, port: { number: 50051, protocol: 'grpc' } }));

  expect(app.livenessProbe.tcpSocket).toEqual({ port: 'grpc' });
});

test('asks nothing when told so', () => {
  const app = appOf(anInput({ probe: false }));

  expect(Object.keys(app)).not.toContain('livenessProbe');
  expect(Object.keys(app)).not.toContain('startupProbe');
});

test('keeps to the times of the spec', () => {
  const probe = {
    path: '/',
    initialDelaySeconds: 4,
    periodSeconds: 5,
    timeoutSeconds: 3,
    startupSeconds: 31,
  };
  const app = appOf(anInput({ mesh: false, probe }));

  expect(app.startupProbe).toMatchObject({ initialDelaySeconds: 4, failureThreshold: 16 });
  expect(app.readinessProbe).toMatchObject({ periodSeconds: 5, timeoutSeconds: 3 });
});

test('says so when there is no port to ask', () => {
  const { port: _, ...launch } = aLaunch();

  expect(findingsOf(anInput({ probe: { path: '/' } }, { launch }))).toEqual([
    'render.probe-port /0/probe',
  ]);
  expect(findingsOf(anInput({ probe: { exec: ['true'] } }, { launch }))).toEqual([]);
});

test.each<[string, Partial<ServiceSpec>, Partial<Launch>]>([
  ['a route', { probe: { path: '/up' } }, {}],
  ['the gRPC health protocol', { probe: { grpc: 'a.B' } }, {}],
  ['the health route that the source has', {}, { healthPath: '/healthz' }],
  ['a connect', {}, {}],
])('lets the sidecar ask by %s, which only it can', (_, spec, launch) => {
  const app = appOf(anInput(spec, { launch: aLaunch(launch) }));
  const action = { httpGet: { path: '/app', port: 15002 } };

  expect(app.startupProbe).toMatchObject({ ...action, failureThreshold: 60 });
  expect(app.livenessProbe).toMatchObject({ ...action, failureThreshold: 6 });
  expect(app).not.toHaveProperty('readinessProbe');
});

test('a command is run in the container, whether there is a sidecar or not', () => {
  const app = appOf(anInput({ probe: { exec: ['true'] } }));

  const exec = { command: ['true'] };

  expect(app).toMatchObject({
    startupProbe: { exec },
    readinessProbe: { exec },
    livenessProbe: { exec },
  });
});
