import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { World } from '../flows/world.ts';
import { version } from '../generated/version.ts';
import { defaultCacheDirectory } from '../io/cache-directory.ts';
import { programStamp } from '../io/program-stamp.ts';
import { expectShortRun } from '../io/short-run.ts';
import { defaultStateDirectory } from '../io/state-directory.ts';
import { openWorld } from '../io/world.ts';
import { Problem } from '../problem.ts';
import { type PlanFlags, type SpecFlags, specRoot, treeRoot } from './options.ts';
import { lineProgress } from './progress.ts';
import type { Session } from './session.ts';

/** The world of a command that reads specs and a tree. */
export function planWorld(session: Session, flags: PlanFlags): World {
  // Plans alone are remembered for the next run.
  return worldAt(session, specRoot(session, flags), treeRoot(session, flags), programStamp());
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

function worldAt(session: Session, specs: string, tree: string, build?: string): World {
  // A plan that finds all as it was is over sooner still.
  if (build === undefined) expectShortRun();
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
