import type { Files } from '../ports.ts';
import type { Environment } from '../spec/environment.ts';
import { readTree, type TreeState } from './tree-state.ts';

/** Digests of the images that a tree's records have as built, by `name:tag`. */
export async function builtImages(
  files: Files,
  environments: readonly Environment[],
): Promise<Readonly<Record<string, string>>> {
  const built: Record<string, string> = {};
  for (const environment of environments) {
    Object.assign(built, builtIn(await readTree(files, environment)));
  }
  return built;
}

function builtIn({ records }: TreeState): Record<string, string> {
  return Object.fromEntries(
    [...records.values()].flatMap(({ image, built }) =>
      image === undefined || built === undefined ? [] : [[image, built]],
    ),
  );
}
