import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planHtml } from '#src/report/html/plan-html.ts';
import { anyPlan } from '../page/a-plan.ts';

const ours = new Set(
  `a b body code defs del details div footer g h1 h2 h3 head header html i ins li main marker meta nav p path pre rect
  section small span style summary svg table tbody td text th thead title tr ul`.split(/\s+/),
);
const empty = new Set(['meta', 'path', 'rect']);

/** Tags of a page in their order, `/name` where one ends. */
function tags(page: string): string[] {
  return [...page.matchAll(/<(\/?[a-zA-Z!][^\s>/]*)/g)].map((match) => match[1] ?? '');
}

/** What is open when the page ends, and what was closed that was not open. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const tag of tags(page).filter((name) => !name.startsWith('!'))) {
    if (empty.has(tag)) continue;
    if (!tag.startsWith('/')) open.push(tag);
    else if (open.at(-1) === tag.slice(1)) open.pop();
    else wrong.push(tag);
  }
  return [...wrong, ...open];
}

test('whatever a plan holds, its page has our elements alone, each closed, and nothing is loaded or run', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const page = planHtml(plan, 'planned');

      const foreign = tags(page).filter((tag) => !ours.has(tag.replace('/', '')));
      expect(foreign).toEqual(['!doctype']);
      expect(unbalanced(page)).toEqual([]);
      expect(page).not.toMatch(/<[^>]*\s(?:on\w+|src|srcset|formaction)=/i);
      expect(page).not.toMatch(/(?:href)="(?!#|https:\/\/)/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what no page may hold.
      expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test('a page allows itself its own style and nothing else', () => {
  const [plan] = fc.sample(anyPlan, 1);
  if (plan === undefined) throw new Error('no plan');

  const page = planHtml(plan, 'written');

  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'"`);
});

test('the same plan gives the same page', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(planHtml(plan, 'planned')).toBe(planHtml(structuredClone(plan), 'planned'));
    }),
    { numRuns: 20 },
  );
});

test('a secret in a line of a file is hidden', () => {
  const password = 'postgres://app:hunter2hunter2@db/app';
  const files = [{ path: 'deploy/x.yaml', state: 'edited' as const, diff: `+url: ${password}` }];
  const [plan] = fc.sample(
    anyPlan.filter(({ workloads }) => workloads.length > 0),
    1,
  );
  const workloads = plan?.workloads.map((one) => ({ ...one, action: 'update' as const, files }));

  const page = planHtml(
    { id: '0', findings: [], images: [], dangers: [], workloads: workloads ?? [] },
    'planned',
  );

  expect(page).toContain('deploy/x.yaml');
  expect(page).not.toContain('hunter2');
});
