import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { envoyFiles, outboundFiles } from '#src/render/envoy/envoy.ts';
import { meshed, meshedPeer, tcpPort } from '../../support/envoy-mesh.ts';
import { shapeFiles, shapes } from '../../support/envoy-shape.ts';

const files = Object.entries(shapes).flatMap(([shape, input]) =>
  shapeFiles(input).flatMap((ones, index) =>
    ones.map((file) => ({ name: `${shape} ${index} ${file.key}`, text: file.content })),
  ),
);

test.each(files)('$name is read alike by every reader', ({ text }) => {
  const read = parse(text);

  expect(load(text)).toEqual(read);
  expect(load(text, { schema: YAML11_SCHEMA })).toEqual(read);
  expect(parse(text, { version: '1.1' })).toEqual(read);
});

describe.each(files)('$name', ({ text }) => {
  const nodes = [...walk(parse(text), [])];

  test('reads every certificate, authority and caller again when it is swapped (PK-09)', () => {
    const sources = nodes.filter(({ key }) => key === 'path_config_source');
    const held = nodes.filter(({ value }) => isMap(value) && 'trusted_ca' in value);

    for (const { value } of sources) expect(value).toHaveProperty('watched_directory.path');
    for (const { value, path } of held) {
      const isPublic =
        path.includes('transport_socket') && !path.includes('combined_validation_context');
      if (!isPublic) expect(value).toHaveProperty('watched_directory.path');
    }
    expect(text).not.toMatch(/tls_certificates:/);
  });

  test('asks for TLS 1.3 alone, and for a certificate, within the mesh', () => {
    const contexts = nodes.filter(({ key }) => key === 'typed_config').map(({ value }) => value);
    for (const context of contexts.filter(isMap)) {
      if (!String(context['@type']).endsWith('TlsContext')) continue;
      const common = context.common_tls_context as Record<string, Record<string, unknown>>;
      const isPublic = 'validation_context' in common;
      expect(common.tls_params).toEqual({
        tls_minimum_protocol_version: isPublic ? 'TLSv1_2' : 'TLSv1_3',
        tls_maximum_protocol_version: 'TLSv1_3',
      });
      if (!String(context['@type']).endsWith('DownstreamTlsContext')) continue;
      expect(context.require_client_certificate).toBe(true);
    }
  });

  test('compares whole texts or their beginnings, never patterns (TV-10)', () => {
    const keys = nodes.map(({ key }) => key);
    expect(keys.filter((key) => /regex|template|suffix|contains/.test(key))).toEqual([]);
  });

  test('replaces commands in its access log alone (TV-10)', () => {
    const commands = nodes.filter(
      ({ path, value }) =>
        typeof value === 'string' &&
        /%[A-Z_]+(\(.*\))?%/.test(value) &&
        !path.includes('json_format'),
    );
    const paths = commands.map(({ path }) => path.join('/'));
    // The path of a health check is sent as it stands.
    expect(paths.filter((path) => !path.endsWith('http_health_check/path'))).toEqual([]);
  });
});

test('names of services, hosts and paths stay out of what Envoy replaces', () => {
  const formats = files.flatMap(({ text }) =>
    [...walk(parse(text), [])].filter(({ key }) => key === 'json_format').map(({ value }) => value),
  );

  const distinct = new Set(formats.map((format) => JSON.stringify(format)));
  // Two of HTTP, two of plain streams: none says anything of its service.
  expect(distinct.size).toBe(4);
});

test('the order of peers changes nothing', () => {
  const uses = ['c', 'a', 'b'].map((name) => meshedPeer(name));
  const stores = ['y', 'x'].map((name) => meshedPeer(name, tcpPort));
  const peers = [...uses, ...stores];
  const spec = {
    egress: [
      { host: 'b.example.com', port: 443, alias: 'zz' },
      { host: 'a.example.com', port: 443, alias: 'yy' },
    ],
  };
  const turned = { egress: spec.egress.toReversed() };

  expect(envoyFiles(meshed('hello', { spec, uses: peers, callers: peers }))).toEqual(
    envoyFiles(
      meshed('hello', { spec: turned, uses: peers.toReversed(), callers: peers.toReversed() }),
    ),
  );
});

test('a service outside the mesh has no files', () => {
  const input = meshed('hello', { spec: { mesh: false }, uses: [meshedPeer('billing')] });

  expect(envoyFiles(input)).toEqual({ configuration: [], callers: [] });
  expect(outboundFiles(input)).toEqual([]);
});

test('a process without anything to call has no files', () => {
  expect(outboundFiles(meshed('hello', { callers: [meshedPeer('web')] }))).toEqual([]);
});

test('nothing comes in beside a process', () => {
  const text = outboundFiles(meshed('hello', { uses: [meshedPeer('billing')] }))[0]?.content ?? '';

  const { listeners } = parse(text).static_resources as { listeners: { name: string }[] };
  expect(listeners.map(({ name }) => name)).toEqual(['status', 'metrics', 'outbound']);
});

interface Node {
  readonly key: string;
  readonly path: readonly string[];
  readonly value: unknown;
}

function* walk(value: unknown, path: readonly string[]): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const below = [...path, key];
    yield { key, path: below, value: member };
    yield* walk(member, below);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
