import type { ProposeOptions } from '../flows/proposal.ts';
import type { ProposalPlace } from '../flows/proposal-place.ts';
import type { PlanOptions } from '../flows/world.ts';
import { Problem } from '../problem.ts';
import { type ApprovalFlags, type Ask, approvedId } from './approval.ts';
import type { SpecsPlace } from './delivery-world.ts';
import { type OutputFlag, type PlanFlags, planOptions } from './options.ts';
import type { Session } from './session.ts';

interface ProposeFlags extends PlanFlags, OutputFlag, ApprovalFlags {
  readonly repository?: string;
  readonly dryRun?: true;
}

/** What a command asks of a plan beside its flags, and where the specs of a delivery lie. */
export interface Asked {
  readonly asked: Pick<ProposeOptions, 'change' | 'upgrade' | 'scope'>;
  readonly specsIn: SpecsPlace;
  readonly ask?: Ask;
}

/**
 * Has the plan of each environment approved, and keeps a pull request for it; none is proposed before all are approved.
 * What stops the only one is raised, of several it is told beside the others. Raises `delivery.nowhere` without a repository.
 */
export async function proposeApproved(
  session: Session,
  flags: ProposeFlags,
  { asked, specsIn, ask }: Asked,
): Promise<void> {
  const [{ proposalPlaces }, { planProposal }, { proposeEach }, { openProposals }, show] =
    await Promise.all([
      import('../flows/proposal-place.ts'),
      import('../flows/propose.ts'),
      import('../flows/propose-each.ts'),
      import('./delivery-world.ts'),
      import('./show.ts'),
    ]);
  const place = { repository: repositoryOf(flags), specsIn };
  const { branch, ...world } = await openProposals(session, flags, place);
  const options = { ...planOptions(session, flags), ...asked, base: branch };
  const places = await proposalPlaces(world, options);
  const planOf = (place: ProposalPlace) => planProposal(world, { ...options, ...place });
  if (flags.dryRun === true) return show.showPlans(session, flags, await inTurn(places, planOf));

  refuseManyForOne(flags, places);
  const approved = await inTurn(places, async (place) => ({
    ...place,
    ...(await approvedId(session, flags, () => planOf(place), ask)),
  }));
  const each = await proposeEach(world, { ...options, places: approved, gates: gatesOf(options) });
  const [stop] = each.stops;
  if (stop !== undefined && approved.length === 1) throw stop.problem;
  show.showProposed(session, flags, each);
}

function repositoryOf({ repository }: ProposeFlags): string {
  if (repository !== undefined) return repository;
  throw new Problem('delivery.nowhere', 'Nothing says where to open the pull request');
}

/** Images that are not built yet hold the merge; with --locked nobody is asked for them. */
function gatesOf(options: PlanOptions): NonNullable<ProposeOptions['gates']> {
  return async (plan, world) => {
    if (options.locked === true) return [];
    const { gatesOfImages } = await import('../flows/image-gates.ts');
    return await gatesOfImages(world, options, plan);
  };
}

/** A person reads one plan after the other. */
async function inTurn<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

/** The id of one plan says nothing of those of other environments. */
function refuseManyForOne({ planId }: ProposeFlags, places: readonly ProposalPlace[]): void {
  if (planId === undefined || places.length < 2) return;
  const names = places.map(({ environment }) => environment).join(', ');
  throw new Problem('delivery.unapproved', `One plan was read, and there are those of ${names}`, {
    next: 'Name the environment of the plan with --environment, or pass --yes.',
  });
}
