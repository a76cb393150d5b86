import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { GitChild } from './git-child.ts';

/** Reads objects of one repository, one after another, through one child: a process a file costs a hundred times more. */
export class BlobReader {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: { resolve(bytes: Buffer): void; reject(error: Error): void }[] = [];
  #held: Buffer[] = [];
  #heldBytes = 0;
  #failure: Error | undefined;

  constructor({ program, environment, directory }: GitChild) {
    this.#child = spawn(program, ['cat-file', '--batch'], { cwd: directory, env: environment });
    this.#child.stdout.on('data', (bytes: Buffer) => this.#take(bytes));
    this.#child.stderr.resume();
    this.#child.stdin.on('error', () => undefined);
    this.#child.once('error', (error) => this.#fail(error));
    this.#child.once('close', () => this.#fail(new Error('git cat-file ended')));
  }

  /** The content of a blob, by its id. */
  read(id: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      this.#child.stdin.write(`${id}\n`);
    });
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const closed = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.stdin.end();
    await closed;
  }

  #take(bytes: Buffer): void {
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#waiting.shift()?.resolve(next);
    }
  }

  /** One whole answer, `<id> blob <size>`, the content and a line feed; undefined while a part of it is missing. */
  #next(): Buffer | undefined {
    const end = this.#headerEnd();
    if (end < 0) return undefined;
    const header = this.#held[0]?.toString('latin1', 0, end) ?? '';
    const size = Number(/ blob (\d+)$/.exec(header)?.[1] ?? Number.NaN);
    if (!Number.isSafeInteger(size)) return this.#fail(new Error(`git cat-file: ${header}`));
    if (this.#heldBytes < end + 1 + size + 1) return undefined;
    const all = Buffer.concat(this.#held);
    const rest = all.subarray(end + size + 2);
    this.#held = rest.length === 0 ? [] : [rest];
    this.#heldBytes = rest.length;
    return all.subarray(end + 1, end + 1 + size);
  }

  /** Where the header ends in the first piece held; pieces are joined when it was cut in two. */
  #headerEnd(): number {
    const end = this.#held[0]?.indexOf(0x0a) ?? -1;
    if (end >= 0 || this.#held.length < 2) return end;
    this.#held = [Buffer.concat(this.#held)];
    return this.#held[0]?.indexOf(0x0a) ?? -1;
  }

  #fail(error: Error): undefined {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
    return undefined;
  }
}
