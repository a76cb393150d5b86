import type { Check } from '../../ports/forge.ts';
import { clip } from '../../report/clip.ts';
import { type Annotation, annotationsOf, annotationsPerRequest } from './annotation.ts';
import { makeOnce } from './make-once.ts';
import type { Repository } from './repository.ts';

/** A check run of this account, as GitHub has it. */
export interface CheckRun {
  readonly id: number | bigint;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: {
    readonly title: string | null;
    readonly summary: string | null;
    readonly annotations_count: number;
  };
}

/** A check in GitHub's words and within its limits. */
export interface CheckReport {
  readonly commit: string;
  readonly name: string;
  readonly state: CheckState;
  readonly output: { readonly title: string; readonly summary: string };
  readonly annotations: readonly Annotation[];
}

type CheckState =
  | { readonly status: 'in_progress' }
  | { readonly status: 'completed'; readonly conclusion: NonNullable<Check['conclusion']> };

const maxTitle = 255;
const maxSummary = 65_535;

export function checkReport(commit: string, check: Check): CheckReport {
  const { name, conclusion } = check;
  return {
    commit,
    name,
    state:
      conclusion === undefined ? { status: 'in_progress' } : { status: 'completed', conclusion },
    output: {
      title: clip(check.title, maxTitle - 1).toWellFormed(),
      summary: clip(check.summary, maxSummary - 1).toWellFormed(),
    },
    annotations: annotationsOf(check.annotations),
  };
}

/** Does the run say this already, but perhaps for annotations that are still to be added? */
export function saysSame({ status, conclusion, output }: CheckRun, report: CheckReport): boolean {
  const { state } = report;
  const wanted = state.status === 'completed' ? state.conclusion : undefined;
  return (
    status === state.status &&
    (conclusion ?? undefined) === wanted &&
    output.title === report.output.title &&
    output.summary?.replaceAll('\r\n', '\n') === report.output.summary &&
    output.annotations_count <= report.annotations.length
  );
}

/** The check runs of this account on a commit. */
export async function ownRuns(
  repository: Repository,
  commit: string,
): Promise<readonly CheckRun[]> {
  const { client, at } = repository;
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const [runs, { login }] = await Promise.all([
    client.paginate(route, { ...at, ref: commit, per_page: 100 }),
    repository.facts(),
  ]);
  return runs.filter(({ app }) => `${app?.slug}[bot]` === login);
}

/** Makes a run beside those that are known. */
export async function createRun(
  repository: Repository,
  report: CheckReport,
  known: readonly CheckRun[],
): Promise<CheckRun> {
  const { client, at, waiting } = repository;
  const { commit, name, state, output } = report;
  const annotations = report.annotations.slice(0, annotationsPerRequest);
  const made = await makeOnce<CheckRun>(waiting, {
    make: async () => {
      const parameters = { ...at, name, head_sha: commit, ...state };
      const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
        ...parameters,
        output: { ...output, annotations },
      });
      return data;
    },
    find: async () => {
      const runs = await ownRuns(repository, commit);
      return runs.find((run) => run.name === name && !known.some(({ id }) => id === run.id));
    },
  });
  return asWritten(made, report, annotations.length);
}

/** Lets a run say something else where it does, and adds the annotations that it does not have, fifty at a time. */
export async function continueRun(
  repository: Repository,
  run: CheckRun,
  report: CheckReport,
): Promise<CheckRun> {
  let current = saysSame(run, report) ? run : await updateRun(repository, run, report);
  while (current.output.annotations_count < report.annotations.length) {
    current = await updateRun(repository, current, report);
  }
  return current;
}

/** With the next annotations. They would be added twice if they were sent twice, so they are counted before that. */
async function updateRun(
  { client, at, waiting }: Repository,
  run: CheckRun,
  { state, output, ...report }: CheckReport,
): Promise<CheckRun> {
  const from = run.output.annotations_count;
  const annotations = report.annotations.slice(from, from + annotationsPerRequest);
  const there = { ...at, check_run_id: run.id };
  await makeOnce<unknown>(waiting, {
    make: async () => {
      const { data } = await client.request(
        'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        {
          ...there,
          ...state,
          output: { ...output, annotations },
          request: { retries: 0 },
        },
      );
      return data.id;
    },
    find: async () => {
      const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
      const { data } = await client.request(route, there);
      const isThere = data.output.annotations_count >= from + annotations.length;
      return annotations.length > 0 && isThere ? data.id : undefined;
    },
  });
  return asWritten(run, { state, output }, from + annotations.length);
}

/** What a run says now. GitHub's own answer may be some moments old. */
function asWritten(
  { id, name }: CheckRun,
  { state, output }: Pick<CheckReport, 'state' | 'output'>,
  annotationsCount: number,
): CheckRun {
  const conclusion = state.status === 'completed' ? state.conclusion : null;
  return {
    id,
    name,
    status: state.status,
    conclusion,
    output: { ...output, annotations_count: annotationsCount },
  };
}
