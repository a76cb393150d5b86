import type { Plan, WorkloadPlan } from '../plan/plan.ts';
import { hasWork } from '../plan/work.ts';
import type { Finding } from '../problem.ts';
import { sortedFindings } from './finding.ts';
import { isQuiet } from './plan-words.ts';

/** A finding that says the same of several workloads. */
export interface SharedFinding {
  /** The first of them. */
  readonly finding: Finding;
  /** Whom they concern; none for what concerns the inputs as a whole. */
  readonly names: readonly string[];
}

export interface ToldPlan {
  /** Those with something to say, each with the findings that are its alone. */
  readonly workloads: readonly WorkloadPlan[];
  readonly shared: readonly SharedFinding[];
}

/**
 * What a reader is told, and where: an advice that concerns many workloads is said once for all of them, and what is good
 * to know about the whole is not said again while nothing changes. Errors each stand where they belong.
 */
export function tellFindings(plan: Plan): ToldPlan {
  const groups = new Map<string, { finding: Finding; names: string[] }[]>();
  for (const { workload, findings } of plan.workloads) {
    for (const finding of findings) {
      const members = groups.get(likeness(finding)) ?? [];
      groups.set(likeness(finding), [...members, { finding, names: [workload.name] }]);
    }
  }
  const isShared = (finding: Finding): boolean =>
    finding.severity !== 'error' && (groups.get(likeness(finding))?.length ?? 0) > 1;

  const shared = [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined || !isShared(first.finding)
      ? []
      : [
          {
            finding: first.finding,
            names: [...new Set([first, ...rest].flatMap(({ names }) => names))],
          },
        ],
  );
  const whole = plan.findings.filter(({ severity }) => severity !== 'info' || hasWork(plan));
  const workloads = plan.workloads.map((one) => ({
    ...one,
    findings: sortedFindings(one.findings.filter((finding) => !isShared(finding))),
  }));
  return {
    workloads: workloads.filter((one) => !isQuiet(one)),
    shared: [...shared, ...sortedFindings(whole).map((finding) => ({ finding, names: [] }))],
  };
}

/** Two findings with the same advice are alike; their messages differ in the name alone. */
function likeness({ code, severity, expected = '', hint = '' }: Finding): string {
  return [severity, code, expected, hint].join('\n');
}
