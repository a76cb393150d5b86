import { test } from 'vitest';
import { type Case, expectDangers } from './a-scene.ts';
import { claim, documents, flux, kept, namespace, other, stateful } from './an-object.ts';

const cases: readonly Case[] = [
  ['a claim goes', documents(claim, other), other, ['danger.data-deleted PersistentVolumeClaim']],
  ['a claim goes that Flux keeps', documents(kept, other), other, []],
  ['a claim comes', other, documents(claim, other), []],
  ['a namespace goes', documents(namespace, other), other, ['danger.data-deleted Namespace']],
  [
    'a StatefulSet goes',
    documents(stateful(''), other),
    other,
    ['danger.data-deleted StatefulSet'],
  ],
  ['a ServiceAccount goes', documents(other, claim), claim, []],
  [
    'objects move',
    documents(other, claim),
    documents(other, claim).replaceAll('team', 'squad'),
    ['danger.namespace-moved PersistentVolumeClaim'],
  ],
  ['an object takes another name', other, other.replace('other', 'another'), []],
  [
    'Flux is suspended',
    documents(flux('suspend: true'), other),
    documents(flux('suspend: true'), claim),
    ['danger.flux-suspended Kustomization'],
  ],
  ['Flux is suspended and nothing changes', flux('suspend: true'), flux('suspend: true'), []],
  ['Flux is resumed', flux('suspend: true'), flux('suspend: false'), []],
  [
    'Flux deletes no more',
    flux('prune: true'),
    flux('prune: false'),
    ['danger.prune-off Kustomization'],
  ],
  ['Flux deletes from now on', flux('prune: false'), flux('prune: true'), []],
  [
    'Flux goes on deleting nothing',
    flux('prune: false, interval: 1m'),
    flux('prune: false, interval: 2m'),
    [],
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  expectDangers(before, after, expected);
});
