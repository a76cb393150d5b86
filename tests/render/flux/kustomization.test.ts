import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '#src/policy/gate.ts';
import { environmentFindings, renderEnvironment } from '#src/render/flux/environment.ts';
import { anEnvironment, anInput, aService } from '../kubernetes/an-input.ts';
import { objectOf } from '../kubernetes/rendered.ts';

const path = 'flux/default-service-hello.yaml';

test('a Service is applied as its owner, after its owner, and pruned with it', () => {
  const { apiVersion, metadata, spec } = objectOf(anInput(), path);

  expect(apiVersion).toBe('kustomize.toolkit.fluxcd.io/v1');
  expect(metadata).toMatchObject({ name: 'default-service-hello', namespace: 'flux-system' });
  expect(spec).toEqual({
    interval: '10m',
    retryInterval: '2m',
    timeout: '5m',
    sourceRef: { kind: 'GitRepository', name: 'flux-system' },
    path: './deploy/services/hello',
    serviceAccountName: 'default-owner-team-a',
    dependsOn: [{ name: 'default-owner-team-a' }],
    prune: true,
    wait: true,
    deletionPolicy: 'WaitForTermination',
  });
});

test('nothing refers across namespaces', () => {
  const { spec } = objectOf(anInput(), path);

  expect(spec.sourceRef).not.toHaveProperty('namespace');
  expect(spec.dependsOn[0]).not.toHaveProperty('namespace');
  expect(spec).not.toHaveProperty('targetNamespace');
});

test('Flux waits as long as the app may take to start', () => {
  const spec = { probe: { tcp: true, startupSeconds: 900 } } as const;

  expect(objectOf(anInput(spec), path).spec.timeout).toBe('1020s');
  expect(objectOf(anInput(spec), 'deployment.yaml').spec.progressDeadlineSeconds).toBe(960);
});

test('a configured timeout that is longer stands', () => {
  const flux = { ...anEnvironment().flux, timeout: '1h' };

  expect(objectOf(anInput({}, { environment: anEnvironment({ flux }) }), path).spec.timeout).toBe(
    '1h',
  );
});

test('a name never grows longer than the label that Flux makes of it', () => {
  const input = anInput();
  const environment = anEnvironment({ name: 'e'.repeat(20) });
  const service = { ...input.service, name: 'a'.repeat(52) };
  const { metadata } = objectOf(
    { ...input, environment, service },
    `flux/${environment.name}-service-${service.name}.yaml`,
  );

  expect(metadata.name).toHaveLength(63);
});

test('the folder of an environment is never empty', () => {
  const files = renderEnvironment(anEnvironment(), false);

  expect(files.map((file) => file.path)).toEqual(['flux/environment.yaml']);
  expect(files[0]?.content).toContain('name: karstkit-default\n  namespace: flux-system');
});

test('says once when the cluster may be too old for what admits certificates', () => {
  const old = anEnvironment({ kubernetes: '1.29' });
  const meshed = [aService({}), aService({ mesh: true }), aService({ mesh: false })];
  const signed = { ...old.certificates, mode: 'self-signed' } as const;

  expect(environmentFindings(old, meshed)).toMatchObject([
    { code: 'render.mesh-policy', severity: 'info' },
  ]);
  expect(environmentFindings(anEnvironment({ kubernetes: '1.30' }), meshed)).toEqual([]);
  expect(environmentFindings(old, [aService({ mesh: false })])).toEqual([]);
  expect(environmentFindings({ ...old, certificates: signed }, meshed)).toEqual([]);
});

test.each([
  ['2.6', 'image.toolkit.fluxcd.io/v1beta2'],
  ['2.7', 'image.toolkit.fluxcd.io/v1'],
])(
  'one object of Flux %s commits what image policies choose, below its own path',
  (version, api) => {
    const environment = anEnvironment({ flux: { ...anEnvironment().flux, version } });

    const files = renderEnvironment(environment, false, true);

    const file = files.find(({ path }) => path === `flux/${environment.name}-images.yaml`);
    expect(checkFiles(files)).toEqual([]);
    expect(parse(file?.content ?? '')).toMatchObject({
      apiVersion: api,
      kind: 'ImageUpdateAutomation',
      metadata: { name: 'default-images', namespace: 'flux-system' },
      spec: { update: { path: `./${environment.path}`, strategy: 'Setters' } },
    });
  },
);
