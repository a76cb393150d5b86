import { holdsObjects } from '../plan/object/object-file.ts';
import type { FilePlan, WorkloadPlan } from '../plan/plan.ts';
import { isRecordPath } from '../plan/workload-place.ts';
import { colors, diffPaint } from './color.ts';
import { counted } from './counted.ts';
import { plainLines, plainText } from './plain-text.ts';
import { changedLines } from './plan-words.ts';

/** How files are shown. */
export interface FileStyle {
  readonly color: boolean;
  /** Show the lines that change in each file. */
  readonly diffs?: boolean;
}

/** New and vanishing files are counted by directory; each file that changes is named. Of what is held, what is in the way. */
export function fileLines(plan: WorkloadPlan, style: FileStyle): string[] {
  const paint = colors(style.color);
  const inTheWay = ['edited', 'foreign'];
  const named = plan.files.filter(
    (file) =>
      file.state !== 'keep' &&
      !isRecordPath(file.path) &&
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

function changedFile({ path, state, diff }: FilePlan, style: FileStyle): string[] {
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
