/** The files of one source at one commit. Paths are relative POSIX paths; links are never followed. */
export interface FileTree {
  /** Every regular file, sorted by code point. */
  readonly paths: readonly string[];
  /** Symbolic links that were skipped, sorted. */
  readonly links: readonly string[];
  /** Size in bytes, or undefined when there is no such file. */
  size(path: string): number | undefined;
  /** True when the owner may execute the file. */
  executable(path: string): boolean;
  /** The content, or undefined when there is no such file or its content was not kept. */
  bytes(path: string): Uint8Array | undefined;
}

export interface TreeFile {
  readonly path: string;
  readonly size: number;
  readonly executable: boolean;
  /** Absent when the reader chose not to keep the content. */
  readonly bytes?: Uint8Array;
}

/** A FileTree over files already in memory. */
export function fileTree(files: Iterable<TreeFile>, links: Iterable<string> = []): FileTree {
  const byPath = new Map([...files].map((file) => [file.path, file]));

  return {
    paths: [...byPath.keys()].sort(compareCodePoints),
    links: [...links].sort(compareCodePoints),
    size: (path) => byPath.get(path)?.size,
    executable: (path) => byPath.get(path)?.executable ?? false,
    bytes: (path) => byPath.get(path)?.bytes,
  };
}

/** Locale-free order: the same on every machine. */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
