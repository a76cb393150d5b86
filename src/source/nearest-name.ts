import { compareCodePoints } from './file-tree.ts';

/** The known names closest to a wrong one, best first, at most `count`; none that is too far to be a slip. */
export function nearestNames(wanted: string, known: readonly string[], count = 3): string[] {
  const reach = Math.max(2, Math.floor(wanted.length / 3));

  return known
    .slice(0, 2_000)
    .map((name) => ({ name, far: distance(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= reach || name.endsWith(`/${wanted}`))
    .sort((a, b) => a.far - b.far || compareCodePoints(a.name, b.name))
    .slice(0, count)
    .map(({ name }) => name);
}

/** Levenshtein's distance, over the first 64 characters: enough to tell a slip, and bounded. */
function distance(left: string, right: string): number {
  const [a, b] = [left.slice(0, 64), right.slice(0, 64)];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
