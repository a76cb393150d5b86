import { test } from 'vitest';
import { type Case, expectDangers } from './a-scene.ts';
import { ada, anObject, binding, claim, deployment, job, service, stateful } from './an-object.ts';

const cases: readonly Case[] = [
  [
    'a Deployment selects others',
    deployment(),
    deployment().replace('matchLabels: {app: api}', 'matchLabels: {app: web}'),
    ['danger.field-immutable Deployment'],
  ],
  [
    'a selector is written in another order',
    deployment().replace('matchLabels: {app: api}', 'matchLabels: {a: b, app: api}'),
    deployment().replace('matchLabels: {app: api}', 'matchLabels: {app: api, a: b}'),
    [],
  ],
  ['a Job runs another image', job('a:1'), job('a:2'), ['danger.field-immutable Job']],
  [
    'a Job runs another image and Flux may make it anew',
    job('a:1'),
    job('a:2', 'annotations: {kustomize.toolkit.fluxcd.io/force: enabled}'),
    [],
  ],
  [
    'a claim takes another class',
    claim,
    claim.replace('fast', 'slow'),
    ['danger.field-immutable PersistentVolumeClaim'],
  ],
  [
    'a claim shrinks',
    claim,
    claim.replace('5Gi', '4096Mi'),
    ['danger.field-immutable PersistentVolumeClaim'],
  ],
  ['a claim grows', claim, claim.replace('5Gi', '6Gi'), []],
  [
    'a StatefulSet takes other volumes',
    stateful(''),
    stateful('volumeClaimTemplates: [{metadata: {name: a}}]'),
    ['danger.field-immutable StatefulSet'],
  ],
  ['a StatefulSet takes more pods', stateful('replicas: 1'), stateful('replicas: 2'), []],
  [
    'a Service takes another address',
    service('{clusterIP: 10.0.0.1}'),
    service('{clusterIP: 10.0.0.2}'),
    ['danger.field-immutable Service'],
  ],
  [
    'a Service loses its own address',
    service('{}'),
    service('{clusterIP: None}'),
    ['danger.field-immutable Service'],
  ],
  [
    'a Service leaves its address to the cluster',
    service('{clusterIP: 10.0.0.1}'),
    service('{}'),
    [],
  ],
  [
    'a binding names another role',
    binding(`[${ada}]`),
    binding(`[${ada}]`, 'writer'),
    ['danger.field-immutable RoleBinding'],
  ],
  [
    'an immutable ConfigMap changes',
    anObject('ConfigMap', 'a', 'immutable: true\ndata: {a: b}'),
    anObject('ConfigMap', 'a', 'immutable: true\ndata: {a: c}'),
    ['danger.field-immutable ConfigMap'],
  ],
  [
    'a ConfigMap changes',
    anObject('ConfigMap', 'a', 'data: {a: b}'),
    anObject('ConfigMap', 'a', 'data: {a: c}'),
    [],
  ],
  [
    'a Service selects others',
    service('{selector: {app: api}}'),
    service('{selector: {app: web}}'),
    ['danger.selector-changed Service'],
  ],
  [
    'a Service listens elsewhere',
    service('{ports: [{port: 80}]}'),
    service('{ports: [{port: 81}]}'),
    [],
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  expectDangers(before, after, expected);
});
