import { test } from 'vitest';
import { type Case, expectDangers } from './a-scene.ts';
import { ada, binding, documents, namespace, other, role } from './an-object.ts';

const cases: readonly Case[] = [
  [
    'a role allows more',
    role('[{apiGroups: [""], resources: [pods], verbs: [get]}]'),
    role('[{apiGroups: [""], resources: [pods], verbs: [get, list]}]'),
    ['danger.rbac-widened Role'],
  ],
  [
    'a role allows everything',
    role('[{apiGroups: [""], resources: [pods], verbs: [get]}]'),
    role('[{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]'),
    ['danger.rbac-widened Role'],
  ],
  [
    'a role writes out its wildcard',
    role('[{apiGroups: [""], resources: [pods], verbs: ["*"]}]'),
    role('[{apiGroups: [""], resources: [pods], verbs: [get, list]}]'),
    [],
  ],
  [
    'a role names one object only',
    role('[{apiGroups: [""], resources: [pods], verbs: [get]}]'),
    role('[{apiGroups: [""], resources: [pods], resourceNames: [a], verbs: [get]}]'),
    [],
  ],
  [
    'a role is for all objects from now on',
    role('[{apiGroups: [""], resources: [pods], resourceNames: [a], verbs: [get]}]'),
    role('[{apiGroups: [""], resources: [pods], verbs: [get]}]'),
    ['danger.rbac-widened Role'],
  ],
  [
    'a role is said in two rules',
    role('[{apiGroups: [""], resources: [pods, services], verbs: [get]}]'),
    role(
      '[{apiGroups: [""], resources: [pods], verbs: [get]}, {apiGroups: [""], resources: [services], verbs: [get]}]',
    ),
    [],
  ],
  [
    'a binding takes another subject',
    binding(`[${ada}]`),
    binding(`[${ada}, {kind: User, name: bob}]`),
    ['danger.rbac-widened RoleBinding'],
  ],
  [
    'a binding takes its subjects in another order',
    binding(`[${ada}, {kind: User, name: bob}]`),
    binding(`[{kind: User, name: bob}, ${ada}]`),
    [],
  ],
  [
    'a binding for the whole cluster appears',
    other,
    documents(other, binding(`[${ada}]`, 'cluster-admin', 'ClusterRoleBinding')),
    ['danger.rbac-widened ClusterRoleBinding'],
  ],
  [
    'a binding comes with its namespace',
    other,
    documents(other, namespace, binding(`[${ada}]`)),
    [],
  ],
  [
    'a binding comes with its namespace, for everybody',
    other,
    documents(other, namespace, binding('[{kind: Group, name: "system:authenticated"}]')),
    ['danger.rbac-widened RoleBinding'],
  ],
  [
    'a role that reads secrets comes',
    other,
    documents(other, role('[{apiGroups: [""], resources: [secrets], verbs: [get]}]')),
    ['danger.rbac-widened Role'],
  ],
  [
    'a role that reads pods comes',
    other,
    documents(other, role('[{apiGroups: [""], resources: [pods], verbs: [get]}]')),
    [],
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  expectDangers(before, after, expected);
});
