import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { renderTree } from '#src/flows/render.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import { certifiedWorld } from '#tests/support/certified-world.ts';
import { controllerPair } from '#tests/support/controller-pair.ts';
import { openSops } from '#tests/support/open-sops.ts';

const everySort = `- slug: "gh:octocat/api"
  name: api
  expose: {host: api.example.com}
- slug: "gh:octocat/web"
  name: web
  uses: [api]
  processes: {release: {command: [python, -c, "print(1)"]}}
`;

test('the ingress before a service and its release have certificates of their own, each listed', async () => {
  const world = await certifiedWorld(everySort);

  const { plan } = await renderTree(world, {});

  const errors = planFindings(plan).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  const certificates = plan.workloads.flatMap((each) => each.certificates ?? []);
  expect(certificates.map(({ path, spiffeId }) => [path, spiffeId.split('/').at(-1)])).toEqual([
    ['services/api/mesh-secret.sops.yaml', 'api'],
    ['services/api/ingress-secret.sops.yaml', 'karst-ingress'],
    ['services/web/mesh-secret.sops.yaml', 'web'],
    ['services/web/release/mesh-secret.sops.yaml', 'web'],
  ]);
  for (const { path, secret, spiffeId } of certificates) {
    const [folder, file] = [path.slice(0, path.lastIndexOf('/')), path.split('/').at(-1) ?? ''];
    const opened = await openSops(
      world.tree.contents.get(`deploy/${path}`) ?? '',
      world.age.identity,
    );
    const leaf = new X509Certificate(opened['stringData.tls.crt'] ?? '');
    expect(world.tree.contents.get(`deploy/${folder}/kustomization.yaml`)).toContain(file);
    expect(opened['metadata.name']).toBe(secret);
    expect(leaf.subjectAltName).toContain(`URI:${spiffeId}`);
  }
});

test('a service outside the mesh needs no authority', async () => {
  const world = await certifiedWorld('- {slug: "gh:octocat/api", name: api, mesh: false}\n');
  world.specFiles.delete('karst/ca/default.pem');

  const { plan } = await renderTree(world, {});

  const api = plan.workloads.find(({ workload }) => workload.name === 'api');
  expect(api?.action).toBe('create');
  expect(api?.certificates).toBeUndefined();
});

test.each(['sops', 'sealed-secrets'])('keys are sealed in the way of %s', async (mode) => {
  const world = await certifiedWorld();
  const { certificatePem } = await controllerPair();
  const karst = world.specFiles.get('karst.yaml') ?? '';
  const secrets = `secrets:\n  mode: ${mode}\n  certificate: controller.pem\n`;
  world.specFiles.set('karst.yaml', karst.replace('secrets:\n', secrets));
  world.specFiles.set('controller.pem', certificatePem);

  const { plan } = await renderTree(world, {});

  const name = mode === 'sops' ? 'mesh-secret.sops.yaml' : 'mesh-secret.yaml';
  const text = world.tree.contents.get(`deploy/services/api/${name}`) ?? '';
  expect(planFindings(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(text).toContain(mode === 'sops' ? 'ENC[AES256_GCM' : 'kind: SealedSecret');
});
