import type { Plan, WorkloadPlan } from '../../plan/plan.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';

/** What is said of each workload, a line each, behind its name and environment. */
export function workloadLines(
  { workloads }: Plan,
  sign: string,
  linesOf: (plan: WorkloadPlan) => readonly string[],
): readonly string[] {
  return workloads.flatMap((plan) => {
    const { name, environment } = plan.workload;
    const named = `${inlineCode(name)} (${inlineCode(environment)})`;
    return linesOf(plan).map((line) => `- ${sign} ${named}: ${inertMarkdown(line)}`);
  });
}
