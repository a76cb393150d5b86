import type { Realm } from '../flows/memo.ts';
import { fieldsEach, type Print, type Stamped } from './footprint.ts';

/** Stamps, and a text that follows from what they are of. */
interface StampedText {
  readonly id: string;
  readonly stamped: Stamped;
  readonly rest: string;
}

/** As in the file: one print, its names last. */
type Row = readonly [Realm, string, string, boolean, ...string[]];

/** A line of JSON, the numbers as this machine writes them, the text. Kept on the machine that wrote it, and sealed. */
export function encodeStamped({ id, stamped: { prints, stamps }, rest }: StampedText): Buffer {
  const rows = prints.map(
    ({ realm, subject, directory, isListed, names }): Row => [
      realm,
      subject,
      directory,
      isListed,
      ...names,
    ],
  );
  const head = JSON.stringify({ id, count: stamps.length, rows });
  return Buffer.concat([
    Buffer.from(`${head}\n`),
    new Uint8Array(stamps.buffer),
    Buffer.from(rest),
  ]);
}

export function decodeStamped(bytes: Buffer): StampedText {
  const end = bytes.indexOf(10);
  const { id, count, rows } = JSON.parse(bytes.toString('utf8', 0, end)) as {
    readonly id: string;
    readonly count: number;
    readonly rows: readonly Row[];
  };
  const stamps = new Float64Array(count);
  const length = stamps.byteLength;
  new Uint8Array(stamps.buffer).set(bytes.subarray(end + 1, end + 1 + length));
  const prints = rows.map(([realm, subject, directory, isListed, ...names]) => ({
    realm,
    subject,
    directory,
    isListed,
    names,
  }));
  return { id, stamped: { prints, stamps }, rest: bytes.toString('utf8', end + 1 + length) };
}

/** What this run asked in place of what an earlier one did; of what it had no need to ask, the earlier answers stand. */
export function mergeStamped(before: Stamped | undefined, now: Stamped): Stamped {
  if (before === undefined) return now;
  const subjects = new Set(now.prints.map(({ realm, subject }) => `${realm}\n${subject}`));
  const merged = new Map<string, Entry>();
  for (const [key, entry] of entriesOf(before)) {
    // A source is walked as a whole, and what is gone from it is no part of it any more.
    const { realm, subject } = entry.print;
    const isReplaced = realm === 'source' && subjects.has(`${realm}\n${subject}`);
    if (!isReplaced) merged.set(key, entry);
  }
  for (const [key, entry] of entriesOf(now)) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? entry : joined(known, entry));
  }
  const prints = [...merged.values()].map(({ print, files }) => ({
    ...print,
    names: [...files.keys()],
  }));
  const rows = [...merged.values()].flatMap(({ own, files }) => [own, ...files.values()]);
  const stamps = new Float64Array(rows.length * fieldsEach);
  for (const [index, row] of rows.entries()) stamps.set(row, index * fieldsEach);
  return { prints, stamps };
}

interface Entry {
  readonly print: Print;
  readonly own: Float64Array;
  readonly files: ReadonlyMap<string, Float64Array>;
}

function joined(before: Entry, now: Entry): Entry {
  const files = new Map([...before.files, ...now.files]);
  return before.print.isListed && !now.print.isListed ? { ...before, files } : { ...now, files };
}

function* entriesOf({ prints, stamps }: Stamped): Generator<[string, Entry]> {
  let at = 0;
  const next = () => {
    at += fieldsEach;
    return stamps.subarray(at - fieldsEach, at);
  };
  for (const print of prints) {
    const own = next();
    const files = new Map(print.names.map((name) => [name, next()]));
    yield [`${print.realm}\n${print.subject}\n${print.directory}`, { print, own, files }];
  }
}
