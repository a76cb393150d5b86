import type { Sources } from '../ports.ts';
import { treeHash } from '../source/tree-hash.ts';
import { readDirectory } from './directory.ts';
import { Pause } from './pause.ts';
import type { Repositories } from './repositories.ts';
import type { SourcesOptions } from './sources-options.ts';

/**
 * The sources of one run. What a slug points at is asked once and then stays, so that a run sees one state of each
 * repository.
 */
export function openSources(options: SourcesOptions): Sources {
  const { workspace, excluded = [] } = options;
  const pause = new Pause();
  let opened: Promise<Repositories> | undefined;
  const repositories = (): Promise<Repositories> => {
    opened ??= openRepositories(options);
    return opened;
  };

  return {
    pin: async (slug, known) => (await repositories()).pin(slug, known),
    fetch: async (slug, pin) => (await repositories()).fetch(slug, pin),
    open: async (slug) => {
      await pause.whenDue();
      const tree = readDirectory(workspace, slug.path, { excluded });
      return { slug, pin: { kind: 'tree', hash: treeHash(tree) }, fetchedBy: 'directory', tree };
    },
  };
}

/** Git and HTTP are half of the program, and directories need neither. */
async function openRepositories(options: SourcesOptions): Promise<Repositories> {
  const loaded = await import('./repositories.ts');
  return new loaded.Repositories(options);
}
