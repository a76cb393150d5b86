import { expect, test } from 'vitest';
import { validateRepos } from '#src/generated/validators.js';
import { readYaml } from '#src/spec/read-yaml.ts';
import { processorMs } from '#tests/support/processor-time.ts';
import { asEntry, brief, codesOf, fileOf, namesOf, serviceOf, specsOf } from './specs-of.ts';

const slugs = ['gh:octocat/hello#main', 'gl:group/sub/api#v2.1.0', './services/local'];
const names = ['octocat-hello', 'group-sub-api', 'local'];

test.each([
  ['a list', 'repos.yaml', slugs.map((slug) => `- ${slug}\n`).join('')],
  ['a mapping', 'repos.yml', `slugs:\n${slugs.map((slug) => `- ${slug}\n`).join('')}`],
  ['a JSON list', 'repos.json', JSON.stringify(slugs)],
  ['a JSON mapping', 'repos', JSON.stringify({ slugs }, undefined, '\t')],
  ['mappings', 'repos.yaml', slugs.map((slug) => `- slug: ${slug}\n`).join('')],
  ['both, mixed', 'repos.yaml', `- ${slugs[0]}\n- {slug: "${slugs[1]}"}\n- ${slugs[2]}\n`],
  [
    'a scheme in capitals',
    'repos.yaml',
    `- GH:octocat/hello\n- GL:group/sub/api\n- ./services/local/\n`,
  ],
] as const)('repos may be %s', (_, reposPath, repos) => {
  const specs = specsOf({ repos, reposPath });

  expect(specs.findings).toEqual([]);
  expect(namesOf(specs)).toEqual(names);
  expect(validateRepos(readYaml(fileOf(reposPath, repos)).documents[0]?.value)).toBe(true);
});

test.each([
  ['YS-04 two documents', '- gh:a/b\n---\n- gh:c/d\n', ['spec.documents 3:1 ']],
  ['YS-04 an empty file', '# nothing\n', ['spec.empty 1:1 ']],
  ['YS-04 a text', 'gh:a/b\n', ['spec.type 1:1 ']],
  ['YS-04 a number as element', '- gh:a/b\n- 3\n', ['spec.type 2:3 /1']],
  ['YS-04 nothing as element', '- gh:a/b\n-\n- gh:c/d\n', ['spec.type 2:1 /1']],
  ['a list as element', '- [gh:a/b]\n', ['spec.type 1:3 /0']],
  ['an empty slug', '- ""\n', ['spec.type 1:3 /0']],
  ['no slugs', 'slug: [gh:a/b]\n', ['spec.missing-key 1:1 ', 'spec.unknown-key 1:1 /slug']],
  ['a key beside slugs', 'slugs: [gh:a/b]\nversion: 1\n', ['spec.unknown-key 2:1 /version']],
  ['slugs twice', 'slugs: [gh:a/b]\nslugs: [gh:c/d]\n', ['spec.duplicate-key 2:1 /slugs']],
  ['a text as slugs', 'slugs: gh:a/b\n', ['spec.type 1:8 /slugs']],
  ['a mapping without slug', '- {name: api}\n', ['spec.missing-key 1:3 /0']],
  ['a wrong slug', '- gh:../../etc\n', ['slug.invalid 1:3 /0']],
  ['a wrong ref', '- {slug: "gh:a/b#a..b"}\n', ['ref.invalid 1:10 /0/slug']],
  ['a directory outside', '- ../x\n', ['slug.outside 1:3 /0']],
  ['an unknown host', '- ghe:a/b\n', ['slug.unknown-scheme 1:3 /0']],
] as const)(
  '%s is refused with its place, and nothing is taken for removed',
  (_, repos, expected) => {
    const specs = specsOf({ repos });

    expect(specs.findings.map(brief)).toEqual(expected);
    expect(specs.isComplete).toBe(false);
  },
);

test('a list without entries is a warning: it removes everything on purpose', () => {
  const specs = specsOf({ repos: '[]\n' });

  expect(specs.findings).toMatchObject([{ code: 'spec.empty', severity: 'warning' }]);
  expect(specs.isComplete).toBe(true);
});

test('one bad entry takes no other away', () => {
  const specs = specsOf({
    repos: '- gh:a/b\n- gh:../x\n- 3\n- {slug: gh:c/d, nme: x}\n- gh:e/f\n',
  });

  expect(namesOf(specs)).toEqual(['a-b', 'e-f']);
  expect(specs.invalid.map(({ name }) => name)).toEqual(['c-d']);
  expect(codesOf(specs)).toEqual(['slug.invalid', 'spec.type', 'spec.unknown-key']);
});

