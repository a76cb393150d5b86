import type { Comments } from '../../ports/forge.ts';
import { makeOnce } from './make-once.ts';
import { refusalOf } from './refusal.ts';
import type { Repository } from './repository.ts';

interface Comment {
  readonly id: number | bigint;
  readonly url: string;
  readonly body: string;
  /** When it was made, ISO 8601. */
  readonly made: string;
}

interface Place {
  readonly number: number;
  readonly marker: string;
}

/** Comments on issues and pull requests of one repository of GitHub: one a marker, and only those of this account. */
export function gitHubComments(repository: Repository): Comments {
  return {
    keep: async (number, marker, said) => {
      const body = said.toWellFormed();
      const place = { number, marker };
      const [oldest, ...twins] = await ownComments(repository, place);
      for (const twin of twins) await remove(repository, twin);
      const kept = oldest === undefined ? undefined : await renewed(repository, oldest, body);
      return { url: (kept ?? (await made(repository, place, body))).url };
    },
  };
}

/** Those of this account that begin with the marker, the oldest first. `since` spares pages that nobody touched. */
async function ownComments(
  repository: Repository,
  { number, marker }: Place,
  since?: string,
): Promise<readonly Comment[]> {
  const { client, at } = repository;
  const all = await client.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...at,
    issue_number: number,
    per_page: 100,
    ...(since === undefined ? {} : { since }),
  });
  const marked = all.filter(({ body }) => body?.startsWith(marker) === true);
  if (marked.length === 0) return [];
  const { login } = await repository.facts();
  return marked
    .filter(({ user }) => user?.login === login)
    .map(commentOf)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Undefined when somebody has deleted it in the meantime. */
async function renewed(
  { client, at }: Repository,
  comment: Comment,
  body: string,
): Promise<Comment | undefined> {
  if (comment.body.replaceAll('\r\n', '\n') === body) return comment;
  try {
    const parameters = { ...at, comment_id: comment.id, body };
    await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters);
    return { ...comment, body };
  } catch (error) {
    if (refusalOf(error)?.status === 404) return undefined;
    throw error;
  }
}

/** Of two that were made at once the older one stays: ours goes when it is not that, and the older one says what ours did. */
async function made(repository: Repository, place: Place, body: string): Promise<Comment> {
  const ours = await post(repository, place, body);
  const soon = new Date(Date.parse(ours.made) - clockSkewMs).toISOString();
  const [oldest = ours, ...twins] = await ownComments(repository, place, soon);
  for (const twin of twins) await remove(repository, twin);
  const kept = oldest.id < ours.id ? oldest : ours;
  return (await renewed(repository, kept, body)) ?? (await made(repository, place, body));
}

const clockSkewMs = 10 * 60 * 1000;

async function post(repository: Repository, place: Place, body: string): Promise<Comment> {
  const { client, at, waiting } = repository;
  return await makeOnce<Comment>(waiting, {
    make: async () => {
      const parameters = { ...at, issue_number: place.number, body };
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      return commentOf((await client.request(route, parameters)).data);
    },
    find: async () => (await ownComments(repository, place)).at(0),
  });
}

async function remove({ client, at }: Repository, { id }: Comment): Promise<void> {
  try {
    const parameters = { ...at, comment_id: id };
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters);
  } catch (error) {
    if (refusalOf(error)?.status !== 404) throw error;
  }
}

function commentOf(answer: {
  readonly id: number | bigint;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly created_at: string;
}): Comment {
  const { id, html_url: url, body = '', created_at: made } = answer;
  return { id, url, body, made };
}
