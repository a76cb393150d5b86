import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { schemaText } from '#src/generated/schema-text.ts';
import { checkFiles } from '#src/policy/gate.ts';
import { podRules } from '#src/policy/pod/pod-rule.ts';
import type { YamlMap, YamlValue } from '#src/render/yaml.ts';
import { aMaximalTree, edited } from '../a-tree.ts';
import { mutations, pods, pointerOf, treeFor } from './mutation.ts';

test.each(pods)(
  'notices each field of %s that is broken, by the rule that is for it',
  (name, pod) => {
    const path = `services/hello/${name}`;
    const tree = treeFor(path, pod);
    expect(checkFiles(tree)).toEqual([]);

    const survivors = mutations.filter(([rule, field, value]) => {
      const broken = edited(tree, path, pointerOf(pod, field), value);
      const findings = checkFiles(broken).filter(({ code }) => code.startsWith('policy.pod'));
      const excepted = checkFiles(broken, { exceptions: [rule] });
      const isNoticed = findings.length > 0 && findings.every(({ file }) => file === path);
      return !isNoticed || excepted.some(({ code }) => code.startsWith('policy.pod'));
    });

    expect(survivors).toEqual([]);
  },
);

test('every rule has a field that breaks it', () => {
  expect([...new Set(mutations.map(([rule]) => rule))].sort()).toEqual(podRules);
});

test('every rule may be named in karst.yaml, and nothing else', () => {
  const { exceptions } = JSON.parse(schemaText.karst).properties.policy.properties;

  expect(exceptions.items.properties.rule.enum).toEqual(podRules);
});

test.each<readonly [string, string, YamlValue | undefined]>([
  [
    'a capability that binds ports',
    'containers/0/securityContext/capabilities/add',
    ['NET_BIND_SERVICE'],
  ],
  [
    'profiles of the node',
    'securityContext/seccompProfile',
    { type: 'Localhost', localhostProfile: 'a' },
  ],
  ['a container that says it for itself', 'containers/0/securityContext/runAsNonRoot', true],
  [
    'a safe kernel setting',
    'securityContext/sysctls',
    [{ name: 'net.ipv4.tcp_syncookies', value: '1' }],
  ],
  ['an image by digest', 'containers/0/image', `a@sha256:${'0'.repeat(64)}`],
  [
    'a label of a container',
    'securityContext/seLinuxOptions',
    { type: 'container_t', level: 's0' },
  ],
  [
    'a projected volume',
    'volumes/0',
    { name: 'tmp', projected: { sources: [{ secret: { name: 'a' } }] } },
  ],
])('lets %s be', (_, field, value) => {
  const path = 'services/hello/deployment.yaml';

  expect(checkFiles(edited(aMaximalTree(), path, `/spec/template/spec/${field}`, value))).toEqual(
    [],
  );
});

test('asks each container where the pod says nothing', () => {
  const path = 'services/hello/deployment.yaml';
  const spec = '/spec/template/spec';
  const silent = edited(aMaximalTree(), path, `${spec}/securityContext/runAsNonRoot`, undefined);
  const own = edited(silent, path, `${spec}/containers/0/securityContext/runAsNonRoot`, true);

  expect(checkFiles(silent)).toHaveLength(1);
  expect(checkFiles(own)).toEqual([]);
});

test('reads every kind that makes pods', () => {
  const kinds = aMaximalTree()
    .filter(({ path }) => path.endsWith('.yaml') && !path.includes('/files/'))
    .filter(({ content }) => content.includes('containers:'))
    .map(({ path, content }) => [path, (load(content.split('\n---\n')[0] ?? '') as YamlMap).kind]);

  expect(kinds.map(([path]) => path)).toEqual(
    pods.map(([path]) => `services/hello/${path}`).toSorted(),
  );
});
