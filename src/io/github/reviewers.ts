import type { PullRequestNotes } from '../../ports/forge.ts';
import { repeatable } from './client.ts';
import { refusalOf } from './refusal.ts';
import type { Repository } from './repository.ts';
import type { SeenPullRequest } from './seen-pull-request.ts';

interface Asked {
  readonly asked: readonly string[];
  readonly refused: readonly string[];
}

/**
 * Asks for the reviews nobody asked for yet: of `login` and `owner/team`. Whoever reviewed already is left in peace. GitHub
 * refuses all of a request when one of them cannot review, and does not say who: halves are tried until it is known.
 */
export async function askForReviews(
  repository: Repository,
  seen: SeenPullRequest,
  { reviewers, isNew }: Pick<PullRequestNotes, 'reviewers'> & { readonly isNew: boolean },
): Promise<Asked> {
  const { owner } = repository.at;
  const names = [...new Map(reviewers.map((name) => [lower(name), name])).values()];
  const unasked = names.filter((name) => !seen.asked.includes(lower(name)));
  const askable = unasked.filter((name) => canBeAsked(name, owner, seen.author));
  const reviewed = askable.length === 0 || isNew ? [] : await reviewersOf(repository, seen.number);
  const wanted = askable.filter((name) => !reviewed.includes(lower(name)));
  const refused = await refusedOf(repository, seen.number, wanted);
  const taken = wanted.filter((name) => !refused.includes(name));
  return {
    asked: [...seen.asked, ...taken.map(lower)],
    refused: unasked.filter((name) => !askable.includes(name) || refused.includes(name)),
  };
}

/** Nobody reviews his own work, and no team of another organization does. */
function canBeAsked(name: string, owner: string, author: string): boolean {
  const isForeign = name.includes('/') && !lower(name).startsWith(`${lower(owner)}/`);
  return !isForeign && lower(name) !== lower(author);
}

function lower(name: string): string {
  return name.toLowerCase();
}

async function reviewersOf({ client, at }: Repository, number: number): Promise<readonly string[]> {
  const reviews = await client.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...at,
    pull_number: number,
    per_page: 100,
  });
  return reviews.flatMap(({ user }) => (user === null ? [] : [lower(user.login)]));
}

/** Those of them that GitHub does not take; the others are asked. */
async function refusedOf(
  repository: Repository,
  number: number,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  try {
    await request(repository, number, names);
    return [];
  } catch (error) {
    if (refusalOf(error)?.status !== 422) throw error;
    if (names.length === 1) return names;
    const half = Math.ceil(names.length / 2);
    const first = await refusedOf(repository, number, names.slice(0, half));
    return [...first, ...(await refusedOf(repository, number, names.slice(half)))];
  }
}

async function request(
  { client, at }: Repository,
  number: number,
  names: readonly string[],
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
    ...at,
    pull_number: number,
    reviewers: names.filter((name) => !name.includes('/')),
    team_reviewers: names
      .filter((name) => name.includes('/'))
      .map((name) => name.split('/')[1] ?? ''),
    ...repeatable,
  });
}
