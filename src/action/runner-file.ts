import { appendFileSync } from 'node:fs';

/** Files that a runner reads when a step is over: what later steps and the end of the job are told, and what people see. */
type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY';

/** Appends to one of them; nothing where the runner names none. */
export function appendToRunner(
  environment: Readonly<Record<string, string | undefined>>,
  file: RunnerFile,
  text: string,
): void {
  const path = environment[file];
  if (path) appendFileSync(path, `${text}\n`);
}

/**
 * A value under a name, as GitHub's workflow commands write one of many lines: up to a line that it does not hold. The
 * toolkit draws that line by lot, for which it loads a tenth of all that a stop loads; looking is enough.
 */
export function runnerEntry(name: string, value: string): string {
  const held = new Set([...value.matchAll(/karst-end-([0-9]+)/g)].map(([, number]) => number));
  let number = 0;
  while (held.has(String(number))) number += 1;
  const end = `karst-end-${number}`;
  return `${name}<<${end}\n${value}\n${end}`;
}
