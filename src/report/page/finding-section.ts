import { type Finding, hintOf, type Problem } from '../../problem.ts';
import { placeText } from '../finding.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import type { ToldPlan } from '../shared-finding.ts';
import type { Section } from './budget.ts';

/** What is in the way, or should be known; notes are for the log. */
export function findingSection({ workloads, shared }: ToldPlan): Section {
  const own = workloads.flatMap(({ findings }) => findings);
  const alone = own.map((finding) => ({ finding, names: [] }));
  const told = [...alone, ...shared].filter(({ finding }) => finding.severity !== 'info');
  const order = ['error', 'warning'];
  const ordered = order.flatMap((severity) =>
    told.filter(({ finding }) => finding.severity === severity),
  );
  return {
    blocks: ordered.map(({ finding, names }) => findingItem(finding, names.slice(1))),
    join: '\n',
    left: (count) => `_${count} more findings do not fit here; the log has all of them._`,
  };
}

/** A stop, as a page of its own. */
export function problemPage(problem: Problem): string {
  return `### Stopped\n\n${findingItem(problem.toFinding())}\n`;
}

function findingItem(finding: Finding, also: readonly string[] = []): string {
  const { severity, code, message, expected } = finding;
  const hint = hintOf(finding);
  const place = placeText(finding);
  const mark = { error: '❌', warning: '⚠️', info: 'ℹ️' }[severity];
  const parts = [
    `- ${mark} ${place === '' ? '' : `${inlineCode(place)} `}${inlineCode(code)} ${inertMarkdown(message)}`,
    ...(expected === undefined ? [] : [`  expected: ${inertMarkdown(expected)}`]),
    ...(hint === undefined ? [] : [`  ${inertMarkdown(hint)}`]),
    ...(also.length === 0 ? [] : [`  also: ${also.map(inlineCode).join(', ')}`]),
  ];
  return parts.join('  \n');
}
