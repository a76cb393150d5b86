import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpecSelection } from '../flows/world.ts';
import { Problem } from '../problem.ts';
import { problemText } from '../report/finding.ts';
import { annotate } from './annotation.ts';
import { inert } from './inert.ts';
import { delivers, type Inputs, readInputs, secretInputs } from './inputs.ts';
import { failedOutcome, type Outcome } from './outcome.ts';
import { type Toolkit, toolkit } from './toolkit.ts';
import type { ActionEnvironment, ActionWorld } from './world.ts';

/** Runs the Action once and gives the exit status of its process. Every error is translated here. */
export async function run(environment: ActionEnvironment): Promise<number> {
  for (const name of secretInputs) {
    const secret = toolkit.getInput(name);
    if (secret !== '') toolkit.setSecret(secret);
  }

  const outcome = await attempt(toolkit, environment);
  await publish(toolkit, environment, outcome);
  return outcome.status;
}

async function attempt(toolkit: Toolkit, environment: ActionEnvironment): Promise<Outcome> {
  try {
    const inputs = readInputs((name) => toolkit.getInput(name));
    const { openActionWorld, specSelection } = await import('./world.ts');
    const opened = await openActionWorld(inputs, environment, {
      step: (subject, message) => toolkit.info(inert(`${subject}: ${message}`)),
      mask: (secret) => toolkit.setSecret(secret),
    });
    return await perform(inputs, opened, specSelection(inputs, environment));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    toolkit.error(inert(problemText(error)));
    return failedOutcome(error);
  }
}

/** What the mode asks for. */
async function perform(
  inputs: Inputs,
  { world, prefix, openDelivery }: ActionWorld,
  selection: SpecSelection,
): Promise<Outcome> {
  if (inputs.mode === 'validate') {
    const { validateSpecs } = await import('../flows/validate.ts');
    const { validationOutcome } = await import('./validation-outcome.ts');
    return validationOutcome(await validateSpecs(world, selection), inputs, prefix);
  }
  const options = {
    ...selection,
    ...(inputs.environment === '' ? {} : { environment: inputs.environment }),
    locked: inputs.locked,
    strict: inputs.strict,
    force: inputs.force,
  };
  const { deliveryOutcome, planOutcome } = await import('./plan-outcome.ts');
  if (inputs.mode === 'plan') {
    const { planTree } = await import('../flows/plan.ts');
    return planOutcome(await planTree(world, options), 'planned', inputs, prefix);
  }
  if (delivers(inputs.mode)) {
    const { deliver } = await import('../flows/deliver.ts');
    const { deliveryMessage } = await import('../report/delivery-message.ts');
    const { branch, ...delivery } = await openDelivery();
    const part = inputs.mode === 'renew' ? { locked: true, onlyCertificates: true } : {};
    const asked = { ...options, ...part, branch };
    const delivered = await deliver(delivery, asked, deliveryMessage);
    return deliveryOutcome(delivered, inputs, prefix);
  }
  const { renderTree } = await import('../flows/render.ts');
  const { plan, written } = await renderTree(world, options);
  return planOutcome(plan, written ? 'written' : 'held', inputs, prefix);
}

/** Log, annotations, job summary, outputs: the same on every way out. */
async function publish(
  toolkit: Toolkit,
  environment: ActionEnvironment,
  outcome: Outcome,
): Promise<void> {
  await toolkit.group('Plan', async () => toolkit.info(inert(outcome.text)));
  for (const finding of outcome.findings) annotate(toolkit, finding);

  const result = `${JSON.stringify(outcome.outputs.result)}\n`;
  const file = join(environment.RUNNER_TEMP ?? '.', 'karst-result.json');
  await writeFile(file, result);
  for (const [name, value] of Object.entries(outcome.outputs)) {
    toolkit.setOutput(name, value);
  }
  toolkit.setOutput('result-file', file);
  if (environment.GITHUB_STEP_SUMMARY) {
    await toolkit.summary.addRaw(outcome.markdown, true).write();
  }
  if (outcome.status !== 0) toolkit.error(inert(outcome.verdict));
}
