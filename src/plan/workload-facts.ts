import type { PlannedSource, WorkloadPlan } from './plan.ts';
import type { WorkloadRecord } from './record.ts';
import type { WantedWorkload } from './workload-state.ts';

/**
 * Everything a plan says about a workload beside its files: from its facts, and the version that its record names. Its
 * files are of that version also where a newer one would write the same.
 */
export function workloadFacts(
  facts: WantedWorkload['facts'] | undefined,
  record: WorkloadRecord | undefined,
): Pick<WorkloadPlan, 'source' | 'launch' | 'image' | 'evidence' | 'uses' | 'tool'> {
  const { source, launch, image, built, evidence = [], uses = [] } = facts ?? {};
  const digest = built === undefined ? {} : { digest: built };
  return {
    ...(source === undefined ? {} : { source: plannedSource(source) }),
    ...(launch === undefined ? {} : { launch }),
    ...(image === undefined ? {} : { image: { reference: image, ...digest } }),
    evidence,
    uses,
    ...(record === undefined ? {} : { tool: record.tool }),
  };
}

function plannedSource(source: NonNullable<WorkloadRecord['source']>): PlannedSource {
  const { slug, path, commit, tree, ref } = source;
  return { slug, path, pin: commit ?? tree ?? '', ...(ref === undefined ? {} : { ref }) };
}
