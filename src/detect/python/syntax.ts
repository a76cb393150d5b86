import { type AppKind, appKind, bareAppKind, mayNameApp } from './app-class.ts';
import { type Guard, type GuardCall, isGuard, readGuard, statementCalls } from './guard.ts';
import { type Imports, qualified, readImports } from './imports.ts';
import { readPortOption } from './literal.ts';
import type { PythonParser, SyntaxNode } from './parser.ts';
import { readRoutes } from './route.ts';
import { mayServe, readServes, type Serve } from './serve.ts';
import { dotted, lineOf, plainString } from './syntax-node.ts';

/** What one module says about how it starts. Plain data: the tree is gone. */
export interface ModuleFacts {
  readonly imports: Imports;
  readonly objects: readonly AppObject[];
  /** Module-level names that hold the result of a call that is no known class. */
  readonly made: readonly MadeObject[];
  readonly functions: readonly FunctionFact[];
  readonly classes: readonly ClassFact[];
  readonly names: ReadonlySet<string>;
  readonly guard?: Guard;
  /** Calls that are statements of the module itself. */
  readonly calls: readonly GuardCall[];
  readonly loops: boolean;
  /** Commands of a command line the module declares; more than one for a group or subparsers. */
  readonly commands: number;
  readonly serves: readonly Serve[];
  /** Default of the `--port` its argument parser declares. */
  readonly portOption?: string;
  readonly routes: readonly string[];
  /** Line that adds the standard health service to a gRPC server. */
  readonly grpcHealth?: number;
  /** Settings that a settings class or module assigns as text: `WSGI_APPLICATION`. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
  /** Line with syntax only Python 2 has. */
  readonly python2?: number;
  /** Names may come from elsewhere: a star import or a module `__getattr__`. */
  readonly open: boolean;
}

export interface AppObject {
  readonly name: string;
  readonly kind: AppKind;
  readonly className: string;
  readonly line: number;
  /** False when only a star import explains the class. */
  readonly certain: boolean;
}

export interface MadeObject {
  readonly name: string;
  readonly callees: readonly string[];
  readonly line: number;
}

export interface FunctionFact {
  readonly name: string;
  readonly line: number;
  readonly async: boolean;
  /** Parameters without a default. */
  readonly required: readonly string[];
  /** What kind of application its body or return annotation names. */
  readonly makes?: AppKind;
  /** What its body calls, as dotted paths. */
  readonly callees: readonly string[];
  readonly calls: readonly GuardCall[];
  /** Decorated as a command of click or typer. */
  readonly command: boolean;
}

export interface ClassFact {
  readonly name: string;
  readonly line: number;
  readonly methods: readonly string[];
  readonly kind?: AppKind;
}

/** More objects than a module has that is read by people. */
const madeLimit = 200;

/** Reads one module. Undefined when the parser's bounds refuse the text. */
export function moduleFacts(text: string, parser: PythonParser): ModuleFacts | undefined {
  return parser.parse(text, (root) => readModule(root, text));
}

function readModule(root: SyntaxNode, text: string): ModuleFacts {
  const imports = readImports(root);
  const statements = topStatements(root);
  const classes = statements.flatMap((node) => readClass(node, imports));
  const functions = statements.flatMap((node) => readFunction(node, imports));
  const assigned = statements.flatMap((node) => readAssigned(node, imports));
  const local = new Map(classes.map((found) => [found.name, found.kind]));
  const objects = assigned.flatMap((found) => toObject(found, local, imports));
  const taken = new Set(objects.map((object) => object.name));
  const guard = root.namedChildren.find(isGuard);
  const portOption = text.includes('--port') ? readPortOption(root) : undefined;
  const grpcHealth = text.includes(addsHealth) ? healthLine(root) : undefined;
  const python2 = /print|exec/.test(text) ? python2Statement(root) : undefined;

  return {
    imports,
    objects,
    made: assigned.filter((found) => !taken.has(found.name)).slice(0, madeLimit),
    functions,
    classes,
    names: boundNames(statements, imports),
    ...(guard === undefined ? {} : { guard: readGuard(guard) }),
    calls: statements.flatMap((node) =>
      node.type === 'expression_statement' ? statementCalls(node) : [],
    ),
    loops: statements.some((node) => ['for_statement', 'while_statement'].includes(node.type)),
    commands: functions.filter((found) => found.command).length + groups(root, text),
    serves: mayServe(text) ? readServes(root, imports) : [],
    ...(portOption === undefined ? {} : { portOption }),
    routes: mayNameApp(text) ? readRoutes(root, imports) : [],
    ...(grpcHealth === undefined ? {} : { grpcHealth }),
    texts: readTexts(statements),
    ...(python2 === undefined ? {} : { python2: lineOf(python2) }),
    open: imports.stars.length > 0 || functions.some((found) => found.name === '__getattr__'),
  };
}

