import type { FieldChange } from '../plan/object/field-change.ts';
import type { ObjectChange } from '../plan/object/object-change.ts';
import type { Plan } from '../plan/plan.ts';
import { planObjects } from '../plan/plan-forecast.ts';
import { clip } from './clip.ts';
import { type Colors, colors } from './color.ts';
import {
  actionSigns,
  fieldText,
  objectCauseText,
  objectText,
  valueText,
} from './forecast-words.ts';
import { plainText } from './plain-text.ts';

const longestLine = 400;

/** Every object that changes, field by field and in full; what goes and what is dangerous first. */
export function objectDiffText(plan: Plan, color: boolean): string {
  const paint = colors(color);
  const blocks = planObjects(plan).map((change) =>
    [
      paint.strong(
        `${actionSigns[change.action]} ${objectText(change)} (${plainText(change.workload.environment)})`,
      ),
      ...causeLine(change, paint),
      ...change.fields.flatMap(fieldLines).map((line) => `    ${painted(plainText(line), paint)}`),
    ].join('\n'),
  );
  return blocks.length === 0 ? 'no object changes\n' : `${blocks.join('\n\n')}\n`;
}

/** The field's path as context, and its values as lines that go and come. */
export function fieldLines(field: FieldChange): string[] {
  const { path, before, after, diff, secret } = field;
  if (secret === true) return [` ${fieldText(field)}`];
  const lines =
    diff === undefined
      ? [
          ...(before === undefined ? [] : [`-${valueText(before, longestLine)}`]),
          ...(after === undefined ? [] : [`+${valueText(after, longestLine)}`]),
        ]
      : diff.split('\n').map((line) => clip(line, longestLine));
  return [` ${path}`, ...lines];
}

function causeLine({ causes }: ObjectChange, paint: Colors): string[] {
  const why = causes.map(objectCauseText).join('; ');
  return why === '' ? [] : [`    ${paint.quiet(why)}`];
}

function painted(line: string, paint: Colors): string {
  if (line.startsWith('+')) return paint.added(line);
  return line.startsWith('-') ? paint.removed(line) : line;
}
