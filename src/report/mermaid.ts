import type { Plan } from '../plan/plan.ts';

const maxNodes = 60;

/** Who calls whom, as a Mermaid flowchart; undefined when nobody calls anybody, or it would not be readable. */
export function topology(plan: Plan): string[] | undefined {
  const services = plan.workloads.filter(
    ({ workload, action }) => workload.kind === 'Service' && action !== 'delete',
  );
  const ids = new Map<string, string>();
  for (const { workload } of services) ids.set(nodeKey(workload), `n${ids.size}`);
  const edges = services.flatMap(({ workload, uses }) =>
    uses.map((name) => [
      ids.get(nodeKey(workload)),
      ids.get(nodeKey({ environment: workload.environment, name: name.split('/').at(-1) ?? '' })),
    ]),
  );
  const known = edges.filter(([from, to]) => from !== undefined && to !== undefined);
  if (known.length === 0 || services.length > maxNodes) return undefined;
  const linked = new Set(known.flat());

  return [
    'flowchart LR',
    ...services
      .filter(({ workload }) => linked.has(ids.get(nodeKey(workload))))
      .map(({ workload }) => `  ${ids.get(nodeKey(workload))}["${label(workload.name)}"]`),
    ...known.map(([from, to]) => `  ${from} --> ${to}`),
  ];
}

type Node = { readonly environment: string; readonly name: string };

function nodeKey({ environment, name }: Node): string {
  return `${environment}/${name}`;
}

/** Names come from specs and are labels of DNS; anything else would be a forged record. */
function label(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_');
}
