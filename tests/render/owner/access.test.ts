import { loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { fluxRules } from '#src/render/owner/access.ts';
import { renderService } from '#src/render/service.ts';
import type { Environment } from '#src/spec/environment.ts';
import { anEnvironment, anInput, aPeer } from '../kubernetes/an-input.ts';

const base = anEnvironment();
const gateway = {
  namespace: 'edge',
  gateway: { name: 'edge', namespace: 'edge' },
  identity: undefined,
};
const recipients = ['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'];

test.each<[string, Partial<ServiceSpec>, Environment]>([
  ['Traefik', { expose: { host: 'a.example.com' } }, base],
  [
    'a Gateway',
    { expose: { host: 'a.example.com', via: 'gateway' } },
    anEnvironment({ ingress: gateway }),
  ],
  [
    'a Gateway that speaks gRPC',
    {
      port: { number: 50051, protocol: 'grpc' },
      expose: { host: 'a.example.com', via: 'gateway' },
    },
    anEnvironment({ ingress: gateway }),
  ],
])('Flux may apply a service of the mesh behind %s', (_, spec, environment) => {
  const processes = { release: { command: ['migrate'] }, worker: { command: ['work'] } };
  const upstreams = [aPeer('billing', { meshed: true })];
  const { files } = renderService(anInput({ processes, ...spec }, { environment, upstreams }));
  const objects = files
    .filter(({ path }) => path.startsWith('services/') && path.endsWith('.yaml'))
    .flatMap(({ content }) => loadAll(content) as { apiVersion?: string; kind?: string }[])
    .filter(({ apiVersion }) => apiVersion?.startsWith('kustomize') === false);

  expect(objects.length).toBeGreaterThan(10);
  expect(objects.filter(({ apiVersion, kind }) => !may(environment, apiVersion, kind))).toEqual([]);
});

test.each<[string, Partial<Environment>, readonly string[]]>([
  ['certificates where cert-manager issues', {}, ['certificates']],
  ['routes where there is a Gateway', { ingress: gateway }, ['certificates', 'httproutes']],
  [
    'Secrets where SOPS seals, which Flux opens itself',
    { secrets: { ...base.secrets, recipients } },
    ['certificates', 'secrets'],
  ],
  [
    'Secrets where SOPS seals for an owner alone',
    { secrets: { ...base.secrets, owners: { treasury: { recipients } } } },
    ['certificates', 'secrets'],
  ],
  [
    'SealedSecrets where their controller opens them, and no Secrets',
    { secrets: { ...base.secrets, mode: 'sealed-secrets', recipients } },
    ['certificates', 'sealedsecrets'],
  ],
  [
    'no certificates where KarstKit issues',
    { certificates: { ...base.certificates, mode: 'self-signed' } },
    [],
  ],
])('Flux may change %s', (_, changes, expected) => {
  const watched = [
    'certificaterequests',
    'certificates',
    'httproutes',
    'issuers',
    'sealedsecrets',
    'secrets',
  ];
  const resources = fluxRules(anEnvironment(changes)).flatMap((rule) => rule.resources);

  expect(watched.filter((resource) => resources.includes(resource))).toEqual(expected);
});

function may(environment: Environment, apiVersion = '', kind = ''): boolean {
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
  const resource = kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
  return fluxRules(environment).some(
    ({ apiGroups, resources }) =>
      Array.isArray(apiGroups) &&
      apiGroups.includes(group) &&
      Array.isArray(resources) &&
      resources.includes(resource.toLowerCase()),
  );
}
