import { fileHash } from '../plan/setter.ts';
import type { FileStamp, Sightings } from './sightings.ts';

/** Regular files of one tree. Both answer undefined where there is none. */
export interface StampedFiles {
  stamp(path: string): FileStamp | undefined;
  read(path: string): Uint8Array | undefined;
}

/** Hashes of files by their paths from the directory. */
interface HeldHashes {
  readonly directory: string;
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * Has each of these files the hash beside it? Files are read unless they were seen to have those hashes and have not been
 * touched since.
 */
export function holdsHashes(
  files: StampedFiles,
  { directory, hashes }: HeldHashes,
  sightings: Sightings,
): boolean {
  const takenAtMs = Date.now();
  const stamps: FileStamp[] = [];
  let claim = '';
  const named = Object.entries(hashes).map(([name, hash]) => ({
    path: `${directory}/${name}`,
    hash,
  }));
  for (const { path, hash } of named) {
    const stamp = files.stamp(path);
    if (stamp === undefined) return false;
    stamps.push(stamp);
    claim += `${hash} ${path}\n`;
  }
  const sighting = { claim, stamps, takenAtMs };
  if (sightings.knows(sighting)) return true;
  for (const { path, hash } of named) {
    const bytes = files.read(path);
    if (bytes === undefined || fileHash(bytes) !== hash) return false;
  }
  sightings.keep(sighting);
  return true;
}
