import type { Plan } from '../plan/plan.ts';
import { type Call, type Caller, type CallState, callGraph } from './call-graph.ts';

/** Who calls whom, as a Mermaid flowchart: what comes is green, what changes yellow, what goes red. */
export function topology(plan: Plan): string[] | undefined {
  const graph = callGraph(plan);
  if (graph === undefined) return undefined;
  const { nodes, calls, hidden } = graph;
  const ids = new Map(nodes.map(({ key }, index) => [key, `n${index}`]));
  return [
    'flowchart LR',
    ...nodes.map(({ key, name }) => `  ${ids.get(key)}["${label(name)}"]`),
    ...calls.map(({ from, to, state }) => `  ${ids.get(from)} ${arrows[state]} ${ids.get(to)}`),
    ...(hidden === 0 ? [] : [`  more["${hidden} more calls"]`]),
    ...colored(nodes, ids),
    ...coloredCalls(calls),
  ];
}

const arrows: Readonly<Record<CallState, string>> = {
  added: '==>',
  changed: '-->',
  held: '-->',
  removed: '-.->',
  same: '-->',
};

const fills: Readonly<Record<Exclude<CallState, 'same'>, string>> = {
  added: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  changed: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  held: 'fill:#eaeef2,stroke:#59636e,color:#1f2328',
  removed: 'fill:#ffebe9,stroke:#d1242f,color:#1f2328',
};

function colored(nodes: readonly Caller[], ids: ReadonlyMap<string, string>): string[] {
  return (['added', 'changed', 'removed', 'held'] as const).flatMap((state) => {
    const own = nodes.filter((node) => node.state === state);
    if (own.length === 0) return [];
    const names = own.map(({ key }) => ids.get(key)).join(',');
    return [`  classDef ${state} ${fills[state]}`, `  class ${names} ${state}`];
  });
}

function coloredCalls(calls: readonly Call[]): string[] {
  return (['added', 'removed'] as const).flatMap((state) => {
    const own = calls.flatMap((call, index) => (call.state === state ? [index] : []));
    if (own.length === 0) return [];
    const color = state === 'added' ? '#1a7f37' : '#d1242f';
    return [`  linkStyle ${own.join(',')} stroke:${color}`];
  });
}

/** Names come from specs and are labels of DNS; anything else would be a forged record. */
function label(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_');
}
