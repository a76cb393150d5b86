import { expect, test } from 'vitest';
import { contentHash } from '#src/plan/hash.ts';
import { planWorkload } from '#src/plan/plan-workload.ts';
import { keptWorkload } from '#src/plan/standing-workload.ts';

const workload = { kind: 'Service', name: 'api', owner: 'team', environment: 'default' } as const;
const root = 'deploy';
const path = 'flux/default-service-api.yaml';
const flux = (timeout: string, more = ''): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: default-service-api, namespace: flux-system}\nspec:\n  timeout: ${timeout}\n${more}`;
const list = 'kind: Kustomization\nresources: [map.yaml]\n';
const map = (note: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api, namespace: team}\ndata: {note: ${note}}\n`;
const byHand = flux('1m', '  suspend: true\n');

function wanted(timeout: string, note: string) {
  const same = 'b'.repeat(64);
  const inputs = {
    spec: contentHash(note),
    source: same,
    environment: same,
    peers: same,
    baseImages: same,
  };
  return {
    facts: { workload, tool: '1.0.0', digests: {}, inputs },
    files: [
      { path, content: flux(timeout) },
      { path: 'services/api/kustomization.yaml', content: list },
      { path: 'services/api/map.yaml', content: map(note) },
    ],
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const { record } = planWorkload({
  workload,
  root,
  wanted: wanted('1m', 'a'),
  found: new Map(),
  record: undefined,
  force: false,
});
const found = new Map([
  [path, bytes(byHand)],
  ['services/api/kustomization.yaml', bytes(list)],
  ['services/api/map.yaml', bytes(map('a'))],
]);

test.each([
  ['held, since the edited file would have to change', wanted('2m', 'b'), 'held'],
  ['written, since it need not', wanted('1m', 'b'), 'update'],
  ['removed', undefined, 'held'],
] as const)(
  'a workload that a person has told Flux to leave alone is reported: %s',
  (_, wish, action) => {
    const { plan } = planWorkload({ workload, root, wanted: wish, found, record, force: false });

    expect(plan.action).toBe(action);
    expect(codes(plan)).toEqual(['danger.flux-suspended']);
  },
);

test('it is reported while nothing changes, and not once it is given up', () => {
  if (record === undefined) throw new Error('nothing was planned');
  expect(codes(keptWorkload({ workload, root, found, record }).plan)).toEqual([
    'danger.flux-suspended',
  ]);

  const { plan } = planWorkload({
    workload,
    root,
    wanted: wanted('2m', 'b'),
    found,
    record,
    force: true,
  });
  expect(codes(plan)).toEqual([]);
});

function codes(plan: ReturnType<typeof planWorkload>['plan']): string[] {
  return plan.forecast.dangers.map(({ code }) => code);
}
