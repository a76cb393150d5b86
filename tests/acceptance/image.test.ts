import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { renderTree } from '#src/flows/render.ts';
import { fastapi, type MemoryWorld, memoryWorld } from '#tests/support/memory-world.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { goProgram } from '../../.github/scripts/go-program.ts';

const kustomize = resolve('.cache/go-tools/v5.7.1/kustomize');
const folder = 'deploy/services/api';
const digest = `sha256:${'a'.repeat(64)}`;
const tag = 'ts-1999999999-abcdef0-0123456789ab';

/** A service with a release and a worker, rendered. */
async function rendered(image = ''): Promise<MemoryWorld> {
  const entry = [
    '- slug: gh:octocat/api',
    '  name: api',
    '  processes: {release: {command: [migrate]}, worker: {command: [work]}}',
    image,
  ];
  const world = memoryWorld(
    {
      'karst.yaml': 'registry: {name: registry.example.com/team}\n',
      'repos.yaml': `${entry.join('\n')}\n`,
    },
    { 'gh:octocat/api': fastapi() },
  );
  await renderTree(world, {});
  return world;
}

/** Images that kustomize gives the containers of a folder. */
async function builtImages(world: MemoryWorld, path: string): Promise<string[]> {
  await using scratch = await scratchDirectory();
  for (const [file, content] of Object.entries(world.tree.all())) {
    await mkdir(dirname(join(scratch.path, file)), { recursive: true });
    await writeFile(join(scratch.path, file), content);
  }
  const built = execFileSync(kustomize, ['build', join(scratch.path, path)], { encoding: 'utf8' });
  return [
    ...new Set([...built.matchAll(/image: (\S*\/team\/api\S*)/g)].map(([, name = '']) => name)),
  ];
}

test('kustomize runs every program of a workload by the digest that was written', async () => {
  const world = await rendered();
  const before = await builtImages(world, folder);
  const look = async () => ({ state: 'present', digest, platforms: ['linux/amd64'] }) as const;

  await renderTree(
    { ...world, images: { ...world.images, look } },
    { handed: [{ text: `api=${digest}` }] },
  );

  expect(before).toEqual([expect.stringMatching(/^registry\.example\.com\/team\/api:ts-/)]);
  for (const path of [folder, `${folder}/release`]) {
    expect(await builtImages(world, path)).toEqual([`registry.example.com/team/api@${digest}`]);
  }
});

test("what Flux's setter writes is kept, is no edit, and is what runs", async () => {
  await using scratch = await scratchDirectory();
  const world = await rendered('  image: {automation: true}');
  const setter = join(scratch.path, 'setter');
  execFileSync(goProgram(), ['build', '-o', setter, '.'], {
    cwd: 'tests/support/setter',
    env: { ...process.env, GOFLAGS: '-mod=readonly', GOTOOLCHAIN: 'local' },
  });
  const paths = [`${folder}/kustomization.yaml`, `${folder}/release/kustomization.yaml`];
  for (const path of paths) {
    const file = join(scratch.path, 'kustomization.yaml');
    await writeFile(file, world.tree.all()[path] ?? '');
    execFileSync(setter, [file, 'flux-system:default-image-api', tag]);
    world.tree.contents.set(path, await readFile(file, 'utf8'));
  }
  const set = world.tree.all();

  const kept = await renderTree({ ...world, tool: { version: '2.0.0' } }, {});
  expect(kept.plan.workloads.map(({ action }) => action)).not.toContain('update');
  expect(kept.plan.workloads.flatMap(({ findings }) => findings)).not.toContainEqual(
    expect.objectContaining({ code: 'plan.edited-by-person' }),
  );
  expect(world.tree.all()).toEqual(set);

  world.memory.sources.set('gh:octocat/api', fastapi('other'));
  const moved = await renderTree(world, {});
  expect(moved.plan.images).toHaveLength(1);
  for (const path of paths) expect(world.tree.all()[path]).toContain(`newTag: ${tag} #`);
  for (const path of [folder, `${folder}/release`]) {
    expect(await builtImages(world, path)).toEqual([`registry.example.com/team/api:${tag}`]);
  }
});
