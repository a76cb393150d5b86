/** A half-open range of versions as numbers that sort like versions. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

const all: Interval = { from: 0, to: Number.POSITIVE_INFINITY };

/** Can a release of this major satisfy the npm range? Undefined when the range cannot be read. */
export function admitsMajor(range: string, major: number): boolean | undefined {
  if (range.length > 256) return undefined;
  const sets = range.split('||').map(intervalOf);
  if (sets.some((set) => set === undefined)) return undefined;
  const wanted = { from: number(major, 0, 0), to: number(major + 1, 0, 0) };
  return sets.some((set) => set !== undefined && set.from < wanted.to && set.to > wanted.from);
}

function intervalOf(text: string): Interval | undefined {
  const hyphen = /^\s*v?([\d.x*]+)\s+-\s+v?([\d.x*]+)\s*$/.exec(text);
  const normal =
    hyphen === null
      ? text.replace(/(>=|<=|>|<|=|~|\^)\s+/g, '$1')
      : `>=${hyphen[1]} <=${hyphen[2]}`;
  const parts = normal.split(/[\s,]+/).filter((part) => part !== '');
  let interval: Interval | undefined = all;
  for (const part of parts) {
    const next = comparator(part);
    if (next === undefined) return undefined;
    interval = { from: Math.max(interval.from, next.from), to: Math.min(interval.to, next.to) };
  }
  return interval;
}

function comparator(text: string): Interval | undefined {
  const match =
    /^(>=|<=|>|<|=|~>?|\^)?v?(\d{1,4}|[x*])(?:\.(\d{1,4}|[x*]))?(?:\.(\d{1,4}|[x*]))?(?:-[\w.]{1,40})?$/i.exec(
      text,
    );
  if (match === null) return /^(lts(\/.*)?|latest)$/i.test(text) ? all : undefined;
  const [major, minor, patch] = [match[2], match[3], match[4]].map(numeral);
  if (major === undefined) return all;
  const from = number(major, minor ?? 0, patch ?? 0);
  const end = endOf(major, minor, patch);
  switch (match[1]) {
    case '>=':
      return { from, to: all.to };
    case '>':
      return { from: end, to: all.to };
    case '<':
      return { from: 0, to: from };
    case '<=':
      return { from: 0, to: end };
    case '^':
      return { from, to: major > 0 ? number(major + 1, 0, 0) : end };
    case '~':
    case '~>':
      return {
        from,
        to: minor === undefined ? number(major + 1, 0, 0) : number(major, minor + 1, 0),
      };
    default:
      return { from, to: end };
  }
}

function endOf(major: number, minor: number | undefined, patch: number | undefined): number {
  if (minor === undefined) return number(major + 1, 0, 0);
  return patch === undefined ? number(major, minor + 1, 0) : number(major, minor, patch + 1);
}

function numeral(text: string | undefined): number | undefined {
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
}

function number(major: number, minor: number, patch: number): number {
  return (major * 100_000 + minor) * 100_000 + patch;
}
