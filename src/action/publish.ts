import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from './annotation.ts';
import { inert } from './inert.ts';
import type { Outcome } from './outcome.ts';
import { outputsOf, type RunFacts, resultOutput } from './result.ts';
import { appendToRunner, runnerEntry } from './runner-file.ts';
import type { Step } from './step.ts';
import type { Toolkit } from './toolkit.ts';

interface End {
  readonly outcome: Outcome;
  readonly facts: RunFacts;
}

/** Log, annotations, job summary, outputs and pages: the same on every way out. */
export async function publish(
  toolkit: Toolkit,
  step: Step,
  { outcome, facts }: End,
): Promise<void> {
  await toolkit.group('Plan', async () => toolkit.info(inert(outcome.text)));
  for (const finding of outcome.findings) annotate(toolkit, finding);

  const directory = await writeReport(step, outcome, facts).catch((error: unknown) => {
    toolkit.info(inert(`the pages could not be written: ${String(error)}`));
    return undefined;
  });
  const outputs = outputsOf(outcome, { ...facts, reportDirectory: directory });
  for (const [name, value] of Object.entries(outputs)) {
    appendToRunner(step.environment, 'GITHUB_OUTPUT', runnerEntry(name, String(value)));
  }
  appendToRunner(step.environment, 'GITHUB_STEP_SUMMARY', outcome.markdown);
  if (outcome.status !== 0) toolkit.error(inert(outcome.verdict));
}

/** The result, and the pages that show the whole of each plan; gives the directory that holds them. */
async function writeReport(step: Step, outcome: Outcome, facts: RunFacts): Promise<string> {
  // What is uploaded is this and nothing else of the step.
  const directory = join(await step.directory(), 'report');
  mkdirSync(directory, { recursive: true });
  const result = resultOutput(outcome, { ...facts, reportDirectory: directory });
  writeFileSync(join(directory, 'result.json'), `${JSON.stringify(result)}\n`);
  if (outcome.shown.length === 0) return directory;
  const [{ planPage }, { planHtml }] = await Promise.all([
    import('../report/page/page.ts'),
    import('../report/html/plan-html.ts'),
  ]);
  for (const { name, plan, state } of outcome.shown) {
    const view = { outcome: state, limit: Number.MAX_SAFE_INTEGER };
    writeFileSync(join(directory, `${name}.md`), planPage(plan, view));
    writeFileSync(join(directory, `${name}.html`), planHtml(plan, state));
  }
  return directory;
}