test('without any file there is one environment and nothing in it', () => {
  const { environments, defaultEnvironment, services, hosts, sources, findings } = specsOf({});

  expect(environments).toEqual([defaultEnvironment]);
  expect(defaultEnvironment).toMatchObject({
    name: 'default',
    path: 'deploy',
    owner: 'default',
    namespacePrefix: '',
    trustDomain: 'cluster.local',
    kubernetes: '1.29',
    flux: {
      version: '2.6',
      sourceName: 'flux-system',
      namespace: 'flux-system',
      interval: '10m',
      timeout: '5m',
    },
    registry: undefined,
    baseImages: {},
    ingress: { namespace: 'traefik', gateway: undefined, identity: undefined },
    exceptions: [],
    certificates: {
      mode: 'cert-manager',
      algorithm: 'P-256',
      trust: [],
      namespace: 'cert-manager',
    },
    secrets: { mode: 'sops', recipients: [], certificate: undefined },
    metricsNamespace: undefined,
    defaults: { python: '3.11', resources: undefined, replicas: undefined, telemetry: undefined },
  });
  expect([services, findings]).toEqual([[], []]);
  expect([...hosts.keys()]).toEqual(['gh', 'gl', 'bb']);
  expect(sources).toEqual({ pullRefs: false, foreignCommits: false });
});

test('a service has defaults in spec and none in written', () => {
  const service = serviceOf('slug: gh:o/r\nexpose: {host: a.example.com}\nprobe: {path: /x}');

  expect(service.written).toEqual({
    slug: 'gh:o/r',
    expose: { host: 'a.example.com' },
    probe: { path: '/x' },
  });
  expect(service.spec).toEqual({
    slug: 'gh:o/r',
    expose: {
      host: 'a.example.com',
      path: '/',
      entryPoints: ['websecure'],
      tls: true,
      via: 'traefik',
    },
    probe: { path: '/x', periodSeconds: 10, timeoutSeconds: 2, startupSeconds: 120 },
    replicas: 1,
    mesh: true,
    terminationGracePeriodSeconds: 30,
  });
  expect(service).toMatchObject({
    environment: 'default',
    owner: 'default',
    namespace: 'karst-default',
  });
});

test('an environment fills what the entry leaves open', () => {
  const karst =
    'defaults: {replicas: 3, resources: small, telemetry: {endpoint: "http://c:4317", protocol: grpc}}';

  expect(serviceOf('slug: gh:o/r', karst).spec).toMatchObject({
    replicas: 3,
    resources: 'small',
    telemetry: { endpoint: 'http://c:4317', protocol: 'grpc' },
  });
  expect(serviceOf('slug: gh:o/r\nreplicas: 1\ntelemetry: {service: x}', karst).spec).toMatchObject(
    {
      replicas: 1,
      telemetry: { endpoint: 'http://c:4317', service: 'x' },
    },
  );
  expect(serviceOf('slug: gh:o/r\ntelemetry: false', karst).spec.telemetry).toBe(false);
  expect(serviceOf('slug: gh:o/r\nautoscale: {max: 3}', karst).spec.replicas).toBeUndefined();
});

test('fields and entries of a service know their places', () => {
  const { services } = specsOf({ repos: '- gh:o/a\n- slug: gh:o/b\n  port:\n    number: 80\n' });
  const [bare, mapping] = services;

  expect(bare?.place).toEqual({ file: 'repos.yaml', line: 1, column: 3, pointer: '/0' });
  expect(bare?.placeOf('/env/X')).toMatchObject({ line: 1, column: 3 });
  expect(mapping?.place).toMatchObject({ line: 2, column: 3, pointer: '/1' });
  expect(mapping?.placeOf('/port/number')).toMatchObject({
    line: 4,
    column: 13,
    pointer: '/1/port/number',
  });
  expect(mapping?.placeOf('/mesh')).toMatchObject({ line: 2, column: 3 });
});

const document = (name: string, spec: string, metadata = ''): string =>
  `apiVersion: karstkit.dev/v1\nkind: Service\nmetadata: {name: ${name}${metadata}}\nspec: ${spec}\n`;

