import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import type { Plan } from '#src/plan/plan.ts';
import {
  addAuthority,
  type CertifiedWorld,
  certifiedWorld,
} from '#tests/support/certified-world.ts';
import { openSops } from '#tests/support/open-sops.ts';
import { agePair } from '#tests/support/seal.ts';

const sealedApi = 'deploy/services/api/mesh-secret.sops.yaml';

test('a plan makes no key, and has the id of the render that does', async () => {
  const world = await certifiedWorld();
  const before = world.keys.made.length;

  const plan = await planTree(world, {});
  const made = world.keys.made.length;
  const { plan: rendered } = await renderTree(world, {});

  expect(codes(rendered)).toEqual([]);
  expect(made).toBe(before);
  const certified = plan.workloads.filter(({ certificates }) => certificates !== undefined);
  expect(certified.map(({ action, steps }) => [action, steps])).toEqual([
    ['create', []],
    ['create', []],
  ]);
  expect(rendered.id).toBe(plan.id);
  expect(rendered.images).toEqual(plan.images);
  expect(due(plan)).toEqual({ 'api-mesh': 'new', 'web-mesh': 'new' });
  expect(world.keys.made.length).toBe(before + 2);
});

test('what is sealed is a certificate of the authority for exactly its service, with its key', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});

  const { leaf, key, secret } = await opened(world, sealedApi);

  const authority = new X509Certificate(world.specFiles.get('karst/ca/default.pem') ?? '');
  expect(leaf.verify(authority.publicKey)).toBe(true);
  expect(leaf.checkPrivateKey(key)).toBe(true);
  expect(leaf.subjectAltName).toBe(
    'URI:spiffe://cluster.local/ns/karst-default/sa/api, DNS:api.karst-default.svc, DNS:api.karst-default.svc.cluster.local',
  );
  expect(secret['stringData.ca.crt']).toBe(authority.toString());
  expect(secret['metadata.name']).toBe('api-mesh');
  expect(record(world, 'api').certificates).toEqual({
    'services/api/mesh-secret.sops.yaml': expect.objectContaining({
      serial: leaf.serialNumber.toLowerCase(),
      notAfter: secret['metadata.annotations.karstkit.dev/certificate-not-after'],
    }),
  });
});

test('a second run keeps every byte and makes no key', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  const [before, made] = [world.tree.all(), world.keys.made.length];

  const { plan } = await renderTree(world, {});

  expect(world.tree.all()).toEqual(before);
  expect(world.keys.made.length).toBe(made);
  expect(due(plan)).toEqual({ 'api-mesh': undefined, 'web-mesh': undefined });
});

test('a change of the source keeps the certificate', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  const before = world.tree.contents.get(sealedApi);
  world.specFiles.set(
    'repos.yaml',
    '- {slug: "gh:octocat/api", name: api, replicas: 3}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n',
  );

  const { plan } = await renderTree(world, {});

  expect(actions(plan)).toMatchObject({ api: 'update', web: 'keep' });
  expect(world.tree.contents.get(sealedApi)).toBe(before);
});

test.each([
  [59, undefined],
  [60, 'last-third'],
  [89, 'last-third'],
  [91, 'expired'],
] as const)('after %i of 90 days a certificate is due: %s', async (days, reason) => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  world.passDays(days);

  const plan = await planTree(world, {});

  expect(due(plan)).toEqual({ 'api-mesh': reason, 'web-mesh': reason });
});

test('a renewal changes the sealed file and the record alone, whatever the version of the tool', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  const before = world.tree.all();
  world.passDays(61);

  const plan = await planTree(world, {});
  const newer = { ...world, tool: { version: '2.0.0' } };
  const { plan: rendered } = await renderTree(newer, { planId: plan.id });

  const changed = Object.entries(world.tree.all()).filter(([path, text]) => before[path] !== text);
  expect(changed.map(([path]) => path)).toEqual([
    'deploy/services/api/.karst.json',
    'deploy/services/api/mesh-secret.sops.yaml',
    'deploy/services/web/.karst.json',
    'deploy/services/web/mesh-secret.sops.yaml',
  ]);
  expect(rendered.workloads.find(({ workload }) => workload.name === 'api')?.causes).toEqual([
    { kind: 'certificate-due', secret: 'api-mesh', reason: 'last-third' },
  ]);
  expect(due(await planTree(world, {}))).toEqual({ 'api-mesh': undefined, 'web-mesh': undefined });
});

test('the id of a plan stays true while more certificates come due, at the time of the plan', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  world.passDays(59);
  const atMs = world.clock.nowMs();
  const plan = await planTree(world, { atMs });
  world.passDays(2);

  const later = await planTree(world, {});
  const { plan: rendered } = await renderTree(world, { atMs, planId: plan.id });

  expect(later.id).not.toBe(plan.id);
  expect(rendered.id).toBe(plan.id);
});

