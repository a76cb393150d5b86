import { expect, test } from 'vitest';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { isSidecarFile } from '#src/render/kubernetes/mesh-file.ts';
import { renderService } from '#src/render/service.ts';
import { aLaunch, anEnvironment, anInput } from './an-input.ts';
import { findingsOf, objectFor, textOf } from './rendered.ts';

test.each([
  ['http', 'http'],
  ['grpc', 'kubernetes.io/h2c'],
  ['tcp', undefined],
] as const)('a Service says what is spoken on a port of %s', (protocol, appProtocol) => {
  const [port] = objectFor({ mesh: false, port: { number: 9000, protocol } }, 'service.yaml').spec
    .ports;

  expect(port).toMatchObject({ name: protocol, port: 9000, targetPort: protocol });
  expect(port.appProtocol).toBe(appProtocol);
});

test.each<[string, NonNullable<ServiceSpec['expose']>, object]>([
  [
    'a host',
    { host: 'a.example.com' },
    {
      routes: [
        {
          kind: 'Rule',
          match: 'Host(`a.example.com`)',
          services: [{ name: 'hello', port: 'http' }],
        },
      ],
      tls: {},
    },
  ],
  [
    'a path',
    { host: 'a.example.com', path: '/v1' },
    { routes: [expect.objectContaining({ match: 'Host(`a.example.com`) && PathPrefix(`/v1`)' })] },
  ],
  [
    'every host of a domain',
    { host: '*.example.com' },
    { routes: [expect.objectContaining({ match: 'HostRegexp(`^[a-z0-9-]+\\.example\\.com$`)' })] },
  ],
  [
    'a certificate of its own',
    { host: 'a.example.com', tls: { secret: 's' } },
    { tls: { secretName: 's' } },
  ],
  [
    'a certificate resolver',
    { host: 'a.example.com', tls: { resolver: 'r' } },
    { tls: { certResolver: 'r' } },
  ],
  ['other entry points', { host: 'a.example.com', entryPoints: ['web'] }, { entryPoints: ['web'] }],
])('is exposed by %s', (_, expose, expected) => {
  expect(objectFor({ expose }, 'ingress.yaml').spec).toMatchObject(expected);
});

test('is exposed without TLS only when asked', () => {
  const spec = { expose: { host: 'a.example.com', tls: false } };

  expect(objectFor(spec, 'ingress.yaml').spec).not.toHaveProperty('tls');
});

test('speaks plain HTTP/2 to an exposed gRPC server', () => {
  const spec = {
    mesh: false,
    port: { number: 1, protocol: 'grpc' },
    expose: { host: 'a.example.com' },
  } as const;

  expect(objectFor(spec, 'ingress.yaml').spec.routes[0].services[0].scheme).toBe('h2c');
});

test.each<[string, Partial<ServiceSpec>]>([
  ['nothing listens', {}],
  ['a plain stream is spoken', { port: { number: 1, protocol: 'tcp' } }],
])('cannot be exposed when %s', (_, spec) => {
  const { port: __, ...launch } = aLaunch();
  const input = anInput({ expose: { host: 'a.example.com' }, ...spec }, { launch });

  expect(textOf(input, 'ingress.yaml')).toBeUndefined();
  expect(findingsOf(input)).toEqual(['render.expose-port /0/expose']);
});

test('scales by CPU, and by memory when asked', () => {
  const cpu = {
    type: 'Resource',
    resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } },
  };
  const memory = {
    type: 'Resource',
    resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 60 } },
  };

  expect(objectFor({ autoscale: { max: 3 } }, 'hpa.yaml').spec).toMatchObject({
    minReplicas: 1,
    maxReplicas: 3,
    metrics: [cpu],
  });
  expect(objectFor({ autoscale: { min: 2, max: 3, memory: 60 } }, 'hpa.yaml').spec).toMatchObject({
    minReplicas: 2,
    metrics: [cpu, memory],
  });
});

