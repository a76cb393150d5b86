import { expect, test } from 'vitest';
import type { Probe } from '#src/generated/schema/service-spec.ts';
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
  const app = appOf(anInput(probe === undefined ? {} : { probe }));

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
  const app = appOf(anInput({}, { launch: aLaunch({ healthPath: '/healthz' }) }));

  expect(app.livenessProbe.httpGet).toEqual({ path: '/healthz', port: 'http' });
});

test('asks a gRPC server by the health service that its source adds', () => {
  const port = { number: 50051, protocol: 'grpc' } as const;
  const launch = aLaunch({ grpcHealth: true });

  expect(appOf(anInput({ port }, { launch })).livenessProbe.grpc).toEqual({ port: 50051 });
  expect(appOf(anInput({ port, probe: { tcp: true } }, { launch })).livenessProbe.grpc).toBe(
    undefined,
  );
  expect(appOf(anInput({}, { launch })).livenessProbe.grpc).toBe(undefined);
});

test('asks a gRPC server by a plain connect, since it may lack the health service', () => {
  const app = appOf(anInput({ port: { number: 50051, protocol: 'grpc' } }));

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
  const app = appOf(anInput({ probe }));

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
