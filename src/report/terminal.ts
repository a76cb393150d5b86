import type { Plan, WorkloadAction, WorkloadPlan } from '../plan/plan.ts';
import { hasWork } from '../plan/work.ts';
import { isRecordPath } from '../plan/workload-place.ts';
import { callerLines, certificateLines } from './certificate-plan.ts';
import { type Colors, colors } from './color.ts';
import { counted } from './counted.ts';
import { findingText } from './finding.ts';
import { plainText } from './plain-text.ts';
import {
  causeText,
  commandText,
  launchText,
  type PlanOutcome,
  shortId,
  sourceText,
  summaryText,
} from './plan-words.ts';
import { type SharedFinding, tellFindings } from './shared-finding.ts';
import { specEditText } from './spec-edit.ts';
import { type FileStyle, fileLines } from './terminal-files.ts';
import { forecastText, objectLines } from './terminal-forecast.ts';
import { upgradeText } from './upgrade.ts';

export interface TerminalStyle extends FileStyle {
  readonly outcome: PlanOutcome;
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
 * A plan for a person at a terminal: what is dangerous and what restarts first; then by environment, a block for every
 * workload that changes or has something to say; what concerns several is said once below them, the sum last.
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
  const count = files.filter(({ path, state }) => state !== 'keep' && !isRecordPath(path)).length;
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
