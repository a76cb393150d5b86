import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderTree } from '#src/flows/render.ts';
import type { World } from '#src/flows/world.ts';
import { openImages } from '#src/io/registry.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { login, startRegistry, type TestRegistry } from '#tests/support/registry.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const amd64 = ['linux/amd64'];
const both = ['linux/amd64', 'linux/arm64'];
const other = `sha256:${'0'.repeat(64)}`;

/** The variables of a user who is logged in at a registry, by `docker login`. */
async function loggedIn(directory: string, host: string): Promise<Record<string, string>> {
  const home = join(directory, 'home', '.docker');
  await mkdir(home, { recursive: true });
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  await writeFile(join(home, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
  return { HOME: join(directory, 'home') };
}

test('a private registry answers for what it has, to whoever may know', async () => {
  await using scratch = await scratchDirectory();
  await using registry = await startRegistry(scratch.path);
  const { host } = registry;
  const digest = await registry.push('team/api', 'ts-1', { platforms: both });
  const bare = await registry.push('team/bare', 'ts-1', { bare: true });
  const environment = await loggedIn(scratch.path, host);
  const variables = {
    KARST_REGISTRY: host,
    KARST_REGISTRY_USERNAME: login.username,
    KARST_REGISTRY_PASSWORD: login.password,
  };
  const answer = (name: string, env: Record<string, string>) =>
    openImages({ environment: env }).look({
      reference: `${host}/team/${name}`,
      allowPrivate: true,
    });

  expect(await answer('api:ts-1', environment)).toEqual({
    state: 'present',
    digest,
    platforms: both,
  });
  expect(await answer('api:ts-1', variables)).toEqual({
    state: 'present',
    digest,
    platforms: both,
  });
  expect(await answer(`api:ts-9@${digest}`, environment)).toMatchObject({
    state: 'present',
    digest,
  });
  expect(await answer('bare:ts-1', environment)).toEqual({
    state: 'present',
    digest: bare,
    platforms: amd64,
  });
  expect(await answer('api:ts-2', environment)).toMatchObject({ state: 'missing' });
  expect(await answer(`api@${other}`, environment)).toMatchObject({ state: 'missing' });
  expect(await answer('api:ts-1', {})).toMatchObject({ state: 'forbidden' });
  expect(
    await answer('api:ts-1', { ...variables, KARST_REGISTRY_PASSWORD: 'wrong' }),
  ).toMatchObject({ state: 'forbidden' });
  expect(await answer('api:ts-1', { ...variables, KARST_REGISTRY: `${host}0` })).toMatchObject({
    state: 'forbidden',
  });
});

test('a registry that is gone is unreachable', async () => {
  await using scratch = await scratchDirectory();
  const registry = await startRegistry(scratch.path);
  await registry[Symbol.asyncDispose]();

  const answer = openImages().look({ reference: `${registry.host}/a:b`, allowPrivate: true });

  expect(await answer).toMatchObject({ state: 'unreachable' });
});

/** A rendered service whose image goes to this registry, and the world that it was rendered in. */
async function rendered(registry: TestRegistry, directory: string, platforms = amd64) {
  const environment = await loggedIn(directory, registry.host);
  const karst = `registry: {name: "${registry.host}/team", platforms: [${platforms.join(', ')}], allowPrivate: true}\n`;
  const memory = memoryWorld(
    { 'karst.yaml': karst, 'repos.yaml': '- slug: gh:octocat/hello\n  name: api\n' },
    { 'gh:octocat/hello': fastapi() },
  );
  const world: World = { ...memory, images: openImages({ environment }) };
  const { plan } = await renderTree(world, {});
  const [image] = plan.images;
  const [name = '', tag = ''] = image?.tags[0]?.split(/:(?=[^:]*$)/) ?? [];
  return {
    memory,
    world,
    tag,
    reference: `${name}:${tag}`,
    repository: name.slice(registry.host.length + 1),
  };
}

const codes = ({ plan }: Awaited<ReturnType<typeof renderTree>>) =>
  [...plan.findings, ...plan.workloads.flatMap(({ findings }) => findings)].map(({ code }) => code);

test('a digest is written once the registry has it, and is kept until the content changes', async () => {
  await using scratch = await scratchDirectory();
  await using registry = await startRegistry(scratch.path);
  const { memory, world, tag, repository, reference } = await rendered(registry, scratch.path);
  const before = memory.tree.all();
  const digest = await registry.push(repository, tag);

  const pinned = await renderTree(world, { handed: [{ text: `${reference}@${digest}\n` }] });
  const after = memory.tree.all();
  const again = await renderTree({ ...world, tool: { version: '2.0.0' } }, {});

  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed).toEqual([
    'deploy/services/api/.karst.json',
    'deploy/services/api/kustomization.yaml',
  ]);
  expect(after['deploy/services/api/kustomization.yaml']).toContain(digest);
  expect(pinned.plan.workloads.map(({ causes }) => causes)).toEqual([
    [{ kind: 'image-built', digest }],
  ]);
  expect(again.plan.workloads.every(({ action }) => action === 'keep')).toBe(true);
  expect(memory.tree.all()).toEqual(after);

  memory.memory.sources.set('gh:octocat/hello', fastapi('other'));
  const moved = await renderTree(world, {});
  expect(moved.plan.images).toHaveLength(1);
  expect(memory.tree.all()['deploy/services/api/kustomization.yaml']).not.toContain('sha256:');
});

test('a digest that the registry does not have, or not so, is refused', async () => {
  await using scratch = await scratchDirectory();
  await using registry = await startRegistry(scratch.path);
  const one = await rendered(registry, scratch.path, both);
  const { memory, world, tag, repository, reference } = one;
  const before = memory.tree.all();
  const pin = async (...texts: string[]) => {
    const images = openImages({ environment: await loggedIn(scratch.path, registry.host) });
    const handed = texts.map((text) => ({ text }));
    return codes(await renderTree({ ...world, images }, { handed }));
  };

  expect(await pin(`api=${other}`)).toEqual(['built.missing']);
  const narrow = await registry.push(repository, tag, { platforms: amd64 });
  expect(await pin(`api=${narrow}`)).toEqual(['built.platforms']);
  expect(await pin(`api=${other}`)).toEqual(['built.mismatch']);
  expect(await pin(`api=${other}`, `${reference}@${narrow}`)).toEqual(['built.ambiguous']);
  expect(
    codes(
      await renderTree({ ...world, images: openImages() }, { handed: [{ text: `api=${narrow}` }] }),
    ),
  ).toEqual(['built.forbidden']);
  expect(memory.tree.all()).toEqual(before);
});
