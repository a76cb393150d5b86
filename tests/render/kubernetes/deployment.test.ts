import { expect, test } from 'vitest';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { aLaunch, anEnvironment, anInput } from './an-input.ts';
import { appOf, findingsOf, objectFor, objectOf, textOf } from './rendered.ts';

test('runs under Pod Security restricted, read-only and without a token', () => {
  const { spec } = objectFor({}, 'deployment.yaml').spec.template;

  expect(spec).toMatchObject({
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 10001,
      seccompProfile: { type: 'RuntimeDefault' },
    },
  });
  expect(spec.containers[0].securityContext).toEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
  });
});

test.each([
  [80, [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '80' }]],
  [1023, [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '1023' }]],
  [1024, undefined],
])('may listen on port %i without root', (number, sysctls) => {
  const { spec } = objectFor({ port: { number } }, 'deployment.yaml').spec.template;
  expect(spec.securityContext.sysctls).toEqual(sysctls);
});

test.each<[string, Partial<ServiceSpec>, unknown]>([
  ['one replica when nobody says', {}, 1],
  ['the replicas that the spec writes', { replicas: 3 }, 3],
  ['none when the spec says so', { replicas: 0 }, 0],
  ['no number beside an autoscaler', { autoscale: { max: 4 } }, undefined],
])('has %s', (_, spec, replicas) => {
  expect(objectFor(spec, 'deployment.yaml').spec.replicas).toBe(replicas);
});

test("takes the environment's replicas and resources where the spec says nothing", () => {
  const { defaults } = anEnvironment();
  const environment = anEnvironment({ defaults: { ...defaults, replicas: 2, resources: 'nano' } });

  expect(objectOf(anInput({}, { environment }), 'deployment.yaml').spec.replicas).toBe(2);
  expect(appOf(anInput({}, { environment })).resources.requests.memory).toBe('64Mi');
  expect(appOf(anInput({ resources: 'large' }, { environment })).resources.requests.cpu).toBe('2');
});

test.each([
  ['nano', { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '128Mi' } }],
  ['small', { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } }],
  ['medium', { requests: { cpu: '500m', memory: '512Mi' }, limits: { memory: '1Gi' } }],
  ['large', { requests: { cpu: '2', memory: '2Gi' }, limits: { memory: '4Gi' } }],
] as const)('knows the size %s', (resources, expected) => {
  expect(appOf(anInput({ resources })).resources).toEqual(expected);
});

test.each<[string, Partial<ServiceSpec>, string | undefined]>([
  ['rolls without a gap', {}, 'RollingUpdate'],
  [
    'rolls with a volume that many may mount',
    { volumes: [{ path: '/data', size: '1Gi', accessMode: 'ReadWriteMany' }] },
    'RollingUpdate',
  ],
  [
    'stops the old pod before the new one takes its volume',
    { volumes: [{ path: '/data', size: '1Gi' }] },
    'Recreate',
  ],
])('%s', (_, spec, type) => {
  expect(objectFor(spec, 'deployment.yaml').spec.strategy.type).toBe(type);
});

test.each([
  ['1.29', 'python', { exec: { command: ['sleep', '7'] } }, []],
  ['1.30', 'python', { sleep: { seconds: 7 } }, []],
  ['1.30', 'go', { sleep: { seconds: 7 } }, []],
  ['2.0', 'go', { sleep: { seconds: 7 } }, []],
  ['1.29', 'go', undefined, ['render.stop-hook']],
] as const)(
  'pauses before SIGTERM on Kubernetes %s with %s',
  (kubernetes, language, hook, findings) => {
    const launch =
      language === 'go'
        ? aLaunch({
            language,
            build: { language, manifests: ['go.mod'], main: '.', cgo: false, vendored: false },
          })
        : aLaunch();
    const input = anInput({}, { environment: anEnvironment({ kubernetes }), launch });

    expect(appOf(input).lifecycle?.preStop).toEqual(hook);
    expect(findingsOf(input)).toEqual(findings);
  },
);

test.each([
  [2, undefined],
  [9, 3],
  [300, 7],
])('of a grace period of %d s pauses %s s', (terminationGracePeriodSeconds, seconds) => {
  const input = anInput({ terminationGracePeriodSeconds });

  expect(appOf(input).lifecycle?.preStop.sleep.seconds).toBe(seconds);
});

test('leaves the command to the image where it listens as asked', () => {
  expect(appOf(anInput({ mesh: false })).command).toBeUndefined();
  expect(appOf(anInput({ mesh: false, port: 8000 })).command).toBeUndefined();
});

test('overrides command and variables where the spec asks for another port', () => {
  const launch = aLaunch({ environment: { PORT: { bind: '{port}' } } });
  const app = appOf(anInput({ mesh: false, port: 9000, telemetry: false }, { launch }));

  expect(app.command).toEqual(['uvicorn', 'main:app', '--host', '0.0.0.0', '--port', '9000']);
  expect(app.env).toEqual([{ name: 'PORT', value: '9000' }]);
  expect(app.ports).toEqual([{ name: 'http', containerPort: 9000 }]);
});

