import { homedir } from 'node:os';
import { dirname } from 'node:path/posix';
import type { DeliveryWorld } from '../flows/deliver.ts';
import type { ProposalWorld } from '../flows/proposal.ts';
import { specsPlace } from '../flows/proposal-branch.ts';
import { defaultCacheDirectory } from '../io/cache-directory.ts';
import { commandLineAddress } from '../io/gitops/own-address.ts';
import { patience } from '../io/gitops/patience.ts';
import type { Hosts } from '../source/host.ts';
import { type PlanFlags, type SpecFlags, specSelection } from './options.ts';
import type { Session } from './session.ts';
import { planWorld } from './world.ts';

/** Where the specs of a delivery lie: in the user's directory, or on the branch that it goes to, where they are edited. */
export type SpecsPlace = 'here' | 'branch';

/** Where a delivery goes, and what it is planned from. */
interface DeliveryPlace {
  /** With its branch, as the user names it. */
  readonly repository: string;
  readonly specsIn: SpecsPlace;
}

/** A repository, and the world whose tree is one of its branches. */
export async function openDelivery(
  session: Session,
  flags: PlanFlags,
  place: DeliveryPlace,
): Promise<DeliveryWorld & { readonly branch: string }> {
  return await openAt(session, flags, place, await hostsOf(session, flags));
}

/**
 * The same for pull requests: the forge is opened first, so that nothing is read where none can be. Raises
 * `forge.unsupported`, `forge.token-missing`.
 */
export async function openProposals(
  session: Session,
  flags: PlanFlags,
  place: DeliveryPlace,
): Promise<ProposalWorld & { readonly branch: string }> {
  const [{ openSessionForge }, { leniently }, hosts] = await Promise.all([
    import('./forge.ts'),
    import('../flows/lenient-forge.ts'),
    hostsOf(session, flags),
  ]);
  const forge = openSessionForge(session, place.repository, hosts);
  const say = (subject: string, text: string) => session.warn(`karst: ${subject}: ${text}\n`);
  return {
    ...(await openAt(session, flags, place, hosts)),
    forge: leniently(forge, say),
    ...(place.specsIn === 'branch' ? ownSpecs(forge.repository, specsDirectory(flags)) : {}),
  };
}

async function openAt(
  session: Session,
  flags: PlanFlags,
  { repository, specsIn }: DeliveryPlace,
  hosts: Hosts,
): Promise<DeliveryWorld & { readonly branch: string }> {
  const { environment, workingDirectory, signal } = session;
  const [{ openTarget }, { filesBelow }] = await Promise.all([
    import('../io/gitops/open-gitops.ts'),
    import('../io/gitops/below.ts'),
  ]);
  const target = { repository, hosts, environment, workingDirectory, signal };
  const cacheDirectory = defaultCacheDirectory(environment, homedir());
  const world = planWorld(session, flags);
  const directory = specsDirectory(flags);
  return {
    ...(await openTarget({ ...target, cacheDirectory, author: authorOf(environment) })),
    worldOf: (files) => {
      if (specsIn === 'here') return { ...world, tree: files };
      const tree = filesBelow(files, flags.out ?? directory);
      const specs = filesBelow(files, directory);
      return { ...world, tree, specs, editSpecs: (changes) => specs.apply(changes) };
    },
    patience,
  };
}

/** The hosts that the settings in the user's directory name. */
async function hostsOf(session: Session, flags: PlanFlags): Promise<Hosts> {
  const { readSettings } = await import('../flows/read-specs.ts');
  const { specs } = planWorld(session, flags);
  const { hosts } = await readSettings(specs, specSelection(session, flags));
  return hosts;
}

/** Specs that lie in the repository that the proposals are opened in. */
function ownSpecs(repository: string, specs: string): Pick<ProposalWorld, 'specs' | 'specsAt'> {
  return { specs, specsAt: specsPlace(repository, specs) };
}

/** From the root of a repository that holds the specs. */
function specsDirectory({ filename = 'repos.yaml' }: SpecFlags): string {
  return dirname(filename).replace(/^\.?\/?/, '');
}

/** Git's own variables name the author, as in every other tool that commits. */
function authorOf({ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email }: Session['environment']) {
  return { name: name || 'KarstKit', email: email || commandLineAddress };
}
