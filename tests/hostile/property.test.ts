import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { checkFiles } from '#src/policy/gate.ts';
import { Problem } from '#src/problem.ts';
import { renderService } from '#src/render/service.ts';
import { builtInHosts } from '#src/source/host.ts';
import { parseRef } from '#src/source/ref.ts';
import { parseSlug } from '#src/source/slug.ts';
import { loadSchema } from '#src/spec/schema-node.ts';
import { propertyRuns } from '#tests/fuzz/property-runs.ts';
import { anImageLaunch, anInput } from '#tests/render/kubernetes/an-input.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { fromSchema } from './from-schema.ts';
import { serviceFrom } from './place.ts';

const { properties = {} } = loadSchema('service-spec');
/** Fields that only mean something among other entries, or whose content no schema describes. */
const apart = ['slug', 'name', 'owner', 'environments', 'uses', 'allow', 'patches'];
const fields = Object.entries(properties).filter(([key]) => !apart.includes(key));
/** A few fields at once, so that most specs keep every rule. */
const spec = fc
  .subarray(fields, { minLength: 1, maxLength: 4 })
  .chain((some) =>
    fc.record(Object.fromEntries(some.map(([key, node]) => [key, fromSchema(node)]))),
  );
const piece = fc.oneof(
  fc.constantFrom(
    'gh:',
    'gl:',
    './',
    '../',
    '#',
    '/',
    '..',
    '@{',
    'refs/heads/',
    '.git',
    '\0',
    ':',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const soup = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

test('the parsers of slugs and refs raise a Problem or nothing', () => {
  fc.assert(
    fc.property(soup, (text) => {
      expect(raised(() => parseSlug(text, builtInHosts))).not.toBe('other');
      expect(raised(() => parseRef(text))).not.toBe('other');
    }),
    propertyRuns(3_000),
  );
});

test('a slug that is accepted is what was written, but for the case of its scheme', () => {
  fc.assert(
    fc.property(soup, (text) => {
      if (raised(() => parseSlug(text, builtInHosts)) !== 'nothing') return;
      const slug = parseSlug(text, builtInHosts);
      if (slug.kind === 'repository') expect(slug.text.toLowerCase()).toBe(text.toLowerCase());
      expect(parseSlug(slug.text, builtInHosts)).toEqual(slug);
    }),
    propertyRuns(3_000),
  );
});

test('every spec that is accepted is rendered, and passes the gate or is told why not', () => {
  let accepted = 0;
  fc.assert(
    fc.property(spec, (fieldsOf) => {
      const service = serviceFrom(fieldsOf);
      if (typeof service === 'string') return;
      accepted += 1;
      const { files, findings } = renderService(anInput({}, { service, launch: anImageLaunch() }));
      const told = findings.some(({ severity }) => severity === 'error');
      if (!told) expect(checkFiles(files, { service })).toEqual([]);
    }),
    propertyRuns(200),
  );
  expect(accepted).toBeGreaterThan(30);
});

test('a plan after its own application is empty', async () => {
  await fc.assert(
    fc.asyncProperty(spec, async (fieldsOf) => {
      const entry = { slug: 'gh:octocat/hello', name: 'hello', ...fieldsOf };
      const world = memoryWorld(
        { 'repos.yaml': `- ${JSON.stringify(entry)}\n` },
        { 'gh:octocat/hello': fastapi() },
      );
      await renderTree(world, {});
      const before = world.tree.all();

      const { workloads } = await planTree(world, {});

      const again = workloads.map(({ action }) => action).filter((action) => action !== 'held');
      expect(new Set(again)).toEqual(new Set(again.length === 0 ? [] : ['keep']));
      await renderTree(world, {});
      expect(world.tree.all()).toEqual(before);
    }),
    propertyRuns(40),
  );
});

function raised(call: () => unknown): 'nothing' | 'problem' | 'other' {
  try {
    call();
    return 'nothing';
  } catch (error) {
    return error instanceof Problem ? 'problem' : 'other';
  }
}
