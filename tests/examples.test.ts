import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderTree } from '#src/flows/render.ts';
import { openWorld } from '#src/io/world.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import type { Plan } from '#src/plan/plan.ts';
import { filesBelow } from '#tests/support/files-below.ts';
import { unusedProperties } from '#tests/support/schema-coverage.ts';

/** Records keep the version that wrote them; the examples show those of no release, so that a release changes none. */
const version = '0.0.0';
const isUpdate = process.env.UPDATE_GOLDEN === '1';
const names = (await readdir('examples')).filter((name) => name !== 'workflows').sort();

test.each(names)('%s renders to the tree that stands beside it, byte for byte', async (name) => {
  await using example = await openExample(name);
  const expected = join('examples', name, 'expected');

  const { plan } = await example.render();
  if (isUpdate) {
    await rm(expected, { recursive: true, force: true });
    await cp(example.out, expected, { recursive: true });
  }

  expect(errors(plan)).toEqual([]);
  expect(await filesBelow(example.out)).toEqual(await filesBelow(expected));
});

test.each(names)('%s: a second render changes nothing', async (name) => {
  await using example = await openExample(name);
  await example.render();
  const before = await filesBelow(example.out);

  const { plan } = await example.render();

  expect(plan.workloads.filter(({ action }) => action !== 'keep')).toEqual([]);
  expect(await filesBelow(example.out)).toEqual(before);
});

test('launch-styles: removing an entry removes exactly its files', async () => {
  await using example = await openExample('launch-styles');
  await example.render();
  const before = await filesBelow(example.out);
  const repos = join(example.input, 'repos.yaml');
  await writeFile(repos, (await readFile(repos, 'utf8')).replace('  - ./flask\n', ''));

  await example.render();
  const after = await filesBelow(example.out);

  const gone = Object.keys(before).filter((path) => !(path in after));
  const own = Object.keys(before).filter((path) => /\/flask\/|-flask\.yaml$/.test(path));
  expect(gone).toEqual(own);
  expect(before).toMatchObject(after);
});

test.each<[string, string, string[]]>([
  // The example's sources are directories, which have no commit to promote.
  ['repos.yaml', 'service-spec.schema.json', ['/promoted']],
  ['karst.yaml', 'karst.schema.json', []],
])('every-field: %s shows every field', async (file, schema, hidden) => {
  const written = parse(await readFile(join('examples/every-field/input', file), 'utf8'));

  expect(unusedProperties(await readSchema(schema), [written].flat())).toEqual(hidden);
});

test('a field that no example shows is noticed', async () => {
  const schema = await readSchema('service-spec.schema.json');

  expect(unusedProperties(schema, [{ slug: './a', expose: {} }])).toEqual(
    expect.arrayContaining(['/name', '/expose/host', '/volumes']),
  );
});

interface Example extends AsyncDisposable {
  readonly input: string;
  readonly out: string;
  render(): ReturnType<typeof renderTree>;
}

/** A copy of an example, rendered as `karst render -f input/repos.yaml --out out` does. */
async function openExample(name: string): Promise<Example> {
  const home = await mkdtemp(join(tmpdir(), 'karst-example-'));
  const input = join(home, 'input');
  const out = join(home, 'out');
  await cp(join('examples', name, 'input'), input, { recursive: true });
  const world = openWorld({
    specsRoot: input,
    treeRoot: out,
    cacheDirectory: join(home, 'cache'),
    stateDirectory: join(home, 'state'),
    environment: {},
    progress: { step: () => {}, finding: () => {} },
    version,
  });
  return {
    input,
    out,
    render: () => renderTree(world, { reposFile: 'repos.yaml' }),
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  };
}

function errors(plan: Plan) {
  return planFindings(plan).filter(({ severity }) => severity === 'error');
}

async function readSchema(name: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(`schemas/${name}`, 'utf8')) as Record<string, unknown>;
}
