import { expect, test } from 'vitest';
import { fixedToken } from '#src/io/github/token-source.ts';
import type { Check } from '#src/ports/forge.ts';
import type { Finding } from '#src/problem.ts';
import type { Permissions } from '#tests/support/github/account.ts';
import { primaryLimit, secondaryLimit } from '#tests/support/github/fault.ts';
import { hasty, withGitHub } from '#tests/support/github-forge.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const check: Check = {
  name: 'karst/plan',
  conclusion: 'success',
  title: 'Nothing to do',
  summary: 'All stands.',
  annotations: [],
};

function findings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    code: 'spec.type',
    severity: 'error',
    message: `wrong ${index}`,
    file: 'repos.yaml',
    line: index + 1,
  }));
}

async function begun() {
  const town = await withGitHub();
  const commit = (await town.gitops.tip('main')) ?? '';
  const runs = () =>
    [...town.gitops.state.checkRuns.values()].map(({ name, status, conclusion, ...run }) => ({
      name,
      status,
      conclusion,
      title: run.output.title,
      lines: run.annotations.map(({ start_line: line }) => line),
    }));
  const writes = () =>
    town.github.requests.filter(({ method, operation }) => {
      return method !== 'GET' && /^checks|create-commit-status/.test(operation);
    }).length;
  return { ...town, commit, runs, writes };
}

test('a check is made once, and renewed when it says something else', async () => {
  const { github, forge, commit, runs, writes } = await begun();
  const started = { ...check, conclusion: undefined, title: 'Planning' };

  expect(await forge().checks.report(commit, started)).toBe('check-run');
  expect(runs()).toMatchObject([{ status: 'in_progress', conclusion: null }]);
  await forge().checks.report(commit, check);
  await forge().checks.report(commit, check);

  expect(runs()).toEqual([
    {
      name: 'karst/plan',
      status: 'completed',
      conclusion: 'success',
      title: 'Nothing to do',
      lines: [],
    },
  ]);
  expect(writes()).toBe(2);
  expect(github.violations).toEqual([]);
});

test('a commit is asked for once, and two checks do not touch each other', async () => {
  const { github, forge, commit, runs } = await begun();
  const { checks } = forge();

  await checks.report(commit, { ...check, conclusion: undefined });
  await checks.report(commit, { ...check, name: 'karst/diff', conclusion: 'neutral' });
  await checks.report(commit, { ...check, conclusion: 'action_required' });

  expect(runs().map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['karst/plan', 'action_required'],
    ['karst/diff', 'neutral'],
  ]);
  expect(github.count('checks/list-for-ref')).toBe(1);
});

test('annotations come in fifties, all of them once', async () => {
  const { github, forge, commit, runs, writes } = await begun();
  const failed = { ...check, conclusion: 'failure' as const, annotations: findings(120) };

  await forge().checks.report(commit, failed);
  await forge().checks.report(commit, failed);

  expect(runs().map(({ lines }) => lines)).toEqual([findings(120).map(({ line }) => line)]);
  expect(writes()).toBe(3);
  expect(github.violations).toEqual([]);
});

test.each([
  ['the answer to the first is lost', 'checks/create', 0, { kind: 'lost' }],
  ['the first never comes', 'checks/create', 0, { kind: 'cut' }],
  ['the answer to a later one is lost', 'checks/update', 1, { kind: 'lost' }],
  ['a later one never comes', 'checks/update', 0, { kind: 'answer', status: 502 }],
] as const)('annotations stand once although %s', async (_, on, after, harm) => {
  const { github, forge, commit, runs } = await begun();
  github.fault({ on, after, harm });

  await forge().checks.report(commit, { ...check, annotations: findings(150) });

  expect(runs().map(({ lines }) => lines)).toEqual([findings(150).map(({ line }) => line)]);
});

test('a run that broke off between its annotations is continued', async () => {
  const { github, forge, commit, runs } = await begun();
  const failed = { ...check, annotations: findings(120) };
  github.fault({ on: 'checks/update', harm: { kind: 'answer', status: 500 } });
  github.fault({ on: 'checks/get', times: 5, harm: { kind: 'answer', status: 500 } });
  expect(await codeOfAsync(() => forge().checks.report(commit, failed))).toBe('forge.unreachable');
  expect(runs().map(({ lines }) => lines.length)).toEqual([50]);

  await forge().checks.report(commit, failed);

  expect(runs().map(({ lines }) => lines)).toEqual([findings(120).map(({ line }) => line)]);
});

