import type { LockOutput } from '../generated/schema/lock.ts';
import type { Finding } from '../problem.ts';
import { colors } from './color.ts';
import { exitStatusOf } from './exit-status.ts';
import { findingText, sortedFindings } from './finding.ts';
import { findingOutput } from './finding-output.ts';
import { plainText } from './plain-text.ts';
import { shortPin } from './plan-words.ts';

interface Locked {
  readonly workloads: readonly Readonly<LockOutput['workloads'][number]>[];
  readonly findings: readonly Finding[];
}

/** What `karst lock` pinned, as programs read it. */
export function lockOutput({ workloads, findings }: Locked): LockOutput {
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Lock',
    exitStatus: exitStatusOf(findings),
    workloads: [...workloads],
    findings: sortedFindings(findings).map(findingOutput),
  };
}

/** The same for a person: a line for each source. */
export function lockText({ workloads, findings }: Locked, color = false): string {
  const paint = colors(color);
  const width = Math.max(0, ...workloads.map(({ name }) => name.length));
  const lines = workloads.map(({ name, environment, slug, pin, previousPin, changed }) => {
    const moved =
      previousPin === undefined || previousPin === pin ? '' : `${shortPin(previousPin)} → `;
    const sign = changed ? paint.changed('~') : paint.quiet('=');
    return `${sign} ${paint.strong(plainText(name.padEnd(width)))}  ${paint.quiet(environment)}  ${plainText(slug)} at ${moved}${shortPin(pin)}`;
  });
  const changed = workloads.filter((workload) => workload.changed).length;
  return `${[
    ...lines,
    ...sortedFindings(findings).map((finding) => findingText(finding, color)),
    `${changed} of ${workloads.length} records changed`,
  ].join('\n')}\n`;
}
