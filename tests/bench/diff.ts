import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forecast } from '../../src/plan/forecast.ts';
import { lineDiff } from '../../src/plan/line-diff.ts';
import { changedPairs } from '../../src/plan/object/object-change.ts';
import { readObjects } from '../../src/plan/object/read-objects.ts';
import { costOf } from './measure.ts';

type Texts = ReadonlyMap<string, string>;

const services = 1_250;
const example = 'examples/every-field/expected/deploy/production/services/quotes';

/**
 * 10,000 objects of which every second one changes a field: what it costs to read and compare them as objects, with
 * dangers, restarts and causes, beside `diff -ruN` of the same files, which is what `kubectl diff` runs, and our own
 * comparison of lines.
 */
export function semanticDiff(scratch: string): string {
  const [before, after] = [fleet(1), fleet(2)];
  const objects = readObjects(before).length;
  write(join(scratch, 'before'), before);
  write(join(scratch, 'after'), after);

  const run = ['bash', '-c', 'diff -ruN before after || true'];
  const theirs = costOf({ run, directory: scratch, times: 3 }).processorMs;
  const rows: readonly (readonly [string, number])[] = [
    ['objects read, compared, judged and traced', best(() => wholeForecast(before, after))],
    ['objects read and compared', best(() => compared(before, after))],
    ['lines compared', best(() => lines(before, after))],
    ['diff -ruN', theirs],
  ];
  return rows.map(([what, ms]) => row(what, ms, { objects, theirs })).join('\n');
}

function row(
  what: string,
  ms: number,
  { objects, theirs }: { objects: number; theirs: number },
): string {
  const each = ((ms * 1_000) / objects).toFixed(0);
  return `     ${what.padEnd(44)} ${each.padStart(5)} µs of processor an object of ${objects}, ${(ms / theirs).toFixed(2)}x of diff -ruN`;
}

/** By workload, as plans are made. */
function wholeForecast(before: Texts, after: Texts): void {
  const parts = [byService(before), byService(after)];
  for (const [name, files] of parts[0] ?? []) {
    forecast({
      root: 'deploy',
      before: files,
      after: parts[1]?.get(name) ?? new Map(),
      tracing: { causes: [] },
    });
  }
}

function compared(before: Texts, after: Texts): void {
  const known = new Map();
  changedPairs(readObjects(before, known), readObjects(after, known));
}

function lines(before: Texts, after: Texts): void {
  for (const [path, text] of before) lineDiff(text, after.get(path) ?? '');
}

function byService(files: Texts): Map<string, Map<string, string>> {
  const parts = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const name = path.split('/')[1] ?? '';
    const part = parts.get(name) ?? new Map<string, string>();
    parts.set(name, part.set(path, text));
  }
  return parts;
}

/** Copies of a rendered service under other names. */
function fleet(version: number): Texts {
  const files = readdirSync(example).filter((name) => name.endsWith('.yaml'));
  const texts = files.map((name) => [name, readFileSync(join(example, name), 'utf8')] as const);
  const all = Array.from({ length: services }, (_, index) =>
    texts.map(([name, text], place) => {
      const own = text.replaceAll('quotes', `quotes${index}`);
      const changed =
        place % 2 === 0
          ? own.replace(
              /revisionHistoryLimit: 3|tree-[0-9a-f]+|port: 50051/,
              (found) => `${found}${version}`,
            )
          : own;
      return [`services/quotes${index}/${name}`, changed] as const;
    }),
  );
  return new Map(all.flat());
}

function write(root: string, files: Texts): void {
  for (const [path, text] of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Processor time of the cheapest of three, in milliseconds. */
function best(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
