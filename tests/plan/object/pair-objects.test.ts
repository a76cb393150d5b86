import { expect, test } from 'vitest';
import type { KubeObject, ObjectRef } from '#src/plan/object/kube-object.ts';
import { changedPairs } from '#src/plan/object/object-change.ts';

function anObject(
  kind: string,
  name: string,
  more: Partial<ObjectRef & { path: string; value: object }> = {},
): KubeObject {
  const { path = `services/api/${name}.yaml`, value = {}, ...ref } = more;
  return {
    ref: { apiVersion: 'v1', kind, name, namespace: 'team', ...ref },
    path,
    value: { ...value },
  };
}

function told(before: readonly KubeObject[], after: readonly KubeObject[]): string[] {
  return changedPairs(before, after).map(({ action, before: old, after: fresh }) =>
    [action, old?.ref.name ?? '-', fresh?.ref.name ?? '-'].join(' '),
  );
}

const hashed = (digits: string): string => `release-${digits}`;

test.each<readonly [string, readonly KubeObject[], readonly KubeObject[], readonly string[]]>([
  ['what stays as it is is no change', [anObject('A', 'a')], [anObject('A', 'a')], []],
  [
    'another file is the same object',
    [anObject('A', 'a')],
    [anObject('A', 'a', { path: 'services/api/b.yaml' })],
    ['update a a'],
  ],
  [
    'another version of an API is the same object',
    [anObject('A', 'a', { apiVersion: 'x.io/v1' })],
    [anObject('A', 'a', { apiVersion: 'x.io/v2', path: 'p' })],
    ['update a a'],
  ],
  [
    'another group of APIs is another object',
    [anObject('A', 'a', { apiVersion: 'x.io/v1' })],
    [anObject('A', 'a', { apiVersion: 'y.io/v1' })],
    ['delete a -', 'create - a'],
  ],
  [
    'a hash in the name makes a successor',
    [anObject('Job', hashed('0123456789'))],
    [anObject('Job', hashed('abcdef0123'))],
    [`replace ${hashed('0123456789')} ${hashed('abcdef0123')}`],
  ],
  [
    'two with one name before the hash are not guessed',
    [anObject('Job', hashed('0123456789')), anObject('Job', hashed('0000000000'))],
    [anObject('Job', hashed('abcdef0123'))],
    [
      `delete ${hashed('0000000000')} -`,
      `delete ${hashed('0123456789')} -`,
      `create - ${hashed('abcdef0123')}`,
    ],
  ],
  [
    'another name is another object',
    [anObject('Job', 'release-one')],
    [anObject('Job', 'release-two')],
    ['delete release-one -', 'create - release-two'],
  ],
  [
    'another namespace makes a successor',
    [anObject('A', 'a')],
    [anObject('A', 'a', { namespace: 'squad' })],
    ['replace a a'],
  ],
  [
    'the same kind and name in two namespaces are two',
    [anObject('A', 'a'), anObject('A', 'a', { namespace: 'squad' })],
    [anObject('A', 'a')],
    ['delete a -'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told(before, after).sort()).toEqual([...expected].sort());
});
