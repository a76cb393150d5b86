import { hash } from 'node:crypto';
import type { Stats } from 'node:fs';
import type { SealedFiles } from './sealed-files.ts';

/** What the file system says of one regular file without opening it. */
export type FileStamp = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino' | 'dev'>;

/** A claim about files that was found true by reading them, and the stamps they had before they were read. */
export interface Sighting {
  /** Names of the files included: the same stamps below other names are another claim. */
  readonly claim: string;
  readonly stamps: readonly FileStamp[];
  /** When the stamps were taken, by the clock. */
  readonly takenAtMs: number;
}

/** A write within a tick of the file system's clock leaves the times as they were; the coarsest ticks take two seconds. */
export const coarsestTickMs = 2_000;
const directory = 'sightings-1';
const maxBytes = 64 * 2 ** 20;

/**
 * What need not be read again, as Git's index knows it: a claim still holds while every file has the size, times, inode
 * and device it was read with. A file younger than a tick of a clock is not trusted, for it may change once more without
 * a trace. What is kept is digests alone, in one sealed file a subject: a damaged, foreign or missing one is the same as none, and
 * every answer is then found by reading.
 */
export class Sightings {
  readonly #files: SealedFiles;
  readonly #key: string;
  #known: ReadonlySet<string> = new Set();
  #loading: Promise<void> | undefined;
  /** Of this run: only these are kept, so that what is gone is forgotten. */
  readonly #used = new Set<string>();

  /** `subject` names all that a claim depends on beside its files: the roots of their names, and the tool's version. */
  constructor(files: SealedFiles, subject: readonly string[]) {
    this.#files = files;
    this.#key = `${directory}/${hash('sha256', JSON.stringify(subject))}`;
  }

  /** To be awaited before the first question. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** True when the claim was seen to be true of files with just these stamps. */
  knows(sighting: Sighting): boolean {
    const digest = digestOf(sighting);
    if (!this.#known.has(digest)) return false;
    this.#used.add(digest);
    return true;
  }

  /** Says that reading the files showed the claim to be true. */
  keep(sighting: Sighting): void {
    const { stamps, takenAtMs } = sighting;
    const newestMs = takenAtMs - coarsestTickMs;
    if (stamps.some(({ mtimeMs, ctimeMs }) => mtimeMs >= newestMs || ctimeMs >= newestMs)) return;
    this.#used.add(digestOf(sighting));
  }

  /** Puts what this run saw in store, if that is something else than what was known. */
  async save(): Promise<void> {
    await this.load();
    const known = this.#known;
    if (this.#used.size === known.size && [...this.#used].every((one) => known.has(one))) return;
    await this.#files.write(this.#key, Buffer.from([...this.#used].join('\n')));
    await this.#files.prune(directory, maxBytes);
  }

  async #load(): Promise<void> {
    const bytes = await this.#files.read(this.#key);
    this.#known = new Set(bytes === undefined ? [] : bytes.toString('latin1').split('\n'));
  }
}

function digestOf({ claim, stamps }: Sighting): string {
  let text = `${Buffer.byteLength(claim)} ${claim}`;
  for (const { size, mtimeMs, ctimeMs, ino, dev } of stamps) {
    text += `\n${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev}`;
  }
  return hash('sha256', text, 'base64url');
}