test('documents lie in several files, several in one, and join the entries of repos', () => {
  const specs = specsOf({
    repos: '- gh:o/a\n',
    documents: {
      'karst/z.yaml': document('z', '{slug: gh:o/z, uses: [y]}'),
      'karst/b/x.yaml': `---\n${document('x', '{slug: gh:o/x, labels: {p: q}}', ', labels: {a: b}')}---\n${document('y', '{slug: ./y}')}---\n`,
    },
  });

  expect(specs.findings).toEqual([]);
  expect(namesOf(specs)).toEqual(['o-a', 'x', 'y', 'z']);
  expect(specs.services[1]?.written).toEqual({
    slug: 'gh:o/x',
    name: 'x',
    labels: { p: 'q', a: 'b' },
  });
});

test.each([
  [
    'an unknown kind',
    'apiVersion: karstkit.dev/v1\nkind: Servce\n',
    ['spec.unknown-kind 2:7 /kind'],
  ],
  [
    'another version',
    document('x', '{slug: ./x}').replace('/v1', '/v2'),
    ['spec.value 1:13 /apiVersion'],
  ],
  [
    'no name',
    'apiVersion: karstkit.dev/v1\nkind: Service\nmetadata: {}\nspec: {slug: ./x}\n',
    ['spec.missing-key 3:1 /metadata'],
  ],
  [
    'no spec',
    'apiVersion: karstkit.dev/v1\nkind: Service\nmetadata: {name: x}\n',
    ['spec.missing-key 1:1 '],
  ],
  ['two names', document('x', '{slug: ./x, name: y}'), ['spec.exclusive 4:19 /spec/name']],
  ['a reserved name', document('default', '{slug: ./x}'), ['spec.name 3:18 /metadata/name']],
  [
    'a reserved label',
    document('x', '{slug: ./x}', ', labels: {k8s.io/a: b}'),
    ['spec.label 3:30 /metadata/labels/k8s.io~1a'],
  ],
  ['a mistake in spec', document('x', '{slug: ./x, prt: 1}'), ['spec.unknown-key 4:19 /spec/prt']],
  ['a list', '- a\n', ['spec.type 1:1 ']],
  ['nothing', '---\n---\n', ['spec.empty 1:1 ']],
] as const)('a document with %s is refused with its place', (_, text, expected) => {
  const specs = specsOf({
    documents: { 'karst/a.yaml': text, 'karst/b.yaml': document('b', '{slug: ./b}') },
  });

  expect(specs.findings.map(brief)).toEqual(expected);
  expect(namesOf(specs)).toEqual(['b']);
});

test('ten thousand entries are read in well under two seconds', () => {
  const entry = (index: number): string =>
    `- slug: gh:o${index}/svc#main\n  name: svc-${index}\n  port: {number: 8000}\n  uses: [svc-${(index + 1) % 10_000}]\n`;
  const repos = Array.from({ length: 10_000 }, (_, index) => entry(index)).join('');
  const start = processorMs();
  const { services, findings } = specsOf({ repos });

  expect(services.length).toBe(10_000);
  expect(findings.map(({ code }) => code)).toEqual(['spec.use-cycle']);
  expect(processorMs() - start).toBeLessThan(4_000);
});

test('one entry too many, and more findings than anyone reads, are said', () => {
  const { findings } = specsOf({ repos: '- gh:o/r-\n'.repeat(10_001) });

  expect(findings.length).toBe(5_001);
  expect(findings.at(-1)).toMatchObject({ code: 'spec.too-large' });
  expect(findings.map(({ code }) => code)).toContain('spec.range');
});

test.each([
  [
    'a list of very many',
    `uses: [${Array.from({ length: 200_000 }, (_, index) => `s${index}`).join(', ')}]`,
  ],
  ['mappings where texts are due', 'uses: [{}, {}]\nallow: [{a: 1}, {a: 1}, [1], [1]]'],
  ['a very long name', `name: ${'a-'.repeat(500_000)}`],
  ['a very long path', `path: ${'a/'.repeat(500_000)}`],
  ['a very long host', `expose: {host: "${'a.'.repeat(500_000)}"}`],
  [
    'a very long image',
    `image: {name: "${'a/a_'.repeat(250_000)}"}\nbaseImages: {run: "${'a-'.repeat(500_000)}"}`,
  ],
  ['a very long schedule', `processes: {n: {schedule: "${'* '.repeat(500_000)}"}}`],
  [
    'a very long near-secret',
    `env: {X: "${'-----BEGIN A '.repeat(2_000)}${'eyJaaaaaaaaaa.'.repeat(400)}"}`,
  ],
] as const)('%s is judged at once', (_, fields) => {
  const start = processorMs();
  const { findings } = specsOf({ repos: asEntry(`slug: gh:o/r\n${fields}`) });

  expect(processorMs() - start).toBeLessThan(2_000);
  expect(findings.length).toBeLessThan(10);
});
