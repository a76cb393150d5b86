import type { DeliveryMessage } from '../../ports.ts';
import type { BranchMove, CommitChange, CommitWriter } from '../gitops/commit-writer.ts';
import { repeatable } from './client.ts';
import { makeOnce } from './make-once.ts';
import { isLost, refusalOf } from './refusal.ts';
import type { Repository } from './repository.ts';
import { isInline, type TreeEntry, treeBatches } from './tree-batch.ts';

/**
 * Commits by GitHub's API. GitHub signs those of an App, and shows them as verified; it names author and committer by the
 * token. Nothing is on this machine: not even the parent.
 */
export class GitHubCommitWriter implements CommitWriter {
  readonly #repository: Repository;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  async commit(
    parent: string,
    { subject, body }: DeliveryMessage,
    changes: readonly CommitChange[],
  ): Promise<string> {
    const { client, at } = this.#repository;
    const tree = await this.#tree(await this.#repository.treeOf(parent), changes);
    const { data } = await client.request('POST /repos/{owner}/{repo}/git/commits', {
      ...at,
      message: `${subject}\n\n${body}\n`.toWellFormed(),
      tree,
      parents: [parent],
      ...repeatable,
    });
    this.#repository.made.set(data.sha, parent);
    return data.sha;
  }

  async move(branch: string, move: BranchMove): Promise<boolean> {
    const stands = () => this.#outcome(branch, move);
    return await makeOnce<boolean>(this.#repository.waiting, {
      make: async () => {
        try {
          await this.#ask(branch, move);
          return true;
        } catch (error) {
          if (isLost(error) || refusalOf(error)?.status === 401) throw error;
          // GitHub refuses in many words; where the branch stands now says whether somebody else was quicker.
          const outcome = (await stands()) ?? (await this.#later(stands));
          if (outcome === undefined) throw error;
          return outcome;
        }
      },
      find: stands,
    });
  }

  /** Trees are made one upon the other, so that no request is larger than GitHub takes. */
  async #tree(base: string, changes: readonly CommitChange[]): Promise<string> {
    const { client, at } = this.#repository;
    let tree = base;
    for (const batch of treeBatches(changes)) {
      const entries: TreeEntry[] = [];
      for (const entry of batch) entries.push(await this.#withBlob(entry));
      const { data } = await client.request('POST /repos/{owner}/{repo}/git/trees', {
        ...at,
        base_tree: tree,
        tree: entries,
        ...repeatable,
      });
      tree = data.sha;
    }
    return tree;
  }

  /** Contents that JSON cannot hold as they are become blobs of their own. */
  async #withBlob(treeEntry: TreeEntry): Promise<TreeEntry> {
    const { content, ...entry } = treeEntry;
    if (content === undefined || isInline(content)) return treeEntry;
    const { client, at } = this.#repository;
    const { data } = await client.request('POST /repos/{owner}/{repo}/git/blobs', {
      ...at,
      content: Buffer.from(content, 'utf8').toString('base64'),
      encoding: 'base64',
      ...repeatable,
    });
    return { ...entry, sha: data.sha };
  }

  /** By REST where a branch is made; only GraphQL compares before it moves one or takes it away. */
  async #ask(branch: string, { from, to }: BranchMove): Promise<void> {
    const { client, at } = this.#repository;
    const ref = `refs/heads/${branch}`;
    if (from === undefined && to !== undefined) {
      await client.request('POST /repos/{owner}/{repo}/git/refs', { ...at, ref, sha: to });
      return;
    }
    const { id: repositoryId } = await this.#repository.facts();
    const isForced = to !== undefined && this.#repository.made.get(to) !== from;
    const update = { name: ref, beforeOid: from, afterOid: to ?? noCommit, force: isForced };
    await this.#repository.mutate(moveRef, { repositoryId, refUpdates: [update] });
  }

  /** True when the branch stands where it was moved to, false when elsewhere, undefined when it has not moved. */
  async #outcome(branch: string, { from, to }: BranchMove): Promise<boolean | undefined> {
    const { client, at } = this.#repository;
    const parameters = { ...at, ref: `heads/${branch}` };
    const now = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', parameters).then(
      ({ data }) => data.object.sha,
      (error: unknown) => {
        if (refusalOf(error)?.status === 404) return undefined;
        throw error;
      },
    );
    if (now === to) return true;
    return now === from ? undefined : false;
  }

  /** Another server may know better a moment later. */
  async #later<Value>(ask: () => Promise<Value>): Promise<Value> {
    const { pause, firstPauseMs } = this.#repository.waiting;
    await pause(firstPauseMs);
    return await ask();
  }
}

const noCommit = '0'.repeat(40);

const moveRef =
  'mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
