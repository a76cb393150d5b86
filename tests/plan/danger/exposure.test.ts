import { test } from 'vitest';
import { type Case, expectDangers } from './a-scene.ts';
import { anObject, documents, other, route, service } from './an-object.ts';

const cases: readonly Case[] = [
  [
    'a Service becomes a LoadBalancer',
    service('{type: ClusterIP}'),
    service('{type: LoadBalancer}'),
    ['danger.service-exposed Service'],
  ],
  [
    'a Service comes as a NodePort',
    other,
    documents(other, service('{type: NodePort}')),
    ['danger.service-exposed Service'],
  ],
  ['a Service is closed', service('{type: LoadBalancer}'), service('{type: ClusterIP}'), []],
  [
    'a Service takes an address of the world',
    service('{}'),
    service('{externalIPs: [192.0.2.1]}'),
    ['danger.service-exposed Service'],
  ],
  [
    'a route takes another host',
    route('Host(`a.example.com`)'),
    route('Host(`a.example.com`) || Host(`b.example.com`)'),
    ['danger.host-exposed IngressRoute'],
  ],
  [
    'a route comes',
    other,
    documents(other, route('Host(`a.example.com`)')),
    ['danger.host-exposed IngressRoute'],
  ],
  [
    'a route answers every path',
    route('Host(`a.example.com`) && PathPrefix(`/v1`)'),
    route('Host(`a.example.com`)'),
    ['danger.host-exposed IngressRoute'],
  ],
  [
    'a route goes to another service',
    route('Host(`a.example.com`)'),
    route('Host(`a.example.com`)', 'tls: {secretName: y}'),
    [],
  ],
  [
    'a route loses a host',
    route('Host(`a.example.com`,`b.example.com`)', ''),
    route('Host(`a.example.com`)', ''),
    ['danger.host-exposed IngressRoute', 'danger.host-removed IngressRoute'],
  ],
  [
    'a Gateway route takes a host',
    anObject('HTTPRoute', 'a', 'spec: {hostnames: [a.example.com]}'),
    anObject('HTTPRoute', 'a', 'spec: {hostnames: [a.example.com, b.example.com]}'),
    ['danger.host-exposed HTTPRoute'],
  ],
  [
    'a Gateway route takes every host',
    anObject('HTTPRoute', 'a', 'spec: {hostnames: [a.example.com]}'),
    anObject('HTTPRoute', 'a', 'spec: {rules: []}'),
    ['danger.host-exposed HTTPRoute', 'danger.host-removed HTTPRoute'],
  ],
  [
    'an Ingress takes a host',
    anObject('Ingress', 'a', 'spec: {rules: [{host: a.example.com}]}'),
    anObject('Ingress', 'a', 'spec: {rules: [{host: a.example.com}, {host: b.example.com}]}'),
    ['danger.host-exposed Ingress'],
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  expectDangers(before, after, expected);
});
