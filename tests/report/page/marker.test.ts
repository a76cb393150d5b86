import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarker, stickyMarker, withdrawnPage } from '#src/report/page/marker.ts';
import { planPage } from '#src/report/page/page.ts';
import { anyPlan, anyText } from './a-plan.ts';

test('what a page says to programs is read again, whatever its texts are', () => {
  fc.assert(
    fc.property(anyPlan, anyText, fc.array(anyText, { maxLength: 4 }), (plan, key, reviewers) => {
      const page = planPage(plan, { outcome: 'planned', key, reviewers });

      expect(page.startsWith(stickyMarker(key))).toBe(true);
      const marker = readMarker(page);
      expect(marker).toMatchObject({ plan: plan.id, isWithdrawn: false });
      expect(marker?.reviewers).toHaveLength(reviewers.length);
      expect(stickyMarker(marker?.key ?? '')).toBe(stickyMarker(key));
      expect(readMarker(page.replaceAll('\n', '\r\n'))).toEqual(marker);

      const withdrawn = withdrawnPage(page);
      expect(readMarker(withdrawn)).toEqual({ ...marker, isWithdrawn: true });
      expect(withdrawn.split('\n').slice(2)).toEqual(page.split('\n').slice(2));
    }),
  );
});

test('names of people and teams stand in it as they are', () => {
  const plan = fc.sample(anyPlan, 1)[0];
  if (plan === undefined) throw new Error('no plan');
  const reviewers = ['ada', 'acme/web-team', 'a_b'];
  const view = { outcome: 'planned', key: 'production/api', reviewers } as const;

  expect(readMarker(planPage(plan, view))).toMatchObject({ key: 'production/api', reviewers });
});

test.each([
  ['nothing', ''],
  ['a person’s words', 'Please merge this.'],
  ['a page that is quoted', `> ${stickyMarker('a')}`],
  ['a marker further below', `hello\n${page('{"key":"a","plan":"b"}')}`],
  ['no object', page('[1]')],
  ['no JSON', page('{')],
  ['no plan', page('{"key":"a"}')],
  ['another type', page('{"key":1,"plan":"b"}')],
  ['more than a marker holds', page(`{"key":"a","plan":"${'b'.repeat(9_000)}"}`)],
])('%s has no marker, and stays as it is', (_, text) => {
  expect(readMarker(text)).toBeUndefined();
  expect(withdrawnPage(text)).toBe(text);
});

test('what somebody else put there is taken for nothing else', () => {
  const text = page('{"key":"a","plan":"b","outcome":3,"reviewers":[1,"ada",{}],"__proto__":{}}');

  expect(readMarker(text)).toEqual({
    key: 'a',
    plan: 'b',
    isWithdrawn: false,
    reviewers: ['ada'],
  });
});

function page(machine: string): string {
  return `${stickyMarker('a')}\n<!-- karst:plan ${machine} -->\n\n### Plan`;
}
