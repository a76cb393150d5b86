import { expect, test } from 'vitest';
import type { ProposalWorld } from '#src/flows/proposal.ts';
import { proposeEach } from '#src/flows/propose-each.ts';
import { reportStop } from '#src/flows/report-plan.ts';
import { Problem } from '#src/problem.ts';
import { MemoryForge } from '#tests/support/memory-forge.ts';
import { MemoryGitOps } from '#tests/support/memory-gitops.ts';
import { proposals, type TestProposals } from '#tests/support/proposal-world.ts';

const environments =
  'environments: {staging: {path: staging, namespacePrefix: staging-}, production: {path: production}}\nregistry: {name: registry.example.com/team}\n';
const slug = 'gh:octocat/api';
const both = `- {slug: "${slug}", environments: [staging, production]}\n`;

function withSource({ world }: TestProposals) {
  const forge = new MemoryForge(new MemoryGitOps({}));
  const source = { forge, commit: 'c0ffee', number: 7, specs: 'specs' };
  const told: ProposalWorld = { ...world, source };
  return { forge, world: told };
}

test('a proposal is told on its own commit and where its specs are, also when nothing is to do', async () => {
  const tried = proposals();
  const { forge, world } = withSource(tried);

  const { proposed } = await proposeEach(world, { base: 'trunk' });

  const head = proposed[0]?.head.commit;
  expect([...tried.forge.reports.keys()]).toEqual([`${head} karst/plan`, `${head} karst/diff`]);
  expect(tried.forge.reports.get(`${head} karst/diff`)?.summary).toContain('deployment.yaml');
  expect(forge.reports.get('c0ffee karst/plan')?.title).toMatch(/to create$/);
  expect(forge.notes.get('7 <!-- karst:page v1 key=default -->')).toContain('pull request');

  tried.forge.merge(1, 'squash');
  await proposeEach(world, { base: 'trunk' });
  expect(forge.reports.get('c0ffee karst/plan')).toMatchObject({
    conclusion: 'success',
    title: 'nothing to do',
  });
});

test('every environment has a proposal, and the source hears of all at once', async () => {
  const tried = proposals();
  tried.specs(both, environments);
  const { forge, world } = withSource(tried);

  const { proposed, stops } = await proposeEach(world, { base: 'trunk' });

  expect(stops).toEqual([]);
  expect(proposed.map(({ environment, decision }) => [environment, decision])).toEqual([
    ['staging', 'opened'],
    ['production', 'opened'],
  ]);
  expect(tried.forge.pulls.map(({ head }) => head.branch)).toEqual([
    'karst/staging',
    'karst/production',
  ]);
  expect([...forge.reports.keys()]).toEqual(['c0ffee karst/plan']);
  expect([...forge.notes.keys()].map((key) => key.split('key=')[1])).toEqual([
    'staging -->',
    'production -->',
  ]);
});

test('what stops one environment does not stop the others, and is the first that is told', async () => {
  const tried = proposals();
  tried.specs(both, environments);
  const { forge, world } = withSource(tried);
  await proposeEach(world, { base: 'trunk' });
  tried.gitops.commit('karst/staging', { 'staging/x': 'mine' });

  const { proposed, stops } = await proposeEach(world, { base: 'trunk' });

  expect(stops.map(({ environment, problem }) => [environment, problem.code])).toEqual([
    ['staging', 'delivery.edited-by-person'],
  ]);
  expect(proposed.map(({ environment, decision }) => [environment, decision])).toEqual([
    ['production', 'kept'],
  ]);
  const check = forge.reports.get('c0ffee karst/plan');
  expect(check?.conclusion).toBe('action_required');
  expect(check?.title).toMatch(/^staging stopped: delivery\.edited-by-person · /);
});

test('a page of many environments has room for all of them', async () => {
  const tried = proposals();
  const names = Array.from({ length: 12 }, (_, at) => `e${at}`);
  tried.specs(
    names.map((name) => `- {slug: "${slug}", path: "${name}", environments: [${name}]}\n`).join(''),
    `environments: {${names.map((name) => `${name}: {path: ${name}}`).join(', ')}}\nregistry: {name: registry.example.com/team}\n`,
  );
  const { forge, world } = withSource(tried);

  await proposeEach(world, { base: 'trunk' });

  const { summary = '', title = '' } = forge.reports.get('c0ffee karst/plan') ?? {};
  expect(summary.length).toBeLessThanOrEqual(60_000);
  expect(title.length).toBeLessThanOrEqual(201);
  expect(summary.match(/karst:page v1/g)).toHaveLength(12);
});

test('a stop is told on the line that caused it', async () => {
  const forge = new MemoryForge(new MemoryGitOps({}));
  const problem = new Problem('spec.missing', 'nothing there', { file: 'repos.yaml', line: 3 });

  await reportStop({ forge, commit: 'c0ffee', specs: 'specs' }, problem);

  expect(forge.reports.get('c0ffee karst/plan')).toMatchObject({
    conclusion: 'failure',
    title: 'stopped: spec.missing',
    annotations: [{ file: 'specs/repos.yaml', line: 3, code: 'spec.missing' }],
  });
});
