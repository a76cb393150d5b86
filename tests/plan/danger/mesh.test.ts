import { test } from 'vitest';
import { type Case, expectDangers } from './a-scene.ts';
import {
  anObject,
  callers,
  config,
  deployment,
  envoy,
  route,
  spiffe,
  strict,
} from './an-object.ts';

const cases: readonly Case[] = [
  [
    'a caller of another namespace is let in',
    callers(spiffe('team', 'web')),
    callers(spiffe('team', 'web'), spiffe('shop', 'cart')),
    ['danger.mesh-callers ConfigMap'],
  ],
  [
    'a caller of the same namespace is let in',
    callers(spiffe('team', 'web')),
    callers(spiffe('team', 'web'), spiffe('team', 'cart')),
    [],
  ],
  [
    'a caller of another namespace is let in no more',
    callers(spiffe('team', 'web'), spiffe('shop', 'cart')),
    callers(spiffe('team', 'web')),
    [],
  ],
  [
    'anybody is let in',
    callers(spiffe('team', 'web')),
    callers(spiffe('team', 'web')).replace(
      'exact: "spiffe://x/ns/team/sa/web"',
      'prefix: "spiffe://x/"',
    ),
    ['danger.mesh-callers ConfigMap'],
  ],
  [
    'the sidecar goes',
    deployment(
      '',
      'initContainers: [{name: envoy, image: "e:1", securityContext: {allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}}]',
    ),
    deployment(),
    ['danger.mesh-off Deployment'],
  ],
  [
    'another container goes',
    deployment(
      '',
      'initContainers: [{name: init, image: "e:1", securityContext: {allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}}]',
    ),
    deployment(),
    [],
  ],
  [
    'no client certificate is asked for',
    envoy(strict),
    envoy(strict.replace('certificate: true', 'certificate: false')),
    ['danger.tls-loosened ConfigMap'],
  ],
  [
    'an older TLS is spoken',
    envoy(strict),
    envoy(strict.replace('v1_3', 'v1_2')),
    ['danger.tls-loosened ConfigMap'],
  ],
  [
    'no peer is named',
    envoy(strict),
    envoy(strict.replace('match_typed_subject_alt_names: [a]', '')),
    ['danger.tls-loosened ConfigMap'],
  ],
  ['a newer TLS is spoken', envoy(strict.replace('v1_3', 'v1_2')), envoy(strict), []],
  [
    'a route answers in plain',
    route('Host(`a`)'),
    route('Host(`a`)', ''),
    ['danger.tls-loosened IngressRoute'],
  ],
  [
    'a transport asks for no peer',
    anObject('ServersTransport', 'a', 'spec: {peerCertURI: a}'),
    anObject('ServersTransport', 'a', 'spec: {insecureSkipVerify: true}'),
    ['danger.tls-loosened ServersTransport'],
  ],
  [
    'everybody is let in',
    callers(spiffe('team', 'web')),
    callers(spiffe('team', 'web')).replace(/authenticated: .*/, 'any: true'),
    ['danger.mesh-callers ConfigMap'],
  ],
  [
    'callers are no longer asked for',
    callers(spiffe('team', 'web')),
    config('  callers.yaml: "routes: []"'),
    ['danger.mesh-callers ConfigMap'],
  ],
  [
    'nobody calls any more',
    callers(spiffe('team', 'web')),
    config('  callers.yaml: "rules: {action: ALLOW, policies: {}}"'),
    [],
  ],
  [
    'a caller of another namespace is let in where there is no HTTP',
    config('  callers.yaml: "match_typed_subject_alt_names: []"'),
    config(
      `  callers.yaml: "match_typed_subject_alt_names: [{san_type: URI, matcher: {exact: '${spiffe('shop', 'cart')}'}}]"`,
    ),
    ['danger.mesh-callers ConfigMap'],
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  expectDangers(before, after, expected);
});
