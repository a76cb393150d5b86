import type { Delivered } from '../flows/deliver.ts';
import type { Detected } from '../flows/detect.ts';
import type { Diagnosis } from '../flows/doctor.ts';
import type { ImageHold } from '../flows/image-hold.ts';
import type { Initialised } from '../flows/init.ts';
import type { Locked } from '../flows/lock.ts';
import type { ProposedEach } from '../flows/proposal.ts';
import type { Rendered } from '../flows/render.ts';
import type { Sealed } from '../flows/seal.ts';
import type { Validation } from '../flows/validate.ts';
import { version } from '../generated/version.ts';
import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { deliveryOutput, deliveryText } from '../report/delivery.ts';
import { detectionOutput, detectionText } from '../report/detection.ts';
import { diagnosisOutput, diagnosisText } from '../report/diagnosis.ts';
import { driftStatusOf, exitStatus, exitStatusOf } from '../report/exit-status.ts';
import { findingText, problemText } from '../report/finding.ts';
import { imagesOutput, imagesText } from '../report/images.ts';
import { initialisedText } from '../report/initialised.ts';
import { lockOutput, lockText } from '../report/lock.ts';
import { objectDiffText } from '../report/object-diff.ts';
import { planPage } from '../report/page/page.ts';
import { driftOutput, planOutput, renderOutput } from '../report/plan-output.ts';
import type { PlanOutcome } from '../report/plan-words.ts';
import { problemOutput } from '../report/problem-output.ts';
import { proposalsOutput, proposalsStatus, proposalsText } from '../report/proposals.ts';
import { sealOutput, sealText } from '../report/seal.ts';
import { planText } from '../report/terminal.ts';
import { validationOutput, validationText } from '../report/validation.ts';
import { valueText } from '../report/value.ts';
import type { DiffFlag, Format, OutputFlag } from './options.ts';
import type { Session } from './session.ts';

export function showPlan(
  session: Session,
  { output, diff }: OutputFlag & DiffFlag,
  plan: Plan,
  outcome: PlanOutcome,
): void {
  session.exitWith(exitStatusOf(planFindings(plan)));
  const style = { color: session.color, outcome, diffs: diff === true };
  if (output === 'text') session.print(planText(plan, style));
  else if (output === 'markdown') session.print(planPage(plan, { outcome }));
  else session.print(valueText(planValue(plan, outcome), output));
}

/** A plan that was carried out here, or that --strict held back. */
export function showRendered(
  session: Session,
  flags: OutputFlag & DiffFlag,
  { plan, written }: Rendered,
): void {
  showPlan(session, flags, plan, written ? 'written' : 'held');
}

/** Every object and field, where `plan` shows the most important ones. */
export function showDiff(session: Session, { output }: OutputFlag, plan: Plan): void {
  if (output !== 'text') {
    showPlan(session, { output }, plan, 'planned');
    return;
  }
  const findings = planFindings(plan);
  session.exitWith(exitStatusOf(findings));
  for (const finding of findings.filter(({ severity }) => severity !== 'info')) {
    session.warn(`${findingText(finding, session.interactive)}\n`);
  }
  session.print(objectDiffText(plan, session.color));
}

export function showDrift(
  session: Session,
  { output, ...flags }: OutputFlag & DiffFlag,
  plan: Plan,
): void {
  session.exitWith(driftStatusOf(plan));
  const isForProgram = output === 'json' || output === 'yaml';
  if (isForProgram) session.print(valueText(driftOutput(plan), output));
  else showPlan(session, { output, ...flags }, plan, 'planned');
}

export function showDelivered(
  session: Session,
  { output }: OutputFlag,
  delivered: Delivered,
): void {
  const { plan } = delivered;
  session.exitWith(exitStatusOf(planFindings(plan)));
  if (output === 'json' || output === 'yaml') {
    session.print(valueText(deliveryOutput(delivered), output));
    return;
  }
  const outcome = delivered.written ? 'written' : 'held';
  session.print(planText(plan, { color: session.color, outcome, diffs: false }));
  session.print(deliveryText(delivered));
}

/** The plans of several environments; for a program, which reads one document, as a list. */
export function showPlans(session: Session, flags: OutputFlag, plans: readonly Plan[]): void {
  const { output } = flags;
  if (plans.length === 1 || (output !== 'json' && output !== 'yaml')) {
    for (const plan of plans) showPlan(session, flags, plan, 'planned');
    return;
  }
  session.exitWith(exitStatusOf(plans.flatMap(planFindings)));
  const items = plans.map(planOutput);
  session.print(valueText({ apiVersion: 'karstkit.dev/v1', kind: 'List', items }, output));
}

export function showProposed(session: Session, { output }: OutputFlag, each: ProposedEach): void {
  session.exitWith(proposalsStatus(each));
  show(session, output, each, { output: proposalsOutput, text: proposalsText });
}

/** A change of the specs that was carried out here, or that a workload holds up. */
export function showCarriedOut(
  session: Session,
  { output }: OutputFlag,
  { plan, written }: Rendered,
): void {
  const isForProgram = output === 'json' || output === 'yaml';
  if (isForProgram) {
    session.exitWith(exitStatusOf(planFindings(plan)));
    session.print(valueText(renderOutput(plan, written), output));
  } else showPlan(session, { output }, plan, written ? 'written' : 'planned');
  if (!written) session.warn('karst: nothing was written, neither specs nor tree.\n');
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
  show(session, format, detected, { output: detectionOutput, text: detectionText });
}

export function showValidation(session: Session, format: Format, validation: Validation): void {
  session.exitWith(exitStatusOf(validation.findings));
  show(session, format, validation, { output: validationOutput, text: validationText });
}

export function showLocked(session: Session, format: Format, locked: Locked): void {
  session.exitWith(exitStatusOf(locked.findings));
  show(session, format, locked, { output: lockOutput, text: lockText });
}

export function showImages(session: Session, format: Format, hold: ImageHold): void {
  session.exitWith(exitStatusOf(hold.findings));
  show(session, format, hold, { output: imagesOutput, text: imagesText });
}

export function showSealed(session: Session, format: Format, sealed: Sealed): void {
  session.exitWith(exitStatusOf(sealed.findings));
  show(session, format, sealed, { output: sealOutput, text: sealText });
}

export function showDiagnosis(session: Session, format: Format, diagnosis: Diagnosis): void {
  session.exitWith(diagnosisOutput(diagnosis).exitStatus);
  show(session, format, diagnosis, { output: diagnosisOutput, text: diagnosisText });
}

/** The root Kustomization alone goes to standard output, so that it can be piped to kubectl. */
export function showInitialised(session: Session, initialised: Initialised): void {
  session.warn(initialisedText(initialised));
  session.print(initialised.root);
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

/** How a result is told to a program, and how to a person. */
interface Telling<T> {
  readonly output: (result: T) => object;
  readonly text: (result: T, color: boolean) => string;
}

function show<T>(session: Session, format: Format, result: T, { output, text }: Telling<T>): void {
  const isForProgram = format === 'json' || format === 'yaml';
  session.print(isForProgram ? valueText(output(result), format) : text(result, session.color));
}

function planValue(plan: Plan, outcome: PlanOutcome): object {
  return outcome === 'planned' ? planOutput(plan) : renderOutput(plan, outcome === 'written');
}
