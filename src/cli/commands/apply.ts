import { Command, Option } from 'commander';
import { approvedId } from '../approval.ts';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  pullRequestOption,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

type ApplyFlags = PlanFlags &
  OutputFlag & { readonly to?: string; readonly pullRequest?: true; readonly yes?: true };

export function applyCommand(session: Session): Command {
  const command = new Command('apply')
    .description(
      'Carry out the plan that was read: in a directory, as a commit on a branch, or by a pull request.',
    )
    .argument('[plan-id]', 'id of the plan that was read; asked for on a terminal when absent')
    .addOption(
      new Option(
        '--to <repository>',
        'commit to a branch instead: gh:owner/repo#branch or ./path#branch (default: its default branch)',
      ),
    )
    .addOption(pullRequestOption())
    .addOption(new Option('--yes', 'apply whatever the plan is now'));

  return withOutputFlag(withPlanFlags(command), ['text', 'json', 'yaml']).action(
    async (planId: string | undefined, flags: ApplyFlags) => {
      if (flags.pullRequest === true) await applyByPullRequest(session, flags, planId);
      else if (flags.to === undefined) await applyHere(session, flags, planId);
      else await applyTo(session, flags, flags.to, planId);
    },
  );
}

async function applyHere(session: Session, flags: ApplyFlags, planId?: string): Promise<void> {
  const [{ planTree }, { renderTree }, { planWorld }, { showPlan }] = await Promise.all([
    import('../../flows/plan.ts'),
    import('../../flows/render.ts'),
    import('../world.ts'),
    import('../show.ts'),
  ]);
  const world = planWorld(session, flags);
  const options = planOptions(session, flags);
  const approved = await approvedId(session, { ...flags, planId }, () => planTree(world, options));
  const rendered = await renderTree(world, { ...options, ...approved });
  showPlan(session, flags, rendered.plan, rendered.written ? 'written' : 'held');
}

async function applyTo(
  session: Session,
  flags: ApplyFlags,
  repository: string,
  planId?: string,
): Promise<void> {
  const [{ planTree }, { deliver }, { deliveryMessage }, { openDelivery }, { showDelivered }] =
    await Promise.all([
      import('../../flows/plan.ts'),
      import('../../flows/deliver.ts'),
      import('../../report/delivery-message.ts'),
      import('../world.ts'),
      import('../show.ts'),
    ]);
  const { branch, ...delivery } = await openDelivery(session, flags, repository);
  const options = { ...planOptions(session, flags), branch };
  const approved = await approvedId(session, { ...flags, planId }, () =>
    delivery.gitops.onBranch(branch, ({ files }) => planTree(delivery.worldOf(files), options)),
  );
  const delivered = await deliver(delivery, { ...options, ...approved }, deliveryMessage);
  showDelivered(session, flags, delivered);
}

async function applyByPullRequest(
  session: Session,
  { to, ...flags }: ApplyFlags,
  planId?: string,
): Promise<void> {
  const [{ proposeApproved }, { openDelivery }] = await Promise.all([
    import('../propose.ts'),
    import('../world.ts'),
  ]);
  const where = to === undefined ? {} : { repository: to };
  await proposeApproved(
    session,
    { ...flags, ...where, planId },
    { asked: {}, openBase: openDelivery },
  );
}
