import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { checkFiles } from '#src/policy/gate.ts';
import { renderService } from '#src/render/service.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import type { YamlMap } from '#src/render/yaml.ts';
import { podOf, specOf, templateOf } from './a-pod.ts';
import { aLaunch, anEnvironment, anInput, aPeer } from './an-input.ts';
import { findingsOf, textOf } from './rendered.ts';

const billing = aPeer('billing', { meshed: true });
const ledger = aPeer('ledger', { meshed: false, port: { number: 7000, protocol: 'http' } });
const processes: NonNullable<ServiceSpec['processes']> = {
  worker: { command: ['w'] },
  nightly: { command: ['n'], schedule: '0 3 * * *' },
  release: { command: ['r'] },
};

test('the sidecar starts before the app, stops after it, and its own start waits for nothing', () => {
  const { initContainers, containers } = podOf(anInput());
  const [envoy] = initContainers;

  expect(initContainers).toHaveLength(1);
  expect(envoy).toMatchObject({
    name: 'envoy',
    image: 'envoyproxy/envoy:distroless-v1.40.0',
    restartPolicy: 'Always',
    startupProbe: { httpGet: { path: '/ready', port: 'status' } },
    livenessProbe: { httpGet: { path: '/ready', port: 'status' } },
    lifecycle: { preStop: { httpGet: { path: '/drain', port: 'status' } } },
    securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false },
  });
  expect(containers.map(({ name }) => name)).toEqual(['app']);
});

test('the pod is ready when the sidecar says that the app is', () => {
  const [envoy] = podOf(anInput()).initContainers;

  expect(envoy.readinessProbe).toMatchObject({ httpGet: { path: '/app', port: 'status' } });
});

test('the app listens within its pod alone, and nothing names its port', () => {
  const input = anInput({ port: 9000, telemetry: false });
  const [app] = podOf(input).containers;

  expect(app.command).toEqual(['uvicorn', 'main:app', '--host', '127.0.0.1', '--port', '9000']);
  expect(app).not.toHaveProperty('ports');
  for (const { content } of renderService(input).files.filter(({ path }) =>
    /(service|networkpolicy)[a-z-]*\.yaml$/.test(path),
  )) {
    expect(content).not.toContain('9000');
  }
});

test('an app that cannot be told where to listen is guarded by the network policy, and the plan says so', () => {
  const input = anInput({}, { launch: aLaunch({ bindable: false }) });

  expect(findingsOf(input)).toEqual(['render.mesh-bind']);
  expect(podOf(input).containers[0].command).toBeUndefined();
  expect(findingsOf({ ...input, service: anInput({ mesh: false }).service })).toEqual([]);
});

test.each([
  ['http', 'https'],
  ['grpc', 'https'],
  ['tcp', undefined],
] as const)(
  'the Service of %s leads to the sidecar, and so does each pod by itself',
  (protocol, appProtocol) => {
    const input = anInput({ port: { number: 9000, protocol } });
    const ports = [{ name: protocol, port: 15000, targetPort: 15000, protocol: 'TCP' }];
    const expected = ports.map((port) =>
      appProtocol === undefined ? port : { ...port, appProtocol },
    );

    expect(specOf(input, 'service.yaml').ports).toEqual(expected);
    expect(specOf(input, 'service-pods.yaml')).toMatchObject({
      clusterIP: 'None',
      ports: expected,
    });
    expect(load(textOf(input, 'service-pods.yaml') ?? '')).toMatchObject({
      metadata: { name: 'hello-pods' },
    });
  },
);

test('callers with a certificate, the ingress and the collector come in, each at its port alone', () => {
  const plain = aPeer('old', { meshed: false });
  const environment = anEnvironment({ metricsNamespace: 'monitoring' });
  const input = anInput(
    { expose: { host: 'a.example.com' } },
    { environment, callers: [plain, aPeer('web', { meshed: true })] },
  );

  expect(specOf(input, 'networkpolicy.yaml').ingress).toEqual([
    {
      from: [
        {
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'team-a' } },
          podSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
        },
        { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'traefik' } } },
      ],
      ports: [{ port: 15000, protocol: 'TCP' }],
    },
    {
      from: [
        { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } },
      ],
      ports: [{ port: 15003, protocol: 'TCP' }],
    },
  ]);
});

