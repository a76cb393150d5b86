import type { FileTree } from '../source/file-tree.ts';

/** What the search may look at: the project's own directory, within bounds that hold for any tree. */
export interface ProjectView {
  /** Directory of the project within the source; empty for the root. */
  readonly directory: string;
  /** Files below the project, relative to it, sorted; at most `limits.paths` of them, `limits.depth` deep. */
  readonly paths: readonly string[];
  /** True when the bounds cut the list. */
  readonly truncated: boolean;
  has(path: string): boolean;
  hasDirectory(path: string): boolean;
  /** Text of a file (UTF-8 with or without BOM, UTF-16 with one; CRLF made LF), or undefined: missing, too large, binary. */
  text(path: string): string | undefined;
  /** Size in bytes; 0 when there is no such file. */
  size(path: string): number;
  /** The path as evidence names it: relative to the source. */
  name(path: string): string;
}

const limits = { paths: 5_000, depth: 8, fileBytes: 1_048_576 };
const tooDeep = new RegExp(`(?:/[^/]*){${limits.depth}}`);

/** The view of one directory of a tree. Reads are cached, so that steps may ask again. */
export function projectView(tree: FileTree, directory: string): ProjectView {
  const prefix = directory === '' ? '' : `${directory}/`;
  const below = tree.paths
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .filter((path) => !tooDeep.test(path));
  const paths = below.slice(0, limits.paths);
  const known = new Set(paths);
  const directories = directoriesOf(paths);
  const texts = new Map<string, string | undefined>();

  return {
    directory,
    paths,
    truncated: below.length > paths.length,
    has: (path) => known.has(path),
    hasDirectory: (path) => directories.has(path),
    text: (path) => {
      if (!texts.has(path)) texts.set(path, decode(tree, prefix + path));
      return texts.get(path);
    },
    size: (path) => tree.size(prefix + path) ?? 0,
    name: (path) => prefix + path,
  };
}

function directoriesOf(paths: readonly string[]): Set<string> {
  const directories = new Set<string>();
  for (const path of paths) {
    // What is known already has its own directories there too.
    for (
      let directory = parentOf(path);
      directory !== '' && !directories.has(directory);
      directory = parentOf(directory)
    ) {
      directories.add(directory);
    }
  }
  return directories;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function decode(tree: FileTree, path: string): string | undefined {
  if ((tree.size(path) ?? Number.POSITIVE_INFINITY) > limits.fileBytes) return undefined;
  const bytes = tree.bytes(path);
  if (bytes === undefined) return undefined;
  const encoding = encodingOf(bytes);
  try {
    const text = decoders[encoding].decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll('\r\n', '\n');
  } catch {
    // Not text in any encoding we read: the same as a file that is not there.
    return undefined;
  }
}

/** A source has thousands of texts, and making a decoder costs more than most of them. */
const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
};

/** `pip freeze >` in PowerShell writes UTF-16, which pip reads; so must we. */
function encodingOf(bytes: Uint8Array): keyof typeof decoders {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
