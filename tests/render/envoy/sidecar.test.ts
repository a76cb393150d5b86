import { expect, test } from 'vitest';
import { envoyFiles } from '#src/render/envoy/envoy.ts';
import { meshHostAliases } from '#src/render/envoy/host-alias.ts';
import { processSidecarOf, sidecarOf } from '#src/render/envoy/sidecar.ts';
import { collectorOf } from '#src/render/envoy/tracing.ts';
import { meshed, meshedPeer, tcpPort } from '../../support/envoy-mesh.ts';
import { anEnvironment, aPeer } from '../kubernetes/an-input.ts';

const web = 'spiffe://example.org/ns/team-a/sa/web';
const ingress = 'spiffe://example.org/ns/team-a/sa/karst-ingress';

test.each([
  ['nobody', meshed('hello'), []],
  ['each caller once', meshed('hello', { callers: [meshedPeer('web'), meshedPeer('web')] }), [web]],
  ['no caller without a certificate', meshed('hello', { callers: [aPeer('web')] }), []],
  [
    'a caller of another owner by its own namespace',
    meshed('hello', {
      callers: [aPeer('web', { meshed: true, owner: 'team-b', namespace: 'prod-team-b' })],
    }),
    ['spiffe://example.org/ns/prod-team-b/sa/web'],
  ],
  [
    'the ingress controller, when exposed',
    meshed('hello', { spec: { expose: { host: 'a.example.com' } }, callers: [meshedPeer('web')] }),
    [ingress, web],
  ],
])('lets in %s', (_, input, callers) => {
  expect(sidecarOf(input)?.callers).toEqual(callers);
});

test('lets in the Gateway by the id that karst.yaml gives it', () => {
  const identity = 'spiffe://example.org/ns/edge/sa/gateway';
  const input = {
    ...meshed('hello', { spec: { expose: { host: 'a.example.com', via: 'gateway' } } }),
    environment: anEnvironment({ ingress: { namespace: 'edge', gateway: undefined, identity } }),
  };

  expect(sidecarOf(input)?.callers).toEqual([identity]);
});

test('a process lets nobody in', () => {
  const input = meshed('hello', { uses: [meshedPeer('billing')], callers: [meshedPeer('web')] });

  expect(processSidecarOf(input)).toMatchObject({ app: undefined, callers: [] });
});

test('an alias leads nowhere else than the upstream or alias that had its name first', () => {
  const egress = [
    { host: 'first.example.com', port: 443, alias: 'api' },
    { host: 'second.example.com', port: 443, alias: 'api' },
    { host: 'third.example.com', port: 443, alias: 'billing' },
    { host: 'fourth.example.com', port: 443 },
  ];

  const sidecar = sidecarOf(meshed('hello', { spec: { egress }, uses: [meshedPeer('billing')] }));

  expect(sidecar?.externals).toEqual([
    { alias: 'api', host: 'first.example.com', port: 443, tls: true },
  ]);
});

test('names of upstreams lead to the sidecar, each plain stream by an address of its own', () => {
  const input = meshed('hello', {
    uses: [
      meshedPeer('billing'),
      meshedPeer('store', tcpPort),
      meshedPeer('queue', tcpPort),
      aPeer('silent', { port: undefined }),
    ],
    spec: { egress: [{ host: 'api.example.com', port: 443, alias: 'api' }] },
  });

  expect(meshHostAliases(input)).toEqual([
    { ip: '127.0.0.1', hostnames: ['billing.mesh', 'api.mesh'] },
    { ip: '127.0.1.1', hostnames: ['queue.mesh'] },
    { ip: '127.0.1.2', hostnames: ['store.mesh'] },
  ]);
});

test('without anything to call there are no names', () => {
  expect(meshHostAliases(meshed('hello'))).toEqual([]);
  expect(meshHostAliases(meshed('hello', { spec: { mesh: false } }))).toEqual([]);
});

test('the longest names that specs may have make ids and server names that peers may bear', () => {
  const name = 'n'.repeat(52);
  const namespace = 'p'.repeat(59);
  const input = {
    ...meshed('hello', {
      uses: [aPeer(name, { meshed: true, namespace })],
      callers: [aPeer(name, { meshed: true, namespace })],
    }),
    environment: anEnvironment({ trustDomain: 't'.repeat(255) }),
  };

  const [envoy] = envoyFiles(input).configuration;
  const sni = /sni: "?([^"\n]+)/.exec(envoy?.content ?? '')?.[1] ?? '';

  expect(sni).toBe(`${name}.${namespace}.svc.cluster.local`);
  expect(sni.length).toBeLessThanOrEqual(253);
  expect(sidecarOf(input)?.callers[0]?.length).toBeLessThan(2_048);
});

test.each([
  ['http://collector:4317', { protocol: 'grpc', host: 'collector', port: 4317, tls: false }],
  ['https://otel.example.com', { protocol: 'http', port: 443, tls: true, path: '/v1/traces' }],
  ['http://otel.example.com/base/', { port: 80, path: '/base/v1/traces' }],
  ['http://[fd00::1]:4318', { host: 'fd00::1', port: 4318, protocol: 'http' }],
])('spans for %s go there', (endpoint, expected) => {
  expect(collectorOf(meshed('hello', { spec: { telemetry: { endpoint } } }))).toMatchObject(
    expected,
  );
});

test.each([[false as const], ['operator' as const], [{}]])(
  'spans stay unsent with telemetry %j',
  (telemetry) => {
    expect(collectorOf(meshed('hello', { spec: { telemetry } }))).toBeUndefined();
  },
);