test('an upstream is reached at its sidecar, one outside the mesh at its app', () => {
  const input = anInput({}, { upstreams: [ledger, billing] });
  const egress = specOf(input, 'networkpolicy.yaml').egress as readonly YamlMap[];

  expect(egress.slice(1, 3).map(({ ports }) => ports)).toEqual([
    [{ port: 15000, protocol: 'TCP' }],
    [{ port: 7000, protocol: 'TCP' }],
  ]);
  expect(findingsOf(input)).toEqual(['render.mesh-plain /0/uses']);
});

test('upstreams and aliases are names of the pod itself', () => {
  const egress = [{ host: 'api.example.com', port: 443, alias: 'example' }];
  const { hostAliases } = podOf(anInput({ egress }, { upstreams: [billing] }));

  expect(hostAliases).toEqual([{ ip: '127.0.0.1', hostnames: ['billing.mesh', 'example.mesh'] }]);
});

test.each([
  ['its own port', { port: 15001 }, ['render.mesh-port /0/port']],
  ["Envoy's own port", { port: 9901 }, ['render.mesh-port /0/port']],
  ['its own port, outside the mesh', { port: 15001, mesh: false }, []],
] as const)('an app may not take %s', (_, spec, findings) => {
  expect(findingsOf(anInput(spec))).toEqual(findings);
});

test('a service without a certificate cannot use one that asks for it', () => {
  const input = anInput({ mesh: false }, { upstreams: [billing, ledger] });

  expect(findingsOf(input)).toEqual(['render.mesh-caller /0/uses']);
});

test('a new caller is let in without a restart, a new upstream rolls the pods', () => {
  const before = anInput({}, { upstreams: [billing] });
  const checksumOf = (input: ServiceInput) =>
    templateOf(input).metadata.annotations['karstkit.dev/envoy-checksum'];
  const called = { ...before, callers: [aPeer('web', { meshed: true })] };

  expect(checksumOf(called)).toBe(checksumOf(before));
  expect(textOf(called, 'callers.yaml')).not.toBe(textOf(before, 'callers.yaml'));
  expect(checksumOf({ ...before, upstreams: [billing, aPeer('b', { meshed: true })] })).not.toBe(
    checksumOf(before),
  );
});

test('outside the mesh there is nothing of it', () => {
  const { files } = renderService(anInput({ mesh: false, processes }, { upstreams: [ledger] }));

  expect(files.filter(({ content }) => /envoy|15000|cert-manager/.test(content))).toEqual([]);
});

test('the image follows karst.yaml, its digest the record, its size the spec', () => {
  const mirror = 'mirror.example.com/envoy:v1.40.0';
  const environment = anEnvironment({
    baseImages: { 'envoyproxy/envoy:distroless-v1.40.0': mirror },
  });
  const digest = `sha256:${'a'.repeat(64)}`;
  const input = anInput(
    { mesh: { resources: 'nano' } },
    { environment, digests: { [mirror]: digest } },
  );
  const [envoy] = podOf(input).initContainers;

  expect(envoy.image).toBe(`${mirror}@${digest}`);
  expect(envoy.resources).toEqual({
    requests: { cpu: '10m', memory: '64Mi' },
    limits: { memory: '128Mi' },
  });
});

test('every tree of the mesh passes the gate at both ends of what is rendered for', () => {
  const expose = { host: 'a.example.com' };
  const gateway = { name: 'edge', namespace: 'edge' };
  const inputs = [
    anInput({ processes, expose }, { upstreams: [billing, ledger] }),
    anInput(
      { expose: { ...expose, via: 'gateway' } },
      {
        environment: anEnvironment({
          kubernetes: '1.29',
          ingress: { namespace: 'edge', gateway, identity: undefined },
        }),
      },
    ),
    anInput(
      { port: { number: 50051, protocol: 'grpc' }, expose: { ...expose, via: 'gateway' } },
      {
        environment: anEnvironment({
          ingress: { namespace: 'edge', gateway, identity: undefined },
        }),
      },
    ),
  ];

  for (const input of inputs) {
    const { service, environment } = input;
    const context = { service, kubernetes: environment.kubernetes };
    expect(checkFiles(renderService(input).files, context)).toEqual([]);
  }
});
