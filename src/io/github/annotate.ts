import type { PullRequestNotes } from '../../ports/forge.ts';
import { repeatable } from './client.ts';
import { refusalOf } from './refusal.ts';
import type { Repository } from './repository.ts';
import { askForReviews } from './reviewers.ts';
import type { SeenPullRequest } from './seen-pull-request.ts';

export interface Annotated {
  readonly labels: readonly string[];
  readonly asked: readonly string[];
  /** Reviewers whom GitHub does not take. */
  readonly refused: readonly string[];
}

/** Puts on the labels that are missing, takes away those that are there, and asks for the reviews nobody asked for yet. */
export async function annotate(
  repository: Repository,
  seen: SeenPullRequest,
  notes: PullRequestNotes & { readonly isNew: boolean },
): Promise<Annotated> {
  const has = (label: string) => seen.labels.some((each) => isSame(each, label));
  const missing = notes.addLabels.filter((label) => !has(label));
  const unwanted = seen.labels.filter((label) =>
    notes.removeLabels.some((each) => isSame(each, label)),
  );
  if (missing.length > 0) await addLabels(repository, seen.number, missing);
  for (const label of unwanted) await removeLabel(repository, seen.number, label);
  const labels = [...seen.labels.filter((label) => !unwanted.includes(label)), ...missing];
  const reviews = await askForReviews(repository, seen, notes);
  return { labels, ...reviews };
}

/** Labels of two spellings are one to GitHub. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const newLabel = { color: '0e8a16', description: 'Set by KarstKit' };

async function addLabels(
  { client, at }: Repository,
  number: number,
  labels: readonly string[],
): Promise<void> {
  for (const name of labels) {
    const label = { ...at, name, ...newLabel, ...repeatable };
    await client.request('POST /repos/{owner}/{repo}/labels', label).catch(unless(isThereAlready));
  }
  await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...at,
    issue_number: number,
    labels: [...labels],
    ...repeatable,
  });
}

async function removeLabel(
  { client, at }: Repository,
  number: number,
  name: string,
): Promise<void> {
  await client
    .request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
      ...at,
      issue_number: number,
      name,
    })
    .catch(unless((error) => refusalOf(error)?.status === 404));
}

function isThereAlready(error: unknown): boolean {
  return refusalOf(error)?.reasons.some(({ code }) => code === 'already_exists') === true;
}

/** Lets errors pass that say what is as good as success. */
function unless(isFine: (error: unknown) => boolean): (error: unknown) => void {
  return (error) => {
    if (!isFine(error)) throw error;
  };
}
