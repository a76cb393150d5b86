import type { FilePlan, Plan, WorkloadAction, WorkloadPlan } from '../plan/plan.ts';
import { type Colors, colors } from './color.ts';
import { findingText } from './finding.ts';
import { plainLines, plainText } from './plain-text.ts';
import {
  causeText,
  changedLines,
  commandText,
  isQuiet,
  launchText,
  shortId,
  sourceText,
  summaryText,
} from './plan-words.ts';

export interface TerminalStyle {
  readonly color: boolean;
  /** What became of the plan. */
  readonly outcome: 'planned' | 'written' | 'held';
  /** Show the lines that change in each file. */
  readonly diffs?: boolean;
}

const signs: Readonly<Record<WorkloadAction, string>> = {
  create: '+',
  update: '~',
  delete: '-',
  keep: '=',
  held: '!',
};

const maxEvidence = 3;

/** A plan for a person at a terminal: a block for every workload that changes or has something to say, the sum last. */
export function planText(plan: Plan, style: TerminalStyle): string {
  const paint = colors(style.color);
  const spoken = plan.workloads.filter((workload) => !isQuiet(workload));
  const width = Math.max(0, ...spoken.map(({ workload }) => workload.name.length));
  const blocks = [
    ...spoken.map((workload) => block(workload, width, style)),
    ...plan.findings.map((finding) => findingText(finding, style.color)),
  ];
  return `${[...blocks, lastLine(plan, style, paint)].join('\n\n')}\n`;
}

function block(plan: WorkloadPlan, width: number, style: TerminalStyle): string {
  const paint = colors(style.color);
  const { workload, source, launch, evidence } = plan;
  const what = source === undefined ? workload.kind.toLowerCase() : sourceText(source);
  const title = [
    actionPaint(paint, plan.action)(signs[plan.action]),
    paint.strong(plainText(workload.name.padEnd(width))),
    ` ${paint.quiet(plainText(workload.environment))}  ${what}`,
  ].join(' ');

  const isShown = plan.action !== 'keep' && plan.action !== 'delete';
  const start = launch === undefined || !isShown ? [] : [commandText(launch), launchText(launch)];
  const why = evidence
    .slice(0, isShown ? maxEvidence : 0)
    .map(({ path, line, why: reason }) =>
      plainText(`${path}${line === undefined ? '' : `:${line}`}  ${reason}`),
    );
  return [
    title,
    ...rows(paint, 'starts', start),
    ...rows(paint, 'because', why),
    ...rows(paint, 'changes', [...causes(plan), ...fileLines(plan, style)]),
    ...plan.findings.flatMap((finding) =>
      findingText(finding, style.color)
        .split('\n')
        .map((line) => `    ${line}`),
    ),
  ].join('\n');
}

function causes({ causes: all }: WorkloadPlan): string[] {
  return all.length === 0 ? [] : [all.map(causeText).join('; ')];
}

/** New and vanishing files are counted by directory; each file that changes is named. */
function fileLines({ files }: WorkloadPlan, style: TerminalStyle): string[] {
  const paint = colors(style.color);
  const named = files.filter(
    ({ state, path }) => state !== 'keep' && !path.endsWith('/.karst.json'),
  );
  const created = named.filter(({ state }) => state === 'create');
  const deleted = named.filter(({ state }) => state === 'delete');
  const others = named.filter(({ state }) => state !== 'create' && state !== 'delete');
  return [
    ...others.flatMap((file) => changedFile(file, style)),
    ...tally(created).map((text) => paint.added(`+ ${text}`)),
    ...tally(deleted).map((text) => paint.removed(`- ${text}`)),
  ];
}

function changedFile({ path, state, diff }: FilePlan, style: TerminalStyle): string[] {
  const paint = colors(style.color);
  const { added, removed } = changedLines(diff);
  const numbers = `${paint.added(`+${added}`)} ${paint.removed(`-${removed}`)}`;
  const mark = state === 'update' ? '~' : '!';
  const name = paint.changed(`${mark} ${plainText(path)}`);
  const head = diff === undefined ? name : `${name}  ${numbers}`;
  if (style.diffs !== true || diff === undefined) return [head];
  return [head, ...plainLines(diff).map((line) => `  ${diffPaint(paint, line)(line)}`)];
}

function diffPaint(paint: Colors, line: string): (text: string) => string {
  if (line.startsWith('+')) return paint.added;
  if (line.startsWith('-')) return paint.removed;
  return paint.quiet;
}

function tally(files: readonly FilePlan[]): string[] {
  if (files.length === 0) return [];
  if (files.length <= 2) return files.map(({ path }) => plainText(path));
  const directories = new Map<string, string[]>();
  for (const { path } of files) {
    const directory = path.slice(0, path.lastIndexOf('/'));
    directories.set(directory, [
      ...(directories.get(directory) ?? []),
      path.slice(directory.length + 1),
    ]);
  }
  return [...directories].map(([directory, names]) =>
    plainText(
      names.length === 1 ? `${directory}/${names[0]}` : `${directory}/  ${names.join(' ')}`,
    ),
  );
}

function rows(paint: Colors, label: string, values: readonly string[]): string[] {
  return values.map(
    (value, index) => `    ${paint.quiet((index === 0 ? label : '').padEnd(8))} ${value}`,
  );
}

function lastLine(plan: Plan, style: TerminalStyle, paint: Colors): string {
  const lead = {
    planned: 'Plan',
    written: 'Written, plan',
    held: 'Nothing written (--strict), plan',
  }[style.outcome];
  return `${paint.strong(`${lead} ${shortId(plan.id)}`)}: ${summaryText(plan)}`;
}

function actionPaint(paint: Colors, action: WorkloadAction): (text: string) => string {
  switch (action) {
    case 'create':
      return paint.added;
    case 'update':
      return paint.changed;
    case 'delete':
      return paint.removed;
    case 'held':
      return paint.error;
    case 'keep':
      return paint.quiet;
  }
}
