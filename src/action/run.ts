import { Problem } from '../problem.ts';
import { problemText } from '../report/finding.ts';
import { inert } from './inert.ts';
import { readInputs, secretInputs } from './inputs.ts';
import { cancelledOutcome, crashedOutcome, failedOutcome, type Outcome } from './outcome.ts';
import { publish } from './publish.ts';
import type { RunFacts } from './result.ts';
import { type ActionEnvironment, openStep, type Step } from './step.ts';
import { toolkit } from './toolkit.ts';

/** The runner asks, and insists 7.5 s later. A branch that is being written gets this long to stand or not. */
const graceMs = 4_000;

/**
 * Runs the Action once and gives the exit status of its process. Every error is translated here. Once `stop` is aborted,
 * with an error as its reason when something broke, what is at work has a moment to end, and the result is told anyway.
 */
export async function run(environment: ActionEnvironment, stop: AbortSignal): Promise<number> {
  for (const name of secretInputs) {
    const secret = toolkit.getInput(name);
    if (secret !== '') toolkit.setSecret(secret);
  }
  const step = openStep(toolkit, environment, stop);
  const facts: Known = { event: environment.GITHUB_EVENT_NAME || undefined };
  const outcome = await Promise.race([attempt(step, facts), interrupted(stop)]);
  await publish(toolkit, step, { outcome, facts });
  return outcome.status;
}

/** Filled while it becomes known: an end may come before. */
type Known = { -readonly [Name in keyof RunFacts]: RunFacts[Name] };

async function attempt(step: Step, facts: Known): Promise<Outcome> {
  try {
    const inputs = readInputs((name) => toolkit.getInput(name));
    const { perform } = await import('./perform.ts');
    return await perform(step, inputs, (work) => {
      facts.work = work;
    });
  } catch (error) {
    if (step.stop.aborted) return interruption(step.stop);
    if (!(error instanceof Problem)) return interruption(AbortSignal.abort(error));
    toolkit.error(inert(problemText(error)));
    return failedOutcome(error);
  }
}

async function interrupted(stop: AbortSignal): Promise<Outcome> {
  if (!stop.aborted) {
    await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  }
  if (isCancelled(stop)) await new Promise((resolve) => setTimeout(resolve, graceMs));
  return interruption(stop);
}

function interruption(stop: AbortSignal): Outcome {
  if (isCancelled(stop)) return cancelledOutcome();
  const { reason } = stop;
  toolkit.error(inert(`karst: a bug\n${reason instanceof Error ? reason.stack : String(reason)}`));
  return crashedOutcome(reason);
}

/** A signal gives no reason of its own. */
function isCancelled({ reason }: AbortSignal): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}
