import { type OwnerRule, ownersOf, parseCodeOwners } from '../plan/code-owners.ts';
import type { Files } from '../ports.ts';
import { Problem } from '../problem.ts';

/** GitHub takes no more requests for a review. */
const mostOwners = 15;
/** Where GitHub looks, in its order. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Who owns these paths of a repository, by its own CODEOWNERS: `login` and `organisation/team`. */
export async function pathOwners(files: Files, paths: readonly string[]): Promise<string[]> {
  return ownersOf(await ownerRules(files), paths).slice(0, mostOwners);
}

async function ownerRules(files: Files): Promise<readonly OwnerRule[]> {
  for (const place of places) {
    const bytes = await readPlain(files, place);
    if (bytes !== undefined) return parseCodeOwners(new TextDecoder().decode(bytes));
  }
  return [];
}

/** A link in that place is no file to GitHub either. */
async function readPlain(files: Files, path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path);
  } catch (error) {
    if (error instanceof Problem && error.code === 'delivery.path') return undefined;
    throw error;
  }
}
