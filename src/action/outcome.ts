import type { Finding, Problem } from '../problem.ts';
import { problemPage } from '../report/page/finding-section.ts';
import { problemOutput } from '../report/problem-output.ts';
import type { FailOn } from './inputs.ts';

export type Decision = 'changes' | 'none' | 'held' | 'failed';

/** What a run says at its end, in every form the runner takes. */
export interface Outcome {
  readonly status: 0 | 2;
  /** Why the step fails, in one line. */
  readonly verdict: string;
  readonly text: string;
  readonly markdown: string;
  /** With files relative to the workspace. */
  readonly findings: readonly Finding[];
  readonly outputs: Outputs;
}

/** The outputs of action.yml but `result-file`, which the run adds. */
export interface Outputs {
  readonly decision: Decision;
  readonly 'reason-code': string;
  readonly 'plan-id': string;
  readonly changed: boolean;
  readonly commit: string;
  readonly 'pull-request-number': string;
  readonly 'pull-request-url': string;
  readonly 'build-matrix': { readonly include: readonly object[] };
  readonly result: object;
}

/** What is said of a run that could not begin, or had to stop: all that it takes to say that, and no more, is loaded for it. */
export function failedOutcome(problem: Problem): Outcome {
  return {
    status: 2,
    verdict: `KarstKit stopped: ${problem.code}`,
    text: `stopped: ${problem.code}`,
    markdown: problemPage(problem),
    findings: [],
    outputs: {
      ...emptyOutputs,
      decision: 'failed',
      'reason-code': problem.code,
      result: problemOutput(problem),
    },
  };
}

export const emptyOutputs = {
  'plan-id': '',
  changed: false,
  commit: '',
  'pull-request-number': '',
  'pull-request-url': '',
  'build-matrix': { include: [] },
} as const;

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
