import { lstatSync, type Stats, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Moved, Realm } from '../flows/memo.ts';
import { coarsestTickMs } from './sightings.ts';

/** A directory that was asked about, and what was asked of it. */
export interface Print {
  readonly realm: Realm;
  /** The source's directory, for its prints; the same directory may be in several sources. */
  readonly subject: string;
  /** Relative to the realm's root. */
  readonly directory: string;
  /** Its entries were asked for; else it was but on the way to something. */
  readonly isListed: boolean;
  /** Files below it that were asked for, whether they are there or not. */
  readonly names: readonly string[];
}

/** What every answer of a run follows from, as the file system tells without opening a file. */
export interface Stamped {
  readonly prints: readonly Print[];
  /** `fieldsEach` numbers for each directory and then for each of its files, in the order of the prints. */
  readonly stamps: Float64Array;
}

interface Growing extends Omit<Print, 'isListed' | 'names'> {
  isListed: boolean;
  readonly names: Set<string>;
}

type Roots = Readonly<Record<Realm, string>>;

/** Of mode, size, times of content and of status, inode and device. */
const every = [0, 1, 2, 3, 4, 5];
/** What stays of a directory whatever happens in it. */
const identity = [0, 4, 5];
export const fieldsEach = every.length;

/** Follows what a run asks of the disk, so that a later run can see whether it would be told the same. */
export class Footprint {
  readonly #roots: Roots;
  /** When the first question may have been asked, by the clock. */
  readonly #beganAtMs: number;
  readonly #prints = new Map<string, Growing>();
  #isWhole = true;

  constructor(roots: Roots, beganAtMs: number) {
    this.#roots = roots;
    this.#beganAtMs = beganAtMs;
  }

  /** False when something was asked that leaves no print on the disk. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  lose(): void {
    this.#isWhole = false;
  }

  listed(realm: Realm, directory: string, subject = ''): void {
    this.#print(realm, directory, subject).isListed = true;
  }

  asked(realm: Realm, path: string, subject = ''): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    this.#print(realm, parentOf(path), subject).names.add(name);
  }

  /** The prints with the stamps they have now; none for whatever changed so late that it may change once more unseen. */
  stamped(): Stamped {
    const prints = [...this.#prints.values()].map((print) => ({
      ...print,
      names: [...print.names],
    }));
    const stamps = stampsOf(this.#roots, prints);
    const newestMs = this.#beganAtMs - coarsestTickMs;
    for (let at = 0; at < stamps.length; at += fieldsEach) {
      const isYoung = (stamps[at + 2] ?? 0) >= newestMs || (stamps[at + 3] ?? 0) >= newestMs;
      if (isYoung) stamps[at] = untrusted;
    }
    return { prints, stamps };
  }

  #print(realm: Realm, directory: string, subject: string): Growing {
    const key = `${realm}\n${subject}\n${directory}`;
    const known = this.#prints.get(key);
    if (known !== undefined) return known;
    // What users write may be reached through links; below the other roots no directory may be one.
    if (realm !== 'specs' && directory !== '') this.#print(realm, parentOf(directory), subject);
    const print = { realm, subject, directory, isListed: false, names: new Set<string>() };
    this.#prints.set(key, print);
    return print;
  }
}

function parentOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut === 0 ? '/' : path.slice(0, Math.max(0, cut));
}

/** No status of a file: it is unlike every stamp, itself included. */
const untrusted = Number.NaN;

/** What is no longer as it was stamped. */
export function movedSince(roots: Roots, { prints, stamps }: Stamped): Moved[] {
  const now = stampsOf(roots, prints);
  const moved: Moved[] = [];
  let at = 0;
  for (const { realm, subject, directory, names } of prints) {
    const isSame = (fields: readonly number[]) =>
      fields.every((field) => now[at + field] === stamps[at + field]);
    if (!isSame(every)) {
      moved.push({ realm, subject, path: directory, isRelisted: isSame(identity) });
    }
    at += fieldsEach;
    for (const name of names) {
      if (!isSame(every)) {
        const path = directory === '' ? name : `${directory}/${name}`;
        moved.push({ realm, subject, path, isRelisted: false });
      }
      at += fieldsEach;
    }
  }
  return moved;
}

function stampsOf(roots: Roots, prints: readonly Print[]): Float64Array {
  const count = prints.reduce((sum, { names }) => sum + 1 + names.length, 0);
  const stamps = new Float64Array(count * fieldsEach);
  let at = 0;
  for (const { realm, directory, isListed, names } of prints) {
    const root = roots[realm];
    const path = placeOf(root, directory);
    // The user chose where a root lies, and what a spec's name leads to.
    const isFollowed = realm === 'specs' || directory === '';
    writeStamp(stamps, at, statusOf(path, isFollowed), isListed);
    at += fieldsEach;
    for (const name of names) {
      writeStamp(stamps, at, statusOf(`${path}/${name}`, realm === 'specs'), true);
      at += fieldsEach;
    }
  }
  return stamps;
}

/** Most are many and plain, and `resolve` takes longer than to ask the disk. */
function placeOf(root: string, directory: string): string {
  if (directory === '') return root;
  return isAbsolute(directory) ? directory : `${root}/${directory}`;
}

function statusOf(path: string, isFollowed: boolean): Stats | 'unknown' | undefined {
  try {
    return isFollowed
      ? statSync(path, { throwIfNoEntry: false })
      : lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return 'unknown';
  }
}

/** Of a directory on the way only that it is that very directory. */
function writeStamp(
  stamps: Float64Array,
  at: number,
  status: Stats | 'unknown' | undefined,
  isWhole: boolean,
): void {
  if (status === 'unknown') stamps[at] = untrusted;
  if (status === 'unknown' || status === undefined) return;
  stamps[at] = status.mode;
  stamps[at + 4] = status.ino;
  stamps[at + 5] = status.dev;
  if (!isWhole) return;
  stamps[at + 1] = status.size;
  stamps[at + 2] = status.mtimeMs;
  stamps[at + 3] = status.ctimeMs;
}
