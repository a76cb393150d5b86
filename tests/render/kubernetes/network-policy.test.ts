import { expect, test } from 'vitest';
import type { Egress, ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { canonicalCidr, destinationOf } from '#src/render/kubernetes/address.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import { anInput, aPeer } from './an-input.ts';
import type { Manifest } from './manifest.ts';
import { findingsOf, objectOf } from './rendered.ts';

const team = { matchLabels: { 'kubernetes.io/metadata.name': 'team-a' } };

test('lets in callers on the app port, and nobody else', () => {
  const { ingress } = policyOf(anInput({ mesh: false }, { callers: [aPeer('web')] }));

  expect(ingress).toEqual([
    {
      from: [
        {
          namespaceSelector: team,
          podSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
        },
      ],
      ports: [{ port: 8000, protocol: 'TCP' }],
    },
  ]);
  expect(policyOf(anInput()).ingress).toEqual([]);
});

test('lets in the ingress controller when exposed', () => {
  const { ingress } = policyOf(anInput({ expose: { host: 'a.example.com' } }));

  expect(ingress[0].from).toEqual([
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'traefik' } } },
  ]);
});

test('reaches cluster DNS, upstreams and public addresses, and nothing private', () => {
  const { egress } = policyOf(anInput({}, { upstreams: [aPeer('billing')] }));
  const [dns, upstream, internet, ...rest] = egress;

  expect(rest).toEqual([]);
  expect(dns.to[0].podSelector.matchLabels).toEqual({ 'k8s-app': 'kube-dns' });
  expect(dns.ports.map(({ port }: { port: number }) => port)).toEqual([53, 53]);
  expect(upstream.to[0].podSelector.matchLabels).toEqual({ 'app.kubernetes.io/name': 'billing' });
  expect(internet.to[0].ipBlock.except).toEqual(
    expect.arrayContaining(['10.0.0.0/8', '169.254.0.0/16', '192.168.0.0/16', '168.63.129.16/32']),
  );
  expect(internet.to[1].ipBlock.except).toEqual(
    expect.arrayContaining(['fc00::/7', 'fe80::/10', '64:ff9b::a9fe:0/112']),
  );
});

test('excludes ranges that lie within what they are excluded from, in canonical form', () => {
  const [, internet] = policyOf(anInput()).egress;

  for (const { ipBlock } of internet.to) {
    for (const range of ipBlock.except) expect(canonicalCidr(range), range).toBe(range);
  }
});

test.each<[string, Egress, object]>([
  ['a range', { cidr: '10.1.2.3/16', port: 5432 }, { ipBlock: { cidr: '10.1.0.0/16' } }],
  ['an IPv6 range', { cidr: 'FD00:1::5/32', port: 5432 }, { ipBlock: { cidr: 'fd00:1::/32' } }],
  ['an address', { host: '10.0.0.5', port: 5432 }, { ipBlock: { cidr: '10.0.0.5/32' } }],
  ['an IPv6 address', { host: 'fd00::5', port: 5432 }, { ipBlock: { cidr: 'fd00::5/128' } }],
  [
    'a namespace',
    { namespace: 'db', port: 5432 },
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'db' } } },
  ],
  [
    'pods of a namespace',
    { namespace: 'db', port: 5432, labels: { app: 'pg' } },
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'db' } },
      podSelector: { matchLabels: { app: 'pg' } },
    },
  ],
  [
    'a Service of the cluster',
    { host: 'pg.db.svc.cluster.local', port: 5432 },
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'db' } } },
  ],
  ['a Service of its own namespace', { host: 'pg', port: 5432 }, { namespaceSelector: team }],
])('opens the way to %s', (_, egress, to) => {
  const [, rule] = policyOf(anInput({ egress: [egress] })).egress;

  expect(rule).toEqual({ to: [to], ports: [{ port: 5432, protocol: 'TCP' }] });
});

test('needs no rule for a public host', () => {
  const input = anInput({ egress: [{ host: 'api.stripe.com', port: 443 }] });

  expect(policyOf(input).egress).toHaveLength(2);
  expect(findingsOf(input)).toEqual([]);
});

test.each<[string, Partial<ServiceSpec>, string]>([
  [
    'a private name',
    { egress: [{ host: 'db.corp.internal', port: 1 }] },
    'render.egress-private-host /0/egress/0',
  ],
  [
    'the machine itself',
    { egress: [{ host: 'localhost', port: 1 }] },
    'render.egress-private-host /0/egress/0',
  ],
  [
    'all addresses',
    { egress: [{ cidr: '0.0.0.0/0', port: 1 }] },
    'render.egress-range /0/egress/0',
  ],
  [
    'an IPv4 address in IPv6',
    { egress: [{ cidr: '::ffff:10.0.0.1/128', port: 1 }] },
    'render.egress-range /0/egress/0',
  ],
  [
    'a private receiver of spans',
    { telemetry: { endpoint: 'http://otel.corp:4317' } },
    'render.egress-private-host /0/telemetry',
  ],
])('refuses %s', (_, spec, finding) => {
  expect(findingsOf(anInput(spec))).toEqual([finding]);
});

test('says so when an upstream listens on nothing', () => {
  const input = anInput({}, { upstreams: [aPeer('batch', { port: undefined })] });

  expect(findingsOf(input)).toEqual(['render.upstream-port /0/uses']);
});

test.each([
  ['http://collector.otel.svc:4317', 4317],
  ['http://collector.otel.svc', 80],
  ['https://collector.otel.svc', 443],
])('opens the way to the receiver %s', (endpoint, port) => {
  const [, rule] = policyOf(anInput({ telemetry: { endpoint } })).egress;

  expect(rule).toEqual({
    to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'otel' } } }],
    ports: [{ port, protocol: 'TCP' }],
  });
});

test.each([
  ['10.0.0.0/8', '10.0.0.0/8'],
  ['10.255.255.255/9', '10.128.0.0/9'],
  ['1.2.3.4/0', '0.0.0.0/0'],
  ['256.0.0.0/8', undefined],
  ['010.0.0.0/8', undefined],
  ['10.0.0/8', undefined],
  ['10.0.0.0/33', undefined],
  ['10.0.0.0', undefined],
  ['2001:DB8::1/33', '2001:db8::/33'],
  ['2001:db8:ffff::/36', '2001:db8:f000::/36'],
  ['::1/128', '::1/128'],
  ['1::2::3/64', undefined],
  ['fe80::/129', undefined],
])('reads the range %s as %s', (text, expected) => {
  expect(canonicalCidr(text)).toBe(expected);
});

test.each([
  ['pg.db.svc', 'namespace'],
  ['pg.db.svc.cluster.local.', 'namespace'],
  ['example.com', 'public'],
  ['EXAMPLE.com.', 'public'],
  ['host.lan', 'private'],
  ['printer.local', 'private'],
  ['1.2.3.4', 'address'],
  ['fd00::1', 'address'],
])('takes %s for a destination of the kind %s', (host, kind) => {
  expect(destinationOf(host, 'team-a').kind).toBe(kind);
});

function policyOf(input: ServiceInput): Manifest['spec'] {
  return objectOf(input, 'networkpolicy.yaml').spec;
}
