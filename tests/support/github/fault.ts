/** What a test may script to go wrong with a request. */
export type Harm =
  /** Answers this and does nothing. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Ends the connection before anything is done. */
  | { readonly kind: 'cut' }
  /** Does what was asked, and ends the connection instead of answering. */
  | { readonly kind: 'lost' }
  /** A read that does not know what was made since the fault was set. */
  | { readonly kind: 'stale' }
  /** Of what git sends, only so many bytes arrive. */
  | { readonly kind: 'cut-after'; readonly bytes: number };

export interface Fault {
  /** `pulls/create`, `graphql/enablePullRequestAutoMerge`, `git/receive-pack`; an end of `*` stands for anything. */
  readonly on: string;
  /** How many matching requests go well first. */
  readonly after?: number;
  /** How many go wrong then; 1 unless said otherwise. */
  readonly times?: number;
  readonly harm: Harm;
}

interface Scripted {
  readonly fault: Fault;
  seen: number;
  readonly writes: number;
  readonly refs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface FaultScript {
  add(fault: Fault, now: Pick<Scripted, 'writes' | 'refs'>): void;
  /** What goes wrong with this request; undefined when nothing does. */
  next(operation: string): Scripted | undefined;
  clear(): void;
}

export function faultScript(): FaultScript {
  const all: Scripted[] = [];
  return {
    add: (fault, now) => void all.push({ fault, seen: 0, ...now }),
    clear: () => void all.splice(0),
    next: (operation) => {
      for (const one of all) {
        if (!isNamed(one.fault.on, operation)) continue;
        const { after = 0, times = 1 } = one.fault;
        const at = one.seen;
        one.seen += 1;
        if (at >= after && at < after + times) return one;
      }
      return undefined;
    },
  };
}

/** Whether an operation is the one that is named; a name with an end of `*` stands for many. */
export function isNamed(pattern: string, operation: string): boolean {
  return pattern.endsWith('*') ? operation.startsWith(pattern.slice(0, -1)) : operation === pattern;
}

/** GitHub's secondary limit: too much at once. */
export function secondaryLimit(retryAfterS = 1): Harm {
  return {
    kind: 'answer',
    status: 403,
    message:
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': String(retryAfterS) },
  };
}

/** The primary limit: nothing is left until `resetS`, in seconds since 1970. */
export function primaryLimit(resetS: number): Harm {
  return {
    kind: 'answer',
    status: 403,
    message: 'API rate limit exceeded for installation ID 7.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetS) },
  };
}

export const expiredToken: Harm = { kind: 'answer', status: 401, message: 'Bad credentials' };
