import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '#src/plan/hash.ts';
import { planWorkload } from '#src/plan/plan-workload.ts';
import { parseRecord, type WorkloadRecord } from '#src/plan/record.ts';
import { keptWorkload } from '#src/plan/standing-workload.ts';
import { isUnchanged } from '#src/plan/unchanged.ts';
import { propertyRuns } from '#tests/fuzz/property-runs.ts';
import { MemoryFiles } from '#tests/support/memory-files.ts';

const workload = { kind: 'Service', name: 'api', owner: 'default', environment: 'prod' } as const;
const root = 'deploy';
const recordFile = 'deploy/services/api/.karst.json';
type Texts = Readonly<Record<string, string>>;

test('creates, updates, deletes and keeps by content', async () => {
  const tree = new MemoryFiles();
  await apply(tree, { a: 'old', b: 'same', c: 'gone' });

  const { plan } = await planned(tree, { a: 'new', b: 'same', d: 'fresh' });

  expect(states(plan)).toEqual({ a: 'update', b: 'keep', c: 'delete', d: 'create' });
  expect(plan.action).toBe('update');
  expect(plan.causes).toEqual([{ kind: 'spec-changed' }]);
});

test('leaves a file that a person edited, and holds the workload where it would have to change', async () => {
  const tree = new MemoryFiles();
  await apply(tree, { a: 'one', b: 'one' });
  tree.contents.set('deploy/services/api/a', 'by hand');

  const { plan } = await planned(tree, { a: 'two', b: 'two' });

  expect(plan.action).toBe('held');
  expect(plan.steps).toEqual([]);
  expect(plan.findings).toMatchObject([{ code: 'plan.edited-by-person', severity: 'error' }]);
});

test('leaves a file that a person edited, and writes the others where it need not change', async () => {
  const tree = new MemoryFiles();
  await apply(tree, { a: 'one', b: 'one' });
  tree.contents.set('deploy/services/api/a', 'by hand');

  const { plan } = await apply(tree, { a: 'one', b: 'two' });

  expect(plan.findings).toMatchObject([{ code: 'plan.edited-by-person', severity: 'warning' }]);
  expect(files(tree)).toEqual({ a: 'by hand', b: 'two' });
});

test('replaces an edited file when that was asked for', async () => {
  const tree = new MemoryFiles();
  await apply(tree, { a: 'one' });
  tree.contents.set('deploy/services/api/a', 'by hand');

  await apply(tree, { a: 'two' }, true);

  expect(files(tree)).toEqual({ a: 'two' });
});

test.each([false, true])('never replaces a file without a record, force %s', async (force) => {
  const tree = new MemoryFiles({ 'deploy/services/api/a': 'foreign' });

  const { plan } = await apply(tree, { a: 'ours' }, force);

  expect(plan.findings).toMatchObject([{ code: 'plan.not-ours', severity: 'error' }]);
  expect(tree.all()).toEqual({ 'deploy/services/api/a': 'foreign' });
});

test('takes a file without a record for its own when it holds what is wanted', async () => {
  const tree = new MemoryFiles({ 'deploy/services/api/a': 'ours' });

  const { plan } = await apply(tree, { a: 'ours' });

  expect(states(plan)).toEqual({ a: 'keep' });
  expect(tree.contents.has(recordFile)).toBe(true);
});

test('removing a workload removes its files and its record, and nothing else', async () => {
  const tree = new MemoryFiles({
    'deploy/services/api/notes.md': 'mine',
    'deploy/services/web/a': 'x',
  });
  await apply(tree, { a: 'one', b: 'one' });

  const { plan } = await apply(tree, undefined);

  expect(plan.action).toBe('delete');
  expect(Object.keys(tree.all())).toEqual([
    'deploy/services/api/notes.md',
    'deploy/services/web/a',
  ]);
});

test('does not remove a workload while one of its files is edited', async () => {
  const tree = new MemoryFiles();
  await apply(tree, { a: 'one', b: 'one' });
  tree.contents.set('deploy/services/api/a', 'by hand');
  const before = tree.all();

  const { plan } = await apply(tree, undefined);

  expect(plan.findings).toMatchObject([{ code: 'plan.edited-by-person', severity: 'error' }]);
  expect(tree.all()).toEqual(before);
});

test('keeps the record of an older version while nothing else differs', async () => {
  const tree = new MemoryFiles();
  await apply(tree, { a: 'one' });
  const before = tree.all();

  const state = { ...(await stateOf(tree, { a: 'one' }, false)) };
  const facts = { ...factsOf({ a: 'one' }), tool: '9.9.9' };
  const { plan } = planWorkload({ ...state, wanted: { facts, files: wantedFiles({ a: 'one' }) } });

  expect(plan.steps).toEqual([]);
  expect(tree.all()).toEqual(before);
});

test('needs no rendering while the inputs are the same and every file is there', async () => {
  const tree = new MemoryFiles();
  const { record } = await apply(tree, { a: 'one' });
  const { found } = await stateOf(tree, { a: 'one' }, false);
  const { inputs } = factsOf({ a: 'one' });

  expect(isUnchanged(record, inputs, found)).toBe(true);
  expect(isUnchanged(record, factsOf({ a: 'two' }).inputs, found)).toBe(false);
  expect(isUnchanged(record, inputs, new Map())).toBe(false);
});

