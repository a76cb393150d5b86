import { detect } from '#src/detect/detect.ts';
import type { Hints } from '#src/detect/hints.ts';
import type { Detection } from '#src/detect/launch.ts';
import { loadPythonParser } from '#src/io/python-parser.ts';
import type { FileTree } from '#src/source/file-tree.ts';
import { tree } from '#tests/support/tree.ts';

export function aHint(hints: Partial<Hints> = {}): Hints {
  return { name: 'app', defaultPython: '3.11', ...hints };
}

/** What the search finds in a tree given as `{path: text}`. */
export function search(
  files: Readonly<Record<string, string | Uint8Array>> | FileTree,
  hints: Partial<Hints> = {},
): Promise<Detection> {
  const source =
    'paths' in files && Array.isArray(files.paths)
      ? (files as FileTree)
      : tree(files as Record<string, string>);
  return detect(source, aHint(hints), () => loadPythonParser());
}

export function codes(detection: Detection): readonly string[] {
  return detection.findings.map(({ code }) => code);
}

/** A package.json's text. */
export function pkg(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ name: 'app', ...fields }, undefined, 2);
}
