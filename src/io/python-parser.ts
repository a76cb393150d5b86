import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { PythonParser } from '../detect/python/parser.ts';

/** The two WebAssembly files the parser is made of. */
export interface PythonParserFiles {
  readonly engine: string;
  readonly grammar: string;
}

const bounds = { characters: 262_144, progressSteps: 2_500 };

/**
 * Loads the parser for Python sources, about 50 ms. Called only when a source has Python in it.
 * A text of more than 262,144 characters, or one that keeps the parser too busy, is not read.
 */
export async function loadPythonParser(
  files: PythonParserFiles = pythonParserFiles(),
): Promise<PythonParser> {
  const { Language, Parser } = await import('web-tree-sitter');
  await Parser.init({ wasmBinary: await readFile(files.engine) });
  const language = await Language.load(await readFile(files.grammar));
  const parser = new Parser();
  parser.setLanguage(language);

  return {
    parse: (text, read) => {
      if (text.length > bounds.characters) return undefined;
      let steps = 0;
      // Counted, not timed: the same text always gets the same answer.
      const progressCallback = () => {
        steps += 1;
        return steps > bounds.progressSteps;
      };
      parser.reset();
      const tree = parser.parse(text, null, { progressCallback });
      if (tree === null) return undefined;
      try {
        return read(tree.rootNode);
      } finally {
        tree.delete();
      }
    },
  };
}

/** Beside the bundle in a release, in the installed packages in development. */
function pythonParserFiles(base: string = import.meta.url): PythonParserFiles {
  return {
    engine: locate('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm', base),
    grammar: locate('tree-sitter-python.wasm', 'tree-sitter-python/tree-sitter-python.wasm', base),
  };
}

function locate(name: string, specifier: string, base: string): string {
  const beside = fileURLToPath(new URL(name, base));
  return existsSync(beside) ? beside : createRequire(base).resolve(specifier);
}
