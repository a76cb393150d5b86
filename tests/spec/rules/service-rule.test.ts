import { expect, test } from 'vitest';
import { asEntry, codesOf, specsOf } from '../specs-of.ts';

const slug = 'slug: gh:o/r\n';
const pem = '-----BEGIN EC PRIVATE KEY-----\\nMHcCAQEE\\n-----END EC PRIVATE KEY-----';
const token = (prefix: string, length: number): string =>
  `${prefix}${'A1b2'.repeat(20).slice(0, length)}`;

test.each([
  ['entrypoint: a:b\ncommand: [a]', 'spec.exclusive', '/0/command'],
  ['entrypoint: a:b\ndockerfile: Dockerfile', 'spec.exclusive', '/0/dockerfile'],
  ['command: [a]\ndockerfile: x/Dockerfile', 'spec.exclusive', '/0/dockerfile'],
  ['replicas: 2\nautoscale: {max: 3}', 'spec.exclusive', '/0/replicas'],
  ['autoscale: {min: 4, max: 3}', 'spec.autoscale', '/0/autoscale/min'],
  ['processes: {w: {command: [a], entrypoint: b}}', 'spec.exclusive', '/0/processes/w/command'],
  ['processes: {release: {schedule: "@daily"}}', 'spec.process', '/0/processes/release/schedule'],
  ['processes: {w: {timeZone: UTC}}', 'spec.process', '/0/processes/w/timeZone'],
  ['processes: {n: {schedule: "@daily", replicas: 2}}', 'spec.process', '/0/processes/n/replicas'],
  ['path: a/../../b', 'spec.path', '/0/path'],
  ['path: .git', 'spec.path', '/0/path'],
  ['dockerfile: ../Dockerfile', 'spec.path', '/0/dockerfile'],
  ['labels: {kubernetes.io/x: y}', 'spec.label', '/0/labels/kubernetes.io~1x'],
  ['labels: {a.k8s.io/x: y}', 'spec.label', '/0/labels/a.k8s.io~1x'],
  ['annotations: {karstkit.dev/x: y}', 'spec.label', '/0/annotations/karstkit.dev~1x'],
  [
    'annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}',
    'spec.label',
    '/0/annotations/kustomize.toolkit.fluxcd.io~1prune',
  ],
  ['labels: {a/b/c: y}', 'spec.label', '/0/labels/a~1b~1c'],
  ['labels: {Example.com/c: y}', 'spec.label', '/0/labels/Example.com~1c'],
  [`labels: {${'a'.repeat(64)}: y}`, 'spec.label', `/0/labels/${'a'.repeat(64)}`],
  ['labels: {a: "x y"}', 'spec.label', '/0/labels/a'],
  ['annotations: {a: "x\\ny"}', 'spec.label', '/0/annotations/a'],
  ['volumes: [{path: /tmp, size: 1Gi}]', 'spec.mount', '/0/volumes/0/path'],
  ['volumes: [{path: /tmp, secret: x}]', 'spec.mount', '/0/volumes/0/path'],
  ['files: [{path: /tmp, content: y}]', 'spec.mount', '/0/files/0/path'],
  ['volumes: [{path: /app, size: 1Gi}]', 'spec.mount', '/0/volumes/0/path'],
  ['volumes: [{path: /usr, size: 1Gi}]', 'spec.mount', '/0/volumes/0/path'],
  ['volumes: [{path: /proc/x, size: 1Gi}]', 'spec.mount', '/0/volumes/0/path'],
  ['volumes: [{path: /a/../app, size: 1Gi}]', 'spec.mount', '/0/volumes/0/path'],
  ['volumes: [{path: /d, size: 1Gi}, {path: /d/e, size: 1Gi}]', 'spec.mount', '/0/volumes/1/path'],
  [
    'volumes: [{path: /d, size: 1Gi}]\nfiles: [{path: /d/x, content: y}]',
    'spec.mount',
    '/0/files/0/path',
  ],
  ['files: [{path: /var/run/secrets/x, content: y}]', 'spec.mount', '/0/files/0/path'],
  ['egress: [{cidr: 10.0.0.0/33, port: 1}]', 'spec.egress', '/0/egress/0/cidr'],
  ['egress: [{cidr: 10.0.0.256/8, port: 1}]', 'spec.egress', '/0/egress/0/cidr'],
  ['egress: [{host: a..b, port: 1}]', 'spec.egress', '/0/egress/0/host'],
  ['egress: [{host: "a:80", port: 1}]', 'spec.egress', '/0/egress/0/host'],
  ['egress: [{host: "0x7f.1", port: 1}]', 'spec.egress', '/0/egress/0/host'],
  ['mesh: false\negress: [{host: a.b, port: 443, alias: x}]', 'spec.egress', '/0/egress/0/alias'],
  ['egress: [{host: a.b, port: 53, protocol: UDP, alias: x}]', 'spec.egress', '/0/egress/0/alias'],
  ['egress: [{host: 10.0.0.1, port: 443, alias: x}]', 'spec.egress', '/0/egress/0/alias'],
  ['egress: [{host: a.b, port: 443, tls: true}]', 'spec.egress', '/0/egress/0/tls'],
  [
    'egress: [{host: a.b, port: 443, alias: x}, {host: c.d, port: 443, alias: x}]',
    'spec.egress',
    '/0/egress/1/alias',
  ],
  [
    'mesh: {resources: {requests: {cpu: 1m, memory: 64Mi}, limits: {memory: 32Mi}}}',
    'spec.quantity',
    '/0/mesh/resources/limits/memory',
  ],
  ['processes: {n: {schedule: "60 * * * *"}}', 'spec.schedule', '/0/processes/n/schedule'],
  ['processes: {n: {schedule: "* * 0 * *"}}', 'spec.schedule', '/0/processes/n/schedule'],
  ['processes: {n: {schedule: "* * * * 7"}}', 'spec.schedule', '/0/processes/n/schedule'],
  ['processes: {n: {schedule: "*/0 * * * *"}}', 'spec.schedule', '/0/processes/n/schedule'],
  ['processes: {n: {schedule: "5-1 * * * *"}}', 'spec.schedule', '/0/processes/n/schedule'],
  [
    'processes: {n: {schedule: "@daily", timeZone: Local}}',
    'spec.schedule',
    '/0/processes/n/timeZone',
  ],
  ['patches: [{target: {kind: Deploymnt}, patch: {}}]', 'spec.patch', '/0/patches/0/target/kind'],
  [
    'patches: [{target: {kind: Kustomization}, patch: {}}]',
    'spec.patch',
    '/0/patches/0/target/kind',
  ],
  [
    'patches: [{target: {kind: Service}, patch: {metadata: {namespace: x}}}]',
    'spec.patch',
    '/0/patches/0/patch/metadata/namespace',
  ],
  [
    'patches: [{target: {kind: Service}, patch: [{op: replace, path: /metadata/name, value: x}]}]',
    'spec.patch',
    '/0/patches/0/patch/0',
  ],
  [
    'patches: [{target: {kind: Service}, patch: [{op: put, path: /a}]}]',
    'spec.patch',
    '/0/patches/0/patch/0',
  ],
  [
    'patches: [{target: {kind: Service}, patch: [{op: add, path: /a}]}]',
    'spec.patch',
    '/0/patches/0/patch/0',
  ],
  [
    'patches: [{target: {kind: Service}, patch: [{op: move, path: /a}]}]',
    'spec.patch',
    '/0/patches/0/patch/0',
  ],
  [
    'patches: [{target: {kind: Service}, patch: [{op: remove, path: a}]}]',
    'spec.patch',
    '/0/patches/0/patch/0',
  ],
  ['uses: [r-o]', 'spec.unknown-service', '/0/uses/0'],
  ['uses: [o-r]', 'spec.value', '/0/uses/0'],
  ['owner: kube-system', 'spec.owner', '/0/owner'],
  ['owner: flux-system', 'spec.owner', '/0/owner'],
  ['owner: karst-default', 'spec.owner', '/0/owner'],
  ['environments: [prod]', 'spec.unknown-environment', '/0/environments/0'],
] as const)('%s is refused', (fields, code, pointer) => {
  const { findings } = specsOf({ repos: asEntry(`${slug}${fields}`) });

  expect(findings.map((finding) => [finding.code, finding.pointer])).toEqual([[code, pointer]]);
});

