import { expect, test } from 'vitest';
import { changedPairs } from '#src/plan/object/object-change.ts';
import { readObjects } from '#src/plan/object/read-objects.ts';
import { type Restart, restartsOf } from '#src/plan/restart.ts';

interface Pod {
  readonly image?: string;
  readonly spec?: string;
  readonly container?: string;
  readonly annotation?: string;
  readonly kind?: string;
}

function workload({
  image = 'a:1',
  spec = '',
  container = '',
  annotation = '',
  kind = 'Deployment',
}: Pod): string {
  return `apiVersion: apps/v1
kind: ${kind}
metadata: {name: api, namespace: team, labels: {a: "${annotation}"}}
spec:
  ${spec}
  template:
    metadata: {annotations: {karstkit.dev/files-checksum: "${annotation}"}}
    spec: {containers: [{name: app, image: "${image}", ${container}}]}
`;
}

const scaler =
  '---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: api, namespace: team}\nspec: {minReplicas: 2, maxReplicas: 9, scaleTargetRef: {kind: Deployment, name: api}}\n';
const config = (value: string): string =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: team}\ndata: {"callers.yaml": "a: ${value}"}\n`;
const job = (name: string, image: string): string =>
  `apiVersion: batch/v1\nkind: Job\nmetadata: {name: ${name}, namespace: team}\nspec: {template: {spec: {containers: [{name: a, image: "${image}"}]}}}\n`;

function restarts(before: string, after: string): Restart[] {
  const [old = [], fresh = []] = [before, after].map((text) =>
    readObjects(new Map([['flux/a.yaml', text]])),
  );
  return restartsOf(changedPairs(old, fresh), fresh);
}

test.each<readonly [string, Pod, Pod, readonly string[]]>([
  ['another image', {}, { image: 'a:2' }, ['image']],
  ['another command', {}, { container: 'command: [a]' }, ['command']],
  ['another variable', {}, { container: 'env: [{name: A, value: b}]' }, ['variables']],
  [
    'another reference to a secret',
    { container: 'env: [{name: A, valueFrom: {secretKeyRef: {name: a, key: k}}}]' },
    { container: 'env: [{name: A, valueFrom: {secretKeyRef: {name: b, key: k}}}]' },
    ['variables'],
  ],
  ['another checksum', {}, { annotation: 'x' }, ['config']],
  ['other limits', {}, { container: 'resources: {limits: {cpu: 1}}' }, ['resources']],
  [
    'several of them, the weightiest first',
    {},
    { image: 'a:2', container: 'command: [a]' },
    ['image', 'command'],
  ],
])('pods roll for %s', (_, before, after, reasons) => {
  expect(restarts(workload(before), workload(after))).toMatchObject([
    { event: 'restart', reasons },
  ]);
});

test.each<readonly [string, string, string]>([
  ['another number of pods', workload({ spec: 'replicas: 2' }), workload({ spec: 'replicas: 3' })],
  [
    'a template while nothing shall run',
    workload({}),
    workload({ image: 'a:2', spec: 'replicas: 0' }),
  ],
  [
    'a template while the rollout is paused',
    workload({}),
    workload({ image: 'a:2', spec: 'paused: true' }),
  ],
  ['another ConfigMap without a checksum', workload({}) + config('1'), workload({}) + config('2')],
  ['what comes', '', workload({})],
  ['what goes', workload({}), ''],
  [
    'another template of a CronJob',
    job('a', 'a:1').replace('kind: Job', 'kind: CronJob'),
    job('a', 'a:2').replace('kind: Job', 'kind: CronJob'),
  ],
])('no pod rolls for %s', (_, before, after) => {
  expect(restarts(before, after)).toEqual([]);
});

test.each<readonly [string, string, Partial<Restart>]>([
  ['replicas', workload({ spec: 'replicas: 3' }), { pods: { min: 3, max: 3 } }],
  ['one, where nothing is said', workload({}), { pods: { min: 1, max: 1 } }],
  ['an autoscaler', workload({}) + scaler, { pods: { min: 2, max: 9 } }],
])('pods are counted by %s', (_, before, expected) => {
  expect(restarts(before, before.replace('a:1', 'a:2'))).toMatchObject([expected]);
});

test('pods fall to one while an autoscaler takes over, and come again', () => {
  const three = workload({ spec: 'replicas: 3' });

  expect(restarts(three, workload({}) + scaler)).toMatchObject([
    { event: 'restart', reasons: ['replicas'], pods: { min: 1, max: 2 }, downtime: false },
  ]);
  expect(restarts(three, workload({ image: 'a:2' }) + scaler)).toMatchObject([
    { reasons: ['image'] },
  ]);
  expect(
    restarts(three, workload({}) + scaler.replace('minReplicas: 2', 'minReplicas: 1')),
  ).toEqual([]);
  expect(restarts(three, workload({}))).toEqual([]);
});

test('what Flux makes anew under the same name starts anew as a whole', () => {
  const forced = (text: string): string =>
    text.replace(
      'metadata: {name',
      'metadata: {annotations: {kustomize.toolkit.fluxcd.io/force: enabled}, name',
    );
  const before = workload({ spec: 'selector: {a: b}' });

  expect(restarts(before, forced(workload({ spec: 'selector: {a: c}' })))).toMatchObject([
    { event: 'restart', downtime: true },
  ]);
  expect(restarts(before, forced(before))).toEqual([]);
  expect(restarts(job('a', 'a:1'), forced(job('a', 'a:2')))).toMatchObject([{ event: 'run' }]);
});

test('how many pods a DaemonSet has is for the nodes to say', () => {
  const [restart] = restarts(
    workload({ kind: 'DaemonSet' }),
    workload({ kind: 'DaemonSet', image: 'a:2' }),
  );

  expect(restart).toBeDefined();
  expect(restart).not.toHaveProperty('pods');
});

test.each<readonly [string, Pod, boolean]>([
  ['one after another', { spec: 'replicas: 2' }, false],
  ['one pod, another beside it first', {}, false],
  ['all at once', { spec: 'strategy: {type: Recreate}' }, true],
  [
    'as many as there are',
    { spec: 'replicas: 2\n  strategy: {rollingUpdate: {maxUnavailable: 2}}' },
    true,
  ],
  [
    'half of them',
    { spec: 'replicas: 2\n  strategy: {rollingUpdate: {maxUnavailable: 50%}}' },
    false,
  ],
  ['a single pod with a place of its own', { kind: 'StatefulSet' }, true],
])('a rollout of %s is without pods for a time: %#', (_, pod, downtime) => {
  expect(restarts(workload(pod), workload({ ...pod, image: 'a:2' }))).toMatchObject([{ downtime }]);
});

test('a Job with another hash runs again, one with the same does not', () => {
  const before = job('release-0123456789', 'a:1');

  expect(restarts(before, job('release-abcdef0123', 'a:2'))).toMatchObject([
    { event: 'run', reasons: ['image'] },
  ]);
  expect(restarts(before, before)).toEqual([]);
});
