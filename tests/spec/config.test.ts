import { expect, test } from 'vitest';
import { brief, namesOf, specsOf } from './specs-of.ts';

const repos = '- gh:a/b\n';

test('karst.yaml fills environments, hosts and policies', () => {
  const specs = specsOf({
    repos,
    karst: `environments:
  staging: {path: clusters/staging, namespacePrefix: st-, owner: team-a, kubernetes: "1.31"}
  prod: {path: clusters/prod, trustDomain: example.org}
defaultEnvironment: prod
hosts: {ghe: {kind: github, url: https://git.example.com/}}
registry: {name: ghcr.io/acme, pullSecret: pull}
baseImages: {"python:3.11-slim": "mirror.example.com/python:3.11-slim"}
certificates: {mode: self-signed}
flux: {interval: 1m}
ingress: {namespace: edge}
sources: {pullRefs: true}
defaults: {python: "3.12"}
`,
  });

  expect(specs.findings).toEqual([]);
  expect(specs.environments.map(({ name, path, owner }) => [name, path, owner])).toEqual([
    ['staging', 'clusters/staging', 'team-a'],
    ['prod', 'clusters/prod', 'default'],
  ]);
  expect(specs.defaultEnvironment).toMatchObject({
    name: 'prod',
    trustDomain: 'example.org',
    kubernetes: '1.29',
    flux: { version: '2.6', interval: '1m', timeout: '5m' },
    registry: { name: 'ghcr.io/acme', pullSecret: 'pull', platforms: ['linux/amd64'] },
    baseImages: { 'python:3.11-slim': 'mirror.example.com/python:3.11-slim' },
    certificates: { mode: 'self-signed' },
    ingress: { namespace: 'edge' },
    defaults: { python: '3.12' },
  });
  expect(specs.hosts.get('ghe')?.url).toBe('https://git.example.com');
  expect(specs.sources).toEqual({ pullRefs: true, foreignCommits: false });
  expect(specs.services).toMatchObject([{ environment: 'prod', namespace: 'karst-default' }]);
});

test('a prefix stands before the owner in namespaces', () => {
  const karst = 'environments: {a: {path: a, namespacePrefix: st-}}';

  expect(specsOf({ karst, repos }).services[0]?.namespace).toBe('st-default');
  expect(specsOf({ repos: '- {slug: gh:a/b, owner: team}' }).services[0]?.namespace).toBe('team');
});

test.each([
  ['environments: {a: {path: x}, b: {path: x/y}}', 'spec.config 1:40 /environments/b/path'],
  ['environments: {a: {path: x/../y}}', 'spec.path 1:26 /environments/a/path'],
  ['environments: {a: {}}', 'spec.missing-key 1:16 /environments/a'],
  [
    'environments: {a: {path: x, kubernetes: "1.28"}}',
    'spec.config 1:41 /environments/a/kubernetes',
  ],
  ['environments: {a: {path: x, flux: "2.5"}}', 'spec.config 1:35 /environments/a/flux'],
  ['environments: {a: {path: x, owner: kube-public}}', 'spec.owner 1:36 /environments/a/owner'],
  ['environments: {A: {path: x}}', 'spec.value 1:16 /environments/A'],
  ['environments: {}', 'spec.range 1:15 /environments'],
  [
    'environments: {a: {path: x}}\ndefaultEnvironment: b',
    'spec.unknown-environment 2:21 /defaultEnvironment',
  ],
  ['hosts: {gh: {kind: github, url: "https://x.y"}}', 'spec.value 1:9 /hosts/gh'],
  ['hosts: {ghe: {kind: github, url: "http://x.y"}}', 'host.invalid 1:34 /hosts/ghe/url'],
  ['hosts: {ghe: {kind: github, url: "http://127.0.0.1:80"}}', 'host.invalid 1:34 /hosts/ghe/url'],
  ['hosts: {ghe: {kind: github, url: "ftp://x.y"}}', 'spec.value 1:34 /hosts/ghe/url'],
  [
    'baseImages: {"python:3.11-slim": "mirror/python:latest"}',
    'spec.image 1:34 /baseImages/python:3.11-slim',
  ],
  ['registri: {name: x}', 'spec.unknown-key 1:1 /registri'],
  ['- a', 'spec.type 1:1 '],
  ['# nothing', 'spec.empty 1:1 '],
  ['sources: {}\n---\nsources: {}', 'spec.documents 3:1 '],
  ['a: [', 'spec.syntax 1:5 '],
] as const)('%s is refused, and no service is rendered from it', (karst, expected) => {
  const specs = specsOf({ karst, repos });

  expect(specs.findings.map(brief)).toEqual([expected]);
  expect(specs.services).toEqual([]);
  expect(specs.isComplete).toBe(false);
});

test('http is for a loopback host that may be private', () => {
  const karst = 'hosts: {local: {kind: gitea, url: "http://127.0.0.1:3000", allowPrivate: true}}';

  expect(specsOf({ karst, repos: '- local:a/b' }).findings).toEqual([]);
});

test('a faulty karst.yaml does not hide the mistakes of entries, nor makes up new ones', () => {
  const specs = specsOf({
    karst: 'environments: {a: {pth: x}}\nhosts: {ghe: {kind: github}}\n',
    repos: '- ghe:a/b\n- {slug: gh:c/d, environments: [a], nme: x}\n',
  });

  expect(specs.findings.map(({ code, file }) => `${file} ${code}`)).toEqual([
    'karst.yaml spec.missing-key',
    'karst.yaml spec.unknown-key',
    'karst.yaml spec.missing-key',
    'repos.yaml spec.unknown-key',
  ]);
});

test('the caller fills in what karst.yaml does not say', () => {
  const context = { registryFallback: 'ghcr.io/acme', telemetryEndpoint: 'http://collector:4318' };
  const specs = specsOf({ repos, context });

  expect(specs.defaultEnvironment.registry).toEqual({
    name: 'ghcr.io/acme',
    pullSecret: undefined,
    platforms: ['linux/amd64'],
    unreachable: 'hold',
  });
  expect(specs.services[0]?.spec.telemetry).toEqual({ endpoint: 'http://collector:4318' });
  expect(
    specsOf({ repos, context, karst: 'registry: {name: r.io/x}' }).defaultEnvironment.registry
      ?.name,
  ).toBe('r.io/x');
});

test('what the caller may not say is refused', () => {
  const context = { registryFallback: 'GHCR.io/Acme', telemetryEndpoint: 'grpc://x' };
  const { findings } = specsOf({ repos, context });

  expect(findings.map(({ code, file }) => [code, file])).toEqual([
    ['spec.value', undefined],
    ['spec.value', undefined],
  ]);
});

test('environments of one entry give one service each', () => {
  const karst = 'environments: {a: {path: a}, b: {path: b}, c: {path: c}}';
  const specs = specsOf({ karst, repos: '- {slug: gh:x/y, environments: [c, a]}\n- gh:x/z\n' });

  expect(specs.services.map(({ environment, name }) => `${environment}/${name}`)).toEqual([
    'a/x-y',
    'a/x-z',
    'c/x-y',
  ]);
  expect(namesOf(specs)).toHaveLength(3);
});
