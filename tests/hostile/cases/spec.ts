import type { ProblemCode } from '#src/problem-code.ts';
import type { EntryCase, FileCase, HostileCase } from '../case.ts';

const refused = (id: string, code: ProblemCode, ...lines: string[]): EntryCase[] =>
  lines.map((line) => ({ kind: 'entry', id, lines: [line], code }));

/** Fields of an entry, each in an entry of its own. The slug is set where the cases are put together. */
const fields = (id: string, code: ProblemCode, ...texts: string[]): EntryCase[] =>
  refused(id, code, ...texts.map((text) => `{slug: SLUG, ${text}}`));

const file = (
  id: string,
  where: FileCase['where'],
  more: Omit<FileCase, 'kind' | 'id' | 'where'>,
) => ({ kind: 'file', id, where, ...more }) as const;

const laughs = Array.from(
  { length: 9 },
  (_, at) =>
    `a${at}: &a${at} [${Array.from({ length: 9 }, () => (at === 0 ? 'x' : `*a${at - 1}`))}]`,
).join('\n');

/** Specs that are refused: YS-01 to YS-13. */
export const specCases: readonly HostileCase[] = [
  file('YS-01', 'document', { title: 'billion laughs', content: laughs, code: 'spec.alias' }),
  ...fields('YS-02', 'spec.alias', 'env: {A: &a x}', 'env: {A: *a}', '<<: {replicas: 2}'),
  ...fields(
    'YS-02',
    'spec.tag',
    'env: {A: !!js/function x}',
    'env: {A: !!binary aGk=}',
    'env: {A: !!set {a}}',
    'env: {A: !own x}',
  ),
  file('YS-02', 'document', {
    title: 'a %TAG directive',
    content: '%TAG ! tag:example.com,2000:\n---\nkind: Service\nspec: {slug: gh:a/b}\n',
    code: 'spec.tag',
  }),
  ...fields(
    'YS-03',
    'spec.key',
    '__proto__: {polluted: 1}',
    'constructor: {prototype: {polluted: 1}}',
    'toString: x',
    'env: {__proto__: x}',
    'labels: {"hasOwnProperty": x}',
  ),
  ...fields('YS-04', 'spec.duplicate-key', 'replicas: 1, replicas: 2', 'env: {A: x, A: y}'),
  ...refused('YS-04', 'spec.type', '3', 'null', '[]', '~', 'true'),
  ...['repos', 'document'].flatMap((where) => [
    file('YS-04', where as FileCase['where'], {
      title: `an empty file, ${where}`,
      content: '',
      code: 'spec.empty',
    }),
    file('YS-04', where as FileCase['where'], {
      title: `a text at the top, ${where}`,
      content: 'hello\n',
      code: 'spec.type',
    }),
  ]),
  file('YS-04', 'repos', {
    title: 'two documents',
    content: '- {slug: ./a, replicas: x}\n---\n- ./b\n',
    code: 'spec.documents',
  }),
  ...fields('YS-05', 'spec.unknown-key', 'hostNetwork: true', 'replica: 3', 'privileged: true'),
  ...fields('YS-05', 'spec.unknown-key', 'volumes: [{path: /d, hostPath: /}]'),
  file('YS-06', 'document', {
    title: '20,000 nested lists',
    content: '['.repeat(20_000),
    code: 'spec.too-deep',
  }),
  file('YS-06', 'document', {
    title: '3,000 nested mappings',
    content: '{a: '.repeat(3_000),
    code: 'spec.too-deep',
  }),
  file('YS-06', 'document', {
    title: 'more bytes than are read',
    content: '- ./a\n'.repeat(900_000),
    code: 'spec.too-large',
  }),
  ...fields('YS-09', 'spec.range', 'replicas: 1e9', 'replicas: -1', 'port: 65536', 'port: 0'),
  ...fields(
    'YS-09',
    'spec.number',
    'replicas: 0x10',
    'replicas: .inf',
    'replicas: 99999999999999999999',
    'replicas: 012',
    'replicas: 0b11',
  ),
  ...fields('YS-09', 'spec.type', 'replicas: "3"', 'replicas: 1.5', 'replicas: 1_000'),
  ...[
    'LD_PRELOAD',
    'PYTHONPATH',
    'PYTHONSTARTUP',
    'PATH',
    'NODE_OPTIONS',
    'PORT',
    'KUBERNETES_SERVICE_HOST',
    'KARST_X',
  ].flatMap((name) => fields('YS-10', 'spec.env-name', `env: {${name}: x}`)),
  ...fields('YS-10', 'spec.value', 'env: {"A=B": x}', 'env: {1A: x}', 'env: {"": x}'),
  ...fields('YS-10', 'spec.env-name', 'processes: {worker: {command: [x], env: {LD_PRELOAD: x}}}'),
  ...['1e400', '-1Mi', '1 Gi'].flatMap((memory) =>
    fields('YS-11', 'spec.value', resources(memory, '1Gi')),
  ),
  ...fields('YS-11', 'spec.quantity', resources('100000', '1Gi'), resources('2Gi', '1Gi')),
  ...[
    'evil.io/x:latest',
    'evil.io/x',
    'Evil.io/X:1',
    'evil.io/x@sha256:abc',
    'x y',
    'x:1\\nRUN id',
  ].flatMap((image) => fields('YS-12', 'spec.image', `baseImages: {run: "${image}"}`)),
  ...['evil.io/x:latest', 'Evil.io/X', 'x y'].flatMap((image) =>
    fields('YS-12', 'spec.value', `image: {name: "${image}"}`),
  ),
  file('YS-13', 'document', {
    title: 'UTF-16',
    content: Buffer.from('\ufeff- ./a\n', 'utf16le'),
    code: 'spec.encoding',
  }),
  file('YS-13', 'document', {
    title: 'Latin-1',
    content: Buffer.from('- ./\xe9\n', 'latin1'),
    code: 'spec.encoding',
  }),
  file('YS-13', 'document', { title: 'NUL', content: '- ./a\0\n', code: 'spec.encoding' }),
  ...(
    [
      ['a lone carriage return', '# read\n# this\r- gh:evil/x\n'],
      ['a byte order mark within', '\n\ufeff- gh:evil/x\n'],
      ['a document mark behind blanks', '# a\n\t---\n- gh:evil/x\n'],
    ] as const
  ).map(([title, content]) => file('YS-13', 'document', { title, content, code: 'spec.encoding' })),
  file('YS-13', 'document', {
    title: 'blanks that end a text which keeps its end',
    content: 'kind: >+\n\n ',
    code: 'spec.syntax',
  }),
  file('YS-13', 'document', {
    title: 'blanks alone behind a number',
    content: 'kind: |2\n    \nspec: {slug: gh:a/b}\n',
    code: 'spec.syntax',
  }),
  ...fields('YS-13', 'spec.encoding', 'env: {A: "\\ud800"}', 'env: {A: "a\\0b"}'),
  ...fields('TV-04', 'spec.type', 'env: {A: [a]}', 'labels: {a: [b]}', 'command: x'),
  ...fields('TV-04', 'spec.unknown-key', 'env: {A: {toHTML: x}}'),
  ...[
    `"${'a'.repeat(64)}"`,
    'a/b/c',
    'kubernetes.io/x',
    'app.kubernetes.io/name',
    'karstkit.dev/x',
    'kustomize.toolkit.fluxcd.io/prune',
    'Example.com/a',
  ].flatMap((key) => [
    ...fields('TV-08', 'spec.label', `annotations: {${key}: x}`),
    ...fields('TV-08', 'spec.label', `labels: {${key}: x}`),
  ]),
  ...fields('TV-08', 'spec.label', 'annotations: {a: "x\\ny"}', 'labels: {a: "x\\ny"}'),
  ...fields('TV-08', 'spec.range', `annotations: {a: "${'x'.repeat(262_200)}"}`),
  ...['Secret', 'ClusterRoleBinding', 'Kustomization', 'HelmRelease'].flatMap((kind) =>
    fields('KO-05', 'spec.patch', `patches: [{target: {kind: ${kind}}, patch: {}}]`),
  ),
  ...[
    '{metadata: {namespace: kube-system}}',
    '[{op: replace, path: /metadata/namespace, value: kube-system}]',
    '[{op: replace, path: /kind, value: Secret}]',
  ].flatMap((patch) =>
    fields('KO-05', 'spec.patch', `patches: [{target: {kind: Deployment}, patch: ${patch}}]`),
  ),
  ...fields('KO-01', 'spec.mount', 'volumes: [{path: /proc, size: 1Gi}]'),
];

function resources(memory: string, limit: string): string {
  return `resources: {requests: {cpu: 100m, memory: "${memory}"}, limits: {memory: ${limit}}}`;
}
