import { holdsObjects } from '../../plan/object/object-file.ts';
import type { FilePlan, WorkloadPlan } from '../../plan/plan.ts';
import { isRecordPath } from '../../plan/workload-place.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import { changedLines, launchText } from '../plan-words.ts';
import type { Section } from './budget.ts';
import { clippedDiff } from './clipped-diff.ts';
import type { PageView } from './page-view.ts';

/** A folded block for each workload: why it starts as it does, its files, and the lines of those that hold no object. */
export function fileDetails(workloads: readonly WorkloadPlan[], { whole }: PageView): Section {
  const where = whole === undefined ? 'the changed files show them' : inertMarkdown(`see ${whole}`);
  return {
    blocks: workloads.map(detail),
    join: '\n\n',
    left: (count) => `_The files of ${count} more workloads do not fit here; ${where}._`,
  };
}

function detail({ workload, launch, evidence, files }: WorkloadPlan): string {
  const changed = files.filter(({ state }) => state !== 'keep');
  const why = evidence.map(({ path, line, why: reason }) => {
    const place = inlineCode(line === undefined ? path : `${path}:${line}`);
    return `- ${place} ${inertMarkdown(reason)}`;
  });
  const start = launch === undefined ? [] : [inertMarkdown(launchText(launch)), ...why];
  const listed = changed.map((file) => `- ${file.state} ${inlineCode(file.path)}${numbers(file)}`);
  const title = inertMarkdown(`${workload.name} (${workload.environment})`);
  return [
    `<details><summary>${title}: ${changed.length} files</summary>`,
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

/** What an object's fields say is not said again; what a person wrote by hand is shown as it stands. */
function diffBlock({ path, diff, state }: FilePlan): string[] {
  const isByHand = state === 'edited' || state === 'foreign';
  if (diff === undefined || isRecordPath(path)) return [];
  if (holdsObjects(path) && !isByHand) return [];
  return ['', inlineCode(path), '', clippedDiff(diff.split('\n'))];
}
