import type { PlanOptions } from '../flows/world.ts';
import { expectShortRun } from '../io/short-run.ts';
import { Problem } from '../problem.ts';
import { withPlacedBuilds } from './build-images.ts';
import { handedDigests } from './digests.ts';
import { readEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { chooseWork, type Work } from './mode.ts';
import type { Outcome } from './outcome.ts';
import { jobPermissions } from './permission.ts';
import { reportPlanned, reportStopped } from './report.ts';
import type { Step } from './step.ts';
import { openTokens, tokenProblem } from './token.ts';
import { openActionWorld, specSelection, specsDirectory } from './world.ts';

/** Does what the mode and the event ask for; says what that is before it begins. Raises every Problem of its flow. */
export async function perform(
  step: Step,
  inputs: Inputs,
  begin: (work: Work) => void,
): Promise<Outcome> {
  expectShortRun();
  const event = await readEvent(step.environment);
  const work = chooseWork(inputs.mode, event);
  begin(work);
  if (inputs.mode === 'auto') step.say('auto', `${event.name || 'no event'} asks for ${work}`);
  const { environment } = step;
  const tokens = await openTokens(inputs, environment, step.keepToken);
  const prefix = specsDirectory(inputs, environment);
  const begun = { step, inputs, event, work, tokens, prefix, options: planOptions(inputs, step) };
  try {
    const opened = await openActionWorld(step, { inputs, work }, tokens);
    return withPlacedBuilds(await works[work]({ ...begun, opened }), inputs, prefix);
  } catch (error) {
    if (!(error instanceof Problem) || step.stop.aborted) throw error;
    const problem = tokenProblem(error, inputs, environment);
    if (tells(work)) await reportStopped(begun, problem);
    throw problem;
  }
}

/** Is what the work comes to told where people look? */
function tells(work: Work): boolean {
  return Object.keys(jobPermissions[work].reports).length > 0;
}

function planOptions(inputs: Inputs, { environment }: Step): PlanOptions {
  return {
    ...specSelection(inputs, environment),
    ...(inputs.environment === '' ? {} : { environment: inputs.environment }),
    locked: inputs.locked,
    strict: inputs.strict,
    force: inputs.force,
  };
}

const works: Readonly<Record<Work, (job: Job) => Promise<Outcome>>> = {
  validate,
  plan,
  check,
  render,
  commit: (job) => commit(job, {}),
  renew: (job) => commit(job, { locked: true, onlyCertificates: true }),
  pin: async (job) => commit(job, { handed: await handedDigests(job) }),
  'pull-request': propose,
};

async function validate({ opened, inputs, options, prefix }: Job): Promise<Outcome> {
  const { validateSpecs } = await import('../flows/validate.ts');
  const { validationOutcome } = await import('./validation-outcome.ts');
  return validationOutcome(await validateSpecs(opened.world, options), inputs, prefix);
}

async function plan(job: Job): Promise<Outcome> {
  const { opened, inputs, options, prefix } = job;
  const { planTree } = await import('../flows/plan.ts');
  const { planOutcome } = await import('./plan-outcome.ts');
  const planned = await planTree(opened.world, options);
  await reportPlanned(job, planned);
  return planOutcome(planned, 'planned', inputs, prefix);
}

async function propose(job: Job): Promise<Outcome> {
  const { proposeAll } = await import('./propose.ts');
  return await proposeAll(job);
}

async function check({ opened, options, prefix }: Job): Promise<Outcome> {
  const { planTree } = await import('../flows/plan.ts');
  const { driftOutcome } = await import('./plan-outcome.ts');
  return driftOutcome(await planTree(opened.world, options), prefix);
}

async function render({ opened, inputs, options, prefix }: Job): Promise<Outcome> {
  const { renderTree } = await import('../flows/render.ts');
  const { planOutcome } = await import('./plan-outcome.ts');
  const rendered = await renderTree(opened.world, options);
  const state = rendered.written ? 'written' : 'held';
  return planOutcome(rendered.plan, state, inputs, prefix);
}

async function commit(job: Job, part: Partial<PlanOptions>): Promise<Outcome> {
  const { step, opened, inputs, options, tokens, work, prefix } = job;
  const { deliver } = await import('../flows/deliver.ts');
  const { deliveryMessage } = await import('../report/delivery-message.ts');
  const { openDelivery } = await import('./delivery-world.ts');
  const { deliveryOutcome } = await import('./plan-outcome.ts');
  const writing = { inputs, prefix, tokens: await tokens.forWork(work) };
  const { branch, ...delivery } = await openDelivery(step, opened, writing);
  const delivered = await deliver(delivery, { ...options, ...part, branch }, deliveryMessage);
  return deliveryOutcome(delivered, inputs, prefix);
}
