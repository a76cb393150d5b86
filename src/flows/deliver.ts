import type { Plan } from '../plan/plan.ts';
import type { DeliveryMessage, Files, GitOps } from '../ports.ts';
import { Problem } from '../problem.ts';
import { renderTree } from './render.ts';
import type { PlanOptions, World } from './world.ts';

/** How a delivery waits, in milliseconds; a test waits less. */
export interface Patience {
  readonly attempts: number;
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  pause(ms: number): Promise<void>;
  /** At least 0 and below 1: writers that collided must not come back at the same time. */
  random(): number;
}

export interface DeliverOptions extends PlanOptions {
  /** The branch to commit to; the repository's default branch when empty. */
  readonly branch: string;
}

export interface DeliveryWorld {
  readonly gitops: GitOps;
  /** The world whose GitOps tree is a branch at one commit. */
  readonly worldOf: (tree: Files) => World;
  readonly patience: Patience;
}

export interface Delivered {
  readonly plan: Plan;
  readonly branch: string;
  /** False when `strict` held everything back. */
  readonly written: boolean;
  /** The new commit; absent when there was nothing to write. */
  readonly commit?: string;
  /** How many times the branch had to be looked at. */
  readonly attempts: number;
}

/**
 * Plans against the tip of a branch and commits what the plan writes, if the branch still stands there; otherwise all of
 * it is done again on the new tip. Texts are never merged: what is committed is what a plan on exactly that parent says.
 * Raises `delivery.*` Problems; nothing is written then.
 */
export async function deliver(
  delivery: DeliveryWorld,
  options: DeliverOptions,
  message: (plan: Plan) => DeliveryMessage,
): Promise<Delivered> {
  const { patience, gitops } = delivery;
  for (let attempt = 1; attempt <= patience.attempts; attempt += 1) {
    const done = await gitops.onBranch(options.branch, async (branch) => {
      const { plan, written } = await renderTree(delivery.worldOf(branch.files), options);
      const seen = { plan, written, branch: branch.name, attempts: attempt };
      if (!written || branch.changes().length === 0) return seen;
      const commit = await branch.deliver(message(plan));
      return commit === undefined ? undefined : { ...seen, commit };
    });
    if (done !== undefined) return done;
    await patience.pause(pauseMs(patience, attempt));
  }
  throw new Problem(
    'delivery.contended',
    `The branch moved ${patience.attempts} times while its tree was rendered`,
  );
}

/** Twice as long after each collision, and a random part of that. */
function pauseMs({ firstPauseMs, longestPauseMs, random }: Patience, attempt: number): number {
  const whole = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
  return Math.round(whole * (0.5 + random() / 2));
}
