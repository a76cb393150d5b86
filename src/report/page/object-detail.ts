import type { FieldChange } from '../../plan/object/field-change.ts';
import { objectName } from '../../plan/object/kube-object.ts';
import type { ObjectChange } from '../../plan/object/object-change.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Owned, planObjects } from '../../plan/plan-forecast.ts';
import { counted } from '../counted.ts';
import { objectCauseText, objectText } from '../forecast-words.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import { fieldLines } from '../object-diff.ts';
import type { Section } from './budget.ts';
import { clippedDiff } from './clipped-diff.ts';
import { compareText } from './image-section.ts';
import type { PageView } from './page-view.ts';

/** A folded block for each object whose fields change, the gravest first; mere labels and notes are counted. */
export function objectDetails(plan: Plan, { whole }: PageView): Section {
  const changed = planObjects(plan).filter(({ fields }) => fields.length > 0);
  const loud = changed.filter(({ fields }) => !fields.every(({ quiet }) => quiet === true));
  const quiet = changed.length - loud.length;
  const where = whole === undefined ? 'the changed files show them' : inertMarkdown(`see ${whole}`);
  return {
    blocks: [
      ...loud.map(detail),
      ...(quiet === 0
        ? []
        : [`_Of ${quiet} more objects only labels, notes or checksums change._`]),
    ],
    join: '\n\n',
    left: (count) => `_${count} more objects do not fit here; ${where}._`,
  };
}

function detail(change: Owned<ObjectChange>): string {
  const { causes, fields, workload, object } = change;
  const title = `${objectText(change)} (${workload.environment}): ${fieldCount(fields)}`;
  const why = causes.map((cause) => {
    const link = cause.kind === 'source' ? compareText(cause) : '';
    return `- because of ${inlineCode(objectCauseText(cause))}${link}`;
  });
  const lines = fields.filter(({ quiet }) => quiet !== true).flatMap(fieldLines);
  return [
    `<details><summary>${inertMarkdown(title)}</summary>`,
    '',
    inlineCode(`${change.path} ${objectName(object)}`),
    '',
    ...(why.length === 0 ? [] : [...why, '']),
    clippedDiff(lines),
    '',
    '</details>',
  ].join('\n');
}

function fieldCount(fields: readonly FieldChange[]): string {
  return counted(fields.filter(({ quiet }) => quiet !== true).length, 'field');
}
