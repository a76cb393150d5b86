import { hashOf } from './hash.ts';

/** Longest DNS-1123 label; Flux and the Job controller also write object names into label values of this length. */
const labelLength = 63;
/** The CronJob controller appends 11 characters to the name. */
const cronJobLength = 52;

/** A name as it is, or cut with a hash of the whole where it is longer than a label may be. */
export function labelName(name: string): string {
  return cut(name, labelLength);
}

/**
 * Name of an object that a workload has besides its main ones, at most 52 characters. The hash keeps `a` with `b-c` apart
 * from `a-b` with `c`, and both from a workload called `a-b-c`.
 */
export function partName(workload: string, part: string): string {
  const hash = hashOf([workload, part], 4);
  const readable = `${workload}-${part}`.slice(0, cronJobLength - hash.length - 1);
  return `${readable.replace(/-+$/, '')}-${hash}`;
}

/** A DNS-1123 label of at most 40 characters from a path: readable, with a hash where characters were lost. */
export function pathLabel(path: string): string {
  const bare = path.replace(/^\/+/, '');
  const label = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const faithful = label.replaceAll('-', '/') === bare && label.length <= 40;
  return faithful
    ? label
    : `${label.slice(0, 33).replace(/-+$/, '')}-${hashOf(path, 6)}`.replace(/^-/, '');
}

function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const hash = hashOf(name, 8);
  return `${name.slice(0, length - hash.length - 1).replace(/-+$/, '')}-${hash}`;
}
