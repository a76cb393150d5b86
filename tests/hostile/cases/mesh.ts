import { parse } from 'yaml';
import { envoyFiles } from '#src/render/envoy/envoy.ts';
import { anImageLaunch, anInput } from '#tests/render/kubernetes/an-input.ts';
import type { AcceptedCase, ConfigCase, EntryCase, HostileCase } from '../case.ts';
import { serviceFrom } from '../place.ts';

/** What Envoy replaces in logs and headers, what ends a header, and a pattern that a search engine never ends with. */
const commands = [
  '%DOWNSTREAM_REMOTE_ADDRESS%',
  '%REQ(authorization)%',
  'a\r\nx-admin: yes',
  '(a+)+$',
  '.*',
];

/** Fields of a spec that reach Envoy as names, hosts or origins. */
const fields: readonly ((text: string) => string)[] = [
  (text) => `egress: [{host: ${text}, port: 443, alias: x}]`,
  (text) => `egress: [{host: example.com, port: 443, alias: ${text}}]`,
  (text) => `mesh: {cors: {origins: [${text}]}}`,
  (text) => `telemetry: {endpoint: "http://otel:4317", service: ${text}}`,
  (text) => `expose: {host: ${text}}`,
  (text) => `uses: [${text}]`,
  (text) => `allow: [${text}]`,
  (text) => `name: ${text}`,
];

const entry = (code: EntryCase['code'], text: string): EntryCase => ({
  kind: 'entry',
  id: 'TV-10',
  lines: [`{slug: SLUG, ${text}}`],
  code,
});

const config = (title: string, pointer: string, value: ConfigCase['config']): ConfigCase => ({
  kind: 'config',
  id: 'TV-10',
  title,
  config: value,
  pointer,
  code: 'spec.value',
});

const trustDomain = (text: string): ConfigCase =>
  config(`the trust domain ${JSON.stringify(text)}`, '/environments/default/trustDomain', {
    environments: { default: { path: 'deploy', trustDomain: text } },
  });

const identity = (text: string): ConfigCase =>
  config(`the id of a Gateway ${JSON.stringify(text)}`, '/ingress/identity', {
    ingress: { identity: text },
  });

/** Values that Envoy would read as more than text: TV-10. */
export const meshCases: readonly HostileCase[] = [
  ...commands.flatMap((text) =>
    fields.map((field) => entry('spec.value', field(JSON.stringify(text)))),
  ),
  ...['https://*.example.com', 'https://app.example.com/', 'null', '*'].map((origin) =>
    entry('spec.value', `mesh: {cors: {origins: [${JSON.stringify(origin)}]}}`),
  ),
  entry('spec.egress', 'egress: [{host: 10.0.0.1, port: 443, alias: x}]'),
  entry(
    'spec.egress',
    'egress: [{host: a.example.com, port: 443, alias: x}, {host: b.example.com, port: 443, alias: x}]',
  ),
  entry('spec.egress', 'mesh: false, egress: [{host: example.com, port: 443, alias: x}]'),
  ...commands.flatMap((text) => [trustDomain(text), identity(`spiffe://td/${text}`)]),
  ...['td/ns/team-b', 'TD', 'td:443', 'user@td', ''].map(trustDomain),
  ...[
    'spiffe://td/ns/../sa/x',
    'spiffe://td//x',
    'spiffe://td/x/',
    'spiffe://td/%2e',
    'spiffe://td/x?y',
    'spiffe://td',
    'https://td/x',
  ].map(identity),
  ...['/live/%DOWNSTREAM_REMOTE_ADDRESS%', '/%REQ(authorization)%?a="b"&c={{d}}', '/(a+)+$'].map(
    (path): AcceptedCase => ({
      kind: 'accepted',
      id: 'TV-10',
      title: `the path of a probe ${path}`,
      run: () => sentAsItIs(path),
    }),
  ),
];

/** `INERT` when a path is what the one health check asks for, whole. */
function sentAsItIs(path: string): string {
  const service = serviceFrom({ probe: { path } });
  if (typeof service === 'string') return service;
  const { configuration } = envoyFiles(anInput({}, { service, launch: anImageLaunch() }));
  const found = configuration.flatMap(({ content }) => pathsIn(parse(content)));
  const [one] = found;
  return found.length === 1 && one === path ? 'INERT' : `asks for ${found.join(' and ')}`;
}

/** What every health check below asks for. */
function pathsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'http_health_check' ? [Reflect.get(Object(inner), 'path')] : pathsIn(inner),
  );
}
