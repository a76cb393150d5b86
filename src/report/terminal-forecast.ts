import type { Danger } from '../plan/danger/danger.ts';
import { objectName } from '../plan/object/kube-object.ts';
import type { ObjectAction, ObjectChange } from '../plan/object/object-change.ts';
import type { Plan, Workload } from '../plan/plan.ts';
import { planDangers, planRestarts } from '../plan/plan-forecast.ts';
import { type Colors, colors } from './color.ts';
import {
  actionSigns,
  fieldText,
  objectCauseText,
  objectText,
  restartText,
} from './forecast-words.ts';
import { plainText } from './plain-text.ts';

/** More are told by their number. */
const maxDangers = 20;
const maxRestarts = 20;
const maxObjects = 40;
const maxFields = 8;

/** What goes or is dangerous, then what restarts: before anything else, since nobody reads to the end. */
export function forecastText(plan: Plan, color: boolean): string[] {
  const paint = colors(color);
  const dangers = planDangers(plan);
  const restarts = planRestarts(plan);
  return [
    ...section(
      paint,
      'Look at this first',
      capped(
        dangers.map((one) => dangerText(one, paint)),
        maxDangers,
      ),
    ),
    ...section(
      paint,
      'Starts anew',
      capped(
        restarts.map((restart) => {
          const mark = restart.downtime ? paint.error('!') : paint.changed('↻');
          const name = paint.strong(plainText(objectName(restart.object)));
          return `${mark} ${name}${asideOf(restart.workload)}  ${restartText(restart)}`;
        }),
        maxRestarts,
      ),
    ),
  ];
}

/** What becomes of one workload's objects, with the fields of those that stay. */
export function objectLines(objects: readonly ObjectChange[], color: boolean): string[] {
  const paint = colors(color);
  const loud = objects.filter(({ fields }) => !isQuiet(fields));
  const quiet = objects.length - loud.length;
  return [
    ...loud.slice(0, maxObjects).flatMap((change) => objectBlock(change, paint)),
    ...(loud.length > maxObjects ? [`and ${loud.length - maxObjects} more objects`] : []),
    ...(quiet === 0 ? [] : [paint.quiet(`and labels, notes or places of ${quiet} more`)]),
  ];
}

function objectBlock(change: ObjectChange, paint: Colors): string[] {
  const { action, fields, causes } = change;
  const why = causes
    .filter(({ kind }) => kind !== 'removed')
    .map(objectCauseText)
    .join('; ');
  const head = `${actionPaint(paint, action)(`${actionSigns[action]} ${objectText(change)}`)}${why === '' ? '' : `  ${paint.quiet(why)}`}`;
  const told = fields.filter(({ quiet }) => quiet !== true).map((field) => `  ${fieldText(field)}`);
  const more = told.length - maxFields;
  return [
    head,
    ...told.slice(0, maxFields),
    ...(more > 0 ? [paint.quiet(`  and ${more} more fields`)] : []),
  ];
}

function dangerText(
  {
    severity,
    code,
    object,
    field,
    message,
    hint,
    workload,
  }: Danger & { readonly workload?: Workload },
  paint: Colors,
): string {
  const mark = severity === 'high' ? paint.error('‼') : paint.warning('!');
  const subject = object === undefined ? '' : `${paint.strong(plainText(objectName(object)))} `;
  const at = field === undefined ? '' : `at ${plainText(field)} `;
  const where = workload === undefined ? '' : asideOf(workload);
  return `${mark} ${subject}${at}${paint.quiet(code)}${where}\n    ${plainText(message)}. ${paint.quiet(hint)}`;
}

function asideOf({ environment }: Workload): string {
  return ` (${plainText(environment)})`;
}

function section(paint: Colors, title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [
    [paint.strong(title), ...lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`)].join('\n'),
  ];
}

function capped(lines: readonly string[], most: number): string[] {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])];
}

/** A moved file, or labels and checksums alone. */
function isQuiet(fields: ObjectChange['fields']): boolean {
  return fields.length > 0 && fields.every(({ quiet }) => quiet === true);
}

function actionPaint(paint: Colors, action: ObjectAction): (text: string) => string {
  switch (action) {
    case 'create':
      return paint.added;
    case 'update':
    case 'replace':
      return paint.changed;
    case 'delete':
      return paint.removed;
  }
}
