import type {
  Branch,
  DeliveryMessage,
  Files,
  Gathering,
  Proposal,
  ProposalPlace,
} from '../../ports.ts';
import { BlobReader } from './blob-reader.ts';
import type { CommitWriter } from './commit-writer.ts';
import { GatheredTree } from './gathered-tree.ts';
import type { GitRepository, TreeEntry } from './git-repository.ts';
import { readProposal } from './read-proposal.ts';

export interface BranchTools {
  readonly repository: GitRepository;
  readonly writer: CommitWriter;
  /** Addresses that commits of ours bear. */
  readonly ownAddresses: ReadonlySet<string>;
}

/**
 * A branch of a fetched repository at one commit. What is applied stands over what the commit holds, and becomes one
 * commit on delivery: a crash before that leaves nothing behind but a directory of ours.
 */
export class GitBranch implements Branch {
  readonly name: string;
  readonly commit: string;
  readonly files: Files;
  readonly #tools: BranchTools;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #tree: GatheredTree;
  #reader: BlobReader | undefined;

  constructor(
    tools: BranchTools,
    at: { readonly name: string; readonly commit: string },
    entries: ReadonlyMap<string, TreeEntry>,
  ) {
    this.name = at.name;
    this.commit = at.commit;
    this.#tools = tools;
    this.#entries = entries;
    this.#tree = this.#treeOf(entries);
    this.files = this.#tree.files;
  }

  changes(): readonly string[] {
    return this.#tree.changes();
  }

  async deliver(message: DeliveryMessage): Promise<string | undefined> {
    return await this.propose(message, this);
  }

  draft(): Gathering {
    return this.#treeOf(this.#entries);
  }

  async proposal(name: string): Promise<Proposal | undefined> {
    const { repository, ownAddresses } = this.#tools;
    const found = await readProposal(repository, name, {
      base: this,
      baseEntries: this.#entries,
      ownAddresses,
    });
    if (found === undefined) return undefined;
    const { merged, ...proposal } = found;
    return { ...proposal, ...(merged === undefined ? {} : { merged: this.#treeOf(merged) }) };
  }

  async propose(
    message: DeliveryMessage,
    { name, commit: from }: ProposalPlace,
  ): Promise<string | undefined> {
    const { writer } = this.#tools;
    const commit = await writer.commit(this.commit, message, this.#tree.fileChanges());
    const isMoved = await writer.move(name, {
      ...(from === undefined ? {} : { from }),
      to: commit,
    });
    return isMoved ? commit : undefined;
  }

  withdraw({ name, commit }: Required<ProposalPlace>): Promise<boolean> {
    return this.#tools.writer.move(name, { from: commit });
  }

  async close(): Promise<void> {
    await this.#reader?.close();
  }

  #treeOf(entries: ReadonlyMap<string, TreeEntry>): GatheredTree {
    return new GatheredTree(entries, (id) => {
      this.#reader ??= new BlobReader(this.#tools.repository.child);
      return this.#reader.read(id);
    });
  }
}
