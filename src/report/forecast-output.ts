import type { PlanOutput } from '../generated/schema/plan.ts';
import type { Plan, Workload } from '../plan/plan.ts';
import { planDangers, planObjects, planRestarts } from '../plan/plan-forecast.ts';

type Forecast = Pick<PlanOutput, 'objects' | 'dangers' | 'restarts'>;

/** What happens in the cluster, as programs read it. */
export function forecastOutput(plan: Plan): Forecast {
  return {
    objects: planObjects(plan).map(({ workload, fields, causes, ...change }) => ({
      workload: nameOf(workload),
      ...change,
      fields: fields.map(({ keys: _, ...field }) => field),
      causes: causes.map((cause) => ({ ...cause })),
    })),
    dangers: planDangers(plan).map(({ workload, ...danger }) => ({
      ...danger,
      ...(workload === undefined ? {} : { workload: nameOf(workload) }),
    })),
    restarts: planRestarts(plan).map(({ workload, reasons, fields, ...restart }) => ({
      workload: nameOf(workload),
      ...restart,
      reasons: [...reasons],
      fields: [...fields],
    })),
  };
}

function nameOf({ kind, name, environment }: Workload): PlanOutput['objects'][number]['workload'] {
  return { kind, name, environment };
}
