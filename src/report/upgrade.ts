import type { PlanOutput } from '../generated/schema/plan.ts';
import { version } from '../generated/version.ts';
import type { Plan } from '../plan/plan.ts';
import { planRestarts } from '../plan/plan-forecast.ts';
import { isOlderTool } from '../plan/tool-version.ts';
import { isMoved } from '../plan/work.ts';
import { counted } from './counted.ts';

/** Workloads that stay as an older version of the tool wrote them. */
function behindCount({ workloads }: Plan): number {
  return workloads.filter(
    ({ action, tool }) => action === 'keep' && tool !== undefined && isOlderTool(tool, version),
  ).length;
}

/** The same for programs. */
export function upgradeOutput(plan: Plan): Pick<PlanOutput, 'behind' | 'upgrade'> {
  const { upgrade } = plan;
  if (upgrade === undefined) return { behind: behindCount(plan) };
  return { upgrade: { ...upgrade, pods: restartCount(plan).pods } };
}

/** What an upgrade does, in one line; of any other plan how many workloads one would touch. */
export function upgradeText(plan: Plan): string[] {
  const { upgrade } = plan;
  if (upgrade === undefined) return behindText(behindCount(plan));
  const moved = plan.workloads.filter(isMoved).length;
  if (moved === 0 && upgrade.left === 0) {
    return [`Nothing to upgrade: no workload that could move is older than ${upgrade.version}.`];
  }
  const { restarts, pods } = restartCount(plan);
  const anew =
    restarts === 0 ? 'no pod restarts' : `${counted(pods, 'pod')} of ${restarts} restart`;
  return [
    `Upgrade to ${upgrade.version}: ${counted(moved, 'workload')} ${moved === 1 ? 'moves' : 'move'}, ${anew}, ${upgrade.left} left for later.`,
  ];
}

/** How much starts anew, and how many pods that are at most. */
function restartCount(plan: Plan): { readonly restarts: number; readonly pods: number } {
  const restarts = planRestarts(plan);
  const pods = restarts.reduce((sum, { pods: { max } = { max: 1 } }) => sum + max, 0);
  return { restarts: restarts.length, pods };
}

function behindText(count: number): string[] {
  if (count === 0) return [];
  return [
    `${counted(count, 'workload')} as an older KarstKit wrote them: karst upgrade moves them.`,
  ];
}
