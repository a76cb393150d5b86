import { expect, test } from 'vitest';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { renderService } from '#src/render/service.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import { aLaunch, anInput } from './an-input.ts';
import type { Manifest } from './manifest.ts';
import { findingsOf, objectFor, objectOf } from './rendered.ts';

type Processes = NonNullable<ServiceSpec['processes']>;

const release: { processes: Processes } = { processes: { release: { command: ['migrate'] } } };

test('runs a worker beside the app: its own command, no port, no probe', () => {
  const processes: Processes = {
    worker: { command: ['celery', 'worker'], replicas: 2, env: { A: 'b' } },
  };
  const { metadata, spec } = objectFor({ processes, telemetry: false }, 'deployment-worker.yaml');
  const [app] = spec.template.spec.containers;

  expect(metadata.name).toMatch(/^hello-worker-[0-9a-f]{4}$/);
  expect(spec.replicas).toBe(2);
  expect(app).toMatchObject({ command: ['celery', 'worker'], env: [{ name: 'A', value: 'b' }] });
  expect(app).not.toHaveProperty('ports');
  expect(app).not.toHaveProperty('startupProbe');
});

test('no process answers for the app, whatever it is called', () => {
  const processes: Processes = { service: { command: ['x'] }, app: { command: ['y'] } };
  const selector = objectFor({ processes }, 'service.yaml').spec.selector;

  for (const name of ['service', 'app']) {
    const { labels } = objectFor({ processes }, `deployment-${name}.yaml`).spec.template.metadata;
    expect(Object.entries(selector).every(([key, value]) => labels[key] === value)).toBe(false);
  }
});

test('runs a process by schedule, one at a time', () => {
  const processes: Processes = {
    nightly: {
      command: ['x'],
      schedule: '0 3 * * *',
      timeZone: 'Europe/Berlin',
      deadlineSeconds: 60,
    },
  };
  const { spec } = objectFor({ processes }, 'cronjob-nightly.yaml');

  expect(spec).toMatchObject({
    schedule: '0 3 * * *',
    timeZone: 'Europe/Berlin',
    concurrencyPolicy: 'Forbid',
    jobTemplate: { spec: { activeDeadlineSeconds: 60 } },
  });
  expect(spec.jobTemplate.spec.template.spec.restartPolicy).toBe('Never');
});

test('runs what the source declares, and what it proposes only when asked', () => {
  const launch = aLaunch({
    processes: [
      { name: 'worker', role: 'worker', command: ['rq', 'worker'], proposed: false },
      {
        name: 'migrate',
        role: 'release',
        command: ['python', 'manage.py', 'migrate'],
        proposed: true,
      },
    ],
  });
  const quiet = renderService(anInput({}, { launch })).files.map(({ path }) => path);
  const asked = renderService(anInput({ processes: { migrate: {} } }, { launch }));

  expect(quiet).toContain('services/hello/deployment-worker.yaml');
  expect(quiet.some((path) => path.includes('release'))).toBe(false);
  expect(asked.files.map(({ path }) => path)).toContain('services/hello/release/job-migrate.yaml');
});

test('puts every process under telemetry where the image holds it', () => {
  const spec = { ...release, telemetry: { endpoint: 'http://collector:4317' } };
  const { command } = jobOf(anInput(spec)).spec.template.spec.containers[0];

  expect(command).toEqual(['opentelemetry-instrument', 'migrate']);
});

test('says so when a process does not say what to run', () => {
  expect(findingsOf(anInput({ processes: { worker: {} } }))).toEqual([
    'render.process-command /0/processes/worker',
  ]);
});

test('the release runs before the rollout of the same revision, in a Kustomization of its own', () => {
  const first = objectOf(anInput(release), 'flux/default-release-hello.yaml');
  const second = objectOf(anInput(release), 'flux/default-service-hello.yaml');

  expect(second.spec.dependsOn).toContainEqual({ name: first.metadata.name });
  expect(second.spec.sourceRef).toEqual(first.spec.sourceRef);
  expect(first.spec).toMatchObject({ path: './deploy/services/hello/release', timeout: '3660s' });
  expect(objectOf(anInput(release), 'kustomization.yaml').resources.join()).not.toContain(
    'release',
  );
});

test('the release folder has all that its Job needs', () => {
  const input = anInput({
    ...release,
    files: [{ path: '/a', content: '1' }],
    volumes: [{ path: '/data', size: '1Gi', accessMode: 'ReadWriteMany' }],
  });
  const job = jobOf(input);
  const folder = objectOf(input, 'release/kustomization.yaml');
  const account = objectOf(input, 'release/serviceaccount.yaml');
  const policy = objectOf(input, 'release/networkpolicy.yaml');

  expect(folder.resources).toEqual([
    'job-release.yaml',
    'networkpolicy.yaml',
    'serviceaccount.yaml',
  ]);
  expect(job.spec.template.spec.serviceAccountName).toBe(account.metadata.name);
  expect(job.spec.template.metadata.labels).toMatchObject(policy.spec.podSelector.matchLabels);
  expect(policy.spec.ingress).toEqual([]);
  expect(job.spec.template.spec.volumes).toEqual([
    expect.objectContaining({ name: 'tmp' }),
    expect.objectContaining({
      configMap: expect.objectContaining({ name: folder.configMapGenerator[0].name }),
    }),
  ]);
  expect(renderService(input).files).toContainEqual({
    path: 'services/hello/release/files/a',
    content: '1',
  });
});

test.each<[string, Partial<ServiceSpec>]>([
  ['the command', { processes: { release: { command: ['other'] } } }],
  ['a variable', { ...release, env: { A: '1' } }],
  ['a file', { ...release, files: [{ path: '/a', content: '1' }] }],
  [
    'a patch of it',
    { ...release, patches: [{ target: { kind: 'Job' }, patch: { spec: { backoffLimit: 5 } } }] },
  ],
])('the release runs again when %s changes', (_, spec) => {
  expect(jobOf(anInput(spec)).metadata.name).not.toBe(jobOf(anInput(release)).metadata.name);
});

test.each<[string, Partial<ServiceSpec>]>([
  ['nothing changes', {}],
  ['the number of replicas changes', { replicas: 5 }],
  [
    'a patch of another object changes',
    { patches: [{ target: { kind: 'Service' }, patch: { spec: { sessionAffinity: 'None' } } }] },
  ],
])('the release does not run again when %s', (_, spec) => {
  expect(jobOf(anInput({ ...release, ...spec })).metadata.name).toBe(
    jobOf(anInput(release)).metadata.name,
  );
});

test('a release runs again at a new commit, and never because it was cleaned up', () => {
  const pin = {
    kind: 'commit',
    commit: 'f'.repeat(40),
    ref: 'refs/heads/main',
    committedAtS: 1_790_000_001,
  } as const;
  const job = jobOf(anInput(release));

  expect(jobOf(anInput(release, { pin })).metadata.name).not.toBe(job.metadata.name);
  expect(job.spec).not.toHaveProperty('ttlSecondsAfterFinished');
});

test('a Job name fits a label, however long the names are', () => {
  const name = 'a'.repeat(52);
  const input = anInput({ processes: { release: { command: ['x'] } } });
  const { files } = renderService({ ...input, service: { ...input.service, name } });
  const job = files.find(({ path }) => path.endsWith('job-release.yaml'));

  expect(/name: ([a-z0-9-]+)/.exec(job?.content ?? '')?.[1]?.length).toBeLessThanOrEqual(63);
});

function jobOf(input: ServiceInput): Manifest {
  return objectOf(input, 'release/job-release.yaml');
}
