import type { Detected } from '../flows/detect.ts';
import type { Diagnosis } from '../flows/doctor.ts';
import type { Initialised } from '../flows/init.ts';
import type { Locked } from '../flows/lock.ts';
import type { Validation } from '../flows/validate.ts';
import { version } from '../generated/version.ts';
import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { detectionOutput, detectionText } from '../report/detection.ts';
import { diagnosisOutput, diagnosisText } from '../report/diagnosis.ts';
import { exitStatus, exitStatusOf } from '../report/exit-status.ts';
import { problemText } from '../report/finding.ts';
import { lockOutput, lockText } from '../report/lock.ts';
import { planMarkdown } from '../report/markdown.ts';
import { planOutput, renderOutput } from '../report/plan-output.ts';
import { problemOutput } from '../report/problem-output.ts';
import { planText } from '../report/terminal.ts';
import { validationOutput, validationText } from '../report/validation.ts';
import { valueText } from '../report/value.ts';
import type { Format } from './options.ts';
import type { Session } from './session.ts';

type Outcome = 'planned' | 'written' | 'held';

export function showPlan(session: Session, format: Format, plan: Plan, outcome: Outcome): void {
  session.exitWith(exitStatusOf(planFindings(plan)));
  session.print(planAs(format, plan, outcome, session.color));
}

export function showDetected(
  session: Session,
  format: Format,
  detected: Detected,
  strict: boolean,
): void {
  const { findings, launch } = detected.detection;
  const guessed = strict && findings.some(({ severity }) => severity !== 'info');
  session.exitWith(launch === undefined || guessed ? exitStatus.problem : exitStatusOf(findings));
  if (format === 'json' || format === 'yaml') {
    session.print(valueText(detectionOutput(detected), format));
    return;
  }
  session.print(detectionText(detected, session.color));
}

export function showValidation(session: Session, format: Format, validation: Validation): void {
  session.exitWith(exitStatusOf(validation.findings));
  session.print(
    format === 'json' || format === 'yaml'
      ? valueText(validationOutput(validation), format)
      : validationText(validation, session.color),
  );
}

export function showLocked(session: Session, format: Format, locked: Locked): void {
  session.exitWith(exitStatusOf(locked.findings));
  session.print(
    format === 'json' || format === 'yaml'
      ? valueText(lockOutput(locked), format)
      : lockText(locked, session.color),
  );
}

export function showDiagnosis(session: Session, format: Format, diagnosis: Diagnosis): void {
  session.exitWith(diagnosisOutput(diagnosis).exitStatus);
  session.print(
    format === 'json' || format === 'yaml'
      ? valueText(diagnosisOutput(diagnosis), format)
      : diagnosisText(diagnosis, session.color),
  );
}

/** The root Kustomization alone goes to standard output, so that it can be piped to kubectl. */
export function showInitialised(session: Session, { created, kept, root }: Initialised): void {
  for (const path of created) session.warn(`created ${path}\n`);
  for (const path of kept) session.warn(`kept    ${path}, it was there already\n`);
  session.warn('\nApply this once to the cluster, then let Flux follow:\n\n');
  session.print(root);
}

export function showProblem(
  session: Session,
  problem: Problem,
  format: 'json' | 'yaml' | undefined,
): void {
  session.warn(`${problemText(problem, session.interactive)}\n`);
  if (format !== undefined) session.print(valueText(problemOutput(problem), format));
}

/** A bug is loud: it says where to report it, and with what. */
export function showBug(session: Session, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  session.warn(
    `karst: this is a bug in KarstKit ${version}; nothing you wrote should cause it.\n${text}\n` +
      'Please report it with the command and the text above: https://github.com/karstkit/karstkit/issues\n',
  );
}

function planAs(format: Format, plan: Plan, outcome: Outcome, color: boolean): string {
  switch (format) {
    case 'text':
      return planText(plan, { color, outcome });
    case 'markdown':
      return planMarkdown(plan, outcome);
    case 'json':
    case 'yaml':
      return valueText(
        outcome === 'planned' ? planOutput(plan) : renderOutput(plan, outcome === 'written'),
        format,
      );
  }
}
