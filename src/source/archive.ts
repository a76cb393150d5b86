import { Problem } from '../problem.ts';
import type { ArchiveLimits } from './archive-limit.ts';
import { entryPathFault, leavesTree } from './entry-path.ts';
import { type FileTree, fileTree, type TreeFile } from './file-tree.ts';
import { gunzip } from './gunzip.ts';
import { isManifest, keptContent } from './kept-content.ts';
import { shown } from './shown.ts';
import { type TarEntry, tarEntries } from './tar.ts';

export interface ArchiveRequest {
  readonly limits: ArchiveLimits;
  /** The commit that was asked for; compared with the one the archive names, when it names one. */
  readonly commit: string;
  readonly compressed: boolean;
}

/**
 * An archive of one root directory, of any name, as a tree in memory. Nothing is written, no link is followed; an
 * archive with one wrong entry is refused whole.
 * Raises `archive.malformed`, `archive.unsafe`, `archive.too-large` and `archive.wrong-commit`.
 */
export async function readArchive(
  chunks: AsyncIterable<Uint8Array>,
  request: ArchiveRequest,
): Promise<FileTree> {
  const { limits } = request;
  const bytes = request.compressed ? gunzip(chunks, limits) : bounded(chunks, limits);
  const found: Found = {
    root: undefined,
    entries: 0,
    files: new Map(),
    links: new Map(),
    room: limits.keptBytes,
  };

  for await (const entry of tarEntries(bytes, limits)) {
    if (entry.kind === 'comment') checkCommit(entry.text, request.commit);
    else await addEntry(found, entry, limits);
  }
  if (found.entries === 0) throw malformed('is empty');
  checkNesting(found);
  return fileTree(found.files.values(), found.links.keys());
}

interface Found {
  root: string | undefined;
  entries: number;
  readonly files: Map<string, TreeFile>;
  readonly links: Map<string, string>;
  /** Bytes that may still be kept. */
  room: number;
}

async function addEntry(found: Found, entry: TarEntry, limits: ArchiveLimits): Promise<void> {
  found.entries += 1;
  if (found.entries > limits.entries) {
    throw new Problem(
      'archive.too-large',
      `The archive holds more than ${limits.entries} entries.`,
    );
  }
  const whole = entry.kind === 'directory' ? entry.path.replace(/\/$/, '') : entry.path;
  const fault = entryPathFault(whole, limits);
  if (fault !== undefined) throw unsafe(`The entry ${shown(entry.path)} ${fault}.`);

  const [root = '', ...rest] = whole.split('/');
  found.root ??= root;
  if (root !== found.root) {
    throw malformed(`has two roots, ${shown(found.root)} and ${shown(root)}`);
  }
  const path = rest.join('/');
  if (path === '' && entry.kind !== 'directory') throw malformed('has no root directory');
  if (entry.kind !== 'directory') await keep(found, entry, path, limits);
}

async function keep(
  found: Found,
  entry: TarEntry,
  path: string,
  limits: ArchiveLimits,
): Promise<void> {
  if (found.files.has(path) || found.links.has(path)) {
    throw unsafe(`The entry ${shown(path)} stands in the archive twice.`);
  }
  if (entry.kind === 'link') {
    if (leavesTree(path, entry.target)) {
      throw unsafe(`The link ${shown(path)} points out of the archive, to ${shown(entry.target)}.`);
    }
    found.links.set(path, entry.target);
    return;
  }
  const { size } = entry;
  const executable = (entry.mode & 0o100) !== 0;
  found.files.set(path, {
    path,
    size,
    executable,
    ...(await contentOf(found, entry, path, limits)),
  });
}

async function contentOf(
  found: Found,
  entry: TarEntry,
  path: string,
  limits: ArchiveLimits,
): Promise<{ bytes?: Uint8Array }> {
  const room = found.room - (isManifest(path) ? 0 : limits.keptBytes / 4);
  if (entry.size > room || !keptContent(path, entry.size)) return {};
  found.room -= entry.size;
  return { bytes: await entry.read() };
}

/** A name below a file or a link is a way through it. */
function checkNesting(found: Found): void {
  const directories = new Set<string>();
  for (const path of [...found.files.keys(), ...found.links.keys()]) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const directory = path.slice(0, end);
      if (directories.has(directory)) break;
      directories.add(directory);
    }
  }
  for (const directory of directories) {
    if (!found.files.has(directory) && !found.links.has(directory)) continue;
    throw unsafe(`The archive holds entries below ${shown(directory)}, which is no directory.`);
  }
}

/** Git writes the commit into the global PAX header; other comments are none of ours. */
function checkCommit(comment: string, commit: string): void {
  const named = comment.trim().toLowerCase();
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(named) || named === commit) return;
  throw new Problem('archive.wrong-commit', `The archive is of commit ${named}.`, {
    expected: commit,
    next: 'Run again; if it stays, do not trust the host.',
  });
}

async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  limits: ArchiveLimits,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limits.extractedBytes) {
      throw new Problem(
        'archive.too-large',
        `The archive holds more than ${limits.extractedBytes} bytes.`,
      );
    }
    yield chunk;
  }
}

function malformed(fault: string): Problem {
  return new Problem('archive.malformed', `The archive ${fault}.`);
}

function unsafe(message: string): Problem {
  return new Problem('archive.unsafe', message, {
    next: 'Remove the entry from the repository.',
  });
}
