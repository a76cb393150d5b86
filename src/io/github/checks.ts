import type { Check, Checks } from '../../ports/forge.ts';
import {
  type CheckReport,
  type CheckRun,
  checkReport,
  continueRun,
  createRun,
  ownRuns,
  saysSame,
} from './check-run.ts';
import { reportStatus } from './commit-status.ts';
import { isLimit, refusalOf } from './refusal.ts';
import type { Repository } from './repository.ts';

/** Checks on commits of one repository of GitHub. Only Apps may make check runs; workflows are one. */
export class GitHubChecks implements Checks {
  readonly #repository: Repository;
  /** Own runs as they stand, by commit: each commit is asked for once. */
  readonly #runs = new Map<string, readonly CheckRun[]>();
  #isForbidden = false;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  async report(commit: string, check: Check): Promise<'check-run' | 'status'> {
    if (!this.#isForbidden) {
      try {
        await this.#reportRun(checkReport(commit, check));
        return 'check-run';
      } catch (error) {
        if (!isForbidden(error)) throw error;
        this.#isForbidden = true;
      }
    }
    await reportStatus(this.#repository, commit, check);
    return 'status';
  }

  async #reportRun(report: CheckReport): Promise<void> {
    const { commit, name } = report;
    const known = this.#runs.get(commit) ?? (await this.#standing(commit));
    const [newest] = known
      .filter((run) => run.name === name)
      .sort((one, other) => (one.id < other.id ? 1 : -1));
    const started =
      newest === undefined || !canContinue(newest, report)
        ? await createRun(this.#repository, report, known)
        : newest;
    const run = await continueRun(this.#repository, started, report);
    this.#runs.set(commit, [...known.filter(({ id }) => id !== run.id), run]);
  }

  async #standing(commit: string): Promise<readonly CheckRun[]> {
    return this.#repository.made.has(commit) ? [] : await ownRuns(this.#repository, commit);
  }
}

/** Annotations can only be added to a run: one that has others gets a successor, which then stands for the name. */
function canContinue(run: CheckRun, report: CheckReport): boolean {
  return run.output.annotations_count === 0 || saysSame(run, report);
}

function isForbidden(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal?.status === 403 && !isLimit(refusal);
}
