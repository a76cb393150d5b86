import type { Finding } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { decideKept } from './file-state.ts';
import { type FilePlan, nothingHappens, type Workload, type WorkloadPlan } from './plan.ts';
import type { WorkloadRecord } from './record.ts';
import { workloadFacts } from './workload-facts.ts';
import { standingForecast } from './workload-forecast.ts';
import { recordPath } from './workload-place.ts';
import type { PlannedWorkload, RecordedState } from './workload-state.ts';

/** The plan of a workload whose inputs are what its record says: nothing is written, edits are told. */
export function keptWorkload(state: Omit<RecordedState, 'force'>): PlannedWorkload {
  const { workload, root, record, found } = state;
  const decisions = Object.entries(record.files).map(([path, hash]) =>
    decideKept(`${root}/${path}`, hash, found.get(path)),
  );
  const files = decisions.map(({ plan }) => plan);
  const recordFile: FilePlan = { path: `${root}/${recordPath(workload)}`, state: 'keep' };
  const plan: WorkloadPlan = {
    workload,
    action: 'keep',
    causes: [],
    files: [...files, recordFile].sort((a, b) => compareCodePoints(a.path, b.path)),
    findings: decisions.flatMap(({ finding }) => (finding === undefined ? [] : [finding])),
    forecast: standingForecast(state, files),
    steps: [],
    ...workloadFacts(record, record),
  };
  return { plan, record };
}

/** The plan of a workload that stays as it is because of a stop elsewhere: a source that cannot be had, a damaged record. */
export function heldWorkload(
  workload: Workload,
  record: WorkloadRecord | undefined,
  findings: readonly Finding[],
): PlannedWorkload {
  const nothing = { causes: [], files: [], forecast: nothingHappens, steps: [] };
  return {
    plan: {
      workload,
      action: 'held',
      findings,
      ...nothing,
      ...workloadFacts(record, record),
    },
    record,
  };
}
