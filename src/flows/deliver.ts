import type { Plan } from '../plan/plan.ts';
import type { DeliveryMessage, Files, GitOps } from '../ports.ts';
import type { Finding } from '../problem.ts';
import { contend, type Patience } from './contend.ts';
import { imageWarnings } from './image-warnings.ts';
import { renderTree } from './render.ts';
import type { PlanOptions, World } from './world.ts';

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
 * Whoever reads the branch runs it at once, so the plan is told with a warning for each image that is not there by then.
 * Raises `delivery.*` Problems; nothing is written then.
 */
export async function deliver(
  delivery: DeliveryWorld,
  options: DeliverOptions,
  message: (plan: Plan) => DeliveryMessage,
): Promise<Delivered> {
  const { warn, ...delivered } = await contend(delivery.patience, (attempt) =>
    delivery.gitops.onBranch(
      options.branch,
      async (branch): Promise<Warned | undefined> => {
        const world = delivery.worldOf(branch.files);
        const { plan, written } = await renderTree(world, options);
        const seen = { plan, written, branch: branch.name, attempts: attempt };
        if (!written || branch.changes().length === 0) return seen;
        const warn = await imageWarnings(world, options, plan);
        const commit = await branch.deliver(message(plan));
        return commit === undefined ? undefined : { ...seen, commit, warn };
      },
      '',
    ),
  );
  if (warn === undefined) return delivered;
  const { plan } = delivered;
  return { ...delivered, plan: { ...plan, findings: [...plan.findings, ...(await warn())] } };
}

interface Warned extends Delivered {
  /** Registries are asked once the branch is free again. */
  readonly warn?: () => Promise<readonly Finding[]>;
}
