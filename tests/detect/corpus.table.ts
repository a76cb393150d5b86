import { readFileSync } from 'node:fs';
import type { Hints } from '#src/detect/hints.ts';
import type { Detection, Protocol } from '#src/detect/launch.ts';

/** Real repositories, each pinned to a commit, with the start its author states and the launch that is found. */
export interface Corpus {
  readonly entries: readonly CorpusEntry[];
  /** How the search did the first time it was tried, before anything was mended. */
  readonly firstRun: CorpusCount | null;
  readonly finalRun: CorpusCount | null;
}

export interface CorpusEntry {
  readonly repository: string;
  readonly commit: string;
  readonly path?: string;
  /** What the spec would say: `dockerfile: generate` puts the author's image aside. */
  readonly hints?: { readonly dockerfile?: 'generate' };
  readonly shape: string;
  /** The author's own words, with their place. For a library, how it is installed. */
  readonly stated: {
    readonly command: string;
    readonly file: string;
    readonly line: number;
    readonly port?: number;
  };
  readonly expected: Expected;
  readonly found: Found | null;
  readonly verdict: Verdict | null;
  readonly ran: Ran | null;
  /** Why a miss is left as a limit, or why it was not run. */
  readonly note?: string;
}

/** Written before the search was tried: see the history of the table. */
export type Expected =
  | { readonly none: true }
  | {
      /** Forms that are right; `*` stands for any text. */
      readonly entrypoint: readonly string[];
      /** `any` where the command takes the port, null for a worker. */
      readonly port: number | 'any' | null;
      readonly protocol?: Protocol;
      readonly packageManager?: readonly string[];
    };

export interface Found {
  readonly entrypoint: string | null;
  readonly command?: readonly string[];
  readonly port?: number;
  readonly protocol?: Protocol;
  readonly packageManager?: string;
  readonly step?: string;
  readonly confidence?: string;
  /** Codes of the findings, when there is no launch. */
  readonly findings?: readonly string[];
}

export type Verdict = 'hit' | 'miss' | 'none-as-expected';

/** Installed and started as the rendered Dockerfile would, on loopback. */
export interface Ran {
  readonly built: boolean;
  readonly started: boolean;
  readonly answered: boolean;
  readonly seconds: number;
  readonly note: string;
}

export interface CorpusCount {
  readonly hits: number;
  readonly misses: number;
  readonly noneAsExpected: number;
  readonly missed: readonly {
    readonly entry: string;
    readonly found: string | null;
    readonly differs: readonly string[];
  }[];
}

export function readCorpus(): Corpus {
  return JSON.parse(readFileSync(new URL('corpus.json', import.meta.url), 'utf8')) as Corpus;
}

/** `owner/repository/path (generate)`: one line of the table. */
export function entryName(entry: CorpusEntry): string {
  const place = entry.path === undefined ? entry.repository : `${entry.repository}/${entry.path}`;
  return entry.hints?.dockerfile === 'generate' ? `${place} (generate)` : place;
}

export function hintsOf(entry: CorpusEntry): Hints {
  const name = entry.repository.split('/')[1] ?? '';
  return {
    name: name.toLowerCase(),
    ...(entry.path === undefined ? {} : { path: entry.path }),
    ...(entry.hints?.dockerfile === undefined ? {} : { dockerfile: entry.hints.dockerfile }),
    defaultPython: '3.11',
  };
}

/** What the table keeps of a detection. */
export function foundOf(detection: Detection): Found {
  const { launch, findings } = detection;
  if (launch === undefined) return { entrypoint: null, findings: findings.map(({ code }) => code) };
  return {
    entrypoint: launch.entrypoint,
    command: launch.command.map((part) => (typeof part === 'string' ? part : part.bind)),
    ...(launch.port === undefined
      ? {}
      : { port: launch.port.number, protocol: launch.port.protocol }),
    packageManager: launch.packageManager,
    step: launch.step,
    confidence: launch.confidence,
  };
}

/** What of the found launch is not as expected; empty for a hit. */
export function differences(expected: Expected, found: Found): string[] {
  if ('none' in expected) return found.entrypoint === null ? [] : ['entrypoint'];
  if (found.entrypoint === null) return ['entrypoint'];
  const { entrypoint } = found;
  const faults = {
    entrypoint: !expected.entrypoint.some((pattern) => matches(pattern, entrypoint)),
    port: !portFits(expected.port, found.port),
    protocol: found.port !== undefined && expected.protocol !== found.protocol,
    packageManager: !managerFits(expected.packageManager, found.packageManager),
  };
  return Object.entries(faults).flatMap(([name, wrong]) => (wrong ? [name] : []));
}

function portFits(expected: number | 'any' | null, found: number | undefined): boolean {
  if (expected === null) return found === undefined;
  return expected === 'any' ? found !== undefined : found === expected;
}

function managerFits(expected: readonly string[] | undefined, found: string | undefined): boolean {
  return expected === undefined || (found !== undefined && expected.includes(found));
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}

export function verdictOf(entry: CorpusEntry, found: Found): Verdict {
  if (differences(entry.expected, found).length > 0) return 'miss';
  return 'none' in entry.expected ? 'none-as-expected' : 'hit';
}

/** The count of a filled table. */
export function count(entries: readonly CorpusEntry[]): CorpusCount {
  const of = (verdict: Verdict) => entries.filter((entry) => entry.verdict === verdict);
  return {
    hits: of('hit').length,
    misses: of('miss').length,
    noneAsExpected: of('none-as-expected').length,
    missed: of('miss').map((entry) => ({
      entry: entryName(entry),
      found: entry.found?.entrypoint ?? null,
      differs: entry.found === null ? [] : differences(entry.expected, entry.found),
    })),
  };
}
