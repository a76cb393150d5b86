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

/** Reads all import statements of a syntax tree. */
export function readImports(root: SyntaxNode): Imports {
  const names = new Map<string, string>();
  const stars: string[] = [];
  const paths = new Map<string, number>();
  const note = (path: string, node: SyntaxNode) => {
    if (!paths.has(path)) paths.set(path, lineOf(node));
  };

  for (const node of root.descendantsOfType(['import_statement', 'import_from_statement'])) {
    if (node.type === 'import_statement') {
      for (const { path, alias } of imported(node.namedChildren)) {
        names.set(alias ?? head(path), alias === undefined ? head(path) : path);
        note(path, node);
      }
      continue;
    }
    const module = node.childForFieldName('module_name')?.text.replaceAll(/\s/g, '');
    if (module === undefined) continue;
    note(module, node);
    for (const { path, alias } of imported(node.namedChildren.slice(1))) {
      const full = joined(module, path);
      names.set(alias ?? path, full);
      note(full, node);
    }
    if (node.namedChildren.some((child) => child.type === 'wildcard_import')) stars.push(module);
  }
  return { names, stars, paths };
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
