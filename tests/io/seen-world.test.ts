import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
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
  'repos.yaml',
  'deploy/services/api/deployment.yaml',
  'deploy/services/web/service.yaml',
  'deploy/services/web/Dockerfile',
  'deploy/services/api/.karst.json',
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
        await take(one, root);
        const options = { locked: one.kind === 'render' && one.locked };
        const remembering = await attempt(() => planTree(worldOf('cache'), options));
        const forgetful = await attempt(() => planTree(worldOf(`none-${index}`), options));
        expect(remembering).toEqual(forgetful);
        if (one.kind === 'render') await attempt(() => renderTree(worldOf('cache'), options));
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);

async function take(one: Step, root: string): Promise<void> {
  if (one.kind === 'render') return;
  const file = join(root, one.path);
  if (one.kind === 'remove') {
    await rm(file, { force: true });
    return;
  }
  const content = (specs as Record<string, string>)[one.path] ?? '';
  await put(file, `${content}# ${one.mark}\n`);
  if (one.keepsTime) await utimes(file, 1_700_000_000, 1_700_000_000);
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
