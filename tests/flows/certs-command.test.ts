import { expect, test } from 'vitest';
import { inspectCertificates } from '#src/flows/certs-inspect.ts';
import { listCertificates } from '#src/flows/certs-list.ts';
import { renewCertificates } from '#src/flows/certs-renew.ts';
import { rotateAuthorities } from '#src/flows/certs-rotate-ca.ts';
import { initRepository } from '#src/flows/init.ts';
import { renderTree } from '#src/flows/render.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import { addAuthority, certifiedWorld, specTree } from '#tests/support/certified-world.ts';
import { foreignAuthority } from '#tests/support/foreign-authority.ts';
import { MemoryFiles } from '#tests/support/memory-files.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

test('the list names every certificate with its issuer, the days left and why it is due', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  await addAuthority(world, 'karst/ca/default.next.pem');
  world.passDays(70);

  const { certificates, authorities } = await listCertificates(world, {});

  expect(certificates.map(({ secret, due, daysLeft }) => [secret, due, daysLeft])).toEqual([
    ['api-mesh', 'last-third', 20],
    ['web-mesh', 'last-third', 20],
  ]);
  const issuing = authorities.find(({ role }) => role === 'issuing');
  expect(certificates.map(({ issuer }) => issuer)).toEqual([
    issuing?.fingerprint,
    issuing?.fingerprint,
  ]);
  expect(authorities.map(({ role }) => role)).toEqual(['issuing', 'next']);
});

test('of what cert-manager issues the list knows whose it is, and that the cluster keeps it', async () => {
  const world = memoryWorld(
    { 'repos.yaml': '- {slug: "gh:octocat/api", name: api}\n' },
    { 'gh:octocat/api': fastapi() },
  );
  await renderTree(world, {});

  const { certificates, findings } = await listCertificates(world, {});

  expect(certificates).toEqual([
    expect.objectContaining({ issuedBy: 'cert-manager', secret: 'api-mesh' }),
  ]);
  expect(findings).toEqual([]);
});