test.each<[string, Partial<ServiceSpec>, object, readonly string[]]>([
  [
    'one may go',
    { replicas: 2, podDisruptionBudget: { maxUnavailable: 1 } },
    { maxUnavailable: 1 },
    [],
  ],
  [
    'one must stay',
    { replicas: 2, podDisruptionBudget: { minAvailable: 1 } },
    { minAvailable: 1 },
    [],
  ],
  [
    'none may go',
    { podDisruptionBudget: { maxUnavailable: 0 } },
    { maxUnavailable: 0 },
    ['render.budget-stops-drains /0/podDisruptionBudget'],
  ],
  [
    'all must stay',
    { podDisruptionBudget: { minAvailable: 1 } },
    { minAvailable: 1 },
    ['render.budget-stops-drains /0/podDisruptionBudget'],
  ],
])('has a disruption budget by which %s', (_, spec, expected, findings) => {
  expect(objectFor(spec, 'pdb.yaml').spec).toMatchObject(expected);
  expect(findingsOf(anInput(spec))).toEqual(findings);
});

test('image automation writes one field, by a policy beside the other Flux objects', () => {
  const input = anInput({ image: { automation: true } });
  const { files, image } = renderService(input);
  const folder = files.find(({ path }) => path === 'services/hello/kustomization.yaml');
  const policy = files.find(({ path }) => path === 'flux/default-image-hello.yaml');

  expect(folder?.content).toContain(
    `newTag: ${image.tag} # {"$imagepolicy": "flux-system:default-image-hello:tag"}`,
  );
  expect(policy?.content).toContain('namespace: flux-system');
  expect(
    new RegExp(
      /pattern: "(.*)"/.exec(policy?.content ?? '')?.[1]?.replace('?P', '?') ?? 'none',
    ).test(image.tag),
  ).toBe(true);
});

test.each([
  ['2.6', 'image.toolkit.fluxcd.io/v1beta2'],
  ['2.7.1', 'image.toolkit.fluxcd.io/v1'],
  ['2.10', 'image.toolkit.fluxcd.io/v1'],
])('image automation speaks to Flux %s as %s', (version, apiVersion) => {
  const environment = anEnvironment({ flux: { ...anEnvironment().flux, version } });
  const { files } = renderService(anInput({ image: { automation: true } }, { environment }));

  const policy = files.find(({ path }) => path === 'flux/default-image-hello.yaml');

  expect(policy?.content.match(/^apiVersion: (.*)$/gm)).toEqual(
    Array(2).fill(`apiVersion: ${apiVersion}`),
  );
});

test('image automation has no effect on what has no order or is pinned', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const local = anInput(
    { image: { automation: true } },
    { pin: { kind: 'tree', hash: 'b'.repeat(64) } },
  );
  const pinned = anInput({ image: { automation: true, digest } });

  expect(findingsOf(local)).toEqual(['render.no-effect /0/image/automation']);
  expect(findingsOf(pinned)).toEqual(['render.no-effect /0/image/automation']);
});

test('every object says its source and commit, and that Flux leaves its text alone', () => {
  const objects = renderService(anInput()).files.filter(
    ({ path }) => /\/(?!kustomization)[a-z-]+\.yaml$/.test(path) && !isSidecarFile(path),
  );

  expect(objects.length).toBeGreaterThan(4);
  for (const { content } of objects) {
    expect(content).toContain('kustomize.toolkit.fluxcd.io/substitute: disabled');
    expect(content).toContain('karstkit.dev/source: "gh:octocat/hello"');
    expect(content).toContain('karstkit.dev/commit: "1e9f0c2d3b4a5968778695a4b3c2d1e0f9182736"');
    expect(content).toMatch(/karstkit.dev\/spec-hash: "?[0-9a-f]{16}/);
    expect(content).toContain('app.kubernetes.io/managed-by: karstkit');
  }
});
