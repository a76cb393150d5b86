import { chmod, cp, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { openWorld } from '#src/io/world.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const specs = {
  'karst.yaml': 'registry:\n  name: registry.example.com/team\n',
  'repos.yaml': '- slug: ./api\n- slug: ./web\n  uses: [api]\n',
};
const sources = {
  'api/go.mod': 'module example.com/api\n\ngo 1.23\n',
  'api/main.go': 'package main\n\nfunc main() {}\n',
  'web/package.json': '{"name": "web", "version": "1.0.0", "scripts": {"start": "node server.js"}}',
  'web/server.js': "require('http').createServer().listen(8080);\n",
};

const paths = [
  ...Object.keys(sources),
  'web/NOTES.md',
  'web/lib/deep/index.js',
  'karst.yaml',
  'repos.yaml',
  'deploy/services/api/deployment.yaml',
  'deploy/services/web/service.yaml',
  'deploy/services/web/Dockerfile',
  'deploy/services/web/notes/mine.txt',
  'deploy/services/api/.karst.json',
  'deploy/services/new/.karst.json',
  'deploy/flux/default-service-api.yaml',
  'deploy/flux/foreign.yaml',
  'deploy/flux/services/new/.karst.json',
  'deploy/owners/default/.karst.json',
];

/** What happens between two runs: a person, a commit, or nothing. Every content has the same length. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    path: fc.constantFrom(...paths),
    mark: fc.constantFrom('A', 'B'),
    keepsTime: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...paths.slice(4)) }),
  fc.record({
    kind: fc.constantFrom('execute' as const, 'replace' as const, 'link' as const),
    path: fc.constantFrom('web/server.js', 'web', 'api', 'deploy/services/web', 'repos.yaml'),
  }),
  fc.record({ kind: fc.constant('render' as const), locked: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

afterEach(() => {
  vi.useRealTimers();
});

test('a run that remembers gives what a run without memory gives, whatever is edited in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      await using scratch = await scratchDirectory();
      const root = join(scratch.path, 'work');
      const worldOf = (cacheDirectory: string) =>
        openWorld({
          ...(cacheDirectory === 'cache' ? { remembers: 'test' } : {}),
          specsRoot: root,
          treeRoot: root,
          cacheDirectory: join(scratch.path, cacheDirectory),
          stateDirectory: join(scratch.path, 'state'),
          environment: {},
          progress: { step: () => {}, finding: () => {} },
          version: '1.0.0',
        });
      for (const [path, content] of Object.entries({ ...specs, ...sources })) {
        await put(join(root, path), content);
      }
      await renderTree(worldOf('cache'), {});

      for (const [index, one] of steps.entries()) {
        // Old enough to be trusted, so that every run leaves something for the next to remember.
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
        await attempt(() => planTree(worldOf('cache'), {}));
        await attempt(() => take(one, root));
        const options = { locked: one.kind === 'render' && one.locked };
        const remembering = await attempt(() => planTree(worldOf('cache'), options));
        const forgetful = await attempt(() => planTree(worldOf(`none-${index}`), options));
        expect(remembering).toEqual(forgetful);
        if (one.kind === 'render') await attempt(() => renderTree(worldOf('cache'), options));
      }
    }),
    { numRuns: 16 },
  );
}, 120_000);

async function take(one: Step, root: string): Promise<void> {
  if (one.kind === 'render') return;
  const file = join(root, one.path);
  if (one.kind === 'remove') {
    await rm(file, { force: true });
    return;
  }
  if (one.kind !== 'write') {
    await move(one.kind, file);
    return;
  }
  const content = (specs as Record<string, string>)[one.path] ?? '';
  await put(file, `${content}# ${one.mark}\n`);
  if (one.keepsTime) await utimes(file, 1_700_000_000, 1_700_000_000);
}

/** What leaves the content as it is, and changes what it means or where it lies. */
async function move(kind: 'execute' | 'replace' | 'link', file: string): Promise<void> {
  const aside = `${file}.aside`;
  await rm(aside, { recursive: true, force: true });
  if (kind === 'execute') await chmod(file, 0o755);
  else if (kind === 'replace') {
    await cp(file, aside, { recursive: true });
    await rm(file, { recursive: true });
    await rename(aside, file);
  } else {
    await rename(file, aside);
    await symlink(aside, file);
  }
}

async function put(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function attempt<T>(run: () => Promise<T>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    return error;
  }
}

test('plans a fleet that nobody touched without asking anything but whether somebody did', async () => {
  await using scratch = await scratchDirectory();
  const worldOf = () =>
    openWorld({
      specsRoot: scratch.path,
      treeRoot: scratch.path,
      cacheDirectory: join(scratch.path, 'cache'),
      stateDirectory: join(scratch.path, 'state'),
      environment: {},
      progress: { step: () => {}, finding: () => {} },
      version: '1.0.0',
      remembers: 'test',
    });
  for (const [path, content] of Object.entries({ ...specs, ...sources })) {
    await put(join(scratch.path, path), content);
  }
  await renderTree(worldOf(), {});
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  const plan = await planTree(worldOf(), {});

  const deaf = () => Promise.reject(new Error('this was asked of the disk'));
  const world = worldOf();
  const { specs: reader, tree } = world;
  Object.assign(reader, { read: deaf, list: deaf });
  Object.assign(tree, { read: deaf, list: deaf, holds: deaf });
  expect(await planTree(world, {})).toEqual(plan);
});