test('an authority that has expired is replaced at once', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  world.passDays(366);

  const [rotated] = await rotateAuthorities(world, specTree(world), { days: 365 });
  const { plan } = await renderTree(world, {});

  expect(rotated?.step).toBe('replace-expired');
  expect(planFindings(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
  const { certificates } = await listCertificates(world, {});
  expect(certificates.map(({ due, daysLeft }) => [due, daysLeft])).toEqual([
    [undefined, 90],
    [undefined, 90],
  ]);
});

test('a former authority that expires before it goes takes nobody down', async () => {
  const world = await certifiedWorld();
  await addAuthority(world, 'karst/ca/default.former.pem', 1);
  world.passDays(2);

  const { plan } = await renderTree(world, {});

  expect(planFindings(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('renew leaves what the specs ask for besides, and what is not due', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  const before = world.tree.all();
  const repos = world.specFiles.get('repos.yaml') ?? '';
  world.specFiles.set('repos.yaml', repos.replace('name: api', 'name: api, replicas: 3'));

  const { plan: idle } = await renewCertificates(world, {});
  expect(world.tree.all()).toEqual(before);
  const { plan } = await renewCertificates(world, { renew: ['api'] });

  const changed = Object.entries(world.tree.all()).filter(([path, text]) => before[path] !== text);
  expect(idle.workloads.map(({ action }) => action)).toEqual(['keep', 'keep']);
  expect(plan.workloads.map(({ action }) => action)).toEqual(['update', 'keep']);
  expect(changed.map(([path]) => path)).toEqual([
    'deploy/services/api/.karst.json',
    'deploy/services/api/mesh-secret.sops.yaml',
  ]);
  expect(await codeOfAsync(() => renewCertificates(world, { renew: ['nobody'] }))).toBe(
    'certificate.unknown',
  );
});

test('inspect reads PEM, a Secret of the cluster, and what a sealed one says in clear', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  const { pem } = await foreignAuthority({ name: 'Looked at' });
  world.specFiles.set('ca.pem', pem);
  const secret = `data:\n  tls.crt: ${Buffer.from(pem + pem).toString('base64')}\n`;
  world.specFiles.set('secret.yaml', secret);
  const sealed = world.tree.contents.get('deploy/services/api/mesh-secret.sops.yaml') ?? '';
  world.specFiles.set('sealed.yaml', sealed);

  const names = async (file: string) =>
    (await inspectCertificates(world, file)).certificates.map(({ subjectText }) => subjectText);

  expect(await names('ca.pem')).toEqual(['CN=Looked at']);
  expect(await names('secret.yaml')).toEqual(['CN=Looked at', 'CN=Looked at']);
  expect((await inspectCertificates(world, 'sealed.yaml')).sealed).toEqual([
    { serial: expect.stringMatching(/^[0-9a-f]{32}$/), notAfter: '2026-04-01T12:00:00Z' },
  ]);
  expect(await codeOfAsync(() => inspectCertificates(world, 'karst.yaml'))).toBe(
    'certificate.unreadable',
  );
  expect(await codeOfAsync(() => inspectCertificates(world, 'none'))).toBe('certificate.unknown');
});

test('init makes an authority once, and keeps its key out of the repository', async () => {
  const tree = new MemoryFiles();
  const world = { ...memoryWorld({}, {}), tree };
  const certificates = { mode: 'self-signed', days: 30 } as const;

  const first = await initRepository(world, { certificates });
  const text = tree.contents.get('karst/ca/default.pem');
  const second = await initRepository(world, { certificates });

  expect(first.created).toEqual([
    'karst.yaml',
    'repos.yaml',
    '.github/workflows/karst-certificates.yml',
    'karst/ca/default.pem',
  ]);
  expect(first.keyFiles).toEqual(['memory/default']);
  expect(second).toMatchObject({ created: [], keyFiles: [] });
  expect(tree.contents.get('karst/ca/default.pem')).toBe(text);
  expect(Object.values(tree.all()).join('')).not.toContain('PRIVATE KEY');
});

test('init takes over an authority that is brought, with those above it', async () => {
  const root = await foreignAuthority({ name: 'Root' });
  const below = await foreignAuthority({ name: 'Below', issuer: root, pathLength: 0 });
  const tree = new MemoryFiles();
  const specs = { 'own.pem': root.pem + below.pem + below.keyPem };
  const world = { ...memoryWorld(specs, {}), tree, clock: { nowMs: () => Date.UTC(2026, 0, 1) } };
  const certificates = { mode: 'bring-your-own', days: 30, broughtFiles: ['own.pem'] } as const;

  await initRepository(world, { certificates });

  expect(tree.contents.get('karst/ca/default.pem')).toBe(below.pem + root.pem);
  expect(world.keys.kept.get('default')).toHaveLength(1);
});

test.each([
  ['certificate.no-ca', { mode: 'bring-your-own', days: 30 }],
  ['certificate.unreadable', { mode: 'bring-your-own', days: 30, broughtFiles: ['none.pem'] }],
  ['certificate.lifetime', { mode: 'self-signed', days: 3_650 }],
] as const)('init refuses with %s, and makes no authority', async (code, certificates) => {
  const tree = new MemoryFiles();
  const world = { ...memoryWorld({}, {}), tree };

  expect(await codeOfAsync(() => initRepository(world, { certificates }))).toBe(code);
  expect([...tree.contents.keys()]).not.toContain('karst/ca/default.pem');
});

test('init does not change the mode of a karst.yaml that is there', async () => {
  const tree = new MemoryFiles({ 'karst.yaml': 'registry: {name: registry.example.com/x}\n' });
  const certificates = { mode: 'self-signed', days: 30 } as const;

  expect(
    await codeOfAsync(() => initRepository({ ...memoryWorld({}, {}), tree }, { certificates })),
  ).toBe('certificate.mode');
});
