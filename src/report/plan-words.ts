import { resolveCommand } from '../detect/command.ts';
import type { Launch } from '../detect/launch.ts';
import type { Cause, Plan, PlannedSource, WorkloadAction, WorkloadPlan } from '../plan/plan.ts';
import { isMoved } from '../plan/work.ts';
import { dueText } from './certificate-words.ts';
import { counted } from './counted.ts';
import { plainText } from './plain-text.ts';

/** What became of a plan that is shown. */
export type PlanOutcome = 'planned' | 'written' | 'held';

/** The word that heads a plan. */
export const outcomeHeads: Readonly<Record<PlanOutcome, string>> = {
  planned: 'Plan',
  written: 'Written',
  held: 'Held back',
};

/** The one place that says in words what a plan holds, for every text that shows it. */
export function summaryText(plan: Plan, outcome: PlanOutcome): string {
  const counts = actionCounts(plan);
  const isDone = outcome === 'written';
  const parts = [
    ...count(counts.create, isDone ? 'created' : 'to create'),
    ...count(counts.update, isDone ? 'updated' : 'to update'),
    ...count(counts.delete, isDone ? 'deleted' : 'to delete'),
    ...count(counts.held, 'held'),
    ...count(counts.keep, 'unchanged'),
    ...specsText(plan, isDone),
  ];
  if (parts.length > 0) return parts.join(', ');
  return plan.upgrade === undefined ? 'nothing to do: no spec asks for anything' : 'nothing to do';
}

/** The specs are counted where nothing else moves: elsewhere the workloads say what became of them. */
function specsText({ edits = [], workloads }: Plan, isDone: boolean): string[] {
  if (edits.length === 0 || workloads.some(isMoved)) return [];
  return [`${counted(edits.length, 'spec')} ${isDone ? 'changed' : 'to change'}`];
}

export function actionCounts(plan: Plan): Record<WorkloadAction, number> {
  const counts = { create: 0, update: 0, delete: 0, keep: 0, held: 0 };
  for (const { action } of plan.workloads) counts[action] += 1;
  return counts;
}

/** What a reader takes a plan's id for: its first eight digits. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}

export function shortPin(pin: string): string {
  return pin.slice(0, 7);
}

export function sourceText(source: PlannedSource): string {
  const path = source.path === '' ? '' : ` in ${plainText(source.path)}`;
  return `${plainText(source.slug)} at ${shortPin(source.pin)}${path}`;
}

export function causeText(cause: Cause): string {
  switch (cause.kind) {
    case 'new':
      return 'new';
    case 'removed':
      return 'no spec asks for it any more';
    case 'source-moved':
      return cause.from === undefined
        ? `source moved to ${shortPin(cause.to)}`
        : `source moved ${shortPin(cause.from)} → ${shortPin(cause.to)}`;
    case 'spec-changed':
      return 'its spec changed';
    case 'environment-changed':
      return 'settings of the environment changed';
    case 'peers-changed':
      return 'what it calls, or who may call it, changed';
    case 'base-image-changed':
      return 'base images were pinned anew';
    case 'image-built':
      return `its image was built: ${cause.digest.slice(0, 19)}`;
    case 'certificate-due':
      return `${cause.secret}: ${dueText(cause.reason)}`;
    case 'tool-changed':
      return `KarstKit ${plainText(cause.from)} → ${plainText(cause.to)}`;
    case 'file-missing':
      return `${plainText(cause.path)} was missing`;
    case 'unfinished':
      return 'finishes a run that was interrupted';
  }
}

/** The start as a command line, bound to every address as the image does. */
export function commandText(launch: Launch): string {
  return boundCommand(launch).map(word).join(' ');
}

/** The command of a process, which no port is bound for. */
export function argvText(command: Launch['command']): string {
  return resolveCommand({ command }, { address: '0.0.0.0', port: 0 }).map(word).join(' ');
}

/** The start as argv, bound to every address as the image does. */
export function boundCommand(launch: Launch): string[] {
  return resolveCommand(launch, { address: '0.0.0.0', port: launch.port?.number ?? 0 });
}

export function launchText(launch: Launch): string {
  const port = launch.port === undefined ? 'listens on nothing' : portText(launch.port);
  const version = launch.version.value === '' ? '' : ` ${launch.version.value}`;
  if (launch.language === 'image') return plainText(`as its own Dockerfile says, ${port}`);
  const manager = launch.packageManager === 'none' ? '' : ` with ${launch.packageManager}`;
  return plainText(`${launch.language}${version}${manager}, ${port}`);
}

/** Added and removed lines of every file that changes. */
export function changedLines(diff: string | undefined): { added: number; removed: number } {
  const lines = diff?.split('\n') ?? [];
  return {
    added: lines.filter((line) => line.startsWith('+')).length,
    removed: lines.filter((line) => line.startsWith('-')).length,
  };
}

export function isQuiet({ action, findings }: WorkloadPlan): boolean {
  return action === 'keep' && findings.length === 0;
}

function portText({ number, protocol }: NonNullable<Launch['port']>): string {
  return `${protocol} on port ${number}`;
}

function word(text: string): string {
  return /^[\w./:=@,+%-]+$/.test(text) ? text : plainText(JSON.stringify(text));
}

function count(number: number, what: string): string[] {
  return number === 0 ? [] : [`${number} ${what}`];
}
