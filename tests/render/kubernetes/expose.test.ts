import { expect, test } from 'vitest';
import { ingressIdentity } from '#src/render/certificate/ingress-identity.ts';
import type { Environment } from '#src/spec/environment.ts';
import { specOf } from './a-pod.ts';
import { anEnvironment, anInput } from './an-input.ts';
import { findingsOf, textOf } from './rendered.ts';

const expose = { host: 'a.example.com', path: '/v1' };
const gateway = { name: 'edge', namespace: 'edge-system' };
const throughGateway = { expose: { ...expose, via: 'gateway' } } as const;

test('Traefik calls the sidecar with a certificate of its own and takes no other for it', () => {
  const input = anInput({ expose });

  expect(specOf(input, 'ingress.yaml')).toMatchObject({
    routes: [
      { services: [{ name: 'hello', port: 'http', scheme: 'https', serversTransport: 'hello' }] },
    ],
  });
  expect(specOf(input, 'serverstransport.yaml')).toEqual({
    serverName: 'hello.team-a.svc',
    peerCertURI: 'spiffe://example.org/ns/team-a/sa/hello',
    rootCAs: [{ secret: 'hello-ingress' }],
    certificatesSecrets: ['hello-ingress'],
  });
  expect(specOf(input, 'certificate-ingress.yaml')).toMatchObject({
    secretName: 'hello-ingress',
    uris: ['spiffe://example.org/ns/team-a/sa/karst-ingress'],
  });
});

test('who is trusted is the ConfigMap of the owner where KarstKit knows it', () => {
  const { certificates } = anEnvironment();
  const environment = anEnvironment({ certificates: { ...certificates, trust: ['ca.pem'] } });
  const input = anInput({ expose }, { environment });

  expect(specOf(input, 'serverstransport.yaml').rootCAs).toEqual([{ configMap: 'karst-trust' }]);
});

test('a Gateway leads to the sidecar and knows it by its id', () => {
  const input = anInput(throughGateway, { environment: withGateway() });

  expect(specOf(input, 'route.yaml')).toMatchObject({
    parentRefs: [{ kind: 'Gateway', ...gateway }],
    hostnames: ['a.example.com'],
    rules: [
      {
        matches: [{ path: { type: 'PathPrefix', value: '/v1' } }],
        backendRefs: [{ name: 'hello', port: 15000 }],
      },
    ],
  });
  expect(specOf(input, 'backendtlspolicy.yaml')).toEqual({
    targetRefs: [{ group: '', kind: 'Service', name: 'hello' }],
    validation: {
      hostname: 'hello.team-a.svc',
      subjectAltNames: [{ type: 'URI', uri: 'spiffe://example.org/ns/team-a/sa/hello' }],
      caCertificateRefs: [{ group: '', kind: 'Secret', name: 'hello-mesh' }],
    },
  });
  expect(textOf(input, 'ingress.yaml')).toBeUndefined();
  expect(findingsOf(input)).toEqual(['render.expose-identity /0/expose/via']);
});

test.each([
  ['/', 'GRPCRoute'],
  ['/v1', 'HTTPRoute'],
])('gRPC at %s is led there by a %s', (path, kind) => {
  const port = { number: 50051, protocol: 'grpc' } as const;
  const spec = { port, expose: { ...throughGateway.expose, path } };

  expect(textOf(anInput(spec, { environment: withGateway() }), 'route.yaml')).toContain(
    `kind: ${kind}\n`,
  );
});

test('a service outside the mesh is reached as it is', () => {
  const input = anInput({ ...throughGateway, mesh: false }, { environment: withGateway() });

  expect(specOf(input, 'route.yaml')).toMatchObject({
    rules: [{ backendRefs: [{ name: 'hello', port: 8000 }] }],
  });
  expect(textOf(input, 'backendtlspolicy.yaml')).toBeUndefined();
  expect(findingsOf(input)).toEqual([]);
});

test('says when there is no Gateway, and what it decides itself', () => {
  const tls = { ...throughGateway.expose, tls: { secret: 's' } };

  expect(findingsOf(anInput(throughGateway))).toEqual(['render.expose-gateway /0/expose/via']);
  expect(findingsOf(anInput({ mesh: false, expose: tls }, { environment: withGateway() }))).toEqual(
    ['render.no-effect /0/expose/tls'],
  );
});

test.each([
  ['nobody, unexposed', {}, undefined, undefined],
  ['Traefik', { expose }, undefined, 'spiffe://example.org/ns/team-a/sa/karst-ingress'],
  ['a Gateway', throughGateway, undefined, 'spiffe://example.org/ns/edge-system/sa/karst-ingress'],
  ['a Gateway by name', throughGateway, 'spiffe://example.org/gw', 'spiffe://example.org/gw'],
  [
    'Traefik, whatever the Gateway is called',
    { expose },
    'spiffe://example.org/gw',
    'spiffe://example.org/ns/team-a/sa/karst-ingress',
  ],
])('lets in %s', (_, spec, identity, expected) => {
  const input = anInput(spec, { environment: withGateway(identity) });

  expect(ingressIdentity(input)).toBe(expected);
  if (expected !== undefined) expect(textOf(input, 'callers.yaml')).toContain(expected);
});

function withGateway(identity?: string): Environment {
  return anEnvironment({ ingress: { namespace: 'edge-system', gateway, identity } });
}
