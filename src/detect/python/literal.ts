import type { SyntaxNode } from './parser.ts';
import { argumentsOf, dotted, enclosingFunction, plainString, unwrap } from './syntax-node.ts';

/** What can be said about a value without running anything. */
export interface Value {
  /** The value, or the default it has when nothing is set. */
  readonly text?: string;
  /** Environment variable that sets it. */
  readonly env?: string;
  /** Long option of the command line that sets it. */
  readonly option?: string;
  /** The variable or option sets only a part of the text: `f"[::]:{port}"`. */
  readonly partial?: boolean;
}

const depthLimit = 6;
const casts = new Set(['int', 'str', 'float', 'cast']);
const environmentReads = new Set([
  'os.environ.get',
  'os.getenv',
  'environ.get',
  'getenv',
  'env',
  'env.int',
  'env.str',
  'config',
]);
/** argparse, optparse and what builds on them. */
const optionMethods = new Set(['add_argument', 'add_option', 'addoption']);
const optionCalls = new Set(['Option', 'Argument', 'Field']);

/** What a module assigns and declares, by name; read once for all its values. */
export interface Scope {
  readonly assigned: ReadonlyMap<string, readonly Assigned[]>;
  /** Default of each option of an argument parser, by its flag. */
  readonly options: ReadonlyMap<string, SyntaxNode | undefined>;
}

interface Assigned {
  readonly value: SyntaxNode;
  /** Where the function around it starts; absent at module level. */
  readonly functionStart: number | undefined;
}

/** A name assigned more often than this is followed no further. */
const assignedLimit = 20;

/** Reads the scope of a module. */
export function readScope(root: SyntaxNode): Scope {
  const assigned = new Map<string, Assigned[]>();
  const functions = root.descendantsOfType(['function_definition']);
  const open: SyntaxNode[] = [];
  let next = 0;
  for (const node of root.descendantsOfType(['assignment'])) {
    next = enter(functions, next, node, open);
    const left = node.childForFieldName('left');
    const value = node.childForFieldName('right');
    if (left?.type !== 'identifier' || value === null) continue;
    const known = assigned.get(left.text) ?? [];
    if (known.length < assignedLimit) known.push({ value, functionStart: open.at(-1)?.startIndex });
    assigned.set(left.text, known);
  }
  return { assigned, options: readOptions(root) };
}

/** Keeps `open` the functions around a node, both in the order of the text: asking each node for its parents is quadratic. */
function enter(
  functions: readonly SyntaxNode[],
  from: number,
  node: SyntaxNode,
  open: SyntaxNode[],
): number {
  let next = from;
  for (let it = functions[next]; it !== undefined && it.startIndex <= node.startIndex; ) {
    leave(open, it);
    open.push(it);
    next += 1;
    it = functions[next];
  }
  leave(open, node);
  return next;
}

function leave(open: SyntaxNode[], node: SyntaxNode): void {
  while ((open.at(-1)?.endIndex ?? Number.POSITIVE_INFINITY) <= node.startIndex) open.pop();
}

function readOptions(root: SyntaxNode): Map<string, SyntaxNode | undefined> {
  const options = new Map<string, SyntaxNode | undefined>();
  for (const call of root.descendantsOfType(['call'])) {
    const callee = call.childForFieldName('function');
    if (!optionMethods.has(callee?.childForFieldName('attribute')?.text ?? '')) continue;
    const { positional, keyword } = argumentsOf(call);
    for (const flag of positional.flatMap((node) => plainString(node) ?? [])) {
      if (!options.has(flag)) options.set(flag, keyword.get('default'));
    }
  }
  return options;
}

/** Follows a value through names, defaults, casts, environment reads and declared options. */
export function readValue(node: SyntaxNode | undefined, scope: Scope, depth = 0): Value {
  if (node === undefined || depth > depthLimit) return {};
  const inner = unwrap(node);
  const next = (child: SyntaxNode | null | undefined) =>
    readValue(child ?? undefined, scope, depth + 1);

  switch (inner.type) {
    case 'integer':
      return { text: inner.text.replaceAll('_', '') };
    case 'concatenated_string':
    case 'string':
      return stringValue(inner, next);
    case 'identifier':
      return namedValue(inner, scope, next);
    case 'attribute':
      return attributeValue(inner, scope, next);
    case 'subscript':
      return subscriptValue(inner);
    case 'call':
      return callValue(inner, next);
    case 'boolean_operator':
      return alternative(inner, next);
    case 'binary_operator':
      return sum(inner, next);
    default:
      return {};
  }
}

type Next = (node: SyntaxNode | null | undefined) => Value;

function stringValue(node: SyntaxNode, next: Next): Value {
  const plain = plainString(node);
  if (plain !== undefined) return { text: plain };
  // An address has few parts; a longer text is none.
  const parts = node.namedChildren
    .slice(0, 20)
    .filter((child) => child.type === 'string_content' || child.type === 'interpolation')
    .map((child) =>
      child.type === 'string_content' ? { text: child.text } : next(child.namedChildren[0]),
    );
  return joined(parts);
}

