import type { Sources } from '../ports.ts';
import type { TreePin } from '../source/source.ts';
import { treeHash } from '../source/tree-hash.ts';
import { type DirectoryTree, readDirectory } from './directory.ts';
import type { Footprint } from './footprint.ts';
import { Pause } from './pause.ts';
import type { Repositories } from './repositories.ts';
import type { Sightings } from './sightings.ts';
import type { SourcesOptions } from './sources-options.ts';

/**
 * The sources of one run. What a slug points at is asked once and then stays, so that a run sees one state of each
 * repository.
 */
export function openSources(options: SourcesOptions): Sources {
  const { workspace, sightings, footprint, excluded = [] } = options;
  const pause = new Pause();
  let opened: Promise<Repositories> | undefined;
  const repositories = (): Promise<Repositories> => {
    opened ??= openRepositories(options);
    return opened;
  };

  return {
    pin: async (slug, known) => (await repositories()).pin(slug, known),
    fetch: async (slug, pin) => (await repositories()).fetch(slug, pin),
    open: async (slug, known) => {
      await pause.whenDue();
      await sightings?.load();
      const takenAtMs = Date.now();
      const tree = readDirectory(workspace, slug.path, { excluded });
      if (footprint !== undefined) follow(footprint, slug.path, tree);
      const hash =
        sightings === undefined
          ? treeHash(tree)
          : hashSeen({ tree, path: slug.path, takenAtMs, known }, sightings);
      return { slug, pin: { kind: 'tree', hash }, fetchedBy: 'directory', tree };
    },
  };
}

function follow(footprint: Footprint, path: string, tree: DirectoryTree): void {
  const below = (name: string) => [path, name].filter((part) => part !== '').join('/');
  for (const name of tree.directories) footprint.listed('source', below(name), path);
  for (const name of [...tree.paths, ...tree.links]) footprint.asked('source', below(name), path);
}

interface Listed {
  readonly tree: DirectoryTree;
  readonly path: string;
  readonly takenAtMs: number;
  readonly known: TreePin | undefined;
}

/** The hash of the tree: the known one without reading, where these very files were seen to have it. */
function hashSeen({ tree, path, takenAtMs, known }: Listed, sightings: Sightings): string {
  const sighting = (hash: string) => ({
    claim: `${hash} ${JSON.stringify([path, ...tree.paths])}`,
    stamps: tree.stamps,
    takenAtMs,
  });
  if (known !== undefined && sightings.knows(sighting(known.hash))) return known.hash;
  const hash = treeHash(tree);
  sightings.keep(sighting(hash));
  return hash;
}

/** Git and HTTP are half of the program, and directories need neither. */
async function openRepositories(options: SourcesOptions): Promise<Repositories> {
  const loaded = await import('./repositories.ts');
  return new loaded.Repositories(options);
}
