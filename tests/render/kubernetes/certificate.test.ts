import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import { certificateNeeds } from '#src/render/certificate/certificate-need.ts';
import { renderService } from '#src/render/service.ts';
import { specOf } from './a-pod.ts';
import { anEnvironment, anInput, aPeer } from './an-input.ts';
import { textOf } from './rendered.ts';

const expose = { host: 'a.example.com' };
const processes = { release: { command: ['migrate'] } };
const billing = aPeer('billing', { meshed: true });

test('cert-manager is asked for the id and the hosts of the Service', () => {
  expect(specOf(anInput(), 'certificate.yaml')).toMatchObject({
    secretName: 'hello-mesh',
    uris: ['spiffe://example.org/ns/team-a/sa/hello'],
    dnsNames: ['hello.team-a.svc', 'hello.team-a.svc.cluster.local'],
    usages: ['digital signature', 'server auth', 'client auth'],
    duration: '720h',
    renewBefore: '240h',
    privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
    issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'karst-default' },
  });
});

test('the curve is that of karst.yaml', () => {
  const { certificates } = anEnvironment();
  const environment = anEnvironment({ certificates: { ...certificates, algorithm: 'P-384' } });

  expect(specOf(anInput({}, { environment }), 'certificate.yaml')).toMatchObject({
    privateKey: { size: 384 },
  });
});

test.each([
  ['a service', {}, [], ['hello-mesh']],
  ['one that Traefik leads to', { expose }, [], ['hello-mesh', 'hello-ingress']],
  ['one that a Gateway leads to', { expose: { ...expose, via: 'gateway' } }, [], ['hello-mesh']],
  ['a release that calls nobody', { processes }, [], ['hello-mesh']],
  [
    'a release that calls',
    { processes },
    [billing],
    ['hello-mesh', expect.stringMatching(/^hello-release-[0-9a-f]{4}-mesh$/)],
  ],
  ['nothing outside the mesh', { mesh: false, expose }, [], []],
] as const)('%s needs its certificates and no more', (_, spec, upstreams, secrets) => {
  const needs = certificateNeeds(anInput(spec as object, { upstreams }));

  expect(needs.map(({ secret }) => secret)).toEqual(secrets);
});

test('a release is its service to those it calls', () => {
  const input = anInput({ processes }, { upstreams: [billing] });

  expect(specOf(input, 'release/certificate.yaml')).toMatchObject({
    uris: ['spiffe://example.org/ns/team-a/sa/hello'],
  });
  expect(specOf(input, 'release/certificate.yaml')).not.toHaveProperty('dnsNames');
});

test.each([
  ['sops', ['ingress-secret.sops.yaml', 'mesh-secret.sops.yaml']],
  ['sealed-secrets', ['ingress-secret.yaml', 'mesh-secret.yaml']],
] as const)('where KarstKit signs, the folder names what %s seals', (mode, names) => {
  const base = anEnvironment();
  const environment = anEnvironment({
    certificates: { ...base.certificates, mode: 'self-signed' },
    secrets: { ...base.secrets, mode },
  });
  const input = anInput({ expose }, { environment });
  const { resources } = load(textOf(input, 'kustomization.yaml') ?? '') as { resources: string[] };

  expect(resources.filter((name) => name.includes('secret'))).toEqual(names);
  expect(resources.filter((name) => name.includes('certificate'))).toEqual([]);
});

test.each([
  ["another owner's id", { uris: ['spiffe://example.org/ns/team-b/sa/hello'] }],
  ['a second id', { uris: ['a', 'b'] }],
  ["another owner's host", { dnsNames: ['hello.team-b.svc'] }],
  ['a public host', { dnsNames: ['example.com'] }],
  ['a common name', { commonName: 'hello' }],
  ['to be an authority', { isCA: true }],
  ['to sign', { usages: ['cert sign'] }],
])('a patch cannot make a Certificate name %s', (_, spec) => {
  const input = anInput({ patches: [{ target: { kind: 'Certificate' }, patch: { spec } }] });
  const { files } = renderService(input);
  const codes = checkFiles(files, { service: input.service }).map(({ code }) => code);

  expect(new Set(codes)).toEqual(new Set(['policy.certificate']));
});
