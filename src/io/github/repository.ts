import { Problem } from '../../problem.ts';
import { type ApiClient, repeatable } from './client.ts';
import type { Waiting } from './waiting.ts';

/** What is asked once a run of the repository and the account. */
export interface Facts {
  /** The account the token is of: `octocat`, `karstkit[bot]`. */
  readonly login: string;
  /** Node id, as GraphQL names the repository. */
  readonly id: string;
  /** Number of the account; a part of the address its commits bear. */
  readonly account: number | undefined;
  /** Where the default branch stood then: what most commits are made upon. Undefined while there is none. */
  readonly tip: CommitAnswer | undefined;
}

interface CommitAnswer {
  readonly oid: string;
  readonly tree?: { readonly oid: string };
}

interface FactsAnswer {
  readonly viewer: { readonly login: string; readonly databaseId: number | null };
  readonly repository: {
    readonly id: string;
    readonly defaultBranchRef: { readonly target: CommitAnswer | null } | null;
  };
}

interface TreeAnswer {
  readonly repository: { readonly object: CommitAnswer | null };
}

/** One repository of GitHub, asked with one token. */
export class Repository {
  readonly client: ApiClient;
  /** The parameters of every address of REST. */
  readonly at: { readonly owner: string; readonly repo: string };
  readonly waiting: Waiting;
  /** Commits that were made here, with their parents: nobody else has said anything of them yet. */
  readonly made = new Map<string, string>();
  readonly #graphql: ApiClient['graphql'];
  #facts: Promise<Facts> | undefined;

  constructor(
    client: ApiClient,
    graphqlUrl: string,
    options: { readonly at: Repository['at']; readonly waiting: Waiting },
  ) {
    this.client = client;
    this.at = options.at;
    this.waiting = options.waiting;
    this.#graphql = client.graphql.defaults({ url: graphqlUrl });
  }

  facts(): Promise<Facts> {
    const asked = this.#facts ?? this.query<FactsAnswer>(factsQuery, {}).then(factsOf);
    this.#facts = asked;
    return asked.catch((error: unknown) => {
      if (this.#facts === asked) this.#facts = undefined;
      throw error;
    });
  }

  /** The tree of a commit. */
  async treeOf(commit: string): Promise<string> {
    const { tip } = await this.facts();
    const found = tip?.oid === commit ? tip : await this.#commit(commit);
    if (found?.tree !== undefined) return found.tree.oid;
    throw new Problem('forge.missing', `GitHub has no commit ${commit} in this repository`);
  }

  async #commit(commit: string): Promise<CommitAnswer | null> {
    const { repository } = await this.query<TreeAnswer>(treeQuery, { commit });
    return repository.object;
  }

  /** A question of GraphQL; `$owner` and `$name` are given. Its text begins with `query`. */
  query<Answer>(document: string, variables: Record<string, unknown>): Promise<Answer> {
    const { owner, repo: name } = this.at;
    return this.#graphql<Answer>(document, { owner, name, ...variables, ...repeatable });
  }

  /** A change by GraphQL, with its `$input`. */
  async mutate(document: string, input: Record<string, unknown>): Promise<void> {
    await this.#graphql(document, { input });
  }
}

const factsQuery = `query facts($owner: String!, $name: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    id
    defaultBranchRef { target { oid ... on Commit { tree { oid } } } }
  }
}`;

const treeQuery = `query tree($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { oid ... on Commit { tree { oid } } }
  }
}`;

function factsOf({ viewer, repository }: FactsAnswer): Facts {
  return {
    login: viewer.login,
    id: repository.id,
    account: viewer.databaseId ?? undefined,
    tip: repository.defaultBranchRef?.target ?? undefined,
  };
}
