import { load, loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import { renderOwner } from '#src/render/owner/owner.ts';
import { renderService } from '#src/render/service.ts';
import { aMaximalInput } from '../kubernetes/a-maximal-input.ts';
import { anEnvironment } from '../kubernetes/an-input.ts';
import type { Manifest } from '../kubernetes/manifest.ts';

const environment = anEnvironment({ kubernetes: '1.29.4' });
const files = new Map(
  renderOwner('team-a', environment, false).map(({ path, content }) => [path, content]),
);

test('gives an owner a folder and a Flux object', () => {
  expect([...files.keys()]).toEqual([
    'owners/team-a/access.yaml',
    'owners/team-a/limitrange.yaml',
    'owners/team-a/namespace.yaml',
    'owners/team-a/networkpolicy.yaml',
    'owners/team-a/resourcequota.yaml',
    'owners/team-a/kustomization.yaml',
    'flux/default-owner-team-a.yaml',
  ]);
  expect(checkFiles(renderOwner('team-a', environment, false))).toEqual([]);
});

test('pins Pod Security restricted on a namespace that Flux never deletes', () => {
  const { metadata } = objectAt('owners/team-a/namespace.yaml');

  expect(metadata.name).toBe('team-a');
  for (const mode of ['enforce', 'audit', 'warn']) {
    expect(metadata.labels[`pod-security.kubernetes.io/${mode}`]).toBe('restricted');
    expect(metadata.labels[`pod-security.kubernetes.io/${mode}-version`]).toBe('v1.29');
  }
  expect(metadata.annotations['kustomize.toolkit.fluxcd.io/prune']).toBe('disabled');
});

test('denies every connection that no workload asks for', () => {
  expect(objectAt('owners/team-a/networkpolicy.yaml').spec).toEqual({
    podSelector: {},
    policyTypes: ['Ingress', 'Egress'],
  });
});

test('Flux may do in the namespace what the kinds we render need, and no more', () => {
  const [, role] = loadAll(files.get('owners/team-a/access.yaml') ?? '') as [
    unknown,
    { rules: { apiGroups: string[]; resources: string[]; verbs: string[] }[] },
  ];
  const may = (apiVersion: string, kind: string) =>
    role.rules.some(
      ({ apiGroups, resources, verbs }) =>
        apiGroups.includes(apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '') &&
        resources.includes(plural(kind)) &&
        ['create', 'patch', 'delete'].every((verb) => verbs.includes(verb)),
    );
  const kinds = renderService(aMaximalInput())
    .files.filter(({ path }) => /^services\/hello\/(release\/)?[a-z-]+\.yaml$/.test(path))
    .filter(({ path }) => !path.endsWith('kustomization.yaml'))
    .map(({ content }) => load(content) as { apiVersion: string; kind: string });

  expect(kinds.filter(({ apiVersion, kind }) => !may(apiVersion, kind))).toEqual([]);
  expect(may('v1', 'ConfigMap')).toBe(true);
  expect(may('v1', 'Secret')).toBe(false);
  expect(may('v1', 'Pod')).toBe(false);
  expect(may('rbac.authorization.k8s.io/v1', 'Role')).toBe(false);
  expect(JSON.stringify(role.rules)).not.toContain('*');
});

test('the account that Flux impersonates stands in its namespace and is bound in the namespace of the owner alone', () => {
  const [account, , binding] = loadAll(files.get('owners/team-a/access.yaml') ?? '') as never[];

  expect(account).toMatchObject({
    metadata: { name: 'default-owner-team-a', namespace: 'flux-system' },
    automountServiceAccountToken: false,
  });
  expect(binding).toMatchObject({
    kind: 'RoleBinding',
    metadata: { namespace: 'team-a' },
    subjects: [{ kind: 'ServiceAccount', name: 'default-owner-team-a', namespace: 'flux-system' }],
  });
});

test('an owner is applied by Flux itself, since it makes a namespace', () => {
  expect(objectAt('flux/default-owner-team-a.yaml').spec).toMatchObject({
    serviceAccountName: 'kustomize-controller',
    path: './deploy/owners/team-a',
    prune: true,
    deletionPolicy: 'Delete',
  });
});

test('the owner default does not get the namespace default', () => {
  const [, , namespace] = renderOwner('default', environment, false);

  expect(namespace?.content).toContain('name: karst-default');
});

function objectAt(path: string): Manifest {
  return load(files.get(path) ?? '') as Manifest;
}

function plural(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1).toLowerCase()}ies` : `${kind.toLowerCase()}s`;
}
