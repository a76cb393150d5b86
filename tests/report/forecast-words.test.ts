import { expect, test } from 'vitest';
import type { FieldChange } from '#src/plan/object/field-change.ts';
import { nothingHappens, type Plan } from '#src/plan/plan.ts';
import { fieldText } from '#src/report/forecast-words.ts';
import { planHtml } from '#src/report/html/plan-html.ts';

type Sides = Pick<FieldChange, 'before' | 'after'>;

const secrets: readonly (readonly [string, Sides, string])[] = [
  ['that is new', { after: '(hidden)' }, 'a secret value comes'],
  ['that is taken away', { before: '(hidden)' }, 'a secret value goes'],
  ['with another value', { before: '(hidden)', after: '(hidden)' }, 'a secret value changes'],
  ['that is sealed anew', {}, 'a secret value changes'],
];

test.each(secrets)('a secret field %s is told alike on a terminal and a page', (_, sides, text) => {
  const field: FieldChange = { path: 'stringData', keys: ['stringData'], secret: true, ...sides };

  expect(fieldText(field)).toBe(`stringData: ${text}`);
  expect(planHtml(planOf(field), 'planned')).toContain(`>${text}<`);
});

function planOf(field: FieldChange): Plan {
  const object = { apiVersion: 'v1', kind: 'Secret', namespace: 'team', name: 'api' };
  return {
    id: 'a'.repeat(64),
    workloads: [
      {
        workload: { kind: 'Service', name: 'api', owner: 'team', environment: 'default' },
        action: 'update',
        causes: [],
        files: [],
        findings: [],
        evidence: [],
        uses: [],
        forecast: {
          ...nothingHappens,
          objects: [{ action: 'update', object, path: 'x.yaml', fields: [field], causes: [] }],
        },
        steps: [],
      },
    ],
    findings: [],
    images: [],
    dangers: [],
  };
}
