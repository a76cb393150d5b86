import type { DeliveryOutput } from '../generated/schema/delivery.ts';
import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { exitStatusOf } from './exit-status.ts';
import { findingOutput } from './finding-output.ts';
import { actionCounts, shortPin } from './plan-words.ts';

interface Delivered {
  readonly plan: Plan;
  readonly branch: string;
  readonly written: boolean;
  readonly commit?: string;
  readonly attempts: number;
}

/** What a delivery did, as programs read it; its shape is schemas/output/delivery.schema.json. */
export function deliveryOutput({ plan, branch, commit, attempts }: Delivered): DeliveryOutput {
  const findings = planFindings(plan);
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Delivery',
    id: plan.id,
    exitStatus: exitStatusOf(findings),
    branch,
    ...(commit === undefined ? {} : { commit }),
    attempts,
    summary: actionCounts(plan),
    findings: findings.map(findingOutput),
  };
}

/** The same for a person: one line. */
export function deliveryText({ branch, written, commit, attempts }: Delivered): string {
  if (!written) return `${branch} stays as it is: --strict holds everything back.\n`;
  if (commit === undefined) return `${branch} stays as it is: nothing is to be written.\n`;
  const again = attempts === 1 ? '' : `, rendered ${attempts} times since others moved it`;
  return `${branch} is at ${shortPin(commit)} now${again}.\n`;
}
