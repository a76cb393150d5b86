import { expect, test } from 'vitest';
import { destroyChange } from '#src/flows/destroy.ts';
import { planTree } from '#src/flows/plan.ts';
import { planPage } from '#src/report/page/page.ts';
import { planText } from '#src/report/terminal.ts';
import { lifeWorld } from '#tests/support/life-world.ts';

test('a page and a text show the lines of the specs that change along', async () => {
  const world = await lifeWorld({ 'repos.yaml': '- gh:acme/api # ours\n- gh:acme/web\n' });

  const plan = await world.plan(destroyChange({ names: ['acme-web'], withData: false }));

  expect(planPage(plan, { outcome: 'planned' })).toContain(
    '#### Specs\n\nupdate `repos.yaml`\n\n```diff\n@@ -1,2 +1 @@\n - gh:acme/api # ours\n-- gh:acme/web\n```',
  );
  expect(planText(plan, { color: false, outcome: 'planned' })).toContain(
    'specs\n  ~ repos.yaml\n     - gh:acme/api # ours\n    -- gh:acme/web\n',
  );
  const other = planPage(await planTree(world, {}), { outcome: 'planned' });
  expect(other).not.toContain('#### Specs');
});
