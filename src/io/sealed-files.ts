import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const magic = Buffer.from('karst-sealed-1\n');
const sealBytes = 32;

/**
 * Files that prove themselves: each begins with the SHA-256 of its key and content, is written beside its place and
 * renamed into it. A crash, a full disk or a second writer leaves the old file, the new one or none; a damaged file is
 * the same as none.
 */
export class SealedFiles {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The content, or undefined: there is none, or what is there is not what was written. */
  async read(key: string): Promise<Buffer | undefined> {
    const path = join(this.#directory, key);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) return undefined;
    const start = magic.byteLength + sealBytes;
    const content = bytes.subarray(start);
    const isMagic = bytes.subarray(0, magic.byteLength).equals(magic);
    if (!isMagic || !bytes.subarray(magic.byteLength, start).equals(seal(key, content))) {
      await rm(path, { force: true, recursive: true }).catch(() => undefined);
      return undefined;
    }
    const now = Date.now() / 1_000;
    await utimes(path, now, now).catch(() => undefined);
    return content;
  }

  /** Keeps a content. Whatever stops it leaves no half of a file; a cache that cannot be written is no failure. */
  async write(key: string, content: Uint8Array): Promise<void> {
    const path = join(this.#directory, key);
    const temporary = `${path}.${randomUUID()}.tmp`;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const bytes = Buffer.concat([magic, seal(key, content), content]);
      await writeFile(temporary, bytes, { mode: 0o600, flush: true });
      await rename(temporary, path);
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  /** Removes what was used longest ago until the files below a directory fit. */
  async prune(directory: string, maxBytes: number): Promise<void> {
    const base = join(this.#directory, directory);
    const names = await readdir(base, { recursive: true }).catch(() => []);
    const found = await Promise.all(names.map((name) => usage(join(base, name))));
    const files = found.filter((file) => file !== undefined).sort((a, b) => b.usedMs - a.usedMs);
    let left = maxBytes;
    for (const file of files) {
      left -= file.sizeBytes;
      if (left < 0) await rm(file.path, { force: true }).catch(() => undefined);
    }
  }
}

/** Over the key as well, so that a file that is moved to another name is not believed. */
function seal(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(`${key}\n`).update(content).digest();
}

async function usage(path: string) {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  return { path, sizeBytes: found.size, usedMs: found.mtimeMs };
}
