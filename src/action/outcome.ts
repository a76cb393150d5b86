import type { ResultOutput } from '../generated/schema/result.ts';
import type { Plan } from '../plan/plan.ts';
import { type Finding, Problem } from '../problem.ts';
import type { ImageBuildEntry } from '../render/image.ts';
import { problemPage } from '../report/page/finding-section.ts';
import type { PageView } from '../report/page/page-view.ts';
import { problemOutput } from '../report/problem-output.ts';
import type { FailOn } from './inputs.ts';

export type Decision = ResultOutput['decision'];
type ProposalOutput = NonNullable<ResultOutput['proposals']>[number];

/** What a run says at its end, in every form the runner takes. */
export interface Outcome {
  /** As the command line ends, 130 when cancelled. */
  readonly status: 0 | 1 | 2 | 3 | 130;
  /** Why the step fails, in one line. */
  readonly verdict: string;
  readonly text: string;
  readonly markdown: string;
  /** With files relative to the workspace. */
  readonly findings: readonly Finding[];
  readonly decision: Decision;
  /** `ok`, or a problem code. */
  readonly reasonCode: string;
  readonly changed: boolean;
  /** The commit that was made on a branch. */
  readonly commit?: string;
  /** What became of the proposals of a run that made some, an environment each. */
  readonly proposals?: readonly ProposalOutput[];
  /** Those of environments that are none any more; absent where there are none. */
  readonly retired?: readonly NonNullable<ResultOutput['retired']>[number][];
  /** What the pages show that hold the whole. */
  readonly shown: readonly ShownPlan[];
  readonly images: readonly ImageBuildEntry[];
  /** What the command line prints as JSON for the same: a Plan, Render, Validation or Problem. */
  readonly output: object;
}

export interface ShownPlan {
  /** Of its pages, without ending: `plan`, or the environment where there are several. */
  readonly name: string;
  readonly plan: Plan;
  readonly state: PageView['outcome'];
}

/** What is said of a run that could not begin, or had to stop: all that it takes to say that, and no more, is loaded for it. */
export function failedOutcome(problem: Problem): Outcome {
  return {
    status: 2,
    verdict: `KarstKit stopped: ${problem.code}`,
    text: `stopped: ${problem.code}`,
    markdown: problemPage(problem),
    findings: [],
    decision: 'failed',
    reasonCode: problem.code,
    changed: false,
    shown: [],
    images: [],
    output: problemOutput(problem),
  };
}

/** A run that somebody ended. */
export function cancelledOutcome(): Outcome {
  return {
    ...failedOutcome(new Problem('action.cancelled', 'the run was cancelled')),
    status: 130,
  };
}

/** A run that ended by a fault of ours. The log alone says what was thrown: outputs are read by who may not read that. */
export function crashedOutcome(error: unknown): Outcome {
  const name = error instanceof Error ? error.name : typeof error;
  const problem = new Problem('action.bug', `the run broke with ${name}; the log has the rest`);
  return { ...failedOutcome(problem), status: 3 };
}

/** What plans come to, by their findings and by what becomes of them. */
export function judged(
  findings: readonly Finding[],
  { changed, isHeld }: { readonly changed: boolean; readonly isHeld: boolean },
  failOn: FailOn,
  prefix: string,
): Pick<Outcome, 'status' | 'verdict' | 'findings' | 'decision' | 'reasonCode' | 'changed'> {
  // What is good to know is not said again while nothing changes.
  const told = findings.filter(({ severity }) => severity !== 'info' || changed);
  const changes = changed ? 'changes' : 'none';
  return {
    ...verdictOf(failOn, findings, changed),
    findings: told.map((finding) => placed(finding, prefix)),
    decision: isHeld ? 'held' : changes,
    reasonCode: reasonCode(findings),
    changed,
  };
}

export function verdictOf(
  failOn: FailOn,
  findings: readonly Finding[],
  changed: boolean,
): Pick<Outcome, 'status' | 'verdict'> {
  const count = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const fails = {
    never: false,
    error: errors > 0,
    warning: errors + warnings > 0,
    changes: errors > 0 || changed,
  }[failOn];

  return {
    status: fails ? 2 : 0,
    verdict: `KarstKit: ${errors} errors, ${warnings} warnings, ${changed ? 'changes' : 'no changes'} (fail-on: ${failOn})`,
  };
}

export function reasonCode(findings: readonly Finding[]): string {
  return findings.find(({ severity }) => severity === 'error')?.code ?? 'ok';
}

/** Findings name files from the directory of repos.yaml; annotations from the workspace. */
export function placed(finding: Finding, prefix: string): Finding {
  if (finding.file === undefined || prefix === '') return finding;
  return { ...finding, file: `${prefix}/${finding.file}` };
}
