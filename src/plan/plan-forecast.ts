import type { Danger } from './danger/danger.ts';
import { sortedDangers } from './danger/sorted-dangers.ts';
import type { ObjectChange } from './object/object-change.ts';
import { rankObjects } from './object/rank-objects.ts';
import type { Plan, Workload } from './plan.ts';
import type { Restart } from './restart.ts';

/** A part of a forecast, with the workload that it belongs to. */
export type Owned<T> = T & { readonly workload: Workload };

/** Every object that a plan changes: what goes first, then what is dangerous, then the rest. */
export function planObjects({ workloads }: Plan): Owned<ObjectChange>[] {
  const objects = workloads.flatMap(({ workload, forecast }) =>
    forecast.objects.map((object) => ({ ...object, workload })),
  );
  return rankObjects(
    objects,
    workloads.flatMap(({ forecast }) => forecast.dangers),
  );
}

/** Every danger of a plan: of the whole first, then of its workloads, the gravest first. */
export function planDangers({
  dangers,
  workloads,
}: Plan): (Danger & { readonly workload?: Workload })[] {
  const own = workloads.flatMap(({ workload, forecast }) =>
    forecast.dangers.map((danger) => ({ ...danger, workload })),
  );
  return [...dangers, ...sortedDangers(own)];
}

/** Everything that starts anew, what is down for a time first. */
export function planRestarts({ workloads }: Plan): Owned<Restart>[] {
  const restarts = workloads.flatMap(({ workload, forecast }) =>
    forecast.restarts.map((restart) => ({ ...restart, workload })),
  );
  return [
    ...restarts.filter(({ downtime }) => downtime),
    ...restarts.filter(({ downtime }) => !downtime),
  ];
}
