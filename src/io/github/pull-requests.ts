import type { PullRequest, PullRequestDraft, PullRequests } from '../../ports/forge.ts';
import { annotate } from './annotate.ts';
import { makeOnce } from './make-once.ts';
import { mergeWhenReady } from './merge.ts';
import { refusalOf } from './refusal.ts';
import type { Repository } from './repository.ts';
import {
  isOfOwnBranch,
  type PullRequestAnswer,
  type SeenPullRequest,
  seenPullRequest,
} from './seen-pull-request.ts';

/** Pull requests of one repository of GitHub. What was seen of one is kept, so that only what differs is written. */
export class GitHubPullRequests implements PullRequests {
  readonly #repository: Repository;
  readonly #seen = new Map<number, SeenPullRequest>();
  /** Nobody can have reviewed those yet. */
  readonly #opened = new Set<number>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  async of(head: string): Promise<readonly PullRequest[]> {
    const { client, at } = this.#repository;
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
      ...at,
      state: 'all',
      head: `${at.owner}:${head}`,
      sort: 'created',
      direction: 'desc',
      per_page: 100,
    });
    const found = await this.#see(data.filter((each) => each.head.ref === head));
    const [newest, ...older] = found;
    if (newest?.state !== 'closed') return found;
    return [await this.#withCloser(newest), ...older];
  }

  async opened(prefix: string): Promise<readonly PullRequest[]> {
    const { client, at } = this.#repository;
    const all = await client.paginate('GET /repos/{owner}/{repo}/pulls', {
      ...at,
      state: 'open',
      sort: 'created',
      direction: 'desc',
      per_page: 100,
    });
    return await this.#see(all.filter(({ head }) => head.ref.startsWith(prefix)));
  }

  async open(draft: PullRequestDraft): Promise<PullRequest> {
    const { client, at, waiting } = this.#repository;
    return await makeOnce<PullRequest>(waiting, {
      make: async () => {
        const title = draft.title.toWellFormed();
        const parameters = { ...at, ...draft, title, body: draft.body.toWellFormed() };
        const { data } = await client.request('POST /repos/{owner}/{repo}/pulls', parameters);
        this.#opened.add(data.number);
        return this.#keep(seenPullRequest(data, data.user.login));
      },
      find: () => this.#openFrom(draft),
      mayExist: isTooSoon,
    });
  }

  async update(number: number, change: Parameters<PullRequests['update']>[1]): Promise<void> {
    const { client, at } = this.#repository;
    const seen = await this.#known(number);
    const title = change.title?.toWellFormed();
    const body = change.body?.toWellFormed();
    const differing = {
      ...(differs(title, seen.title) ? { title } : {}),
      ...(differs(body, seen.body) ? { body } : {}),
      ...(change.state === 'closed' && seen.state === 'open' ? { state: change.state } : {}),
    };
    if (Object.keys(differing).length === 0) return;
    const parameters = { ...at, pull_number: number, ...differing };
    await client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', parameters);
    this.#keep({ ...seen, ...differing });
  }

  async annotate(number: number, notes: Parameters<PullRequests['annotate']>[1]) {
    const seen = await this.#known(number);
    const isNew = this.#opened.has(number);
    const { refused, labels, asked } = await annotate(this.#repository, seen, { ...notes, isNew });
    this.#keep({ ...seen, labels, asked });
    return { refused };
  }

  async mergeWhenReady(number: number, commit: string) {
    return await mergeWhenReady(this.#repository, number, commit);
  }

  /** The open one between these two branches, whoever opened it. A list may be some moments old, an answer is not. */
  async #openFrom({ head, base }: PullRequestDraft): Promise<PullRequest | undefined> {
    const found = await this.of(head);
    return found.find((each) => each.state === 'open' && each.base === base);
  }

  async #known(number: number): Promise<SeenPullRequest> {
    const seen = this.#seen.get(number);
    if (seen !== undefined) return seen;
    const { client, at } = this.#repository;
    const [{ data }, { login }] = await Promise.all([
      client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...at,
        pull_number: number,
      }),
      this.#repository.facts(),
    ]);
    return this.#keep(seenPullRequest(data, login));
  }

  async #see(answers: readonly PullRequestAnswer[]): Promise<readonly SeenPullRequest[]> {
    const own = answers.filter(isOfOwnBranch);
    if (own.length === 0) return [];
    const { login } = await this.#repository.facts();
    return own.map((each) => this.#keep(seenPullRequest(each, login)));
  }

  /** A list does not say who closed one; only the issue of the same number does. */
  async #withCloser(seen: SeenPullRequest): Promise<SeenPullRequest> {
    const { client, at } = this.#repository;
    const parameters = { ...at, issue_number: seen.number };
    const { data } = await client.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}',
      parameters,
    );
    const closedBy = data.closed_by?.login;
    return closedBy === undefined ? seen : this.#keep({ ...seen, closedBy });
  }

  #keep(seen: SeenPullRequest): SeenPullRequest {
    this.#seen.set(seen.number, seen);
    return seen;
  }
}

/** Somebody opened it in the same moment, or its branch was made a moment ago and is not known everywhere. */
function isTooSoon(error: unknown): boolean {
  const { says = '', reasons = [] } = refusalOf(error) ?? {};
  const isUnknownHead = reasons.some(({ field, code }) => field === 'head' && code === 'invalid');
  return isUnknownHead || /already exists/i.test(says);
}

/** GitHub's own editor writes lines with CR LF. */
function differs(wanted: string | undefined, found: string): wanted is string {
  return wanted !== undefined && wanted !== found.replaceAll('\r\n', '\n');
}
