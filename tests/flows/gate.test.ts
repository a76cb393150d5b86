import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import type { Plan } from '#src/plan/plan.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const registry = 'registry:\n  name: registry.example.com/team\n';
const exception = `${registry}policy:
  exceptions:
    - {workload: api, rule: host-namespaces, reason: it watches the node}
`;

/** Two services; the first has a patch, from line 6 on. */
function patched(patch: string, karst = registry) {
  const repos = `- slug: "gh:octocat/web"
  name: web
- slug: "gh:octocat/api"
  name: api
  patches:
    - target: {kind: Deployment}
      patch: ${patch}
`;
  return memoryWorld(
    { 'karst.yaml': karst, 'repos.yaml': repos },
    { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') },
  );
}

test.each([
  ['opens the node', '{spec: {template: {spec: {hostNetwork: true}}}}', 'policy.pod-security'],
  ['misspells a field', '{spec: {template: {spec: {hostNetwrk: true}}}}', 'policy.schema'],
  [
    'takes a safeguard away',
    '[{op: remove, path: /spec/template/spec/securityContext/runAsNonRoot}]',
    'policy.pod-security',
  ],
  ['sets a wrong value', '{spec: {replicas: many}}', 'policy.schema'],
])('a patch that %s holds its workload, and no other', async (_, patch, code) => {
  const world = patched(patch);

  const { plan } = await renderTree(world, {});

  expect(findingsOf(plan, 'api')).toMatchObject([
    { code, severity: 'error', file: 'repos.yaml', line: 7 },
  ]);
  expect(findingsOf(plan, 'web')).toEqual([]);
  const paths = Object.keys(world.tree.all());
  expect(paths.filter((path) => path.startsWith('deploy/services/api/'))).toEqual([]);
  expect(paths).toContain('deploy/services/web/deployment.yaml');
});

test('a service that stood keeps its files when a patch would open it', async () => {
  const world = patched('{spec: {minReadySeconds: 5}}');
  await renderTree(world, {});
  const before = world.tree.all();
  const specs = world.specFiles.get('repos.yaml') ?? '';
  world.specFiles.set('repos.yaml', specs.replace('minReadySeconds: 5', 'minReadySecond: 5'));

  const { plan } = await renderTree(world, {});

  const [finding] = findingsOf(plan, 'api');
  expect(finding).toMatchObject({ code: 'policy.schema', hint: 'Did you mean "minReadySeconds"?' });
  expect(finding?.message).toContain('Deployment/api at spec.minReadySecond');
  expect(world.tree.all()).toEqual(before);
});

test('an exception lets one rule be broken, stands in every plan, and ends with its line', async () => {
  const world = patched('{spec: {template: {spec: {hostNetwork: true}}}}', exception);

  const first = await renderTree(world, {});
  const again = await planTree(world, {});

  const shown = [
    {
      code: 'policy.exception',
      severity: 'info',
      file: 'karst.yaml',
      line: 5,
      hint: expect.any(String),
    },
  ];
  expect(findingsOf(first.plan, 'api')).toMatchObject(shown);
  expect(findingsOf(again, 'api')).toMatchObject(shown);
  expect(actionOf(again, 'api')).toBe('keep');
  expect(actionOf(again, 'web')).toBe('keep');

  world.specFiles.set('karst.yaml', registry);
  const without = await planTree(world, {});
  expect(findingsOf(without, 'api')).toMatchObject([{ code: 'policy.pod-security' }]);
  expect(actionOf(without, 'web')).toBe('keep');
});

test.each([
  ['another rule', exception.replace('host-namespaces', 'privileged')],
  ['another workload', exception.replace('workload: api', 'workload: web')],
])('an exception for %s lets nothing out', async (_, karst) => {
  const world = patched('{spec: {template: {spec: {hostNetwork: true}}}}', karst);

  const { plan } = await renderTree(world, {});

  const codes = findingsOf(plan, 'api').map(({ code }) => code);
  expect(codes).toContain('policy.pod-security');
  expect(Object.keys(world.tree.all())).not.toContain('deploy/services/api/deployment.yaml');
});

test.each([
  ['no rule at all', exception.replace('host-namespaces', 'host-namespace')],
  ['a rule without exceptions', exception.replace('host-namespaces', 'secret')],
])('an exception for %s is refused where it stands', async (_, karst) => {
  const world = patched('{spec: {template: {spec: {hostNetwork: true}}}}', karst);

  const { plan } = await renderTree(world, {});

  expect(plan.findings).toContainEqual(
    expect.objectContaining({ code: 'spec.value', file: 'karst.yaml', line: 5 }),
  );
  expect(Object.keys(world.tree.all())).not.toContain('deploy/services/api/deployment.yaml');
});

function findingsOf(plan: Plan, name: string) {
  return workloadOf(plan, name)?.findings ?? [];
}

function actionOf(plan: Plan, name: string) {
  return workloadOf(plan, name)?.action;
}

function workloadOf({ workloads }: Plan, name: string) {
  return workloads.find(({ workload }) => workload.kind === 'Service' && workload.name === name);
}
