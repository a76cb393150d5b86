import type { IncomingMessage } from 'node:http';
import type { Answer } from './exchange.ts';
import type { Repository, World } from './state.ts';

/** One request as it was seen, and how it was answered. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  /** `pulls/create`, `graphql/updateRefs`, `push`, `fetch`, `look`, `look-to-push`. */
  readonly operation: string;
  readonly authorization: string | undefined;
  /** Login; empty for nobody. */
  account: string;
  readonly body: unknown;
  /** Undefined while it runs, and for one whose connection was ended. */
  status: number | undefined;
}

/** What a stale read knows. */
export interface Staleness {
  readonly writes: number;
  readonly refs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface Asked {
  readonly seen: Seen;
  readonly request: IncomingMessage;
  readonly staleness: Staleness | undefined;
}

/** One way into GitHub: REST or GraphQL. */
export interface Door {
  /** What is asked, before it is known whether it may be. */
  operation(request: IncomingMessage, body: unknown): string;
  answer(asked: Asked): Promise<Answer>;
}

export interface Surroundings {
  readonly world: World;
  readonly violations: string[];
  /** Lets what works on one repository go one after the other. */
  turn<Value>(repository: Repository, use: () => Promise<Value>): Promise<Value>;
}

export const docs = 'https://docs.github.com/rest';