test('other annotations make another run, since none can be taken away', async () => {
  const { forge, commit, runs } = await begun();
  const { checks } = forge();
  await checks.report(commit, { ...check, conclusion: 'failure', annotations: findings(2) });

  await checks.report(commit, check);
  await forge().checks.report(commit, check);

  expect(runs().map(({ conclusion, lines }) => [conclusion, lines.length])).toEqual([
    ['failure', 2],
    ['success', 0],
  ]);
});

test("another App's check of the same name is another's", async () => {
  const { github, forge, commit, runs } = await begun();
  const workflow = fixedToken(github.workflowToken('acme/gitops').value);
  await forge({ tokens: workflow }).checks.report(commit, { ...check, title: 'of the workflow' });

  await forge().checks.report(commit, check);

  expect(runs().map(({ title }) => title)).toEqual(['of the workflow', 'Nothing to do']);
});

test('its own is found behind a hundred others', async () => {
  const { github, forge, gitops, commit, runs } = await begun();
  await forge().checks.report(commit, check);
  const [first] = [...gitops.state.checkRuns.values()];
  if (first === undefined) throw new Error('no run');
  for (let each = 0; each < 120; each += 1) {
    const id = github.world.nextId();
    gitops.state.checkRuns.set(id, { ...first, id, name: `ci/${each}` });
  }

  await forge().checks.report(commit, { ...check, title: 'Nothing to do now' });

  expect(runs().filter(({ name }) => name === 'karst/plan')).toMatchObject([
    { title: 'Nothing to do now' },
  ]);
});

test('long texts are cut to what GitHub takes', async () => {
  const { github, forge, gitops, commit } = await begun();
  const long = { ...check, title: '😀'.repeat(300), summary: '😀'.repeat(70_000) };

  await forge().checks.report(commit, long);
  await forge().checks.report(commit, long);

  const [run] = [...gitops.state.checkRuns.values()];
  expect(run?.output.title?.isWellFormed()).toBe(true);
  expect(run?.output.summary?.length).toBeLessThanOrEqual(65_535);
  expect(github.count('checks/create')).toBe(1);
  expect(github.count('checks/update')).toBe(0);
  expect(github.violations).toEqual([]);
});

const withoutChecks: Permissions = { contents: 'read', statuses: 'write', metadata: 'read' };

test.each([
  ['success', 'success'],
  ['neutral', 'success'],
  ['failure', 'failure'],
  ['action_required', 'failure'],
  [undefined, 'pending'],
] as const)('where no check run is allowed, %s is the status %s', async (conclusion, state) => {
  const { github, forge, gitops, commit, runs } = await begun();
  const tokens = fixedToken(github.workflowToken('acme/gitops', withoutChecks).value);
  const { checks } = forge({ tokens });
  const said = { ...check, conclusion, title: `${'x'.repeat(139)}😀😀` };

  expect(await checks.report(commit, said)).toBe('status');
  expect(await forge({ tokens }).checks.report(commit, said)).toBe('status');
  expect(await checks.report(commit, { ...said, name: 'karst/diff' })).toBe('status');

  expect(runs()).toEqual([]);
  const [plan, ...others] = gitops.state.statuses;
  expect(plan).toMatchObject({ context: 'karst/plan', state });
  expect([...(plan?.description ?? '')].length).toBeLessThanOrEqual(140);
  expect(plan?.description?.isWellFormed()).toBe(true);
  expect(others.map(({ context }) => context)).toEqual(['karst/diff']);
  expect(github.violations).toEqual([]);
});

test('a person’s token makes statuses too, for check runs are of Apps alone', async () => {
  const { github, forge, commit } = await begun();
  const tokens = fixedToken(github.personalToken('ada').value);

  expect(await forge({ tokens }).checks.report(commit, check)).toBe('status');
});

test('where neither is allowed, the permission is named', async () => {
  const { github, forge, commit } = await begun();
  const tokens = fixedToken(github.workflowToken('acme/gitops', { contents: 'read' }).value);

  await expect(forge({ tokens }).checks.report(commit, check)).rejects.toMatchObject({
    code: 'forge.forbidden',
    message: expect.stringMatching(/statuses: (?:read|write)/),
  });
});

test.each([
  ['primary', primaryLimit(Math.floor(Date.now() / 1000) + 3_000)],
  ['secondary', secondaryLimit(30)],
])('a %s limit is no reason to make a status', async (_, harm) => {
  const { github, forge, gitops, commit } = await begun();
  github.fault({ on: 'checks/create', times: 9, harm });
  const { checks } = forge({ waiting: hasty({ limitBudgetMs: 1_000 }) });

  expect(await codeOfAsync(() => checks.report(commit, check))).toBe('forge.limited');
  expect(gitops.state.statuses).toEqual([]);
});
