import { deepStrictEqual, ok } from 'node:assert/strict';
import { parseAllDocuments } from 'yaml';
import type { Finding } from '#src/problem.ts';
import { readYaml } from '#src/spec/read-yaml.ts';
import { loadSchema, type SchemaNode } from '#src/spec/schema-node.ts';
import { parseSpecs, type Specs } from '#src/spec/specs.ts';
import type { FuzzTarget } from './fuzz.ts';
import { mutateYaml } from './mutate-yaml.ts';
import { withinTime } from './within-time.ts';

const texts = [
  '- gh:octocat/hello#main\n- slug: gl:group/sub/api#v2.1.0\n  name: api\n  port: {number: 50051, protocol: grpc}\n  uses: [octocat-hello]\n  env: {LOG: info, DB_URL: {secret: api-db, key: url}}\n',
  'slugs:\n  - gh:a/b\n  - {slug: ./x, replicas: 2, volumes: [{path: /data, size: 5Gi}]}\n',
  'apiVersion: karstkit.dev/v1\nkind: Service\nmetadata: {name: a}\nspec:\n  slug: gh:a/b\n---\n# next\napiVersion: karstkit.dev/v1\nkind: Service\nmetadata:\n  name: b\nspec: {slug: gh:a/c}\n',
  'environments:\n  prod: {path: deploy/prod, defaults: {replicas: 2}}\nhosts:\n  own: {kind: gitea, url: "https://git.example.com"}\n',
  '["gh:a/b", {"slug": "./x", "env": {"A": "\\ud83d\\ude00", "B": 1e2}}]',
  'a: |\n  x\n   y\n\nb: >-\n  p\n  q\n? c\n: "d\\n\\\n  e"\n\'f\': [1, 2.5, ~, true]\n',
];

/** The reader of specs: it never throws, places every finding, and means what another reader of YAML 1.2 means. */
export function specTarget(words: readonly string[]): FuzzTarget {
  const known = [...new Set([...words, ...namesOf(loadSchema('service-spec'))])];
  return {
    seeds: texts.map((text) => Buffer.from(text)),
    mutate: (input, other, random) => mutateYaml(input, other, { random, words: known }),
    run: judge,
  };
}

async function judge(bytes: Uint8Array): Promise<void> {
  const file = (path: string) => ({ path, bytes });
  const repos = await withinTime(() => specs({ repos: file('repos.yaml'), documents: [] }));
  const document = await withinTime(() => specs({ documents: [file('karst/a.yaml')] }));
  const karst = await withinTime(() => specs({ karst: file('karst.yaml'), documents: [] }));
  for (const { findings } of [repos, document, karst]) judgeFindings(findings, bytes);
  const names = repos.services.map(({ name, environment }) => `${environment}/${name}`);
  deepStrictEqual(new Set(names).size, names.length, 'two services have one name');
  judgeMeaning(bytes);
  if (/^\s*[[{"]/.test(Buffer.from(bytes).toString())) await judgeJson(bytes);
  deepStrictEqual(Object.keys(Object.prototype), [], 'a prototype is changed');
}

function specs(files: Parameters<typeof parseSpecs>[0]): Specs {
  return parseSpecs(files, { takenNames: new Map() });
}

/** Every finding has a place in the text, and says nothing that a terminal would obey. */
function judgeFindings(findings: readonly Finding[], bytes: Uint8Array): void {
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const { code, message, line = 0, column = 0, pointer = '' } of findings) {
    const within = (lines[line - 1]?.length ?? -1) + 1;
    ok(column >= 1 && column <= within, `${code} stands at ${line}:${column}, where nothing is`);
    ok(/^(?:\/.*)*$/s.test(pointer), `${code} points to ${JSON.stringify(pointer)}`);
    ok(
      message !== '' && !/[\p{Cc}\u202e\u2028]/u.test(message),
      `${code} says ${JSON.stringify(message)}`,
    );
  }
}

function judgeMeaning(bytes: Uint8Array): void {
  const ours = accepted('a.yaml', bytes);
  if (ours === undefined || ours.length === 0) return;
  const text = new TextDecoder().decode(bytes);
  const theirs = [
    ...parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      stringKeys: true,
      logLevel: 'silent',
    }),
  ];
  if (theirs.some(({ errors }) => errors.length > 0)) return;
  const values = theirs.map((document): unknown => document.toJS());
  // An end without a document is an empty document to some, and nothing to others.
  deepStrictEqual(ours.filter(isSomething), values.filter(isSomething), meansElse);
}

const meansElse = 'another reader means something else';

function isSomething(value: unknown): boolean {
  return value !== null;
}

async function judgeJson(bytes: Uint8Array): Promise<void> {
  const repos = { path: 'repos.json', bytes };
  judgeFindings((await withinTime(() => specs({ repos, documents: [] }))).findings, bytes);
  const ours = accepted('a.json', bytes);
  if (ours === undefined) return;
  deepStrictEqual(ours, [JSON.parse(new TextDecoder().decode(bytes))], 'JSON means something else');
}

/** The values of a file in which nothing was refused. */
function accepted(path: string, bytes: Uint8Array): unknown[] | undefined {
  const { documents, fault } = readYaml({ path, bytes });
  if (fault !== undefined || documents.some(({ findings }) => findings.length > 0))
    return undefined;
  return documents.map(({ value }) => structuredClone(value));
}

function namesOf(node: SchemaNode): string[] {
  const children = [...Object.values(node.properties ?? {}), ...(node.oneOf ?? []), node.items];
  return [
    ...Object.keys(node.properties ?? {}),
    ...children.flatMap((child) => (typeof child === 'object' ? namesOf(child) : [])),
  ];
}
