import { test } from 'vitest';
import { type Case, expectDangers } from './a-scene.ts';
import { deployment, documents, from, other, policy } from './an-object.ts';

const home = (namespace: string) =>
  `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${namespace}}}}`;
const service = (namespace: string, name: string) =>
  `{from: [${home(namespace).slice(0, -1)}, podSelector: {matchLabels: {app.kubernetes.io/name: ${name}}}}]}`;

const cases: readonly Case[] = [
  [
    'a policy lets another in',
    policy(`ingress: [${from('web')}]`),
    policy(`ingress: [${from('web')}, ${from('shop')}]`),
    ['danger.network-widened NetworkPolicy'],
  ],
  [
    'a policy lets a service of its own namespace in',
    policy(`ingress: [${from('web')}]`),
    policy(`ingress: [${from('web')}, ${service('team', 'shop')}]`),
    [],
  ],
  [
    'a policy lets all of its own namespace in',
    policy(`ingress: [${from('web')}]`),
    policy(`ingress: [${from('web')}, {from: [${home('team')}]}]`),
    ['danger.network-widened NetworkPolicy'],
  ],
  [
    'a policy lets a service of another namespace in',
    policy(`ingress: [${from('web')}]`),
    policy(`ingress: [${from('web')}, ${service('other', 'shop')}]`),
    ['danger.network-widened NetworkPolicy'],
  ],
  [
    'a policy lets everybody in',
    policy(`ingress: [${from('web')}]`),
    policy('ingress: [{}]'),
    ['danger.network-widened NetworkPolicy'],
  ],
  [
    'a policy lets fewer in',
    policy(`ingress: [${from('web')}, ${from('shop')}]`),
    policy(`ingress: [${from('web')}]`),
    [],
  ],
  [
    'a policy lets in by a rule for each what it let in by one',
    policy(
      'ingress: [{from: [{podSelector: {matchLabels: {app: a}}}, {podSelector: {matchLabels: {app: b}}}]}]',
    ),
    policy(
      'ingress: [{from: [{podSelector: {matchLabels: {app: b}}}]}, {from: [{podSelector: {matchLabels: {app: a}}}]}]',
    ),
    [],
  ],
  [
    'a policy lets out to a wider range',
    policy('egress: [{to: [{ipBlock: {cidr: 10.1.0.0/16}}]}]'),
    policy('egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8}}]}]'),
    ['danger.network-widened NetworkPolicy'],
  ],
  [
    'a policy lets out to a part of the range',
    policy('egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8}}]}]'),
    policy('egress: [{to: [{ipBlock: {cidr: 10.1.0.0/16}}]}]'),
    [],
  ],
  [
    'a policy spares a range no more',
    policy('egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 169.254.0.0/16]}}]}]'),
    policy('egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]}]'),
    ['danger.network-widened NetworkPolicy'],
  ],
  [
    'a policy spares more',
    policy('egress: [{to: [{ipBlock: {cidr: "::/0", except: ["fc00::/7"]}}]}]'),
    policy('egress: [{to: [{ipBlock: {cidr: "::/0", except: ["fc00::/7", "fe80::/10"]}}]}]'),
    [],
  ],
  [
    'a policy no longer closes a direction',
    policy('ingress: []'),
    policy('ingress: []').replace('[Ingress, Egress]', '[Ingress]'),
    ['danger.network-widened NetworkPolicy'],
  ],
  [
    'a policy goes and its pods stay',
    documents(policy('ingress: []'), deployment()),
    deployment(),
    ['danger.network-widened NetworkPolicy'],
  ],
  ['a policy goes with its pods', documents(policy('ingress: []'), deployment(), other), other, []],
  [
    'a policy takes another name',
    documents(policy('ingress: []'), deployment()),
    documents(policy('ingress: []', 'api-2'), deployment()),
    [],
  ],
  ['a policy comes', deployment(), documents(policy('ingress: [{}]'), deployment()), []],
  [
    'a policy lets out to more of the same range',
    policy('egress: [{to: [{ipBlock: {cidr: 10.0.0.0/16}}]}]'),
    policy('egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8}}]}]'),
    ['danger.network-widened NetworkPolicy'],
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  expectDangers(before, after, expected);
});