test.each([
  'LD_PRELOAD',
  'LD_LIBRARY_PATH',
  'PYTHONPATH',
  'PYTHONSTARTUP',
  'PATH',
  'NODE_OPTIONS',
  'BASH_ENV',
  'PORT',
  'KUBERNETES_SERVICE_HOST',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_SERVICE_NAME',
  'KARST_X',
])('YS-10 the variable %s is refused, in a process too', (name) => {
  expect(codesOf(specsOf({ repos: asEntry(`${slug}env: {${name}: x}`) }))).toEqual([
    'spec.env-name',
  ]);
  expect(
    codesOf(specsOf({ repos: asEntry(`${slug}processes: {w: {env: {${name}: x}}}`) })),
  ).toEqual(['spec.env-name']);
});

test.each(['A=B', '1A', '""', 'A B', '"A\\n"'])('YS-10 %s is no name of a variable', (name) => {
  expect(codesOf(specsOf({ repos: asEntry(`${slug}env: {${name}: x}`) }))).toEqual(['spec.value']);
});

test.each([
  ['requests: {cpu: "1e400", memory: 1Gi}, limits: {memory: 1Gi}', ['spec.value']],
  ['requests: {cpu: "100000", memory: 1Gi}, limits: {memory: 1Gi}', ['spec.quantity']],
  ['requests: {cpu: 100m, memory: "100000"}, limits: {memory: 1Gi}', ['spec.quantity']],
  ['requests: {cpu: 100m, memory: -1Mi}, limits: {memory: 1Gi}', ['spec.value']],
  ['requests: {cpu: 100m, memory: 1 Gi}, limits: {memory: 1Gi}', ['spec.value']],
  ['requests: {cpu: 100m, memory: 500m}, limits: {memory: 1Gi}', ['spec.quantity']],
  ['requests: {cpu: 100m, memory: 2Gi}, limits: {memory: 1Gi}', ['spec.quantity']],
  ['requests: {cpu: "2", memory: 1G}, limits: {cpu: 1500m, memory: 1Gi}', ['spec.quantity']],
  ['requests: {cpu: 500m, memory: 1G}, limits: {cpu: "0.5", memory: 1Gi}', []],
  ['requests: {cpu: 1, memory: 1Gi}, limits: {memory: 1Gi}', ['spec.type']],
] as const)('YS-11 resources {%s} give %j', (resources, codes) => {
  const repos = asEntry(`${slug}resources: {${resources}}`);

  expect(codesOf(specsOf({ repos }))).toEqual(codes);
});

