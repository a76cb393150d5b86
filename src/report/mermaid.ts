import type { Plan, WorkloadAction, WorkloadPlan } from '../plan/plan.ts';

/** Beyond these nobody finds a way through the picture. */
const maxNodes = 60;
const maxEdges = 120;

type State = 'added' | 'changed' | 'removed' | 'held' | 'same';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly state: State;
}

/**
 * Who calls whom, as a Mermaid flowchart: what comes is green, what changes yellow, what goes red. Where there is too
 * much, what changes and its neighbours alone; undefined when nobody calls anybody.
 */
export function topology(plan: Plan): string[] | undefined {
  const services = plan.workloads.filter(({ workload }) => workload.kind === 'Service');
  const byKey = new Map(services.map((service) => [nodeKey(service.workload), service]));
  const all = edgesOf(services, byKey);
  if (all.length === 0) return undefined;
  const edges = fitting(all, byKey);
  const linked = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
  const ids = new Map(linked.map((key, index) => [key, `n${index}`]));
  const hidden = all.length - edges.length;

  return [
    'flowchart LR',
    ...linked.map((key) => `  ${ids.get(key)}["${label(byKey.get(key)?.workload.name ?? '')}"]`),
    ...edges.map(({ from, to, state }) => `  ${ids.get(from)} ${arrows[state]} ${ids.get(to)}`),
    ...(hidden === 0 ? [] : [`  more["${hidden} more calls"]`]),
    ...colored(linked, ids, byKey),
    ...coloredEdges(edges),
  ];
}

const states: Readonly<Record<WorkloadAction, State>> = {
  create: 'added',
  update: 'changed',
  delete: 'removed',
  held: 'held',
  keep: 'same',
};

const arrows: Readonly<Record<State, string>> = {
  added: '==>',
  changed: '-->',
  held: '-->',
  removed: '-.->',
  same: '-->',
};

const fills: Readonly<Record<Exclude<State, 'same'>, string>> = {
  added: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  changed: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  held: 'fill:#eaeef2,stroke:#59636e,color:#1f2328',
  removed: 'fill:#ffebe9,stroke:#d1242f,color:#1f2328',
};

type Services = ReadonlyMap<string, WorkloadPlan>;

function edgesOf(services: readonly WorkloadPlan[], byKey: Services): Edge[] {
  const calls = services.flatMap(({ workload, uses, action }) =>
    uses.map((name) => {
      const from = nodeKey(workload);
      const to = nodeKey({ ...workload, name: name.split('/').at(-1) ?? '' });
      const isNew = byKey.get(to)?.callers?.admitted.includes(`${workload.owner}/${workload.name}`);
      const own = action === 'create' || action === 'delete' ? states[action] : 'same';
      return { from, to, state: isNew === true ? 'added' : own };
    }),
  );
  const dismissed = services.flatMap(({ workload, callers }) =>
    (callers?.dismissed ?? []).map((name) => ({
      from: nodeKey({ ...workload, name: name.split('/').at(-1) ?? '' }),
      to: nodeKey(workload),
      state: 'removed' as const,
    })),
  );
  const known = [...calls, ...dismissed].filter(({ from, to }) => byKey.has(from) && byKey.has(to));
  return [...new Map(known.map((edge) => [`${edge.from}\n${edge.to}`, edge])).values()];
}

/** What touches a change first, as far as nodes and edges go round. */
function fitting(edges: readonly Edge[], byKey: Services): Edge[] {
  const isTouched = ({ from, to, state }: Edge): boolean =>
    state !== 'same' || [from, to].some((key) => byKey.get(key)?.action !== 'keep');
  const ordered = [...edges.filter(isTouched), ...edges.filter((edge) => !isTouched(edge))];
  const nodes = new Set<string>();
  const kept: Edge[] = [];
  for (const edge of ordered) {
    const added = [edge.from, edge.to].filter((key) => !nodes.has(key)).length;
    if (kept.length >= maxEdges || nodes.size + added > maxNodes) continue;
    nodes.add(edge.from).add(edge.to);
    kept.push(edge);
  }
  return kept;
}

function colored(
  keys: readonly string[],
  ids: ReadonlyMap<string, string>,
  byKey: Services,
): string[] {
  return (['added', 'changed', 'removed', 'held'] as const).flatMap((state) => {
    const own = keys.filter((key) => states[byKey.get(key)?.action ?? 'keep'] === state);
    if (own.length === 0) return [];
    const names = own.map((key) => ids.get(key)).join(',');
    return [`  classDef ${state} ${fills[state]}`, `  class ${names} ${state}`];
  });
}

function coloredEdges(edges: readonly Edge[]): string[] {
  return (['added', 'removed'] as const).flatMap((state) => {
    const own = edges.flatMap((edge, index) => (edge.state === state ? [index] : []));
    if (own.length === 0) return [];
    const color = state === 'added' ? '#1a7f37' : '#d1242f';
    return [`  linkStyle ${own.join(',')} stroke:${color}`];
  });
}

type Node = { readonly environment: string; readonly name: string };

function nodeKey({ environment, name }: Node): string {
  return `${environment}/${name}`;
}

/** Names come from specs and are labels of DNS; anything else would be a forged record. */
function label(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_');
}