/** What the package grpcio-health-checking calls it. */
const addsHealth = 'add_HealthServicer_to_server';

function healthLine(root: SyntaxNode): number | undefined {
  const call = root
    .descendantsOfType(['call'])
    .find((node) => dotted(node.childForFieldName('function'))?.split('.').at(-1) === addsHealth);
  return call === undefined ? undefined : lineOf(call);
}

function python2Statement(root: SyntaxNode): SyntaxNode | undefined {
  return root.descendantsOfType(['print_statement', 'exec_statement'])[0];
}

const groupNames = /add_subparsers|group|add_typer|add_command/;

/** A group of click or typer, or subparsers: more than one command. */
function groups(root: SyntaxNode, text: string): number {
  if (!groupNames.test(text)) return 0;
  const names = root
    .descendantsOfType(['attribute'])
    .map((node) => node.childForFieldName('attribute')?.text ?? '');
  return names.some((name) => /^(add_subparsers|group|add_typer|add_command)$/.test(name)) ? 2 : 0;
}

/** Statements that importing the module runs: also those within `if`, `try` and `with`, but no guard. */
function topStatements(block: SyntaxNode, depth = 0): SyntaxNode[] {
  if (depth > 30) return [];
  return block.namedChildren.flatMap((node): SyntaxNode[] => {
    if (isGuard(node) || node.type === 'comment') return [];
    const compound = /^(if|try|with)_statement$|_clause$|^block$/.test(node.type);
    return compound ? topStatements(node, depth + 1) : [node];
  });
}

/** The function or class below any decorators. */
function definitionOf(node: SyntaxNode): SyntaxNode {
  const inner = node.type === 'decorated_definition' ? node.childForFieldName('definition') : null;
  return inner ?? node;
}

function readClass(statement: SyntaxNode, imports: Imports): ClassFact[] {
  const node = definitionOf(statement);
  const name = node.childForFieldName('name')?.text;
  if (node.type !== 'class_definition' || name === undefined) return [];
  const methods = (node.childForFieldName('body')?.namedChildren ?? [])
    .map((child) => (child.type === 'decorated_definition' ? child.namedChildren.at(-1) : child))
    .filter((child) => child?.type === 'function_definition')
    .flatMap((child) => child?.childForFieldName('name')?.text ?? []);
  const bases = (node.childForFieldName('superclasses')?.namedChildren ?? []).flatMap(
    (base) => dotted(base) ?? [],
  );
  const kind = bases.map((base) => appKind(qualified(imports, base))).find((found) => found);
  return [{ name, line: lineOf(node), methods, ...(kind === undefined ? {} : { kind }) }];
}

function readFunction(statement: SyntaxNode, imports: Imports): FunctionFact[] {
  const node = definitionOf(statement);
  const name = node.childForFieldName('name')?.text;
  const body = node.childForFieldName('body');
  if (node.type !== 'function_definition' || name === undefined || body === null) return [];
  const annotation = dotted(node.childForFieldName('return_type')?.namedChildren[0]);
  const called = body
    .descendantsOfType(['call'])
    .flatMap((call) => dotted(call.childForFieldName('function')) ?? []);
  const callees = [...new Set(called.flatMap((callee) => qualified(imports, callee)))];
  const makes = [...(annotation === undefined ? [] : [annotation]), ...called]
    .map((path) => appKind(qualified(imports, path)))
    .find((kind) => kind !== undefined);
  const decorators = statement.namedChildren.filter((it) => it.type === 'decorator');
  return [
    {
      name,
      line: lineOf(node),
      async: node.text.startsWith('async'),
      required: requiredParameters(node.childForFieldName('parameters')),
      ...(makes === undefined ? {} : { makes }),
      callees,
      calls: statementCalls(body),
      command: decorators.some((it) => /\.(command|callback)\b|^@command\b/.test(it.text)),
    },
  ];
}

