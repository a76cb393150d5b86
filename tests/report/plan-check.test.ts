import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#src/problem.ts';
import { diffPage } from '#src/report/page/diff-page.ts';
import { planAnnotations, planCheckTitle, planConclusion } from '#src/report/plan-check.ts';
import { proposalGates, proposalLabels } from '#src/report/proposal-words.ts';
import { anyPlan } from './page/a-plan.ts';
import { somePlan, someWorkload } from './some-plan.ts';

const finding = (severity: Finding['severity'], file?: string, line = 1): Finding => ({
  code: 'spec.missing',
  severity,
  message: 'x',
  ...(file === undefined ? {} : { file, line }),
});

const danger = (severity: 'high' | 'medium') => ({
  code: 'danger.large-change' as const,
  severity,
  message: 'x',
  hint: 'y',
});

const edit = { path: 'repos.yaml', state: 'update', content: 'a', diff: '+a' } as const;

const images = (isPassed: boolean) => ({ name: 'images', isPassed, by: 'the build' });

test.each([
  ['nothing to say', somePlan(), [], 'success'],
  ['an error', somePlan({ findings: [finding('error')] }), [images(false)], 'failure'],
  ['a part that is held', somePlan({ workloads: [someWorkload('held')] }), [], 'failure'],
  ['a warning', somePlan({ findings: [finding('warning')] }), [], 'neutral'],
  ['a note', somePlan({ findings: [finding('info')] }), [], 'success'],
  ['a danger', somePlan({ dangers: [danger('high')] }), [], 'neutral'],
  ['an open gate', somePlan({ dangers: [danger('high')] }), [images(false)], 'action_required'],
  ['a passed gate', somePlan(), [images(true)], 'success'],
  ['its own gates', somePlan({ dangers: [danger('high')] }), undefined, 'neutral'],
] as const)('a plan with %s concludes so', (_, given, gates, conclusion) => {
  expect(planConclusion(given, gates ?? proposalGates(given, ['ada']))).toBe(conclusion);
});

test.each([
  [somePlan(), [], 'nothing to do'],
  [somePlan(), [images(false)], 'nothing to do; waits for images'],
  [somePlan({ workloads: [someWorkload('create')] }), [], 'aaaaaaaa: 1 to create'],
  [somePlan({ edits: [edit] }), [], 'aaaaaaaa: 1 spec to change'],
  [
    somePlan({ edits: [edit], workloads: [someWorkload('keep')] }),
    [],
    'aaaaaaaa: 1 unchanged, 1 spec to change',
  ],
  [somePlan({ edits: [edit], workloads: [someWorkload('update')] }), [], 'aaaaaaaa: 1 to update'],
  [somePlan({ workloads: [someWorkload('held')] }), [], 'aaaaaaaa: 1 held'],
])('its title says it in a line: %#', (given, gates, title) => {
  expect(planCheckTitle(given, gates)).toBe(title);
});

test('annotations stand in the repository, errors first, and are not without end', () => {
  const findings = [
    finding('info', 'c.yaml'),
    finding('error'),
    ...Array.from({ length: 500 }, (_, at) => finding('warning', 'b.yaml', at + 1)),
    finding('error', 'a.yaml', 7),
  ];

  const annotations = planAnnotations(somePlan({ findings }), 'specs');

  expect(annotations).toHaveLength(200);
  expect(annotations[0]).toMatchObject({ file: 'specs/a.yaml', line: 7, severity: 'error' });
  expect(planAnnotations(somePlan({ findings }), '')[0]?.file).toBe('a.yaml');
});

test('labels are ours, short enough, and tell of a high danger alone', () => {
  const long = 'e'.repeat(63);
  expect(proposalLabels([long], somePlan()).wanted).toEqual(['karst', `env/${'e'.repeat(46)}`]);
  expect(proposalLabels(['a'], somePlan({ dangers: [danger('medium')] })).unwanted).toEqual([
    'risk/high',
  ]);
  expect(proposalLabels(['a'], somePlan({ dangers: [danger('high')] })).wanted).toContain(
    'risk/high',
  );
});

test('the page of a difference is never too long', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(2_000, 60_000), (given, limit) => {
      expect(diffPage(given, limit).length).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 50 },
  );
});
