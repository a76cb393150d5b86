import type { PythonParser, SyntaxNode } from './parser.ts';
import { argumentsOf, dotted, lineOf, plainString } from './syntax-node.ts';

/** What a literal call of `setup(…)` says. Nothing is run: what is computed is named as such. */
export interface SetupCall {
  readonly line: number;
  readonly name?: string;
  readonly requires: readonly SetupText[];
  readonly pythonRequires?: SetupText;
  /** Directory that holds the packages: `package_dir={"": "src"}`. */
  readonly packageRoot?: string;
  readonly scripts: readonly SetupScript[];
  readonly guiScripts: readonly SetupScript[];
  /** Line of `entry_points` when it is no literal. */
  readonly computedScripts?: number;
}

export interface SetupText {
  readonly text: string;
  readonly line: number;
}

/** `name = module:function`, as written. */
export type SetupScript = SetupText;

/** Reads setup.py from its syntax tree; undefined when it calls no `setup`. */
export function readSetupPy(text: string, parser: PythonParser): SetupCall | undefined {
  return parser.parse(text, (root) => {
    const call = root
      .descendantsOfType(['call'])
      .find((node) => /(^|\.)setup$/.test(dotted(node.childForFieldName('function')) ?? ''));
    return call === undefined ? undefined : readCall(call, root);
  });
}

function readCall(call: SyntaxNode, root: SyntaxNode): SetupCall {
  const { keyword } = argumentsOf(call);
  const value = (name: string) => follow(keyword.get(name), root);
  const points = value('entry_points');
  const name = plainString(value('name'));
  const python = value('python_requires');
  const pythonText = plainString(python);
  const packageRoot = plainString(entries(value('package_dir')).get(''));
  const scripts = scriptsOf(points, 'console_scripts', root);
  const guiScripts = scriptsOf(points, 'gui_scripts', root);
  const computed = points !== undefined && (scripts === undefined || guiScripts === undefined);
  return {
    line: lineOf(call),
    ...(name === undefined ? {} : { name }),
    requires: texts(value('install_requires')),
    ...(python === undefined || pythonText === undefined
      ? {}
      : { pythonRequires: { text: pythonText, line: lineOf(python) } }),
    ...(packageRoot === undefined ? {} : { packageRoot }),
    scripts: scripts ?? [],
    guiScripts: guiScripts ?? [],
    ...(computed ? { computedScripts: lineOf(points) } : {}),
  };
}

/** The value itself, or the literal that a module-level name holds. */
function follow(node: SyntaxNode | undefined, root: SyntaxNode): SyntaxNode | undefined {
  if (node?.type !== 'identifier') return node;
  const found = root
    .descendantsOfType(['assignment'])
    .find((assignment) => assignment.childForFieldName('left')?.text === node.text);
  return found?.childForFieldName('right') ?? node;
}

/** Undefined when the scripts are computed; empty when there are none. */
function scriptsOf(
  points: SyntaxNode | undefined,
  group: string,
  root: SyntaxNode,
): SetupText[] | undefined {
  if (points === undefined) return [];
  const ini = plainString(points);
  if (ini !== undefined) return iniScripts(ini, group, lineOf(points));
  if (points.type !== 'dictionary') return undefined;
  const list = follow(entries(points).get(group), root);
  if (list === undefined) return [];
  const single = plainString(list);
  if (single !== undefined) return [{ text: single, line: lineOf(list) }];
  if (list.type !== 'list' && list.type !== 'tuple') return undefined;
  const items = list.namedChildren.filter((node) => node.type !== 'comment');
  const found = texts(list);
  return found.length === items.length ? found : undefined;
}

/** setuptools also takes the INI form in one string. */
function iniScripts(ini: string, group: string, line: number): SetupText[] {
  let section = '';
  return ini.split('\n').flatMap((raw, index) => {
    const text = raw.trim();
    const opened = /^\[(.+)\]$/.exec(text);
    if (opened !== null) section = (opened[1] ?? '').trim();
    return opened === null && section === group && text.includes('=')
      ? [{ text, line: line + index }]
      : [];
  });
}

function entries(node: SyntaxNode | undefined): Map<string, SyntaxNode> {
  const found = new Map<string, SyntaxNode>();
  for (const pair of node?.type === 'dictionary' ? node.namedChildren : []) {
    const key = plainString(pair.childForFieldName('key') ?? undefined);
    const value = pair.childForFieldName('value');
    if (key !== undefined && value !== null) found.set(key, value);
  }
  return found;
}

function texts(node: SyntaxNode | undefined): SetupText[] {
  return (node?.namedChildren ?? []).flatMap((child) => {
    const text = plainString(child);
    return text === undefined ? [] : [{ text, line: lineOf(child) }];
  });
}