test.each<[reason: string, change: (world: CertifiedWorld) => unknown]>([
  ['missing', (world) => world.tree.contents.delete(sealedApi)],
  ['authority-changed', (world) => addAuthority(world, 'karst/ca/default.pem')],
  [
    'seal-changed',
    async (world) => {
      const { recipient } = await agePair();
      replaceIn(world, /recipients:.*/, `recipients: [${recipient}]`);
    },
  ],
  [
    'names-changed',
    (world) =>
      replaceIn(
        world,
        'certificates:',
        'environments:\n  default:\n    path: deploy\n    trustDomain: other.example\ncertificates:',
      ),
  ],
])('a certificate is made anew: %s', async (reason, change) => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  const before = world.tree.contents.get(sealedApi);
  await change(world);

  const plan = await planTree(world, {});
  const { plan: rendered } = await renderTree(world, {});

  expect(due(plan)['api-mesh']).toBe(reason);
  expect(codes(rendered)).toEqual([]);
  expect(rendered.id).toBe(plan.id);
  expect(world.tree.contents.get(sealedApi)).not.toBe(before);
  expect(actions(await planTree(world, {}))).toMatchObject({ api: 'keep', web: 'keep' });
});

test('a run that stops in the middle of a renewal is finished by the next', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  world.passDays(61);
  for (const changes of [1, 2, 3]) {
    world.tree.changesLeft = changes;
    await renderTree(world, {}).catch(() => undefined);
  }
  world.tree.changesLeft = Number.POSITIVE_INFINITY;

  const { plan } = await renderTree(world, {});

  expect(codes(plan)).toEqual([]);
  const { leaf } = await opened(world, sealedApi);
  expect(record(world, 'api').certificates).toMatchObject({
    'services/api/mesh-secret.sops.yaml': { serial: leaf.serialNumber.toLowerCase() },
  });
  expect(actions(await planTree(world, {}))).toMatchObject({ api: 'keep', web: 'keep' });
});

test('a sealed file that a person edited is never taken over', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  world.tree.contents.set(sealedApi, 'by hand\n');
  world.passDays(61);

  const { plan } = await renderTree(world, {});
  const { plan: forced } = await renderTree(world, { force: true });

  expect(codes(plan)).toEqual(['plan.edited-by-person']);
  expect(actions(plan)).toMatchObject({ api: 'held' });
  expect(codes(forced)).toEqual([]);
  await expect(opened(world, sealedApi)).resolves.toBeDefined();
});

test.each<[code: string, change: (world: CertifiedWorld) => unknown]>([
  ['certificate.no-ca', (world) => world.specFiles.delete('karst/ca/default.pem')],
  ['certificate.unreadable', (world) => world.specFiles.set('karst/ca/default.pem', 'none')],
  ['certificate.ca-expired', (world) => world.passDays(400)],
  ['secret.no-recipient', (world) => replaceIn(world, /recipients:.*/, 'recipients: []')],
  ['certificate.key-missing', (world) => world.keys.kept.clear()],
])('nothing is written without what it takes: %s', async (code, change) => {
  const world = await certifiedWorld();
  await change(world);

  const { plan } = await renderTree(world, {});

  expect(codes(plan)).toContain(code);
  expect(Object.keys(world.tree.all()).filter((path) => path.includes('/services/'))).toEqual([]);
});

test('an authority in its last third is told of, and what it issues ends with it', async () => {
  const world = await certifiedWorld();
  world.passDays(330);

  const { plan } = await renderTree(world, {});

  const warned = planFindings(plan).filter(({ code }) => code === 'certificate.ca-expiring');
  expect(warned.map(({ severity }) => severity)).toEqual(['warning']);
  const { leaf } = await opened(world, sealedApi);
  const authority = new X509Certificate(world.specFiles.get('karst/ca/default.pem') ?? '');
  expect(leaf.validTo).toBe(authority.validTo);
});

test('every owner gets the authorities that are trusted, and the folder lists them', async () => {
  const world = await certifiedWorld();
  const next = await addAuthority(world, 'karst/ca/default.next.pem');

  await renderTree(world, {});

  const map = world.tree.contents.get('deploy/owners/default/trust.yaml') ?? '';
  const body = next.split('\n')[1] ?? '';
  expect(map).toContain('karst-trust');
  expect(map).toContain(body);
  expect(world.tree.contents.get('deploy/owners/default/kustomization.yaml')).toContain(
    'trust.yaml',
  );
});

test('the folder of a service lists its sealed file', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});

  expect(world.tree.contents.get('deploy/services/api/kustomization.yaml')).toContain(
    'mesh-secret.sops.yaml',
  );
});

async function opened(world: CertifiedWorld, path: string) {
  const secret = await openSops(world.tree.contents.get(path) ?? '', world.age.identity);
  const leaf = new X509Certificate(secret['stringData.tls.crt'] ?? '');
  return { secret, leaf, key: createPrivateKey(secret['stringData.tls.key'] ?? '') };
}

function record(world: CertifiedWorld, name: string): { certificates?: object } {
  return JSON.parse(world.tree.contents.get(`deploy/services/${name}/.karst.json`) ?? '{}');
}

function replaceIn(world: CertifiedWorld, from: string | RegExp, to: string): void {
  const text = world.specFiles.get('karst.yaml') ?? '';
  world.specFiles.set('karst.yaml', text.replace(from, to));
}

function due(plan: Plan): Record<string, string | undefined> {
  const all = plan.workloads.flatMap(({ certificates = [] }) => certificates);
  return Object.fromEntries(all.map((each) => [each.secret, each.due]));
}

function actions(plan: Plan): Record<string, string> {
  return Object.fromEntries(plan.workloads.map(({ workload, action }) => [workload.name, action]));
}

function codes(plan: Plan): string[] {
  return planFindings(plan).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}
