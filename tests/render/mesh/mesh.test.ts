import { loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import { renderEnvironment } from '#src/render/flux/environment.ts';
import { admissionPolicyViews } from '#src/render/mesh/admission-policy.ts';
import { renderOwner } from '#src/render/owner/owner.ts';
import type { Environment } from '#src/spec/environment.ts';
import { anEnvironment } from '../kubernetes/an-input.ts';

const environment = anEnvironment({ name: 'prod', kubernetes: '1.30', trustDomain: 'example.org' });
const selfSigned = { ...environment.certificates, mode: 'self-signed' } as const;

test('one authority signs for the environment, and its key stays with cert-manager', () => {
  const objects = documentsOf(environment, 'mesh/issuer.yaml');

  expect(objects.map(({ kind, metadata }) => [kind, metadata.namespace, metadata.name])).toEqual([
    ['Issuer', 'cert-manager', 'karst-prod-root'],
    ['Certificate', 'cert-manager', 'karst-prod'],
    ['ClusterIssuer', undefined, 'karst-prod'],
  ]);
  expect(objects[1]?.spec).toMatchObject({
    isCA: true,
    usages: ['cert sign', 'crl sign'],
    privateKey: { algorithm: 'ECDSA', size: 384, rotationPolicy: 'Never' },
    issuerRef: { kind: 'Issuer', name: 'karst-prod-root' },
  });
  expect(objects[2]?.spec).toEqual({ ca: { secretName: 'karst-prod' } });
});

test('the authority keeps its curve whichever the keys of services get, for cert-manager never makes it another key', () => {
  const certificates = { ...environment.certificates, algorithm: 'P-256' } as const;
  const of = (one: typeof environment) => documentsOf(one, 'mesh/issuer.yaml')[1]?.spec;

  expect(of({ ...environment, certificates })).toEqual(
    of({ ...environment, certificates: { ...certificates, algorithm: 'P-384' } }),
  );
});

test('whoever asks that authority is judged, wherever and by whatever', () => {
  const objects = documentsOf(environment, 'mesh/policy.yaml');
  const policies = objects.filter(({ kind }) => kind === 'ValidatingAdmissionPolicy');
  const bindings = objects.filter(({ kind }) => kind === 'ValidatingAdmissionPolicyBinding');

  expect(policies.map(({ spec }) => spec.failurePolicy)).toEqual(['Fail', 'Fail']);
  expect(policies.map(({ spec }) => Object.keys(spec.matchConstraints ?? {}))).toEqual([
    ['resourceRules'],
    ['resourceRules'],
  ]);
  expect(bindings.map(({ spec }) => spec)).toEqual(
    policies.map(({ metadata }) => ({ policyName: metadata.name, validationActions: ['Deny'] })),
  );
});

test('a Certificate names ids of its own namespace and of the trust domain alone', () => {
  const [certificates, requests] = admissionPolicyViews(environment);
  const texts = (certificates?.validations ?? []).map(({ expression }) => String(expression));

  expect(certificates?.condition).toContain("issuerRef.name == 'karst-prod'");
  expect(texts[0]).toContain("'spiffe://example.org/ns/' + object.metadata.namespace + '/sa/'");
  expect(texts[1]).toContain('object.spec.dnsNames.all');
  expect(texts[2]).toContain('!object.spec.isCA');
  expect(requests?.validations.map(({ expression }) => expression)).toEqual([
    "request.operation == 'CREATE' ? request.userInfo.username == 'system:serviceaccount:cert-manager:cert-manager' : object.spec == oldObject.spec",
  ]);
});

test('clusters without admission policies get none', () => {
  const old = pathsOf(anEnvironment({ ...environment, kubernetes: '1.29' }));

  expect(old).toContain('mesh/issuer.yaml');
  expect(old).not.toContain('mesh/policy.yaml');
});

test('owners wait for the issuer and its policies; what is signed elsewhere needs neither', () => {
  const ownerOf = (changed: Environment, isMeshed: boolean) =>
    renderOwner('team-a', changed, isMeshed).find(({ path }) => path.startsWith('flux/'))?.content;

  expect(pathsOf(environment)).toContain('flux/prod-mesh.yaml');
  expect(ownerOf(environment, true)).toContain('dependsOn:\n    - name: prod-mesh');
  expect(ownerOf(environment, false)).not.toContain('dependsOn');
  const signed = { ...environment, certificates: selfSigned };
  expect(pathsOf(signed)).toEqual(['flux/environment.yaml']);
  expect(ownerOf(signed, true)).not.toContain('dependsOn');
});

test('passes the gate', () => {
  expect(checkFiles(renderEnvironment(environment, true), { kubernetes: '1.30' })).toEqual([]);
});

interface Document {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: { readonly failurePolicy?: string; readonly matchConstraints?: object };
}

function documentsOf(from: Environment, path: string): readonly Document[] {
  const file = renderEnvironment(from, true).find((each) => each.path === path);
  return loadAll(file?.content ?? '') as Document[];
}

function pathsOf(from: Environment): readonly string[] {
  return renderEnvironment(from, true).map(({ path }) => path);
}
