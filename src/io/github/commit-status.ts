import type { Check } from '../../ports/forge.ts';
import { clip } from '../../report/clip.ts';
import { repeatable } from './client.ts';
import type { Repository } from './repository.ts';

const maxDescription = 140;

/** A check in one line, for tokens that may not make check runs. Written only where it says something else. */
export async function reportStatus(
  { client, at }: Repository,
  commit: string,
  check: Check,
): Promise<void> {
  const state = check.conclusion === undefined ? 'pending' : states[check.conclusion];
  const description = clip(check.title, maxDescription - 1).toWellFormed();
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/status', {
    ...at,
    ref: commit,
    per_page: 100,
  });
  const found = data.statuses.find(({ context }) => context === check.name);
  if (found?.state === state && found.description === description) return;
  await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...at,
    sha: commit,
    state,
    context: check.name,
    description,
    ...repeatable,
  });
}

/** A status knows no middle: what is unsafe holds the merge, what is a caution does not. */
const states = {
  success: 'success',
  neutral: 'success',
  failure: 'failure',
  action_required: 'failure',
} as const;
