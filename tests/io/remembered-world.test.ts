import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { openWorld } from '#src/io/world.ts';
import type { Plan } from '#src/plan/plan.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const files = {
  'karst.yaml': 'registry:\n  name: registry.example.com/team\n',
  'repos.yaml': '- slug: ./apps/api\n- slug: ./apps/web\n  uses: [api]\n',
  'apps/api/go.mod': 'module example.com/api\n\ngo 1.23\n',
  'apps/api/main.go': listening(8080),
  'apps/web/package.json':
    '{"name": "web", "version": "1.0.0", "scripts": {"start": "node server.js"}}',
  'apps/web/server.js': "require('http').createServer().listen(8080);\n",
};

function listening(port: number): string {
  return `package main\n\nimport "net/http"\n\nfunc main() { http.ListenAndServe(":${port}", nil) }\n`;
}

afterEach(() => {
  vi.useRealTimers();
});

test.each<[string, (root: string) => Promise<void>]>([
  [
    'a source whose port its callers are told',
    (root) => put(root, 'apps/api/main.go', listening(9191)),
  ],
  [
    'a record that says what others go by',
    async (root) => {
      const [web, api] = [await recordOf(root, 'web'), await recordOf(root, 'api')];
      const claim = JSON.stringify({ ...web, identity: api.identity });
      await put(root, 'deploy/services/web/.karst.json', claim);
    },
  ],
  [
    'a directory on the way to a source, with a link to it in its place',
    async (root) => {
      await rename(join(root, 'apps'), join(root, 'aside'));
      await symlink('aside', join(root, 'apps'));
    },
  ],
  [
    'a directory on the way to the tree, with a link to it in its place',
    async (root) => {
      await rename(join(root, 'deploy/services'), join(root, 'deploy/aside'));
      await symlink('aside', join(root, 'deploy/services'));
    },
  ],
  [
    'a file of the tree that nobody opened again',
    (root) => put(root, 'deploy/services/web/service.yaml', '# mine\n'),
  ],
  ['a further spec', (root) => put(root, 'karst/more.yaml', 'kind: Service\n')],
  ['a file beside the sources', (root) => put(root, 'apps/NOTES.md', 'nothing of any service\n')],
])('plans as without memory after a change to %s', async (_, change) => {
  await using scratch = await scratchDirectory();
  const root = join(scratch.path, 'work');
  for (const [path, content] of Object.entries(files)) await put(root, path, content);
  await renderTree(worldAt(root, 'cache'), {});
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  await planTree(worldAt(root, 'cache'), {});
  // Another question, answered without opening a file that was seen before.
  await planTree(worldAt(root, 'cache'), { strict: true });

  await change(root);
  for (const options of [{}, { strict: true }]) {
    const remembering = await outcome(planTree(worldAt(root, 'cache'), options));
    expect(remembering).toEqual(await outcome(planTree(worldAt(root, 'none'), options)));
  }
});

test('plans again, and alone, what one run changed and the next found settled', async () => {
  await using scratch = await scratchDirectory();
  const root = join(scratch.path, 'work');
  for (const [path, content] of Object.entries(files)) await put(root, path, content);
  await renderTree(worldAt(root, 'cache'), {});
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  await planTree(worldAt(root, 'cache'), {});

  await put(root, 'apps/web/server.js', `${files['apps/web/server.js']}// more\n`);
  const { plan } = await renderTree(deafTo(root, 'apps/api'), {});
  expect(actions(plan)).toMatchObject({ api: 'keep', web: 'update' });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  const settled = await planTree(deafTo(root, 'apps/api'), {});
  expect(actions(settled)).toMatchObject({ api: 'keep', web: 'keep' });
  expect(settled.id).toBe(plan.id);
  expect(await planTree(deafTo(root, 'apps'), {})).toEqual(settled);
});

function worldAt(root: string, cache: string) {
  return openWorld({
    specsRoot: root,
    treeRoot: root,
    cacheDirectory: join(dirname(root), cache),
    stateDirectory: join(dirname(root), 'state'),
    environment: {},
    progress: { step: () => {}, finding: () => {} },
    version: '1.0.0',
    ...(cache === 'cache' ? { remembers: 'test' } : {}),
  });
}

/** The remembering world, in which a source below this path cannot be opened. */
function deafTo(root: string, path: string) {
  const world = worldAt(root, 'cache');
  const sources: typeof world.sources = (specs) => {
    const opened = world.sources(specs);
    return {
      ...opened,
      open: (slug, known) =>
        slug.path.startsWith(path)
          ? Promise.reject(new Error(`${slug.path} was opened`))
          : opened.open(slug, known),
    };
  };
  return { ...world, sources };
}

function actions({ workloads }: Plan): Record<string, string> {
  return Object.fromEntries(workloads.map(({ workload, action }) => [workload.name, action]));
}

async function recordOf(root: string, name: string): Promise<Record<string, unknown>> {
  const text = await readFile(join(root, `deploy/services/${name}/.karst.json`), 'utf8');
  return JSON.parse(text) as Record<string, unknown>;
}

async function put(root: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

async function outcome(plan: Promise<Plan>): Promise<unknown> {
  return await plan.catch((error: unknown) => error);
}
