import { expect, test } from 'vitest';
import type { FieldChange } from '#src/plan/object/field-change.ts';
import { nothingHappens } from '#src/plan/plan.ts';
import { fieldText } from '#src/report/forecast-words.ts';
import { planHtml } from '#src/report/html/plan-html.ts';
import { somePlan, someWorkload } from './some-plan.ts';

type Sides = Pick<FieldChange, 'before' | 'after'>;

const secrets: readonly (readonly [string, Sides, string])[] = [
  ['that is new', { after: '(hidden)' }, 'a secret value comes'],
  ['that is taken away', { before: '(hidden)' }, 'a secret value goes'],
  ['with another value', { before: '(hidden)', after: '(hidden)' }, 'a secret value changes'],
  ['that is sealed anew', {}, 'a secret value changes'],
];

test.each(secrets)('a secret field %s is told alike on a terminal and a page', (_, sides, text) => {
  const field: FieldChange = { path: 'stringData', keys: ['stringData'], secret: true, ...sides };
  const object = { apiVersion: 'v1', kind: 'Secret', namespace: 'team', name: 'api' };
  const change = { action: 'update', object, path: 'x.yaml', fields: [field], causes: [] } as const;
  const forecast = { ...nothingHappens, objects: [change] };

  expect(fieldText(field)).toBe(`stringData: ${text}`);
  const page = planHtml(somePlan({ workloads: [someWorkload('update', { forecast })] }), 'planned');
  expect(page).toContain(`>${text}<`);
});
