import type { FilePlan, Plan, WorkloadPlan } from '../plan/plan.ts';
import { type Finding, hintOf, type Problem } from '../problem.ts';
import { placeText } from './finding.ts';
import { fencedBlock, inertMarkdown, inlineCode } from './inert-markdown.ts';
import { topology } from './mermaid.ts';
import {
  causeText,
  changedLines,
  commandText,
  launchText,
  shortId,
  shortPin,
  summaryText,
} from './plan-words.ts';
import { type ToldPlan, tellFindings } from './shared-finding.ts';

/** GitHub refuses a body of 65,536 characters; what the caller puts around it has the rest. */
const maxCharacters = 60_000;

/** A plan as a job summary or the body of a pull request: the verdict first, dangers before details, details folded. */
export function planMarkdown(
  plan: Plan,
  outcome: 'planned' | 'written' | 'held',
  limit = maxCharacters,
): string {
  const head = { planned: 'Plan', written: 'Written', held: 'Held back' }[outcome];
  const told = tellFindings(plan);
  const spoken = told.workloads;
  const graph = topology(plan);
  const sections = [
    `### ${head} ${inlineCode(shortId(plan.id))}: ${summaryText(plan, outcome)}`,
    ...findingSection(told),
    ...deletions(plan),
    ...tables(spoken),
    ...(graph === undefined ? [] : [fencedBlock(graph, 'mermaid')]),
    ...spoken.map(details),
  ];
  return fitted(sections, limit);
}

/** A stop, for the same places. */
export function problemMarkdown(problem: Problem): string {
  return `### Stopped\n\n${findingItem(problem.toFinding())}\n`;
}

function findingSection({ workloads, shared }: ToldPlan): string[] {
  const own = workloads.flatMap(({ findings }) => findings);
  const alone = own.map((finding) => ({ finding, names: [] }));
  return [...alone, ...shared]
    .filter(({ finding }) => finding.severity !== 'info')
    .map(({ finding, names }) => findingItem(finding, names.slice(1)));
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

/** Never folded: Flux prunes what goes. */
function deletions(plan: Plan): string[] {
  const gone = plan.workloads.filter(({ action }) => action === 'delete');
  if (gone.length === 0) return [];
  const names = gone.map(
    ({ workload }) => `${inlineCode(workload.name)} (${inlineCode(workload.environment)})`,
  );
  return [`**Goes, and Flux deletes its objects:** ${names.join(', ')}`];
}

/** In pieces, so that a long table is cut between rows and not lost as a whole. */
function tables(workloads: readonly WorkloadPlan[]): string[] {
  const size = 50;
  const pieces = Array.from({ length: Math.ceil(workloads.length / size) }, (_, index) =>
    workloads.slice(index * size, (index + 1) * size),
  );
  const head = '| | workload | environment | source | starts | why |\n|---|---|---|---|---|---|';
  return pieces.map((piece) => [head, ...piece.map(row)].join('\n'));
}

function row({ workload, action, source, launch, causes }: WorkloadPlan): string {
  const sign = { create: '➕', update: '✏️', delete: '➖', keep: '▫️', held: '⛔' }[action];
  const cells = [
    `${sign} ${action}`,
    inlineCode(workload.name),
    inlineCode(workload.environment),
    source === undefined ? workload.kind : inlineCode(`${source.slug} at ${shortPin(source.pin)}`),
    launch === undefined ? '' : inlineCode(commandText(launch)),
    inertMarkdown(causes.map(causeText).join('; ')),
  ];
  return `| ${cells.join(' | ')} |`;
}

function details(plan: WorkloadPlan): string {
  const { workload, launch, evidence, files } = plan;
  const changed = files.filter(({ state }) => state !== 'keep');
  const why = evidence.map(({ path, line, why: reason }) => {
    const place = inlineCode(line === undefined ? path : `${path}:${line}`);
    return `- ${place} ${inertMarkdown(reason)}`;
  });
  const start = launch === undefined ? [] : [inertMarkdown(launchText(launch)), ...why];
  const listed = changed.map((file) => `- ${file.state} ${inlineCode(file.path)}${numbers(file)}`);
  const title = `<summary>${inertMarkdown(`${workload.name} (${workload.environment})`)}: ${changed.length} files</summary>`;
  return [
    `<details>${title}`,
    '',
    ...start,
    ...(start.length > 0 && listed.length > 0 ? [''] : []),
    ...listed,
    ...changed.flatMap(diffBlock),
    '',
    '</details>',
  ].join('\n');
}

function numbers({ diff }: FilePlan): string {
  if (diff === undefined) return '';
  const { added, removed } = changedLines(diff);
  return ` +${added} −${removed}`;
}

function diffBlock({ path, diff }: FilePlan): string[] {
  if (diff === undefined || path.endsWith('/.karst.json')) return [];
  // A list item of YAML begins with a minus sign, so context lines keep the space that a diff puts before them.
  return ['', inlineCode(path), '', fencedBlock(diff.split('\n'), 'diff')];
}

/** Whole sections only: a cut within one could leave a fence or an element open. */
function fitted(sections: readonly string[], limit: number): string {
  const kept: string[] = [];
  const note = (count: number): string => `_${count} more sections do not fit here._`;
  let left = limit - note(sections.length).length - 2;
  for (const section of sections) {
    if (section.length + 2 > left) continue;
    left -= section.length + 2;
    kept.push(section);
  }
  const lost = sections.length - kept.length;
  return `${[...kept, ...(lost === 0 ? [] : [note(lost)])].join('\n\n')}\n`;
}
