import { expect, test } from 'vitest';
import { contentHash } from '#src/plan/hash.ts';
import { planWorkload } from '#src/plan/plan-workload.ts';

const workload = { kind: 'Service', name: 'api', owner: 'team', environment: 'default' } as const;
const root = 'deploy';
const same = 'b'.repeat(64);

function wanted(namespace: string) {
  const spec = contentHash(namespace);
  const map = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api, namespace: ${namespace}}\n`;
  return {
    facts: {
      workload,
      tool: '1.0.0',
      digests: {},
      inputs: { spec, source: same, environment: same, peers: same, baseImages: same },
    },
    files: [
      { path: 'services/api/kustomization.yaml', content: 'resources: [map.yaml]\n' },
      { path: 'services/api/map.yaml', content: map },
    ],
  };
}

function planned(before: string, after: string) {
  const state = { workload, root, force: true };
  const first = wanted(before);
  const { record } = planWorkload({ ...state, wanted: first, found: new Map(), record: undefined });
  const found = new Map(
    first.files.map(({ path, content }) => [path, new TextEncoder().encode(content)]),
  );
  return planWorkload({ ...state, wanted: wanted(after), found, record });
}

test('a workload is held while its objects would go to another namespace', () => {
  const { plan, record } = planned('team', 'new-team');

  expect(plan).toMatchObject({ action: 'held', steps: [], forecast: { objects: [] } });
  expect(plan.findings).toMatchObject([{ code: 'plan.namespace-changed', severity: 'error' }]);
  expect(record?.inputs?.spec).toBe(contentHash('team'));
});

test('a workload that stays in its namespace is not', () => {
  expect(planned('team', 'team').plan).toMatchObject({ action: 'keep', findings: [] });
});
