import type { Plan } from '../plan/plan.ts';
import { hasWork } from '../plan/work.ts';
import { Problem } from '../problem.ts';
import type { Session } from './session.ts';

export interface ApprovalFlags {
  /** Id of the plan that was read. */
  readonly planId?: string | undefined;
  /** Whatever the plan is now. */
  readonly yes?: true;
}

/** How a person says yes to a plan: what is asked, and whether that was the answer. */
export type Ask = (session: Session, plan: Plan) => Promise<boolean | undefined>;

/**
 * The id of the plan that somebody said yes to; none at all with --yes. A plan that changes nothing needs nobody's word.
 * Raises `delivery.unapproved`.
 */
export async function approvedId(
  session: Session,
  { planId, yes }: ApprovalFlags,
  plan: () => Promise<Plan>,
  ask: Ask = askToApply,
): Promise<{ readonly planId?: string }> {
  if (planId !== undefined) return { planId };
  if (yes === true) return {};
  const shown = await plan();
  if (!hasWork(shown)) return { planId: shown.id };
  const { planText } = await import('../report/terminal.ts');
  session.warn(planText(shown, { color: session.color, outcome: 'planned', diffs: false }));
  if ((await ask(session, shown)) === true) return { planId: shown.id };
  throw new Problem('delivery.unapproved', `Nobody approved the plan ${shown.id}`);
}

async function askToApply(session: Session, { id }: Plan): Promise<boolean | undefined> {
  return await session.confirm(`Apply plan ${id}?`);
}
