import type { Plan, WorkloadAction, WorkloadPlan } from '../plan/plan.ts';

/** Beyond these nobody finds a way through the picture. */
const maxNodes = 60;
const maxEdges = 120;

export type CallState = 'added' | 'changed' | 'removed' | 'held' | 'same';

export interface Call {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  readonly state: CallState;
}

export interface Caller {
  /** `environment/name` */
  readonly key: string;
  readonly name: string;
  readonly environment: string;
  readonly state: CallState;
}

/** Who calls whom, and what becomes of it. */
export interface CallGraph {
  /** Sorted by key. */
  readonly nodes: readonly Caller[];
  readonly calls: readonly Call[];
  /** Calls that are left out. */
  readonly hidden: number;
}

/** What changes and its neighbours alone, where there is too much; undefined when nobody calls anybody. */
export function callGraph(plan: Plan): CallGraph | undefined {
  const services = plan.workloads.filter(({ workload }) => workload.kind === 'Service');
  const byKey = new Map(services.map((service) => [nodeKey(service.workload), service]));
  const all = callsOf(services, byKey);
  if (all.length === 0) return undefined;
  const calls = fitting(all, byKey);
  const linked = [...new Set(calls.flatMap(({ from, to }) => [from, to]))].sort();
  const nodes = linked.flatMap((key) => {
    const found = byKey.get(key);
    if (found === undefined) return [];
    const { name, environment } = found.workload;
    return [{ key, name, environment, state: states[found.action] }];
  });
  return { nodes, calls, hidden: all.length - calls.length };
}

const states: Readonly<Record<WorkloadAction, CallState>> = {
  create: 'added',
  update: 'changed',
  delete: 'removed',
  held: 'held',
  keep: 'same',
};

type Services = ReadonlyMap<string, WorkloadPlan>;

function callsOf(services: readonly WorkloadPlan[], byKey: Services): Call[] {
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
function fitting(edges: readonly Call[], byKey: Services): Call[] {
  const isTouched = ({ from, to, state }: Call): boolean =>
    state !== 'same' || [from, to].some((key) => byKey.get(key)?.action !== 'keep');
  const ordered = [...edges.filter(isTouched), ...edges.filter((edge) => !isTouched(edge))];
  const nodes = new Set<string>();
  const kept: Call[] = [];
  for (const edge of ordered) {
    const added = [edge.from, edge.to].filter((key) => !nodes.has(key)).length;
    if (kept.length >= maxEdges || nodes.size + added > maxNodes) continue;
    nodes.add(edge.from).add(edge.to);
    kept.push(edge);
  }
  return kept;
}

type Node = { readonly environment: string; readonly name: string };

function nodeKey({ environment, name }: Node): string {
  return `${environment}/${name}`;
}
