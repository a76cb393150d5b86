import { shown } from '../../source/shown.ts';
import { findingAt } from '../finding-at.ts';
import { pointerTo } from '../spec-document.ts';
import type { Rule } from './rule.ts';

interface Field {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Words for numbers, the first for `minimum`. */
  readonly words: readonly string[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fields: readonly Field[] = [
  { name: 'minute', minimum: 0, maximum: 59, words: [] },
  { name: 'hour', minimum: 0, maximum: 23, words: [] },
  { name: 'day', minimum: 1, maximum: 31, words: [] },
  { name: 'month', minimum: 1, maximum: 12, words: months },
  // Kubernetes takes 0 to 6; a 7 for Sunday is refused there.
  {
    name: 'weekday',
    minimum: 0,
    maximum: 6,
    words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  },
];

/** Schedules and time zones as a CronJob reads them. */
export const schedulesCanBeKept: Rule = ({ spec, at }) =>
  Object.entries(spec.processes ?? {}).flatMap(([name, own]) => {
    const pointer = pointerTo('/processes', name);
    const fault = own.schedule === undefined ? undefined : scheduleFault(own.schedule);
    const expected = 'minute hour day month weekday, such as "0 3 * * *"';
    return [
      ...(fault === undefined
        ? []
        : [findingAt(at(`${pointer}/schedule`), 'spec.schedule', fault, { expected })]),
      ...(own.timeZone?.toLowerCase() === 'local'
        ? [
            findingAt(
              at(`${pointer}/timeZone`),
              'spec.schedule',
              'The time zone "Local" depends on the machine.',
            ),
          ]
        : []),
    ];
  });

function scheduleFault(schedule: string): string | undefined {
  if (schedule.startsWith('@')) return undefined;
  const parts = schedule.split(' ');
  const index = fields.findIndex((field, at) => !isField(parts[at] ?? '', field));
  const field = fields[index];
  if (field === undefined) return undefined;
  const text = shown(parts[index] ?? '');
  return `The ${field.name} ${text} is not within ${field.minimum} to ${field.maximum}.`;
}

function isField(text: string, field: Field): boolean {
  return text.split(',').every((part) => {
    const [, range = '', step] = /^([^/]+)(?:\/([0-9]{1,2}))?$/.exec(part) ?? [];
    if (step !== undefined && (Number(step) < 1 || Number(step) > field.maximum)) return false;
    if (range === '*' || (range === '?' && step === undefined)) return true;
    const [from = Number.NaN, to = from, ...rest] = range
      .split('-')
      .map((each) => numberOf(each, field));
    return rest.length === 0 && from >= field.minimum && from <= to && to <= field.maximum;
  });
}

function numberOf(text: string, field: Field): number {
  const word = field.words.indexOf(text.toLowerCase());
  if (word >= 0) return word + field.minimum;
  return /^[0-9]{1,2}$/.test(text) ? Number(text) : Number.NaN;
}
