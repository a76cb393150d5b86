import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { dirname } from 'node:path/posix';
import type { DeliveryWorld } from '../flows/deliver.ts';
import type { ProposalWorld } from '../flows/proposal.ts';
import type { World } from '../flows/world.ts';
import { version } from '../generated/version.ts';
import { defaultCacheDirectory } from '../io/cache.ts';
import { patience } from '../io/gitops/patience.ts';
import { programStamp } from '../io/program-stamp.ts';
import { defaultStateDirectory } from '../io/state-directory.ts';
import { openWorld } from '../io/world.ts';
import { Problem } from '../problem.ts';
import { type PlanFlags, type SpecFlags, specRoot, specSelection, treeRoot } from './options.ts';
import { lineProgress } from './progress.ts';
import type { Session } from './session.ts';

/** The world of a command that reads specs and a tree. */
export function planWorld(session: Session, flags: PlanFlags): World {
  return worldAt(session, specRoot(session, flags), treeRoot(session, flags));
}

/** Where a delivery goes: a repository, and the world whose tree is one of its branches. */
export async function openDelivery(
  session: Session,
  flags: PlanFlags,
  repository: string,
): Promise<DeliveryWorld & { readonly branch: string }> {
  const world = planWorld(session, flags);
  const { environment, workingDirectory, signal } = session;
  const { readSettings } = await import('../flows/read-specs.ts');
  const { hosts } = await readSettings(world.specs, specSelection(session, flags));
  const target = { repository, hosts, environment, workingDirectory, signal };
  const cacheDirectory = defaultCacheDirectory(environment, homedir());
  const { openTarget } = await import('../io/gitops/open-gitops.ts');
  return {
    ...(await openTarget({ ...target, cacheDirectory, author: authorOf(environment) })),
    worldOf: (tree) => ({ ...world, tree }),
    patience,
  };
}

/** A delivery to a repository that holds the specs too: they are read from the branch, and edited in it. */
export async function openOwnDelivery(
  session: Session,
  flags: PlanFlags,
  repository: string,
): Promise<DeliveryWorld & { readonly branch: string }> {
  const delivery = await openDelivery(session, flags, repository);
  const { filesBelow } = await import('../io/gitops/below.ts');
  const directory = specsDirectory(flags);
  return {
    ...delivery,
    worldOf: (files) => {
      const specs = filesBelow(files, directory);
      return {
        ...delivery.worldOf(filesBelow(files, flags.out ?? directory)),
        specs,
        editSpecs: (changes) => specs.apply(changes),
      };
    },
  };
}

/**
 * The same for pull requests: the forge is opened first, so that nothing is read where none can be. `openBase` opens the
 * branch to merge into. Raises `forge.unsupported`, `forge.token-missing`.
 */
export async function openProposals(
  session: Session,
  flags: PlanFlags,
  repository: string,
  openBase: typeof openDelivery,
): Promise<ProposalWorld & { readonly branch: string }> {
  const [{ openSessionForge }, { leniently }, { readSettings }] = await Promise.all([
    import('./forge.ts'),
    import('../flows/lenient-forge.ts'),
    import('../flows/read-specs.ts'),
  ]);
  const { specs } = planWorld(session, flags);
  const { hosts } = await readSettings(specs, specSelection(session, flags));
  const forge = openSessionForge(session, repository, hosts);
  const say = (subject: string, text: string) => session.warn(`karst: ${subject}: ${text}\n`);
  return {
    ...(await openBase(session, flags, repository)),
    forge: leniently(forge, say),
    ...(openBase === openOwnDelivery ? { specs: specsDirectory(flags) } : {}),
  };
}

/** From the root of a repository that holds the specs. */
function specsDirectory({ filename = 'repos.yaml' }: SpecFlags): string {
  return dirname(filename).replace(/^\.?\/?/, '');
}

/** Git's own variables name the author, as in every other tool that commits. */
function authorOf({ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email }: Session['environment']) {
  return { name: name || 'KarstKit', email: email || 'karstkit@users.noreply.github.com' };
}

/** The world of a command that reads specs alone. */
export function specWorld(session: Session, flags: SpecFlags): World {
  const root = specRoot(session, flags);
  return worldAt(session, root, root);
}

/** The world in which one directory is the whole repository. Raises `source.directory-missing`. */
export function directoryWorld(session: Session, directory: string): World {
  const root = resolve(session.workingDirectory, directory);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Problem('source.directory-missing', `${directory} is no directory`, {
      file: directory,
      expected: 'a directory, or a slug such as gh:owner/repo',
      next: 'Check the spelling, or put gh: before a repository.',
    });
  }
  return worldAt(session, root, root);
}

function worldAt(session: Session, specs: string, tree: string): World {
  const build = programStamp();
  return openWorld({
    specsRoot: specs,
    treeRoot: tree,
    cacheDirectory: defaultCacheDirectory(session.environment, homedir()),
    stateDirectory: defaultStateDirectory(session.environment, homedir()),
    environment: session.environment,
    progress: lineProgress(session),
    version,
    ...(build === undefined ? {} : { remembers: build }),
    signal: session.signal,
  });
}