test.each([
  ['evil.io/x:latest', false],
  ['evil.io/x', false],
  ['Evil.io/X:1', false],
  [`x@sha256:${'a'.repeat(63)}`, false],
  ['x y:1', false],
  ['x:1\\ny', false],
  ['https://x/y:1', false],
  ['python:3.11-slim', true],
  ['registry:5000/a/b_c:v1.0', true],
  [`x@sha256:${'a'.repeat(64)}`, true],
  [`x:latest@sha256:${'a'.repeat(64)}`, true],
] as const)('YS-12 the base image %s is fixed: %s', (image, isFixed) => {
  const repos = asEntry(`${slug}baseImages: {run: "${image}"}`);

  expect(codesOf(specsOf({ repos }))).toEqual(isFixed ? [] : ['spec.image']);
});

test('TV-08 annotations beyond 256 KiB are refused', () => {
  const annotations = Array.from({ length: 64 }, (_, index) => `a${index}: ${'é'.repeat(2_048)}`);

  expect(
    codesOf(specsOf({ repos: asEntry(`${slug}annotations: {${annotations.join(', ')}}`) })),
  ).toEqual(['spec.label']);
});

test.each([
  [`env: {X: "${pem}"}`, '/0/env/X'],
  [`files: [{path: /etc/x/key, content: "${pem}"}]`, '/0/files/0/content'],
  [`env: {X: ${token('ghp_', 36)}}`, '/0/env/X'],
  [`env: {X: ${token('glpat-', 20)}}`, '/0/env/X'],
  ['env: {X: AKIAIOSFODNN7EXAMPLE}', '/0/env/X'],
  [`command: [a, "--token=${token('ghs_', 36)}"]`, '/0/command/1'],
  ['env: {DB_URL: "postgres://u:hunter2@db/x"}', '/0/env/DB_URL'],
  ['env: {DB_PASSWORD: hunter2}', '/0/env/DB_PASSWORD'],
  ['env: {API_KEY: abcdefgh}', '/0/env/API_KEY'],
  ['processes: {w: {env: {SECRET_KEY: abcdefgh}}}', '/0/processes/w/env/SECRET_KEY'],
  [`annotations: {a: ${token('xoxb-', 20)}}`, '/0/annotations/a'],
  [
    `patches: [{target: {kind: Service}, patch: {a: ${token('npm_', 36)}}}]`,
    '/0/patches/0/patch/a',
  ],
])('a secret in clear is refused and not repeated: %s', (fields, pointer) => {
  const { findings } = specsOf({ repos: asEntry(`${slug}${fields}`) });

  expect(findings.map((finding) => [finding.code, finding.pointer])).toEqual([
    ['spec.secret-literal', pointer],
  ]);
  expect(findings[0]?.message).not.toMatch(/hunter2|AKIA|gh[ps]_|abcdefgh/);
});