function joined(parts: readonly Value[]): Value {
  const texts = parts.map((part) => part.text);
  const source = parts.find((part) => part.env !== undefined || part.option !== undefined);
  const text = texts.every((part) => part !== undefined) ? { text: texts.join('') } : {};
  return { ...source, ...text, ...(source === undefined ? {} : { partial: true }) };
}

function sum(node: SyntaxNode, next: Next): Value {
  const [left, right] = node.namedChildren;
  const parts = [next(left), next(right)];
  return node.text.includes('+') ? joined(parts) : {};
}

/** `os.environ.get("PORT") or 8000` */
function alternative(node: SyntaxNode, next: Next): Value {
  const left = next(node.childForFieldName('left'));
  return { ...next(node.childForFieldName('right')), ...left };
}

function namedValue(node: SyntaxNode, scope: Scope, next: Next): Value {
  const outer = enclosingFunction(node);
  const known = scope.assigned.get(node.text) ?? [];
  if (outer !== undefined) {
    const own = known.find((one) => one.functionStart === outer.startIndex && !isSelf(one, node));
    if (own !== undefined) return next(own.value);
    const parameter = (outer.childForFieldName('parameters')?.namedChildren ?? []).find(
      (child) => parameterName(child) === node.text,
    );
    if (parameter !== undefined) {
      return declaredOption(outer, node.text) ?? next(parameter.childForFieldName('value'));
    }
  }
  const global = known.find((one) => one.functionStart === undefined && !isSelf(one, node));
  return next(global?.value);
}

/** `port = int(port)` says nothing about where the port comes from. */
function isSelf(assigned: Assigned, name: SyntaxNode): boolean {
  return assigned.value
    .descendantsOfType(['identifier'])
    .some((identifier) => identifier.text === name.text);
}

function parameterName(node: SyntaxNode): string | undefined {
  return node.childForFieldName('name')?.text ?? (node.namedChildren[0] ?? node).text;
}

/** `@click.option("--port", default=8000, envvar="PORT")` above the function. */
function declaredOption(scope: SyntaxNode, name: string): Value | undefined {
  const flag = `--${name.replaceAll('_', '-')}`;
  const decorators = (scope.parent?.namedChildren ?? []).filter(
    (child) => child.type === 'decorator',
  );
  for (const decorator of decorators) {
    const call = decorator.namedChildren[0];
    if (call?.type !== 'call') continue;
    const { positional, keyword } = argumentsOf(call);
    if (!positional.some((node) => plainString(node) === flag)) continue;
    return { option: flag, ...literalOf(keyword.get('default')), ...envOf(keyword.get('envvar')) };
  }
  return undefined;
}

function literalOf(node: SyntaxNode | undefined): Value {
  const text = node?.type === 'integer' ? node.text : plainString(node);
  return text === undefined ? {} : { text };
}

function envOf(node: SyntaxNode | undefined): Value {
  const env = plainString(node);
  return env === undefined ? {} : { env };
}

/** `args.port`: the option that an argument parser in this module declares. */
function attributeValue(node: SyntaxNode, scope: Scope, next: Next): Value {
  const name = node.childForFieldName('attribute')?.text ?? '';
  const option = `--${name.replaceAll('_', '-')}`;
  if (scope.options.has(option)) return { ...next(scope.options.get(option)), option };
  // `DEFAULTS.PORT`: a constant of a class of this module.
  if (!/^[A-Z]\w*$/.test(node.childForFieldName('object')?.text ?? '')) return {};
  const constant = scope.assigned.get(name)?.find((one) => one.functionStart === undefined);
  return next(constant?.value);
}

/** Default of the `--port` that a module's argument parser declares. */
export function readPortOption(root: SyntaxNode): string | undefined {
  const scope = readScope(root);
  return readValue(scope.options.get('--port'), scope).text;
}

function subscriptValue(node: SyntaxNode): Value {
  const object = dotted(node.childForFieldName('value'));
  const key = plainString(node.childForFieldName('subscript') ?? undefined);
  return (object === 'os.environ' || object === 'environ') && key !== undefined ? { env: key } : {};
}

function callValue(node: SyntaxNode, next: Next): Value {
  const callee = dotted(node.childForFieldName('function'));
  const { positional, keyword } = argumentsOf(node);
  if (callee === undefined) return {};
  const last = callee.split('.').at(-1) ?? callee;
  if (casts.has(callee)) return next(positional[0]);
  if (environmentReads.has(callee)) {
    const env = plainString(positional[0]);
    const fallback = next(positional[1] ?? keyword.get('default'));
    return { ...fallback, ...(env === undefined ? {} : { env }) };
  }
  if (optionCalls.has(last)) return next(keyword.get('default') ?? positional[0]);
  return {};
}
