import { expect, test } from 'vitest';
import type { Patch, ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { checkFiles } from '#src/policy/gate.ts';
import { renderService } from '#src/render/service.ts';
import { anImageLaunch, anInput } from '../render/kubernetes/an-input.ts';
import { edited } from './a-tree.ts';

const pod = '/spec/template/spec';
const container = { name: 'second', image: 'a:1' };

test.each<readonly [string, Patch['patch'], readonly string[]]>([
  [
    'sets a field',
    { spec: { template: { spec: { hostPID: true } } } },
    ['/spec/template/spec/hostPID'],
  ],
  [
    'removes a field',
    { spec: { template: { spec: { enableServiceLinks: null } } } },
    ['/spec/template/spec/enableServiceLinks'],
  ],
  [
    'removes what holds a field',
    { spec: { template: { spec: { securityContext: null } } } },
    ['/spec/template/spec/securityContext'],
  ],
  [
    'changes an element of a merged list',
    { spec: { template: { spec: { containers: [{ name: 'app', image: 'a' }] } } } },
    ['/spec/template/spec/containers/0/image'],
  ],
  [
    'adds an element to a merged list',
    { spec: { template: { spec: { containers: [container] } } } },
    ['/spec/template/spec/containers/0'],
  ],
  ['adds by an operation', [{ op: 'add', path: `${pod}/hostIPC`, value: true }], ['/0']],
  [
    'adds to a list by an operation',
    [
      { op: 'add', path: '/spec/minReadySeconds', value: 1 },
      { op: 'add', path: `${pod}/containers/-`, value: container },
    ],
    ['/1'],
  ],
  [
    'removes by an operation',
    [{ op: 'remove', path: `${pod}/automountServiceAccountToken` }],
    ['/0'],
  ],
])('names the patch that %s', (_, patch, within) => {
  const sound: Patch = { target: { kind: 'Deployment' }, patch: { spec: { minReadySeconds: 1 } } };
  const patches: Patch[] = [sound, { target: { kind: 'Deployment', name: 'hello' }, patch }, sound];

  expect(causes({ patches })).toEqual(within.map((pointer) => `/0/patches/1/patch${pointer}`));
});

test('the last of two patches on one field is the cause', () => {
  const target = { kind: 'Deployment' };
  const patches: Patch[] = [false, 'no'].map((value) => ({
    target,
    patch: { spec: { template: { spec: { hostPID: value } } } },
  }));

  expect(causes({ patches })).toEqual(['/0/patches/1/patch/spec/template/spec/hostPID']);
});

test.each<readonly [string, string, Partial<ServiceSpec>, string, string]>([
  ['variable', 'deployment', { env: { A: 'x' } }, `${pod}/containers/0/env/0/value`, '/env/A'],
  ['label', 'deployment', { labels: { a: 'x' } }, '/metadata/labels/a', '/labels/a'],
  [
    'annotation',
    'service',
    { annotations: { a: 'x' } },
    '/metadata/annotations/a',
    '/annotations/a',
  ],
  [
    'amount',
    'deployment',
    { resources: 'small' },
    `${pod}/containers/0/resources/limits/memory`,
    '/resources',
  ],
  ['number of pods', 'deployment', { replicas: 2 }, '/spec/replicas', '/replicas'],
  ['scaling', 'hpa', { autoscale: { min: 2, max: 3, cpu: 80 } }, '/spec/maxReplicas', '/autoscale'],
  [
    'command of a process',
    'deployment-worker',
    { processes: { worker: { command: ['work'] } } },
    `${pod}/containers/0/command`,
    '/processes/worker/command',
  ],
  [
    'account of a process',
    'deployment-worker',
    { processes: { worker: { command: ['work'] } } },
    `${pod}/serviceAccountName`,
    '/processes/worker',
  ],
  ['field that nobody wrote', 'deployment', {}, `${pod}/enableServiceLinks`, ''],
])('names the field of the spec that a %s comes from', (_, ...[file, spec, pointer, expected]) => {
  expect(causes(spec, { file, pointer })).toEqual([...new Set([`/0${expected}`])]);
});

/** Where the findings stand; with a place to break, its value is made one that fits no field. */
function causes(
  spec: Partial<ServiceSpec>,
  broken?: { readonly file: string; readonly pointer: string },
): string[] {
  const input = anInput(spec, { launch: anImageLaunch() });
  const { files } = renderService(input);
  const judged =
    broken === undefined
      ? files
      : edited(files, `services/hello/${broken.file}.yaml`, broken.pointer, { no: 1.5 });
  const findings = checkFiles(judged, { service: input.service });
  return [...new Set(findings.map(({ pointer }) => pointer ?? '/0'))];
}