test.each([
  'env: {ENTRYPOINT: "app:main", LOG_LEVEL: info, DEBUG: "1", TOKEN_URL: "https://x/y", SECRET_NAME: api}',
  'env: {DB_URL: {secret: api-db, key: url}, DB_PASSWORD_FILE: /run/x, API_TOKEN: /x/y, HAS_SECRET: "true"}',
  'env: {DB_URL: "postgres://u:$(PASSWORD)@db/x", REPO: "git+ssh://git@host/x"}',
  'labels: {app: x, example.com/team: "", tier: A.b_c-d}\nannotations: {prometheus.io/scrape: "true"}',
  'volumes: [{path: /data, size: 5Gi}, {path: /app/data, size: 1Gi}, {path: /tmp/x, emptyDir: 1Gi}]',
  'volumes: [{path: /tmp, emptyDir: 2Gi}]',
  'files: [{path: /etc/api/a.conf, content: x}, {path: /app/b.conf, content: y}]',
  'egress: [{host: db.example.com, port: 1}, {host: 10.0.0.5, port: 1}, {host: "fd00::1", port: 1}, {cidr: "fd00::/8", port: 1}]',
  'processes: {n: {schedule: "*/5 0-6,12 1 JAN-mar mon"}, w: {command: [a]}, release: {command: [b]}}',
  'patches: [{target: {kind: Deployment}, patch: {spec: {template: {spec: {x: null}}}}}, {target: {kind: Service}, patch: [{op: test, path: /metadata/name, value: x}]}]',
  'dockerfile: generate\nentrypoint: a:b',
  'autoscale: {max: 3}',
  'owner: team-a',
])('%s is accepted', (fields) => {
  expect(specsOf({ repos: asEntry(`${slug}${fields}`) }).findings).toEqual([]);
});

test('one exposed address belongs to one service', () => {
  const { findings } = specsOf({
    repos:
      '- {slug: gh:o/a, expose: {host: x.example.com}}\n- {slug: gh:o/b, expose: {host: x.example.com, path: /}}\n- {slug: gh:o/c, expose: {host: x.example.com, path: /c}}\n',
  });

  expect(findings.map(({ code, line }) => [code, line])).toEqual([
    ['spec.expose', 1],
    ['spec.expose', 2],
  ]);
});

test('across owners the callee must allow its caller', () => {
  const repos = (allow: string): string =>
    `- {slug: gh:o/a, owner: x, uses: [y/o-b]}\n- {slug: gh:o/b, owner: y, allow: [${allow}]}\n`;

  expect(specsOf({ repos: repos('x/o-a') }).findings).toEqual([]);
  expect(specsOf({ repos: repos('') }).findings).toMatchObject([
    { code: 'spec.not-allowed', line: 1, hint: 'Add "x/o-a" to allow of o-b, repos.yaml:2.' },
  ]);
  expect(
    specsOf({ repos: repos('x/o-z') }).findings.map(({ code, severity }) => [code, severity]),
  ).toEqual([
    ['spec.not-allowed', 'error'],
    ['spec.unknown-service', 'warning'],
  ]);
});

test('an unknown service is met with the nearest, and a faulty callee is still known', () => {
  const { findings, services } = specsOf({
    repos:
      '- {slug: gh:o/a, uses: [o-bb, o-c]}\n- gh:o/b\n- {slug: gh:o/c, nme: x}\n- {slug: gh:o/d, owner: z, uses: [o-b]}\n',
  });

  expect(findings.map(({ code, line, hint }) => [code, line, hint])).toEqual([
    ['spec.unknown-service', 1, 'Did you mean "o-b"?'],
    ['spec.unknown-key', 3, 'Did you mean "name"?'],
    ['spec.unknown-service', 4, 'Did you mean "default/o-b"?'],
  ]);
  expect(services.map(({ name }) => name)).toEqual(['o-b']);
});
