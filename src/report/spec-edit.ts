import type { PlanOutput } from '../generated/schema/plan.ts';
import type { Plan, SpecFileChange } from '../plan/plan.ts';
import { type Colors, colors, diffPaint } from './color.ts';
import { plainLines, plainText } from './plain-text.ts';

const signs = { create: '+', update: '~', delete: '-' } as const;

/** The spec files that go with a plan, each with every line that changes, as one section; none where the specs stay. */
export function specEditText({ edits = [] }: Plan, color: boolean): string[] {
  if (edits.length === 0) return [];
  const paint = colors(color);
  return [[paint.strong('specs'), ...edits.flatMap((edit) => editLines(edit, paint))].join('\n')];
}

/** The same for programs. */
export function specEditOutput({ edits = [] }: Plan): Pick<PlanOutput, 'edits'> {
  if (edits.length === 0) return {};
  return { edits: edits.map(({ path, state, diff }) => ({ path, state, diff })) };
}

function editLines({ path, state, diff }: SpecFileChange, paint: Colors): string[] {
  const lines = plainLines(diff).filter((line) => !line.startsWith('@@'));
  return [
    `  ${signs[state]} ${paint.strong(plainText(path))}`,
    ...lines.map((line) => `    ${diffPaint(paint, line)}`),
  ];
}
