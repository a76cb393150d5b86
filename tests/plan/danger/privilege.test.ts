import { test } from 'vitest';
import { type Case, expectDangers } from './a-scene.ts';
import { anObject, deployment } from './an-object.ts';

const cases: readonly Case[] = [
  [
    'a container gains privileges',
    deployment(),
    deployment().replace('allowPrivilegeEscalation: false', 'allowPrivilegeEscalation: true'),
    ['danger.privilege-raised Deployment'],
  ],
  [
    'a pod shares its node',
    deployment(),
    deployment('', 'hostNetwork: true'),
    ['danger.privilege-raised Deployment'],
  ],
  [
    'a pod gets a token',
    deployment(),
    deployment().replace(
      'automountServiceAccountToken: false',
      'automountServiceAccountToken: true',
    ),
    ['danger.privilege-raised Deployment'],
  ],
  [
    'a container loses its limits',
    deployment('', '', 'resources: {limits: {cpu: 1}}'),
    deployment(),
    [],
  ],
  [
    'a pod keeps an old fault',
    deployment('', 'hostNetwork: true'),
    deployment('', 'hostNetwork: true', 'command: [x]'),
    [],
  ],
  [
    'pods go down to none',
    deployment('replicas: 2'),
    deployment('replicas: 0'),
    ['danger.stopped Deployment'],
  ],
  ['pods go down to one', deployment('replicas: 2'), deployment('replicas: 1'), []],
  [
    'pods stay at none',
    deployment('replicas: 0', '', 'command: [a]'),
    deployment('replicas: 0'),
    [],
  ],
  [
    'a CronJob is suspended',
    anObject('CronJob', 'a', 'spec: {suspend: false}'),
    anObject('CronJob', 'a', 'spec: {suspend: true}'),
    ['danger.stopped CronJob'],
  ],
  [
    'a CronJob runs again',
    anObject('CronJob', 'a', 'spec: {suspend: true}'),
    anObject('CronJob', 'a', 'spec: {suspend: false}'),
    [],
  ],
  [
    'a CronJob stays suspended',
    anObject('CronJob', 'a', 'spec: {suspend: true, schedule: a}'),
    anObject('CronJob', 'a', 'spec: {suspend: true, schedule: b}'),
    [],
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  expectDangers(before, after, expected);
});