test('tells an edit also where nothing is rendered', async () => {
  const tree = new MemoryFiles();
  const { record } = await apply(tree, { a: 'one' });
  tree.contents.set('deploy/services/api/a', 'by hand');
  const { found } = await stateOf(tree, { a: 'one' }, false);
  if (record === undefined) throw new Error('no record');

  const { plan } = keptWorkload({ workload, root, found, record });

  expect(plan.findings).toMatchObject([{ code: 'plan.edited-by-person', severity: 'warning' }]);
});

const setterLine = (tag: string, size: number) =>
  `size: ${size}\nimages:\n  - newTag: ${tag} # {"$imagepolicy": "flux-system:api:tag"}\n`;

test('what image automation sets is no edit, and stays when the rest of the file changes', async () => {
  const tree = new MemoryFiles();
  await apply(tree, { a: setterLine('ts-1', 1) });
  tree.contents.set('deploy/services/api/a', setterLine('ts-2', 1));

  const same = await planned(tree, { a: setterLine('ts-1', 1) });
  const { plan } = await apply(tree, { a: setterLine('ts-1', 2) });

  expect(same.plan.findings).toEqual([]);
  expect(same.plan.steps).toEqual([]);
  expect(plan.findings).toEqual([]);
  expect(files(tree)).toEqual({ a: setterLine('ts-2', 2) });
});

test('a change by hand beside the set value is an edit', async () => {
  const tree = new MemoryFiles();
  await apply(tree, { a: setterLine('ts-1', 1) });
  tree.contents.set('deploy/services/api/a', setterLine('ts-2', 7));

  const { plan } = await planned(tree, { a: setterLine('ts-1', 2) });

  expect(plan.findings).toMatchObject([{ code: 'plan.edited-by-person' }]);
});

const trees = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));

test('applying the plan from a to b gives b, and a second plan is empty', async () => {
  await fc.assert(
    fc.asyncProperty(trees, trees, async (a, b) => {
      const tree = new MemoryFiles();
      await apply(tree, a);
      await apply(tree, b);
      expect(files(tree)).toEqual({ ...b });
      const { plan } = await planned(tree, b);
      expect(plan.steps).toEqual([]);
    }),
  );
});

test('runs that stop anywhere, with other wishes each time, converge and take nothing for an edit', async () => {
  const run = fc.record({ wish: fc.option(trees, { nil: undefined }), stop: fc.nat(6) });
  await fc.assert(
    fc.asyncProperty(fc.array(run, { maxLength: 5 }), trees, async (runs, last) => {
      const tree = new MemoryFiles();
      for (const { wish, stop } of runs) {
        tree.changesLeft = stop;
        await apply(tree, wish).catch(() => undefined);
      }
      tree.changesLeft = Number.POSITIVE_INFINITY;

      const { plan } = await apply(tree, last);

      expect(plan.findings).toEqual([]);
      expect(files(tree)).toEqual({ ...last });
    }),
    propertyRuns(500),
  );
});

test('an edit of a person survives every run', async () => {
  await fc.assert(
    fc.asyncProperty(trees, fc.array(fc.option(trees, { nil: undefined })), async (a, wishes) => {
      const tree = new MemoryFiles();
      await apply(tree, { ...a, a: '1' });
      tree.contents.set('deploy/services/api/a', 'by hand');
      for (const wish of wishes) await apply(tree, wish);
      expect(tree.contents.get('deploy/services/api/a')).toBe('by hand');
    }),
  );
});

function factsOf(wish: Texts) {
  const same = 'b'.repeat(64);
  const spec = contentHash(JSON.stringify(wish));
  const inputs = { spec, source: same, environment: same, peers: same, baseImages: same };
  return { workload, tool: '1.0.0', digests: {}, inputs };
}

function wantedFiles(wish: Texts) {
  return Object.entries(wish).map(([path, content]) => ({ path: `services/api/${path}`, content }));
}

async function stateOf(tree: MemoryFiles, wish: Texts | undefined, force: boolean) {
  const bytes = await tree.read(recordFile);
  const place = { file: recordFile, kind: 'Service', name: 'api' } as const;
  const record: WorkloadRecord | undefined = bytes && parseRecord(bytes, place);
  const found = new Map<string, Uint8Array>();
  for (const path of await tree.list(root)) {
    const content = await tree.read(path);
    if (content !== undefined) found.set(path.slice(root.length + 1), content);
  }
  const wanted =
    wish === undefined ? undefined : { facts: factsOf(wish), files: wantedFiles(wish) };
  return { workload, root, wanted, found, record, force };
}

async function planned(tree: MemoryFiles, wish: Texts | undefined, force = false) {
  return planWorkload(await stateOf(tree, wish, force));
}

async function apply(tree: MemoryFiles, wish: Texts | undefined, force = false) {
  const state = await stateOf(tree, wish, force);
  const result = planWorkload(state);
  if (wish === undefined && state.record === undefined) return result;
  for (const step of result.plan.steps) await tree.apply(step);
  return result;
}

function states({ files: all }: { files: readonly { path: string; state: string }[] }) {
  const own = all.filter(({ path }) => path !== recordFile);
  return Object.fromEntries(own.map(({ path, state }) => [path.split('/').at(-1), state]));
}

function files(tree: MemoryFiles): Texts {
  const own = Object.entries(tree.all()).filter(([path]) => path !== recordFile);
  return Object.fromEntries(own.map(([path, content]) => [path.split('/').at(-1), content]));
}
