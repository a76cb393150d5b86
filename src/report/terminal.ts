import { holdsObjects } from '../plan/object/object-file.ts';
import type { FilePlan, Plan, WorkloadAction, WorkloadPlan } from '../plan/plan.ts';
import { hasWork } from '../plan/work.ts';
import { callerLines, certificateLines } from './certificate-plan.ts';
import { type Colors, colors, diffPaint } from './color.ts';
import { counted } from './counted.ts';
import { findingText } from './finding.ts';
import { plainLines, plainText } from './plain-text.ts';
import {
  causeText,
  changedLines,
  commandText,
  launchText,
  type PlanOutcome,
  shortId,
  sourceText,
  summaryText,
} from './plan-words.ts';
import { type SharedFinding, tellFindings } from './shared-finding.ts';
import { specEditText } from './spec-edit.ts';
import { forecastText, objectLines } from './terminal-forecast.ts';
import { upgradeText } from './upgrade.ts';

export interface TerminalStyle {
  readonly color: boolean;
  readonly outcome: PlanOutcome;
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

/**
 * A plan for a person at a terminal: what is dangerous and what restarts first; then by environment, a block for every workload that changes or has something to say;
 * what concerns several is said once below them, the sum last.
 */
export function planText(plan: Plan, style: TerminalStyle): string {
  const paint = colors(style.color);
  const told = tellFindings(plan);
  const environments = [...new Set(told.workloads.map(({ workload }) => workload.environment))];
  const sections = environments.map((name) => {
    const own = told.workloads.filter(({ workload }) => workload.environment === name);
    return `${paint.strong(plainText(name))}\n${indented(blocks(own, style), 2)}`;
  });
  const above = forecastText(plan, style.color);
  const below = told.shared.map((finding) => sharedText(finding, style.color));
  return `${[...above, ...specEditText(plan, style.color), ...sections, ...below, [...upgradeText(plan), lastLine(plan, style, paint)].join('\n')].join('\n\n')}\n`;
}

/** A blank line sets off whatever has more than a line. */
function blocks(plans: readonly WorkloadPlan[], style: TerminalStyle): string {
  const width = Math.max(0, ...plans.map((plan) => title(plan).length));
  const texts = plans.map((plan) => block(plan, width, style));
  return texts
    .map((text, index) => {
      const above = texts[index - 1];
      const isApart = above !== undefined && (above.includes('\n') || text.includes('\n'));
      return isApart ? `\n${text}` : text;
    })
    .join('\n');
}

function block(plan: WorkloadPlan, width: number, style: TerminalStyle): string {
  const paint = colors(style.color);
  const { action, evidence, launch } = plan;
  const head = `${actionPaint(paint, action)(signs[action])} ${paint.strong(title(plan).padEnd(width))}  ${aside(plan)}`;
  const isTold = startIsNews(plan);
  const told = launch === undefined ? [] : [commandText(launch), launchText(launch)];
  const start = isTold ? told.filter((text) => text !== '') : [];
  const why = evidence
    .slice(0, isTold ? maxEvidence : 0)
    .map(({ path, line, why: reason }) =>
      plainText(`${path}${line === undefined ? '' : `:${line}`}  ${reason}`),
    );
  return [
    head.trimEnd(),
    ...rows(paint, 'starts', start),
    ...rows(paint, 'because', why),
    ...rows(paint, ...changes(plan, style)),
    ...rows(paint, 'holds', certificateLines(plan)),
    ...rows(paint, 'callers', callerLines(plan)),
    ...plan.findings.map((finding) => indented(findingText(finding, style.color), 4)),
  ].join('\n');
}

/** An environment stands under its own name already. */
function title({ workload: { kind, name } }: WorkloadPlan): string {
  if (kind === 'Environment') return 'environment';
  return plainText(kind === 'Owner' ? `owner ${name}` : name);
}

function aside({ workload, action, source, files, findings }: WorkloadPlan): string {
  if (source !== undefined) return sourceText(source);
  if (action === 'held' && findings.length === 0) return 'stays as it is';
  const count = files.filter(({ path, state }) => state !== 'keep' && !isRecord(path)).length;
  return workload.kind === 'Service' || count === 0 ? '' : counted(count, 'file');
}

/** How it starts is news where it is new, or where something changed that the start follows from. */
function startIsNews({ action, causes }: WorkloadPlan): boolean {
  if (action === 'create') return true;
  const sources = ['source-moved', 'spec-changed'];
  return action === 'update' && causes.some(({ kind }) => sources.includes(kind));
}

/** The row's label and its lines. What is new and what goes needs no cause, and no list of files where nothing else lies. */
function changes(plan: WorkloadPlan, style: TerminalStyle): [string, string[]] {
  const { workload, action, causes } = plan;
  if (workload.kind !== 'Service' && (action === 'create' || action === 'delete')) return ['', []];
  const lines = [
    ...(action === 'create' ? [] : objectLines(plan.forecast.objects, style.color)),
    ...fileLines(plan, style),
  ];
  if (action === 'update' && lines.length === 0) lines.push('its record alone');
  if (action === 'create') return ['writes', lines];
  if (action === 'delete') return ['deletes', lines];
  const why = action === 'held' ? [] : causes.map(causeText);
  return [
    action === 'update' ? 'changes' : 'finds',
    [...(why.length === 0 ? [] : [why.join('; ')]), ...lines],
  ];
}

/** New and vanishing files are counted by directory; each file that changes is named. Of what is held, what is in the way. */
function fileLines(plan: WorkloadPlan, style: TerminalStyle): string[] {
  const paint = colors(style.color);
  const inTheWay = ['edited', 'foreign'];
  const named = plan.files.filter(
    (file) =>
      file.state !== 'keep' &&
      !isRecord(file.path) &&
      (plan.action !== 'held' || inTheWay.includes(file.state)) &&
      (style.diffs === true || inTheWay.includes(file.state) || !isTold(file, plan)),
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

/** Is what changes in a file said of its objects already? */
function isTold({ path }: FilePlan, { action, forecast }: WorkloadPlan): boolean {
  return action !== 'create' && forecast.objects.length > 0 && holdsObjects(path);
}

function changedFile({ path, state, diff }: FilePlan, style: TerminalStyle): string[] {
  const paint = colors(style.color);
  const { added, removed } = changedLines(diff);
  const numbers = `${paint.added(`+${added}`)} ${paint.removed(`-${removed}`)}`;
  const mark = state === 'update' ? '~' : '!';
  const name = paint.changed(`${mark} ${plainText(path)}`);
  const head = diff === undefined ? name : `${name}  ${numbers}`;
  if (style.diffs !== true || diff === undefined) return [head];
  return [head, ...plainLines(diff).map((line) => `  ${diffPaint(paint, line)}`)];
}

function tally(files: readonly FilePlan[]): string[] {
  const directories = new Map<string, string[]>();
  for (const { path } of files) {
    const directory = path.slice(0, path.lastIndexOf('/') + 1);
    directories.set(directory, [...(directories.get(directory) ?? []), path]);
  }
  return [...directories].map(([directory, paths]) =>
    plainText(
      paths.length === 1 ? `${paths[0]}` : `${directory}  ${counted(paths.length, 'file')}`,
    ),
  );
}

function isRecord(path: string): boolean {
  return path.endsWith('/.karst.json');
}

/** One finding for all that it concerns. */
function sharedText({ finding, names }: SharedFinding, color: boolean): string {
  const also = names.slice(1).map(plainText);
  const paint = colors(color);
  const last = also.length === 0 ? [] : rows(paint, 'also', [also.join(', ')]);
  return [findingText(finding, color), ...last].join('\n');
}

function indented(text: string, width: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(width));
}

function rows(paint: Colors, label: string, values: readonly string[]): string[] {
  return values.map(
    (value, index) => `    ${paint.quiet((index === 0 ? label : '').padEnd(8))} ${value}`,
  );
}

function lastLine(plan: Plan, style: TerminalStyle, paint: Colors): string {
  const { outcome } = style;
  const lead = {
    planned: 'Plan',
    written: hasWork(plan) ? 'Written, plan' : 'Nothing to write, plan',
    held: 'Nothing written (--strict), plan',
  }[outcome];
  return `${paint.strong(`${lead} ${shortId(plan.id)}`)}: ${summaryText(plan, outcome)}`;
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
