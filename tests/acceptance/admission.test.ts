import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  apply,
  dryRun,
  dryRunPods,
  type Objection,
  podOf,
} from '#tests/support/cluster/admission.ts';
import { type ApiServer, kubectl, startApiServer } from '#tests/support/cluster/api-server.ts';
import type { KubernetesObject } from '#tests/support/cluster/client.ts';
import { withChange } from '#tests/support/cluster/mutation.ts';
import {
  parseObjects,
  readFluxObjects,
  renderExample,
} from '#tests/support/cluster/rendered-example.ts';

const examples = readdirSync('examples').filter((name) => name !== 'workflows');
/** The lowest and the highest that is rendered for. */
const versions = ['1.29', '1.35'];
/** What other objects must find when they are admitted. A quota would wait for a controller to fill its status. */
const foundByOthers = new Set(['Namespace', 'ServiceAccount', 'LimitRange']);

let server: ApiServer;
/** One rendered example that the mutations start from. */
let quickstart: readonly KubernetesObject[];

beforeAll(async () => {
  server = await startApiServer();
  for (const name of ['cert-manager', 'flux-system']) {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
    expect(await apply(server.client, namespace)).toEqual([]);
  }
  quickstart = await renderedObjects('quickstart', '1.29');
  expect(await objectionsTo(quickstart)).toEqual([]);
});

afterAll(() => server?.[Symbol.asyncDispose]());

test.each(examples.flatMap((example) => versions.map((version) => ({ example, version }))))(
  'every object of $example for Kubernetes $version is accepted without a warning, and each pod template as a pod',
  async ({ example, version }) => {
    const objects = await renderedObjects(example, version);

    expect(await objectionsTo(objects)).toEqual([]);
    expect(objects.filter(podOf)).not.toEqual([]);
  },
);

const container = '/spec/containers/0';

test.each([
  ['the network of the node', '/spec/hostNetwork', true],
  ['the processes of the node', '/spec/hostPID', true],
  ['the shared memory of the node', '/spec/hostIPC', true],
  ['a port of the node', `${container}/ports`, [{ containerPort: 8080, hostPort: 8080 }]],
  ['a directory of the node', '/spec/volumes/0', { name: 'tmp', hostPath: { path: '/' } }],
  ['root', '/spec/securityContext/runAsUser', 0],
  ['whatever user the image names', '/spec/securityContext/runAsNonRoot', undefined],
  ['root in its container', `${container}/securityContext/runAsUser`, 0],
  ['no system call filter', '/spec/securityContext/seccompProfile', undefined],
  ['a filter that is off', '/spec/securityContext/seccompProfile', { type: 'Unconfined' }],
  ['new privileges', `${container}/securityContext/allowPrivilegeEscalation`, undefined],
  ['every privilege', `${container}/securityContext`, { privileged: true }],
  ['the default capabilities', `${container}/securityContext/capabilities`, undefined],
  ['a further capability', `${container}/securityContext/capabilities/add`, ['NET_ADMIN']],
  ['kernel settings', '/spec/securityContext/sysctls', [{ name: 'kernel.msgmax', value: '1' }]],
] as const)('a pod with %s is refused, and its Deployment warned of', async (_, pointer, value) => {
  const deployment = aRendered('Deployment');
  const mutant = withChange(deployment, `/spec/template${pointer}`, value);

  expect(await dryRunPods(server.client, deployment)).toEqual([]);
  expect((await dryRunPods(server.client, mutant)).join()).toContain('violates PodSecurity');
  expect((await dryRun(server.client, mutant)).join()).toContain('would violate PodSecurity');
});

test.each([
  ['Deployment', '/spec/replica', 2],
  ['Deployment', '/spec/template/spec/containers/0/readinessProb', {}],
  ['Deployment', '/spec/selector/matchLabels', { app: 'another' }],
  ['Service', '/spec/ports/0/port', 70_000],
  ['NetworkPolicy', '/spec/policyTypes', ['Both']],
  ['IngressRoute', '/spec/route', []],
  ['IngressRoute', '/spec/routes/0/kind', 'Regel'],
  ['Kustomization', '/spec/deletePolicy', 'Delete'],
  ['Kustomization', '/spec/interval', 'often'],
] as const)('a %s with a wrong %s is refused', async (kind, pointer, value) => {
  const object = aRendered(kind);

  expect(await dryRun(server.client, object)).toEqual([]);
  expect(await dryRun(server.client, withChange(object, pointer, value))).not.toEqual([]);
});

/** As Flux would apply them: folder by folder through kustomize, then its own objects. */
async function renderedObjects(example: string, version: string): Promise<KubernetesObject[]> {
  await using rendered = await renderExample(example, { kubernetes: version });
  const built = rendered.folders.map((folder) =>
    kubectl(server.kubeconfig, ['kustomize', join(rendered.directory, folder)]),
  );
  return [...built.flatMap(parseObjects), ...(await readFluxObjects(rendered.directory))];
}

/** Tries every object, and leaves behind what the ones after it need. */
async function objectionsTo(objects: readonly KubernetesObject[]): Promise<Objection[]> {
  const first = objects.filter(({ kind }) => foundByOthers.has(kind));
  const objections: Objection[] = [];
  for (const object of first.sort(byNamespaceFirst)) {
    objections.push(...(await apply(server.client, object)));
  }
  for (const object of objects) {
    objections.push(...(await dryRun(server.client, object)));
    objections.push(...(await dryRunPods(server.client, object)));
  }
  return objections;
}

function byNamespaceFirst(one: KubernetesObject, other: KubernetesObject): number {
  return Number(other.kind === 'Namespace') - Number(one.kind === 'Namespace');
}

function aRendered(kind: string): KubernetesObject {
  const found = quickstart.find((object) => object.kind === kind);
  if (found === undefined) throw new Error(`quickstart has no ${kind}`);
  return found;
}
