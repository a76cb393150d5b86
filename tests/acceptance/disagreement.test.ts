import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import type { RenderedFile } from '#src/render/service-input.ts';
import { aMaximalTree, aTree, edited } from '#tests/policy/a-tree.ts';
import { mutations, pods, pointerOf, treeFor } from '#tests/policy/pod/mutation.ts';
import { aMaximalInput } from '#tests/render/kubernetes/a-maximal-input.ts';
import { apply, dryRun, dryRunPods } from '#tests/support/cluster/admission.ts';
import { type ApiServer, startApiServer } from '#tests/support/cluster/api-server.ts';
import type { KubernetesObject } from '#tests/support/cluster/client.ts';
import { type Mutant, mutantsOf, nameOf } from '#tests/support/cluster/mutant.ts';

/** Why → what one of the two refuses and the other takes. */
interface Disagreements {
  /** Mutants by `nameOf`. */
  readonly onlyTheServer: Readonly<Record<string, readonly string[]>>;
  /** Codes of the gate, pod rules after a colon. */
  readonly onlyTheGate: Readonly<Record<string, readonly string[]>>;
}

const known: Disagreements = JSON.parse(readFileSync('tests/acceptance/disagreement.json', 'utf8'));
const maximal = aMaximalInput();
const { service } = maximal;
const plain = aMaximalTree();
const meshed = aTree({
  ...maximal,
  service: { ...service, spec: { ...service.spec, mesh: true } },
});
/** What the mesh changes is enough to try of the second. */
const trees = [
  { what: 'a service', tree: plain, mutants: mutantsOf(plain.filter(isObject)) },
  { what: 'a service in the mesh', tree: meshed, mutants: mutantsOnlyIn(meshed, plain) },
];
let server: ApiServer;

beforeAll(async () => {
  server = await startApiServer();
  for (const name of ['flux-system', service.namespace]) {
    await apply(server.client, { apiVersion: 'v1', kind: 'Namespace', metadata: restricted(name) });
  }
  for (const { content } of plain.filter(({ path }) => path.endsWith('/serviceaccount.yaml'))) {
    expect(await apply(server.client, objectOf(content))).toEqual([]);
  }
});

afterAll(() => server?.[Symbol.asyncDispose]());

test.each(trees)(
  'of $what, the gate refuses every broken field that the server refuses, but for those that are listed',
  async ({ tree, mutants }) => {
    const onlyTheServer: string[] = [];
    const onlyTheGate = new Set<string>();
    for (const { file, objections } of await Promise.all(tree.filter(isObject).map(judged))) {
      expect({ file, objections }).toEqual({ file, objections: [] });
    }

    for (const mutant of mutants) {
      const files = edited(tree, mutant.file, mutant.pointer, mutant.value);
      const codes = checkFiles(files, { service }).map(({ code }) => code);
      const objections = await objectionsTo(files, mutant.file);
      if (codes.length === 0 && objections.length > 0) onlyTheServer.push(nameOf(mutant));
      if (codes.length > 0 && objections.length === 0) onlyTheGate.add(codes.toSorted()[0] ?? '');
    }

    expect(mutants.length).toBeGreaterThan(100);
    expect(onlyTheServer.filter((name) => !listed(known.onlyTheServer).has(name))).toEqual([]);
    expect([...onlyTheGate].filter((code) => !listed(known.onlyTheGate).has(code))).toEqual([]);
  },
);

test.each(pods)(
  'the gate refuses every field of %s that Pod Security refuses, and more where it is listed',
  async (name, pod) => {
    const path = `services/hello/${name}`;
    const whole = treeFor(path, pod);
    const onlyTheGate = new Set<string>();

    for (const [rule, field, value] of mutations.filter(isAdmissible)) {
      const files = edited(whole, path, pointerOf(pod, field), value);
      expect([field, checkFiles(files)]).not.toEqual([field, []]);
      if ((await objectionsTo(files, path)).length === 0) onlyTheGate.add(`policy.pod:${rule}`);
    }

    expect([...onlyTheGate].filter((rule) => !listed(known.onlyTheGate).has(rule))).toEqual([]);
  },
);

/** The server knows ephemeral containers only of a pod that runs, and no object may hold them before. */
function isAdmissible([, field]: (typeof mutations)[number]): boolean {
  return !field.startsWith('ephemeralContainers');
}

function mutantsOnlyIn(files: readonly RenderedFile[], others: readonly RenderedFile[]): Mutant[] {
  const known = new Set(mutantsOf(others.filter(isObject)).map(nameOf));
  return mutantsOf(files.filter(isObject)).filter((mutant) => !known.has(nameOf(mutant)));
}

async function judged({ path, content }: RenderedFile) {
  return { file: path, objections: await objectionsTo([{ path, content }], path) };
}

async function objectionsTo(files: readonly RenderedFile[], path: string): Promise<string[]> {
  const content = files.find((file) => file.path === path)?.content ?? '';
  const object = withoutEphemeral(objectOf(content));
  try {
    const { client } = server;
    return [...(await dryRun(client, object)), ...(await dryRunPods(client, object))];
  } catch (error) {
    return [String(error)];
  }
}

function withoutEphemeral(object: KubernetesObject): KubernetesObject {
  return JSON.parse(JSON.stringify(object), (key, value: unknown) =>
    key === 'ephemeralContainers' ? undefined : value,
  );
}

/** Files of one object that Flux applies as it stands. */
function isObject({ path, content }: RenderedFile): boolean {
  return (
    path.endsWith('.yaml') &&
    content.startsWith('apiVersion: ') &&
    !content.includes('\n---\n') &&
    !path.endsWith('/kustomization.yaml')
  );
}

function objectOf(content: string): KubernetesObject {
  return load(content) as KubernetesObject;
}

function restricted(name: string) {
  return { name, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } };
}

function listed(reasons: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  return new Set(Object.values(reasons).flat());
}