function requiredParameters(parameters: SyntaxNode | null): string[] {
  return (parameters?.namedChildren ?? []).flatMap((node) => {
    if (node.type === 'identifier') return [node.text];
    const first = node.namedChildren[0];
    return node.type === 'typed_parameter' && first?.type === 'identifier' ? [first.text] : [];
  });
}

function readAssigned(node: SyntaxNode, imports: Imports): MadeObject[] {
  const assignment = node.type === 'expression_statement' ? node.namedChildren[0] : undefined;
  if (assignment?.type !== 'assignment') return [];
  const right = lastValue(assignment);
  if (right?.type !== 'call') return [];
  const callee = dotted(right.childForFieldName('function')) ?? methodName(right);
  if (callee === undefined) return [];
  const callees = qualified(imports, callee);
  return targets(assignment).map((name) => ({ name, callees, line: lineOf(node) }));
}

/** `Configurator().make_wsgi_app()`: only the method can be named. */
function methodName(call: SyntaxNode): string | undefined {
  const callee = call.childForFieldName('function');
  const method = callee?.type === 'attribute' ? callee.childForFieldName('attribute')?.text : '';
  return method === '' || method === undefined ? undefined : `_.${method}`;
}

/** `a = b = Flask()` is an assignment within an assignment. */
function lastValue(assignment: SyntaxNode, depth = 0): SyntaxNode | undefined {
  const right = assignment.childForFieldName('right') ?? undefined;
  return right?.type === 'assignment' && depth < 10 ? lastValue(right, depth + 1) : right;
}

function targets(assignment: SyntaxNode, depth = 0): string[] {
  const left = assignment.childForFieldName('left');
  const right = assignment.childForFieldName('right');
  const own =
    left?.type === 'pattern_list'
      ? left.namedChildren.slice(0, 1).map((node) => node.text)
      : [left?.type === 'identifier' ? left.text : undefined];
  const names = own.filter((name) => name !== undefined);
  const more = right?.type === 'assignment' && depth < 10 ? targets(right, depth + 1) : [];
  return [...names, ...more];
}

function toObject(
  made: MadeObject,
  local: ReadonlyMap<string, AppKind | undefined>,
  imports: Imports,
): AppObject[] {
  const [callee = ''] = made.callees;
  const base = { name: made.name, className: callee, line: made.line };
  const known = appKind(made.callees.slice(0, 1)) ?? local.get(callee);
  if (known !== undefined) return [{ ...base, kind: known, certain: true }];
  const starred =
    appKind(made.callees) ?? (imports.stars.length > 0 ? bareAppKind(callee) : undefined);
  return starred === undefined ? [] : [{ ...base, kind: starred, certain: false }];
}

function boundNames(statements: readonly SyntaxNode[], imports: Imports): Set<string> {
  return new Set([...imports.names.keys(), ...statements.flatMap(namesOf)]);
}

/** The names that a statement defines or assigns. */
function namesOf(statement: SyntaxNode): string[] {
  const node = definitionOf(statement);
  if (/^(function|class)_definition$/.test(node.type)) {
    return [node.childForFieldName('name')?.text ?? ''];
  }
  const inner = node.type === 'expression_statement' ? node.namedChildren[0] : undefined;
  const left = inner?.type === 'assignment' ? inner.childForFieldName('left') : undefined;
  if (left === undefined || left === null) return [];
  return left.type === 'identifier' ? [left.text] : left.namedChildren.map((it) => it.text);
}

function readTexts(statements: readonly SyntaxNode[]): ModuleFacts['texts'] {
  const texts = new Map<string, { text: string; line: number }>();
  for (const node of statements) {
    const inner = node.namedChildren[0];
    if (node.type !== 'expression_statement' || inner?.type !== 'assignment') continue;
    const name = inner.childForFieldName('left')?.text;
    const text = plainString(inner.childForFieldName('right') ?? undefined);
    if (name !== undefined && text !== undefined) texts.set(name, { text, line: lineOf(node) });
  }
  return texts;
}
