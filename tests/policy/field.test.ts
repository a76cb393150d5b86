import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import type { YamlValue } from '#src/render/yaml.ts';
import { aMaximalTree, edited } from './a-tree.ts';

const folder = 'services/hello';
const template = '/spec/template/metadata';
const app = '/spec/template/spec/containers/0';

test.each<[string, string, string, YamlValue | undefined, readonly string[]]>([
  [
    'a Service that begins with a digit',
    'service',
    '/metadata/name',
    '3scale',
    ['policy.name', 'policy.reference'],
  ],
  ['a name of 64 characters', 'networkpolicy', '/metadata/name', 'a'.repeat(64), ['policy.name']],
  ['a name in upper case', 'networkpolicy', '/metadata/name', 'Hello', ['policy.name']],
  ['an object without a name', 'networkpolicy', '/metadata/name', undefined, ['policy.name']],
  [
    'a CronJob of 53 characters',
    'cronjob-nightly',
    '/metadata/name',
    'a'.repeat(53),
    ['policy.name'],
  ],
  [
    'an object without a namespace',
    'service',
    '/metadata/namespace',
    undefined,
    ['policy.namespace'],
  ],
  [
    "the cluster's namespace",
    'service',
    '/metadata/namespace',
    'kube-system',
    ['policy.namespace'],
  ],
  ['the shared namespace', 'service', '/metadata/namespace', 'default', ['policy.namespace']],
  [
    'a label value of 64 characters',
    'deployment',
    '/metadata/labels/a',
    'a'.repeat(64),
    ['policy.metadata'],
  ],
  ['a label key with two slashes', 'service', '/metadata/labels/a~1b~1c', 'a', ['policy.metadata']],
  [
    'an annotation that is no text',
    'service',
    '/metadata/annotations/a',
    1,
    ['policy.metadata', 'policy.schema'],
  ],
  [
    'annotations of more than 256 KiB',
    'service',
    '/metadata/annotations/a',
    'a'.repeat(262_144),
    ['policy.metadata'],
  ],
  [
    'a pod label that is none',
    'deployment',
    '/spec/template/metadata/labels/a',
    'b c',
    ['policy.metadata'],
  ],
  ['a finalizer', 'service', '/metadata/finalizers', ['a.b/c'], ['policy.schema']],
  ['another owner', 'service', '/metadata/ownerReferences', [], ['policy.schema']],
  [
    'another name in its labels',
    'service',
    '/metadata/labels/app.kubernetes.io~1name',
    'web',
    ['policy.identity'],
  ],
  [
    'pods that pass for others',
    'deployment',
    `${template}/labels/app.kubernetes.io~1name`,
    'web',
    ['policy.identity', 'policy.reference'],
  ],
  [
    'pods without a name',
    'deployment',
    `${template}/labels/app.kubernetes.io~1name`,
    undefined,
    ['policy.identity', 'policy.reference'],
  ],
  [
    'a key of ours',
    'service',
    '/metadata/annotations/karstkit.dev~1owner',
    'x',
    ['policy.identity'],
  ],
  [
    'a key of Flux on pods',
    'deployment',
    `${template}/annotations/kustomize.toolkit.fluxcd.io~1ssa`,
    'Ignore',
    ['policy.identity'],
  ],
  [
    'a key of Pod Security',
    'deployment',
    '/metadata/labels/pod-security.kubernetes.io~1enforce',
    'privileged',
    ['policy.identity'],
  ],
  [
    'a Service for pods of others',
    'service',
    '/spec/selector/app.kubernetes.io~1name',
    'web',
    ['policy.identity'],
  ],
  ['a Service for all pods', 'service', '/spec/selector', {}, ['policy.identity']],
  ['a policy that opens all pods', 'networkpolicy', '/spec/podSelector', {}, ['policy.identity']],
  ['a budget for all pods', 'pdb', '/spec/selector', {}, ['policy.identity']],
  [
    'a Deployment of all pods',
    'deployment',
    '/spec/selector/matchLabels/app.kubernetes.io~1name',
    undefined,
    ['policy.identity'],
  ],
  [
    "another workload's account",
    'deployment',
    '/spec/template/spec/serviceAccountName',
    'web',
    ['policy.reference'],
  ],
  [
    "an autoscaler of another's pods",
    'hpa',
    '/spec/scaleTargetRef/name',
    'web',
    ['policy.reference'],
  ],
  [
    "a route to another's Service",
    'ingress',
    '/spec/routes/0/services/0/name',
    'web',
    ['policy.reference'],
  ],
  ['a variable twice', 'deployment', `${app}/env/1/name`, 'DB_URL', ['policy.schema']],
  [
    'a container twice',
    'deployment',
    '/spec/template/spec/containers/1',
    sound('app'),
    ['policy.schema'],
  ],
  [
    'a container in two lists',
    'deployment',
    '/spec/template/spec/initContainers/0',
    sound('app'),
    ['policy.schema'],
  ],
  [
    'two mounts at one place',
    'deployment',
    `${app}/volumeMounts/1/mountPath`,
    '/tmp',
    ['policy.schema'],
  ],
  [
    'a mount of no volume',
    'deployment',
    `${app}/volumeMounts/0/name`,
    'gone',
    ['policy.reference'],
  ],
  [
    'a selector that picks none of its pods',
    'deployment',
    `${template}/labels/app.kubernetes.io~1component`,
    'x',
    ['policy.reference'],
  ],
  [
    'a policy of one direction',
    'networkpolicy',
    '/spec/policyTypes',
    ['Ingress'],
    ['policy.network'],
  ],
  ['a policy of no direction', 'networkpolicy', '/spec/policyTypes', undefined, ['policy.network']],
  ['a way in from everywhere', 'networkpolicy', '/spec/ingress/0', {}, ['policy.network']],
  ['a way out to everywhere', 'networkpolicy', '/spec/egress/0', {}, ['policy.network']],
  [
    'a way out to every address',
    'networkpolicy',
    '/spec/egress/0',
    { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] },
    ['policy.network'],
  ],
  [
    'a way out to half of all addresses',
    'networkpolicy',
    '/spec/egress/0',
    { to: [{ ipBlock: { cidr: '128.0.0.0/1' } }] },
    ['policy.network'],
  ],
  ['a port of every node', 'service', '/spec/type', 'NodePort', ['policy.network']],
  ['a load balancer', 'service', '/spec/type', 'LoadBalancer', ['policy.network']],
  ['addresses of others', 'service', '/spec/externalIPs', ['8.8.8.8'], ['policy.network']],
  ['a status', 'deployment', '/status', {}, ['policy.schema']],
])('refuses %s', (_, ...[file, pointer, value, codes]) => {
  const files = edited(aMaximalTree(), `${folder}/${file}.yaml`, pointer, value);

  expect(checkFiles(files).map(({ code }) => code)).toEqual(codes);
});

function sound(name: string): YamlValue {
  return {
    name,
    image: 'registry.example.com/second:1.0.0',
    resources: { requests: { cpu: '1m', memory: '1Mi' }, limits: { memory: '1Mi' } },
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
    },
  };
}
