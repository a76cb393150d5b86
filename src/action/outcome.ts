import type { Delivered } from '../flows/deliver.ts';
import type { Validation } from '../flows/validate.ts';
import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding, Problem } from '../problem.ts';
import { sortedFindings } from '../report/finding.ts';
import { problemPage } from '../report/page/finding-section.ts';
import { planPage } from '../report/page/page.ts';
import { planOutput, renderOutput } from '../report/plan-output.ts';
import { actionCounts, hasChanges } from '../report/plan-words.ts';
import { problemOutput } from '../report/problem-output.ts';
import { planText } from '../report/terminal.ts';
import { validationOutput, validationText } from '../report/validation.ts';
import type { FailOn, Inputs } from './inputs.ts';

type Decision = 'changes' | 'none' | 'held' | 'failed';

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

export function planOutcome(
  plan: Plan,
  state: 'planned' | 'written' | 'held',
  inputs: Pick<Inputs, 'fail-on'>,
  prefix: string,
): Outcome {
  const findings = sortedFindings(planFindings(plan));
  const { held } = actionCounts(plan);
  const changed = hasChanges(plan);
  const decision = held > 0 || state === 'held' ? 'held' : changedDecision(changed);

  return {
    ...verdictOf(inputs['fail-on'], findings, changed),
    text: planText(plan, { color: false, outcome: state }),
    markdown: planPage(plan, { outcome: state }),
    // What is good to know about the whole is not said again while nothing changes.
    findings: findings
      .filter(({ severity }) => severity !== 'info' || changed)
      .map((finding) => placed(finding, prefix)),
    outputs: {
      ...emptyOutputs,
      decision,
      'reason-code': reasonCode(findings),
      'plan-id': plan.id,
      changed,
      'build-matrix': { include: plan.images },
      result: state === 'planned' ? planOutput(plan) : renderOutput(plan, state === 'written'),
    },
  };
}

/** The same of a plan that was carried out as a commit, or that there was nothing to commit for. */
export function deliveryOutcome(
  { plan, written, commit = '' }: Delivered,
  inputs: Pick<Inputs, 'fail-on'>,
  prefix: string,
): Outcome {
  const outcome = planOutcome(plan, written ? 'written' : 'held', inputs, prefix);
  return { ...outcome, outputs: { ...outcome.outputs, commit } };
}

export function validationOutcome(
  validation: Validation,
  inputs: Pick<Inputs, 'fail-on'>,
  prefix: string,
): Outcome {
  const text = validationText(validation);
  return {
    ...verdictOf(inputs['fail-on'], validation.findings, false),
    text,
    markdown: `\`\`\`text\n${text.replaceAll('```', "'''")}\`\`\`\n`,
    findings: validation.findings.map((finding) => placed(finding, prefix)),
    outputs: {
      ...emptyOutputs,
      decision: validation.findings.some(({ severity }) => severity === 'error') ? 'held' : 'none',
      'reason-code': reasonCode(validation.findings),
      result: validationOutput(validation),
    },
  };
}

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

const emptyOutputs = {
  'plan-id': '',
  changed: false,
  commit: '',
  'pull-request-number': '',
  'pull-request-url': '',
  'build-matrix': { include: [] },
} as const;

function changedDecision(changed: boolean): Decision {
  return changed ? 'changes' : 'none';
}

function verdictOf(
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

function reasonCode(findings: readonly Finding[]): string {
  return findings.find(({ severity }) => severity === 'error')?.code ?? 'ok';
}

/** Findings name files from the directory of repos.yaml; annotations from the workspace. */
function placed(finding: Finding, prefix: string): Finding {
  if (finding.file === undefined || prefix === '') return finding;
  return { ...finding, file: `${prefix}/${finding.file}` };
}
