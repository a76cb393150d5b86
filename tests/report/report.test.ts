import { expect, test } from 'vitest';
import { detectSource } from '#src/flows/detect.ts';
import { examine } from '#src/flows/doctor.ts';
import { lockSources } from '#src/flows/lock.ts';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { validateSpecs } from '#src/flows/validate.ts';
import type { Finding } from '#src/problem.ts';
import { Problem } from '#src/problem.ts';
import { detectionOutput, detectionText } from '#src/report/detection.ts';
import { diagnosisOutput, diagnosisText } from '#src/report/diagnosis.ts';
import { exitStatusOf } from '#src/report/exit-status.ts';
import { findingText, problemText } from '#src/report/finding.ts';
import { findingOutput } from '#src/report/finding-output.ts';
import { lockOutput, lockText } from '#src/report/lock.ts';
import { problemPage } from '#src/report/page/finding-section.ts';
import { planOutput, renderOutput } from '#src/report/plan-output.ts';
import { planText } from '#src/report/terminal.ts';
import { validationOutput, validationText } from '#src/report/validation.ts';
import { valueText } from '#src/report/value.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { schemaErrors } from '#tests/support/output-schema.ts';

function aWorld() {
  return memoryWorld(
    {
      'karst.yaml': 'registry:\n  name: registry.example.com/team\n',
      'repos.yaml':
        '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n- {slug: "gh:octocat/gone", name: gone}\n',
    },
    { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') },
  );
}

async function changedPlan() {
  const world = aWorld();
  await renderTree(world, {});
  world.memory.sources.set('gh:octocat/api', fastapi('changed'));
  return planTree(world, {});
}

test('a plan at a terminal says how each workload starts, why, and what changes', async () => {
  const text = planText(await planTree(aWorld(), {}), { color: false, outcome: 'planned' });

  expect(text).toContain('+ api');
  expect(text).toMatch(/starts {3}uvicorn main:app /);
  expect(text).toMatch(/because {2}main\.py:\d+ /);
  expect(text).toContain('! gone');
  expect(text).toMatch(/\nPlan [0-9a-f]{8}: 4 to create, 1 held\n$/);
  expect(text).not.toContain('\u001b');
});

test('an update names the files that change, with colours where they are allowed', async () => {
  const text = planText(await changedPlan(), { color: true, outcome: 'written', diffs: true });

  expect(text).toMatch(/source moved [0-9a-f]{7} → [0-9a-f]{7}/);
  expect(text).toContain('deploy/services/api/deployment.yaml');
  expect(text).toContain('\u001b[32m');
  expect(text).toContain('Written, plan');
});

test('every output follows its schema', async () => {
  const world = aWorld();
  const plan = await planTree(world, {});
  const detected = await detectSource(world, { slug: 'gh:octocat/api' });
  const outputs = {
    plan: planOutput(plan),
    render: renderOutput(await changedPlan(), true),
    validate: validationOutput(await validateSpecs(world, {})),
    lock: lockOutput(await lockSources(world, {})),
    doctor: diagnosisOutput(await examine(world, {})),
    detect: detectionOutput(detected),
  };

  for (const [name, output] of Object.entries(outputs)) {
    expect([name, await schemaErrors(name, output)]).toEqual([name, []]);
  }
});

test('texts for people end with a line break and hold no escape without colours', async () => {
  const world = aWorld();
  const texts = [
    validationText(await validateSpecs(world, {})),
    lockText(await lockSources(world, {})),
    diagnosisText(await examine(world, {})),
    detectionText(await detectSource(world, { slug: 'gh:octocat/api' })),
  ];

  for (const text of texts) {
    expect(text).toMatch(/\n$/);
    expect(text).not.toContain('\u001b');
  }
});

test('what runs beside the server is told with it', async () => {
  const Procfile = 'web: uvicorn app:app --port $PORT\nworker: python -m app.work "a b"\n';
  const world = memoryWorld({}, { 'gh:octocat/api': { ...fastapi('api'), Procfile } });

  const text = detectionText(await detectSource(world, { slug: 'gh:octocat/api' }));

  expect(text).toContain('  beside   python -m app.work "a b"  (worker, worker)\n');
});

test('JSON and YAML say the same', async () => {
  const output = planOutput(await planTree(aWorld(), {}));

  expect(valueText(output, 'json')).toContain('"kind": "Plan"');
  expect(valueText(output, 'yaml')).toContain('kind: Plan\n');
});

const hostile: Finding = {
  code: 'slug.invalid',
  severity: 'error',
  message: '</details>\n```\n@octocat <img src=x> | [a](http://x) #12 \u202eevil\u001b[31m',
  file: 'repos`.yaml',
  line: 3,
  column: 5,
  hint: 'www.example.com',
};

test('a finding is one line with its place, and nothing in it steers the terminal', () => {
  const text = findingText(hostile);

  expect(text).toMatch(/^repos`\.yaml:3:5: error slug\.invalid /);
  expect(text.split('\n')).toHaveLength(2);
  for (const control of ['\u001b', '\u202e']) expect(text).not.toContain(control);
});

test('a problem says what to do next', () => {
  expect(problemText(new Problem('disk.full', 'x'))).toMatch(/hint {5}Free some space/);
  expect(problemPage(new Problem('disk.full', 'x'))).toContain('disk.full');
});

test('a finding without a hint of its own is told what its code advises', () => {
  const severe: Finding = { code: 'spec.alias', severity: 'error', message: 'x' };

  expect(findingText(severe)).toMatch(/hint {5}Write the value out where it is used\./);
  expect(findingText({ ...severe, hint: 'Write it out.' })).toMatch(/hint {5}Write it out\.$/);
  expect(findingText({ ...severe, severity: 'info' })).not.toContain('hint');
  expect(findingOutput(severe).hint).toBe('Write the value out where it is used.');
});

test('an error ends with 2, a warning with 0', () => {
  expect(exitStatusOf([{ severity: 'warning' }])).toBe(0);
  expect(exitStatusOf([{ severity: 'warning' }, { severity: 'error' }])).toBe(2);
});
