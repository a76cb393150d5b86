import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const token = 'not-like-any-known-token';

test.each([
  ['as it is', token],
  ['in base64', Buffer.from(`user:${token}`).toString('base64')],
])("the caller's token stands in nothing that is written, %s (SE-01)", async (_, text) => {
  const repos = `- slug: gh:octocat/hello\n  env: {GREETING: "${text}"}\n`;
  const world = memoryWorld({ 'repos.yaml': repos }, { 'gh:octocat/hello': fastapi() });
  const plan = await planTree({ ...world, secrets: [token] }, {});
  const [workload] = plan.workloads.filter((one) => one.workload.kind === 'Service');

  expect(workload?.action).toBe('held');
  expect(workload?.findings.map(({ code }) => code)).toContain('policy.secret');
  expect(JSON.stringify(plan)).not.toContain(text);
});
