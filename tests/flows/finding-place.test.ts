import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

test.each([
  ['entrypoint: gone:app', 'detect.entrypoint-unresolved'],
  ['dockerfile: Dockerfile.gone', 'detect.dockerfile-missing'],
  ['path: gone', 'detect.directory-missing'],
])('what the source does not have is told at the field that names it: %s', async (field, code) => {
  const repos = `- slug: gh:octocat/api\n  name: api\n  ${field}\n`;
  const world = memoryWorld({ 'repos.yaml': repos }, { 'gh:octocat/api': fastapi('api') });

  const findings = planFindings(await planTree(world, {}));

  const pointer = `/0/${field.split(':')[0]}`;
  expect(findings).toContainEqual(
    expect.objectContaining({ code, file: 'repos.yaml', line: 3, pointer }),
  );
});

test('an entrypoint of the environment is told at the entry', async () => {
  const repos = '- slug: gh:octocat/api\n  name: api\n  env: {ENTRYPOINT: "gone:app"}\n';
  const world = memoryWorld({ 'repos.yaml': repos }, { 'gh:octocat/api': fastapi('api') });

  const findings = planFindings(await planTree(world, {}));

  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'detect.entrypoint-unresolved', line: 1 }),
  );
});
