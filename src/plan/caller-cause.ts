import type { ObjectCause } from './object-cause.ts';
import type { WorkloadPlan } from './plan.ts';

/**
 * Names the callers' own lines where a workload changes for who may call it: what a reviewer asks is whose `uses` let
 * them in, and that stands in another entry.
 */
export function withCallerLines(workloads: readonly WorkloadPlan[]): readonly WorkloadPlan[] {
  const byName = new Map(workloads.map((plan) => [nameOf(plan), plan]));
  return workloads.map((plan) => {
    const lines = (plan.callers?.admitted ?? []).flatMap((name) =>
      usesLines(byName.get(`${plan.workload.environment}\n${name}`)),
    );
    return lines.length === 0 ? plan : { ...plan, forecast: withLines(plan.forecast, lines) };
  });
}

function withLines(
  forecast: WorkloadPlan['forecast'],
  lines: readonly ObjectCause[],
): WorkloadPlan['forecast'] {
  const objects = forecast.objects.map((object) => ({
    ...object,
    causes: object.causes.flatMap((cause) => (cause.kind === 'peers' ? lines : [cause])),
  }));
  return { ...forecast, objects };
}

/** Where a caller's spec newly says whom it uses. */
function usesLines({ forecast }: Partial<WorkloadPlan> = {}): ObjectCause[] {
  const causes = forecast?.objects.flatMap((object) => object.causes) ?? [];
  const lines = causes.filter((cause) => cause.kind === 'spec' && cause.pointer?.endsWith('/uses'));
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

function nameOf({ workload: { environment, owner, name } }: WorkloadPlan): string {
  return `${environment}\n${owner}/${name}`;
}
