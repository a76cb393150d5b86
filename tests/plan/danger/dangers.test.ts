import { expect, test } from 'vitest';
import { dangersBetween } from './a-scene.ts';
import { claim, deployment, documents } from './an-object.ts';

test('the gravest danger comes first, each with its place and what to do', () => {
  const before = documents(claim, deployment('replicas: 2'));

  const dangers = dangersBetween(before, deployment('replicas: 0'));

  expect(dangers.map(({ code, severity }) => [code, severity])).toEqual([
    ['danger.data-deleted', 'high'],
    ['danger.stopped', 'medium'],
  ]);
  expect(dangers[1]).toMatchObject({
    field: 'spec.replicas',
    object: { kind: 'Deployment', name: 'api' },
  });
  for (const { hint } of dangers) expect(hint).toMatch(/\.$/);
});
