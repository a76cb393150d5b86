import { type Command, Option } from 'commander';
import type { World } from '../flows/world.ts';
import { type ApprovalFlags, approvedId } from './approval.ts';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  pullRequestOption,
  withOutputFlag,
  withPlanFlags,
} from './options.ts';
import type { Asked } from './propose.ts';
import type { Session } from './session.ts';

/** The flags of a command that plans, has the plan approved, and carries it out. */
export interface ChangeFlags extends PlanFlags, OutputFlag, ApprovalFlags {
  /** With its branch. */
  readonly repository?: string;
  readonly pullRequest?: true;
  readonly dryRun?: true;
}

/** `toFlag` names the repository: `promote` has another use for `--to`. */
export function withChangeFlags(command: Command, toFlag = '--to'): Command {
  command
    .addOption(
      new Option(
        `${toFlag} <repository>`,
        'commit it to a branch that holds the specs too: gh:owner/repo#branch or ./path#branch',
      ),
    )
    .addOption(pullRequestOption())
    .addOption(new Option('--dry-run', 'show the plan with its id, and write nothing'))
    .addOption(new Option('--plan-id <id>', 'carry out this plan, which was read before'))
    .addOption(new Option('--yes', 'carry it out whatever the plan is now'));
  return withOutputFlag(withPlanFlags(command), ['text', 'json', 'yaml']);
}

/**
 * Plans what is asked, has it approved, and writes it with what follows from it: here, as one commit, or by a pull request
 * for each environment.
 */
export async function carryOut(session: Session, flags: ChangeFlags, asked: Asked): Promise<void> {
  const { repository, pullRequest } = flags;
  if (pullRequest === true) {
    const { proposeApproved } = await import('./propose.ts');
    await proposeApproved(session, flags, asked);
  } else if (repository === undefined) await carryOutHere(session, flags, asked);
  else await carryOutAt(session, { ...flags, repository }, asked);
}

async function carryOutHere(
  session: Session,
  flags: ChangeFlags,
  { asked, specsIn, ask }: Asked,
): Promise<void> {
  const [{ planTree }, { renderTree }, { planWorld, specWorld }, show] = await Promise.all([
    import('../flows/plan.ts'),
    import('../flows/render.ts'),
    import('./world.ts'),
    import('./show.ts'),
  ]);
  const { tree: specs } = specWorld(session, flags);
  const editSpecs: World['editSpecs'] = (changes) => specs.apply(changes);
  const world = { ...planWorld(session, flags), editSpecs };
  const options = { ...planOptions(session, flags), ...asked };
  const plan = () => planTree(world, options);
  if (flags.dryRun === true) return show.showPlan(session, flags, await plan(), 'planned');
  const approved = await approvedId(session, flags, plan, ask);
  const rendered = await renderTree(world, { ...options, ...approved });
  if (specsIn === 'here') show.showRendered(session, flags, rendered);
  else show.showCarriedOut(session, flags, rendered);
}

async function carryOutAt(
  session: Session,
  flags: ChangeFlags & { readonly repository: string },
  { asked, specsIn, ask }: Asked,
): Promise<void> {
  const [{ planTree }, { deliver }, { deliveryMessage }, { openDelivery }, show] =
    await Promise.all([
      import('../flows/plan.ts'),
      import('../flows/deliver.ts'),
      import('../report/delivery-message.ts'),
      import('./delivery-world.ts'),
      import('./show.ts'),
    ]);
  const place = { repository: flags.repository, specsIn };
  const { branch, ...delivery } = await openDelivery(session, flags, place);
  const options = { ...planOptions(session, flags), ...asked, branch };
  const plan = () =>
    delivery.gitops.onBranch(branch, ({ files }) => planTree(delivery.worldOf(files), options));
  if (flags.dryRun === true) return show.showPlan(session, flags, await plan(), 'planned');
  const approved = await approvedId(session, flags, plan, ask);
  const delivered = await deliver(delivery, { ...options, ...approved }, deliveryMessage);
  show.showDelivered(session, flags, delivered);
}
