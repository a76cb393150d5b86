import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import type { Plan } from '#src/plan/plan.ts';
import { planPage } from '#src/report/page/page.ts';
import type { PageView } from '#src/report/page/page-view.ts';
import { certifiedWorld, twoServices } from '#tests/support/certified-world.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { anyPlan, anyText } from './a-plan.ts';
import { readPage } from './read-page.ts';

const views: fc.Arbitrary<PageView> = fc.record({
  outcome: fc.constantFrom('planned' as const, 'written' as const, 'held' as const),
  limit: fc.constantFrom(1_500, 4_000, 20_000, 60_000),
  key: anyText,
  gates: fc.array(fc.record({ name: anyText, isPassed: fc.boolean(), by: anyText }), {
    maxLength: 2,
  }),
  events: fc.array(anyText, { maxLength: 7 }),
  stale: anyText,
  reviewers: fc.array(anyText, { maxLength: 3 }),
  whole: anyText,
});

/** Our own elements alone, each of them closed, and their text without a tag. */
function strangeHtml(html: readonly string[]): string[] {
  return html
    .flatMap((piece) => piece.split('\n'))
    .filter((line) => line !== '')
    .filter((line) => !/^<details><summary>[^<>]*<\/summary>$|^<\/details>$/.test(line))
    .filter((line) => !/^<!-- karst:(?:page v1 key=[\w./-]+|plan \{[^<>]*\}) -->$/.test(line));
}

test('whatever the texts of a plan are, its page is whole, short enough and does nothing', () => {
  fc.assert(
    fc.property(anyPlan, views, (plan, view) => {
      const page = planPage(plan, view);
      const { html, links, images, text, open, code } = readPage(page);

      expect(page.length).toBeLessThanOrEqual(view.limit ?? 60_000);
      expect(page.isWellFormed()).toBe(true);
      expect(open).toBe(0);
      expect(html.join('').match(/<details>/g)?.length).toBe(
        html.join('').match(/<\/details>/g)?.length,
      );
      expect(strangeHtml(html)).toEqual([]);
      expect(images).toBe(0);
      expect(
        links.filter((link) => !link.startsWith('https://github.com/octo/repo/compare/')),
      ).toEqual([]);
      expect(text).not.toMatch(/@[a-z0-9]|#[0-9]|\bgh-[0-9]|:\/\/|www\./i);
      expect(page).not.toMatch(/[^\P{C}\n]/u);
      expect(code).not.toContain('\u202e');
    }),
    { numRuns: 300 },
  );
});

test('every row of a table has as many cells as its head', () => {
  fc.assert(
    fc.property(anyPlan, views, (plan, view) => {
      const { tables } = readPage(planPage(plan, { ...view, limit: 60_000 }));

      expect(tables.filter((cells) => cells !== 6)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

async function changedPlan(): Promise<Plan> {
  const world = memoryWorld(
    {
      'karst.yaml': 'registry:\n  name: registry.example.com/team\n',
      'repos.yaml':
        '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n- {slug: "gh:octocat/old", name: old}\n',
    },
    {
      'gh:octocat/api': fastapi('api'),
      'gh:octocat/web': fastapi('web'),
      'gh:octocat/old': fastapi(),
    },
  );
  await renderTree(world, {});
  world.memory.sources.set('gh:octocat/api', fastapi('changed'));
  world.specFiles.set(
    'repos.yaml',
    '- {slug: "gh:octocat/api", name: api, replicas: 3}\n- {slug: "gh:octocat/web", name: web, uses: [api], expose: {host: web.example.com}}\n',
  );
  return planTree(world, {});
}

test('a page says first how it stands, then what is dangerous, and last what to do', async () => {
  const plan = await changedPlan();

  const page = planPage(plan, { outcome: 'planned', key: 'production' });

  const order = [
    '<!-- karst:page v1 key=production -->',
    `Plan \`${plan.id.slice(0, 8)}\``,
    '#### Look at this first',
    'danger.host-exposed',
    'Flux deletes of `old`',
    '#### Starts anew',
    '| workload |',
    '```mermaid',
    '<details><summary>Deployment&#47;api',
    '#### Next',
    'karst render',
  ];
  const places = order.map((text) => page.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('who may newly call whom, and how long certificates last, stand in words', async () => {
  const alone = twoServices.replace(', uses: [api]', '');
  const world = await certifiedWorld(alone);
  await renderTree(world, {});
  world.passDays(20);
  world.specFiles.set('repos.yaml', twoServices);

  const page = planPage(await planTree(world, {}), { outcome: 'planned' });

  expect(page).toContain(
    '#### Who may call\n\n- 🔑 `api` (`default`): default&#47;web may call it from now on\n',
  );
  expect(page).toMatch(
    /#### Certificates\n\n- 📜 `api` \(`default`\): api&#45;mesh, \d+ days left, kept\n/,
  );
});

test('a change is traced to the commits between and to the line of the spec', async () => {
  const page = planPage(await changedPlan(), { outcome: 'planned' });

  expect(page).toMatch(
    /\[[0-9a-f]{7}…[0-9a-f]{7}\]\(https:\/\/github\.com\/octocat\/api\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}\)/,
  );
  expect(page).toContain('- because of `repos.yaml:1:');
});

test('gates, events and commands of a writer are shown, and the marker is its own', async () => {
  const page = planPage(await changedPlan(), {
    outcome: 'planned',
    key: 'a--> b',
    next: ['/deploy api --plan=12345678'],
    gates: [{ name: 'approved', isPassed: false, by: 'ada' }],
    events: ['planned by ada'],
  });

  expect(page).toContain('<!-- karst:page v1 key=a-_b -->');
  expect(page).toContain('#### Blocked by\n\n- ✗ `approved` ada');
  expect(page).toContain('```console\n/deploy api --plan=12345678\n```');
  expect(page).toContain('<details><summary>Log</summary>');
});

test('what does not fit is said, and what matters most is there', async () => {
  const plan = await changedPlan();
  const [first] = plan.workloads.filter(({ action }) => action === 'update');
  if (first === undefined) throw new Error('no workload');
  const workloads = Array.from({ length: 300 }, (_, index) => ({
    ...first,
    workload: { ...first.workload, name: `s${index}` },
  }));

  const page = planPage({ ...plan, workloads }, { outcome: 'planned', limit: 10_000 });

  expect(page.length).toBeLessThanOrEqual(10_000);
  expect(page).toMatch(/_\d+ more (workloads|objects) do not fit here/);
  expect(page).toContain('#### Next');
});

test('a plan without changes is a line', async () => {
  const world = memoryWorld(
    {
      'repos.yaml': '- {slug: "gh:octocat/api", name: api}\n',
      'karst.yaml': 'registry:\n  name: registry.example.com/team\n',
    },
    { 'gh:octocat/api': fastapi() },
  );
  await renderTree(world, {});

  const page = planPage(await planTree(world, {}), { outcome: 'planned' });

  expect(page.split('\n').filter((line) => line !== '' && !line.startsWith('<!--'))).toHaveLength(
    1,
  );
  expect(page).toContain('✅');
});
