import type { ResultOutput } from '../generated/schema/result.ts';
import { defined } from '../report/defined.ts';
import type { Work } from './mode.ts';
import type { Outcome } from './outcome.ts';

/** What the end of a run is told with, beside its outcome. */
export interface RunFacts {
  /** Absent when the run ended before it was known. */
  readonly work?: Work | undefined;
  /** `push`, `pull_request`, …; absent outside of a workflow. */
  readonly event?: string | undefined;
  /** Where the pages and the result lie; absent when they could not be written. */
  readonly reportDirectory?: string | undefined;
}

/** The outputs of action.yml. */
export interface Outputs {
  readonly decision: string;
  readonly 'reason-code': string;
  readonly 'plan-id': string;
  readonly changed: boolean;
  readonly commit: string;
  readonly 'pull-request-number': string;
  readonly 'pull-request-url': string;
  readonly 'build-matrix': string;
  readonly result: string;
  readonly 'result-file': string;
  readonly 'report-directory': string;
}

/** GitHub takes outputs of at most 1 MB a job. */
const mostCharacters = 400_000;

/** A run as programs read it; its shape is schemas/output/result.schema.json. */
export function resultOutput(outcome: Outcome, facts: RunFacts): ResultOutput {
  const { status, decision, reasonCode, changed, commit, proposals, retired, shown, output } =
    outcome;
  const { work, event, reportDirectory } = facts;
  const planId = shown.length === 1 ? shown[0]?.plan.id : undefined;
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Result',
    exitStatus: status,
    decision,
    reasonCode,
    changed,
    ...defined({ mode: work, event, planId, commit, reportDirectory }),
    ...(proposals === undefined ? {} : { proposals: [...proposals] }),
    ...(retired === undefined ? {} : { retired: [...retired] }),
    output: { ...output },
  };
}

/** The same as outputs of the step. A result that is longer than an output may be says there which file has all of it. */
export function outputsOf(outcome: Outcome, facts: RunFacts): Outputs {
  const { commit = '', proposals = [], shown } = outcome;
  const proposal = proposals.find(({ number }) => number !== undefined);
  const directory = facts.reportDirectory ?? '';
  const { output, ...rest } = resultOutput(outcome, facts);
  const whole = JSON.stringify({ ...rest, output });
  return {
    decision: outcome.decision,
    'reason-code': outcome.reasonCode,
    'plan-id': shown.map(({ plan }) => plan.id).join(' '),
    changed: outcome.changed,
    commit,
    'pull-request-number': `${proposal?.number ?? ''}`,
    'pull-request-url': proposal?.url ?? '',
    'build-matrix': JSON.stringify({ include: outcome.images }),
    result: whole.length > mostCharacters ? JSON.stringify(rest) : whole,
    'result-file': directory === '' ? '' : `${directory}/result.json`,
    'report-directory': directory,
  };
}
