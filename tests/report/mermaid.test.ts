import { expect, test } from 'vitest';
import {
  nothingHappens,
  type Plan,
  type WorkloadAction,
  type WorkloadPlan,
} from '#src/plan/plan.ts';
import { topology } from '#src/report/mermaid.ts';

function service(name: string, action: WorkloadAction, uses: readonly string[] = []): WorkloadPlan {
  return {
    workload: { kind: 'Service', name, owner: 'team', environment: 'production' },
    action,
    causes: [],
    files: [],
    findings: [],
    evidence: [],
    uses,
    forecast: nothingHappens,
    steps: [],
  };
}

function graph(...workloads: readonly WorkloadPlan[]): readonly string[] {
  const plan: Plan = { id: 'a', workloads, findings: [], images: [], dangers: [] };
  return topology(plan) ?? [];
}

test('there is no picture where nobody calls anybody', () => {
  expect(graph(service('api', 'keep'))).toEqual([]);
});

test('what comes, changes and goes has a colour, and so has a new way', () => {
  const admitted = {
    ...service('api', 'update'),
    callers: { admitted: ['team/web'], dismissed: ['team/old'] },
  };

  const lines = graph(admitted, service('web', 'create', ['api']), service('old', 'delete'));

  expect(lines).toEqual([
    'flowchart LR',
    '  n0["api"]',
    '  n1["old"]',
    '  n2["web"]',
    '  n2 ==> n0',
    '  n1 -.-> n0',
    expect.stringMatching(/^ {2}classDef added /),
    '  class n2 added',
    expect.stringMatching(/^ {2}classDef changed /),
    '  class n0 changed',
    expect.stringMatching(/^ {2}classDef removed /),
    '  class n1 removed',
    '  linkStyle 0 stroke:#1a7f37',
    '  linkStyle 1 stroke:#d1242f',
  ]);
});

test('of too much, what changes is shown and the rest counted', () => {
  const hub = service('hub', 'keep');
  const callers = Array.from({ length: 200 }, (_, index) => service(`s${index}`, 'keep', ['hub']));

  const lines = graph(hub, ...callers, service('changed', 'update', ['hub']));

  expect(lines.filter((line) => line.includes('["')).length).toBeLessThanOrEqual(61);
  expect(lines).toContain('  more["142 more calls"]');
  expect(lines.join('\n')).toContain('["changed"]');
});

test('a name that is no label of DNS cannot say anything else', () => {
  const lines = graph(service('a"] --> x["', 'keep', ['b']), service('b', 'keep'));

  expect(lines.join('\n')).not.toContain('--> x');
});
