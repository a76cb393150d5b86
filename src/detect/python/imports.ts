import type { SyntaxNode } from './parser.ts';
import { lineOf } from './syntax-node.ts';

/** What a module imports, anywhere in it. A relative module keeps its dots: `.models`. */
export interface Imports {
  /** Local name to the dotted path it stands for. */
  readonly names: ReadonlyMap<string, string>;
  /** Modules whose names are all taken in with `*`. */
  readonly stars: readonly string[];
  /** Every dotted path named in an import, with its first line. */
  readonly paths: ReadonlyMap<string, number>;
}

interface Found {
  readonly names: Map<string, string>;
  readonly stars: string[];
  readonly paths: Map<string, number>;
}

/** Reads all import statements of a syntax tree. */
export function readImports(root: SyntaxNode): Imports {
  const found: Found = { names: new Map(), stars: [], paths: new Map() };
  for (const node of root.descendantsOfType(['import_statement', 'import_from_statement'])) {
    if (node.type === 'import_statement') readPlain(node, found);
    else readFrom(node, found);
  }
  return found;
}

/** `import a.b`, `import a.b as c` */
function readPlain(node: SyntaxNode, found: Found): void {
  for (const { path, alias } of imported(node.namedChildren)) {
    found.names.set(alias ?? head(path), alias === undefined ? head(path) : path);
    note(found, path, node);
  }
}

/** `from a import b as c`, `from . import b`, `from a import *` */
function readFrom(node: SyntaxNode, found: Found): void {
  const module = node.childForFieldName('module_name')?.text.replaceAll(/\s/g, '');
  if (module === undefined) return;
  note(found, module, node);
  for (const { path, alias } of imported(node.namedChildren.slice(1))) {
    const full = joined(module, path);
    found.names.set(alias ?? path, full);
    note(found, full, node);
  }
  const star = node.namedChildren.some((child) => child.type === 'wildcard_import');
  if (star) found.stars.push(module);
}

function note(found: Found, path: string, node: SyntaxNode): void {
  if (!found.paths.has(path)) found.paths.set(path, lineOf(node));
}

/** The dotted paths a name of this module can stand for: its import, or one of the star imports. */
export function qualified(imports: Imports, name: string): string[] {
  const first = head(name);
  const rest = name.slice(first.length);
  const known = imports.names.get(first);
  if (known !== undefined) return [known + rest];
  return [name, ...imports.stars.map((module) => joined(module, name))];
}

/** True when the module imports `root` or something below it. */
export function importsModule(imports: Imports, root: string): boolean {
  return [...imports.paths.keys()].some((path) => path === root || path.startsWith(`${root}.`));
}

function imported(nodes: readonly SyntaxNode[]): { path: string; alias?: string }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'dotted_name') return [{ path: node.text }];
    if (node.type !== 'aliased_import') return [];
    const path = node.childForFieldName('name')?.text;
    const alias = node.childForFieldName('alias')?.text;
    return path === undefined || alias === undefined ? [] : [{ path, alias }];
  });
}

function joined(module: string, name: string): string {
  return module.endsWith('.') ? `${module}${name}` : `${module}.${name}`;
}

function head(path: string): string {
  return path.split('.')[0] ?? path;
}
