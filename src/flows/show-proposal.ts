import type { PullRequest } from '../ports/forge.ts';
import type { Branch } from '../ports.ts';
import { readMarker, stickyMarker } from '../report/page/marker.ts';
import { planPage } from '../report/page/page.ts';
import type { PageView } from '../report/page/page-view.ts';
import {
  declinedGate,
  proposalCommands,
  proposalGates,
  proposalLabels,
  proposalTitle,
} from '../report/proposal-words.ts';
import { closePulls } from './close-pulls.ts';
import type { ProposalWorld, Proposed, ProposeOptions, Standing } from './proposal.ts';

type Shown = Omit<Proposed, 'attempts'>;
type Asked = Pick<ProposeOptions, 'gates'> & { readonly standing: Standing };

/** Opens the pull request of a branch, or renews what has changed of it, and closes those that it replaces. */
export async function showProposal(
  world: ProposalWorld,
  { standing, gates: asked }: Asked,
  base: Branch,
): Promise<Shown> {
  const { state, pulls } = standing;
  const open = pulls.find((pull) => pull.state === 'open' && pull.base === base.name);
  const reviewers = union(readMarker(open?.body ?? '')?.reviewers ?? [], standing.owners);
  const more = (await asked?.(standing.plan, world.worldOf(base.files))) ?? [];
  const gates = [...proposalGates(standing.plan, reviewers), ...more];
  const told = { ...shown(standing), gates };
  if (state === 'held' || state === 'declined') return left(told, { state, pulls, open });

  const { specsAt = readMarker(open?.body ?? '')?.specsAt } = world;
  const place = specsAt === undefined ? {} : { specsAt };
  const view = pageView(standing, { gates, reviewers, ...place });
  const { pull, refused } = await (open === undefined
    ? openPull(world, standing, view)
    : renewPull(world, standing, { view, open }));
  const older = pulls.filter((each) => each.state === 'open' && each.number !== pull.number);
  const superseded = await closePulls(world.forge, base, {
    key: standing.key,
    among: older,
    successor: pull,
  });
  const renewed = state === 'kept' ? 'kept' : 'updated';
  const decision = open === undefined ? 'opened' : renewed;
  return { ...told, decision, pullRequest: pull, superseded, refused };
}

/** What is neither pushed nor told anew: with why, where a person decided it. */
function left(
  told: Omit<Shown, 'decision'>,
  {
    state,
    pulls,
    open,
  }: Pick<Standing, 'pulls'> & {
    readonly state: 'held' | 'declined';
    readonly open: PullRequest | undefined;
  },
): Shown {
  const pull = open ?? pulls.find(({ base }) => base === told.base.name);
  const why = state === 'declined' && pull !== undefined ? [declinedGate(pull)] : [];
  const gates = [...told.gates, ...why];
  return { ...told, gates, decision: state, ...(pull === undefined ? {} : { pullRequest: pull }) };
}

/** Closes what stands open although nothing is to be done, and takes the branch away. */
export async function closeProposal(
  { forge }: ProposalWorld,
  standing: Standing,
  base: Branch,
): Promise<Shown> {
  const { key, pulls, head } = standing;
  const among = pulls.filter(({ state }) => state === 'open');
  const closed = await closePulls(forge, base, { key, among });
  const isLeft = among.some(({ number }) => !closed.includes(number));
  const { name, commit } = head;
  if (commit !== undefined && !isLeft) await base.withdraw({ name, commit });
  const own = among.find(({ number }) => closed.includes(number));
  return {
    ...shown(standing),
    head: { name },
    decision: closed.length === 0 ? 'none' : 'closed',
    ...(own === undefined ? {} : { pullRequest: { ...own, state: 'closed' } }),
  };
}

function shown({
  state: _,
  pulls: __,
  owners: ___,
  ...standing
}: Standing): Omit<Shown, 'decision'> {
  return { ...standing, gates: [], superseded: [], refused: [] };
}

function pageView(
  { key, environments, head }: Standing,
  view: Pick<PageView, 'gates' | 'reviewers' | 'specsAt'>,
): PageView {
  const next = proposalCommands(environments, head.name);
  return { ...view, outcome: 'planned', key, next };
}

interface ShownPull {
  readonly pull: PullRequest;
  readonly refused: readonly string[];
}

async function openPull(
  { forge }: ProposalWorld,
  standing: Standing,
  view: PageView,
): Promise<ShownPull> {
  const { key, plan, head, base, environments, owners } = standing;
  const pull = await forge.pullRequests.open({
    head: head.name,
    base: base.name,
    title: proposalTitle(key, plan),
    body: planPage(plan, view),
  });
  const addLabels = proposalLabels(environments, plan).wanted;
  const notes = { addLabels, removeLabels: [], reviewers: owners };
  const { refused } = await forge.pullRequests.annotate(pull.number, notes);
  return { pull, refused };
}

/** Labels last of all that a pull request is told with: while ours are missing, nobody was asked for a review. */
async function renewPull(
  { forge }: ProposalWorld,
  { key, plan, environments, owners }: Standing,
  { view, open }: { readonly view: PageView; readonly open: PullRequest },
): Promise<ShownPull> {
  const { wanted, unwanted } = proposalLabels(environments, plan);
  const addLabels = wanted.filter((label) => !open.labels.includes(label));
  const removeLabels = unwanted.filter((label) => open.labels.includes(label));
  const asked = addLabels.includes('karst') ? [] : (readMarker(open.body)?.reviewers ?? []);
  const reviewers = owners.filter((owner) => !asked.includes(owner));
  const notes = { addLabels, removeLabels, reviewers };
  const isTold = [addLabels, removeLabels, reviewers].every(({ length }) => length === 0);
  const { refused } = isTold
    ? { refused: [] }
    : await forge.pullRequests.annotate(open.number, notes);

  const body = planPage(plan, view);
  // Who opened one from our branch by hand keeps their words; the page stands below them.
  if (!open.isOurs && readMarker(open.body) === undefined) {
    await forge.comments.keep(open.number, stickyMarker(key), body);
    return { pull: open, refused };
  }
  const title = proposalTitle(key, plan);
  const change = {
    ...(title === open.title ? {} : { title }),
    ...(isSameText(body, open.body) ? {} : { body }),
  };
  if (Object.keys(change).length > 0) await forge.pullRequests.update(open.number, change);
  return { pull: { ...open, ...change }, refused };
}

/** A forge may write line ends in its own way. */
function isSameText(a: string, b: string): boolean {
  return a.trim() === b.replaceAll('\r\n', '\n').trim();
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