test('keeps the command of an image whose bind address nobody can choose', () => {
  const app = appOf(anInput({ port: 9000 }, { launch: aLaunch({ bindable: false }) }));

  expect(app.command).toBeUndefined();
});

test('has no port, Service or probe when nothing listens', () => {
  const { port: _, ...launch } = aLaunch();
  const input = anInput({}, { launch });

  expect(appOf(input)).not.toHaveProperty('ports');
  expect(appOf(input)).not.toHaveProperty('livenessProbe');
  expect(textOf(input, 'service.yaml')).toBeUndefined();
  expect(objectOf(input, 'networkpolicy.yaml').spec.ingress).toEqual([]);
});

test.each<[string, Partial<ServiceSpec>, object]>([
  ['a literal', { env: { A: 'no' } }, { value: 'no' }],
  [
    'a text that looks like a reference',
    { env: { A: 'a $(B) $$ $C' } },
    { value: 'a $$(B) $$$$ $$C' },
  ],
  ['a dollar that Kubernetes leaves alone', { env: { A: '$C' } }, { value: '$C' }],
  [
    'a Secret',
    { env: { A: { secret: 's', key: 'k' } } },
    { valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
  ],
  [
    'a ConfigMap that may be missing',
    { env: { A: { configMap: 'c', key: 'k', optional: true } } },
    { valueFrom: { configMapKeyRef: { name: 'c', key: 'k', optional: true } } },
  ],
])('sets a variable from %s', (_, spec, expected) => {
  expect(appOf(anInput({ telemetry: false, ...spec })).env).toEqual([{ name: 'A', ...expected }]);
});

test.each<[string, ServiceSpec['telemetry'], Record<string, string>]>([
  ['no receiver', undefined, { OTEL_SDK_DISABLED: 'true' }],
  ['telemetry off', false, {}],
  [
    'gRPC',
    { endpoint: 'http://collector:4317' },
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4317',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
      OTEL_SERVICE_NAME: 'hello',
    },
  ],
  [
    'HTTP',
    { endpoint: 'http://collector:4318', service: 'api' },
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
      OTEL_SERVICE_NAME: 'api',
    },
  ],
])('tells the SDK of %s', (_, telemetry, expected) => {
  const { env } = appOf(anInput(telemetry === undefined ? {} : { telemetry }));
  const variables = Object.fromEntries(
    env.map((each: { name: string; value: string }) => [each.name, each.value]),
  );
  const { OTEL_RESOURCE_ATTRIBUTES: _attributes, ...rest } = variables;

  expect(rest).toEqual(expected);
});

test.each([
  ['the probed path, as a regular expression', { path: '/health.v1' }, '/health\\.v1$'],
  ['nothing where no path is probed', { tcp: true }, undefined],
  ['nothing where the path would be read as two', { path: '/a,b' }, undefined],
] as const)('keeps out of the traces %s', (_, probe, expected) => {
  const { env } = appOf(anInput({ probe, telemetry: { endpoint: 'http://collector:4318' } }));
  const excluded = env.find(({ name }: { name: string }) => name === 'OTEL_PYTHON_EXCLUDED_URLS');

  expect(excluded?.value).toBe(expected);
});

test('leaves instrumentation to the OpenTelemetry operator by its annotation', () => {
  const { metadata } = objectFor({ telemetry: 'operator' }, 'deployment.yaml').spec.template;

  expect(metadata.annotations['instrumentation.opentelemetry.io/inject-python']).toBe('true');
});

test('names the pull secret of the spec, else of the registry', () => {
  const registry = { name: 'registry.example.com', pullSecret: 'all', platforms: ['linux/amd64'] };
  const environment = anEnvironment({ registry });
  const secretsOf = (spec: Partial<ServiceSpec>) =>
    objectOf(anInput(spec, { environment }), 'deployment.yaml').spec.template.spec.imagePullSecrets;

  expect(secretsOf({})).toEqual([{ name: 'all' }]);
  expect(secretsOf({ pullSecret: 'mine' })).toEqual([{ name: 'mine' }]);
});

test('keeps reserved labels and annotations ours', () => {
  const input = anInput({
    labels: { 'app.kubernetes.io/name': 'other', team: 'a' },
    annotations: { 'kustomize.toolkit.fluxcd.io/substitute': 'enabled', note: 'b' },
  });
  const { metadata, spec } = objectOf(input, 'deployment.yaml');

  expect(metadata.labels).toMatchObject({ 'app.kubernetes.io/name': 'hello', team: 'a' });
  expect(metadata.annotations).toMatchObject({
    'kustomize.toolkit.fluxcd.io/substitute': 'disabled',
    note: 'b',
  });
  expect(spec.template.metadata.labels.team).toBe('a');
});

test('a change that pods need not know of does not restart them', () => {
  const template = (spec: Partial<ServiceSpec>) => objectFor(spec, 'deployment.yaml').spec.template;

  expect(template({ podDisruptionBudget: { minAvailable: 1 }, replicas: 2 })).toEqual(template({}));
});
