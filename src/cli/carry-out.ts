import { type Command, Option } from 'commander';
import type { PlanOptions, World } from '../flows/world.ts';
import { type ApprovalFlags, type Ask, approvedId } from './approval.ts';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  pullRequestOption,
  withOutputFlag,
  withPlanFlags,
} from './options.ts';
import type { Session } from './session.ts';

/** The flags of a command that edits specs and carries the change out. */
export interface ChangeFlags extends PlanFlags, OutputFlag, ApprovalFlags {
  /** Repository and branch that hold specs and tree. */
  readonly repository?: string;
  readonly pullRequest?: true;
  readonly dryRun?: true;
}

/** What a command asks of a plan: an edit of the specs, or a newer version's files. */
type Asked = Pick<PlanOptions, 'change' | 'upgrade'> & {
  /** Of its pull request's branch; the names of the workloads when absent. */
  readonly scope?: string;
};

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

/** Plans a change, has it approved, and writes it with what follows from it: here, or as one commit. */
export async function carryOut(
  session: Session,
  flags: ChangeFlags,
  asked: Asked,
  ask?: Ask,
): Promise<void> {
  const { repository } = flags;
  if (flags.pullRequest === true) await carryOutByPullRequest(session, flags, asked, ask);
  else if (repository === undefined) await carryOutHere(session, flags, asked, ask);
  else await carryOutAt(session, { ...flags, repository }, asked, ask);
}

async function carryOutHere(
  session: Session,
  flags: ChangeFlags,
  asked: Asked,
  ask?: Ask,
): Promise<void> {
  const [{ planTree }, { renderTree }, { planWorld, specWorld }, { showCarriedOut, showPlan }] =
    await Promise.all([
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
  if (flags.dryRun === true) return showPlan(session, flags, await plan(), 'planned');
  const approved = await approvedId(session, flags, plan, ask);
  showCarriedOut(session, flags, await renderTree(world, { ...options, ...approved }));
}

async function carryOutAt(
  session: Session,
  flags: ChangeFlags & { readonly repository: string },
  asked: Asked,
  ask?: Ask,
): Promise<void> {
  const [{ planTree }, { deliver }, { deliveryMessage }, { openOwnDelivery }, show] =
    await Promise.all([
      import('../flows/plan.ts'),
      import('../flows/deliver.ts'),
      import('../report/delivery-message.ts'),
      import('./world.ts'),
      import('./show.ts'),
    ]);
  const { branch, ...delivery } = await openOwnDelivery(session, flags, flags.repository);
  const options = { ...planOptions(session, flags), ...asked, branch };
  const plan = () =>
    delivery.gitops.onBranch(branch, ({ files }) => planTree(delivery.worldOf(files), options));
  if (flags.dryRun === true) return show.showPlan(session, flags, await plan(), 'planned');
  const approved = await approvedId(session, flags, plan, ask);
  const delivered = await deliver(delivery, { ...options, ...approved }, deliveryMessage);
  show.showDelivered(session, flags, delivered);
}

async function carryOutByPullRequest(
  session: Session,
  flags: ChangeFlags,
  asked: Asked,
  ask?: Ask,
): Promise<void> {
  const [{ proposeApproved }, { openOwnDelivery }] = await Promise.all([
    import('./propose.ts'),
    import('./world.ts'),
  ]);
  await proposeApproved(session, flags, { asked, ask, openBase: openOwnDelivery });
}
