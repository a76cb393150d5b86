import { test } from 'vitest';
import { type Case, expectDangers } from './a-scene.ts';
import { anObject, config, deployment, documents } from './an-object.ts';

const cases: readonly Case[] = [
  [
    'a secret changes',
    anObject('Secret', 's', 'data: {a: b2xk}'),
    anObject('Secret', 's', 'data: {a: bmV3}'),
    ['danger.secret-changed Secret'],
  ],
  [
    'a label of a secret changes',
    anObject('Secret', 's', 'data: {a: b2xk}\ntype: Opaque'),
    anObject('Secret', 's', 'annotations: {a: b}\ndata: {a: b2xk}\ntype: Opaque'),
    [],
  ],
  [
    'variables come from a ConfigMap',
    documents(deployment('', '', 'envFrom: [{configMapRef: {name: c}}]'), config('  a: b', 'c')),
    documents(deployment('', '', 'envFrom: [{configMapRef: {name: c}}]'), config('  a: x', 'c')),
    ['danger.config-stale Deployment'],
  ],
  [
    'variables come from another ConfigMap',
    documents(deployment('', '', 'envFrom: [{configMapRef: {name: d}}]'), config('  a: b', 'c')),
    documents(deployment('', '', 'envFrom: [{configMapRef: {name: d}}]'), config('  a: x', 'c')),
    [],
  ],
  [
    'a folder is mounted',
    documents(
      deployment(
        '',
        'volumes: [{name: v, configMap: {name: c}}]',
        'volumeMounts: [{name: v, mountPath: /c}]',
      ),
      config('  a: b', 'c'),
    ),
    documents(
      deployment(
        '',
        'volumes: [{name: v, configMap: {name: c}}]',
        'volumeMounts: [{name: v, mountPath: /c}]',
      ),
      config('  a: x', 'c'),
    ),
    [],
  ],
  [
    'a single file is mounted',
    documents(
      deployment(
        '',
        'volumes: [{name: v, configMap: {name: c}}]',
        'volumeMounts: [{name: v, mountPath: /c, subPath: a}]',
      ),
      config('  a: b', 'c'),
    ),
    documents(
      deployment(
        '',
        'volumes: [{name: v, configMap: {name: c}}]',
        'volumeMounts: [{name: v, mountPath: /c, subPath: a}]',
      ),
      config('  a: x', 'c'),
    ),
    ['danger.config-stale Deployment'],
  ],
  [
    'the pods roll anyway',
    documents(deployment('', '', 'envFrom: [{configMapRef: {name: c}}]'), config('  a: b', 'c')),
    documents(
      deployment('', '', 'envFrom: [{configMapRef: {name: c}}]').replace('a:1', 'a:2'),
      config('  a: x', 'c'),
    ),
    [],
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  expectDangers(before, after, expected);
});
