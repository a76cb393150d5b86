import type { SyntaxNode } from './parser.ts';
import { argumentsOf, dotted, enclosingFunction, plainString, unwrap } from './syntax-node.ts';
import { joined, type Value } from './value.ts';

const depthLimit = 8;
/** The parts of a text lie this much deeper: joined texts of joined texts multiply. */
const partDepth = 3;
/** An address has few parts; a longer text is none. */
const partLimit = 20;
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
  const next: Next = (child) => readValue(child ?? undefined, scope, depth + 1);
  const part: Next = (child) => readValue(child ?? undefined, scope, depth + partDepth);

  switch (inner.type) {
    case 'integer':
      return { text: inner.text.replaceAll('_', '') };
    case 'concatenated_string':
    case 'string':
      return stringValue(inner, part);
    case 'identifier':
      return namedValue(inner, scope, next);
    case 'attribute':
      return attributeValue(inner, scope, next);
    case 'subscript':
      return subscriptValue(inner);
    case 'call':
      return formatCall(inner, part) ?? callValue(inner, next);
    case 'boolean_operator':
      return alternative(inner, next);
    case 'binary_operator':
      return operation(inner, part);
    case 'tuple':
      return pair(inner, part);
    default:
      return {};
  }
}

type Next = (node: SyntaxNode | null | undefined) => Value;

function stringValue(node: SyntaxNode, part: Next): Value {
  const plain = plainString(node);
  if (plain !== undefined) return { text: plain };
  const parts = node.namedChildren.slice(0, partLimit).flatMap((child) => {
    if (child.type === 'string_content') return [{ text: child.text }];
    if (child.type === 'string') return [part(child)];
    return child.type === 'interpolation' ? [part(child.namedChildren[0])] : [];
  });
  return joined(parts);
}

/** `host + ":" + str(port)`, `"%s:%d" % (host, port)` */
function operation(node: SyntaxNode, part: Next): Value {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (node.childForFieldName('operator')?.text === '+') return joined(operands(node).map(part));
  const template = plainString(left ?? undefined);
  if (template === undefined || node.childForFieldName('operator')?.text !== '%') return {};
  const given = right?.type === 'tuple' ? right.namedChildren : [right];
  return filled(template.split(/%[sd]/), given.map(part));
}

function operands(sum: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  let current: SyntaxNode | null = sum;
  while (current?.type === 'binary_operator' && found.length < partLimit) {
    const right = current.childForFieldName('right');
    if (right !== null) found.unshift(right);
    current = current.childForFieldName('left');
  }
  return current === null ? found : [current, ...found];
}

/** `"{}:{}".format(host, port)`, also with names or numbers between the braces; undefined for another call. */
function formatCall(node: SyntaxNode, part: Next): Value | undefined {
  const callee = node.childForFieldName('function');
  const template = plainString(callee?.childForFieldName('object') ?? undefined);
  if (template === undefined || callee?.childForFieldName('attribute')?.text !== 'format') {
    return undefined;
  }
  const { positional, keyword } = argumentsOf(node);
  const fields = [...template.matchAll(/\{(\w*)\}/g)].slice(0, partLimit);
  const given = fields.map(([, name = ''], index) =>
    part(keyword.get(name) ?? positional[name === '' ? index : Number(name)]),
  );
  return filled(template.split(/\{\w*\}/), given);
}

/** A template's own texts, and between each two of them the next value. */
function filled(texts: readonly string[], values: readonly Value[]): Value {
  return joined(texts.flatMap((text, index) => [{ text }, ...values.slice(index, index + 1)]));
}

/** `(host, port)` says what `host:port` does. */
function pair(node: SyntaxNode, part: Next): Value {
  const [host, port, ...more] = node.namedChildren;
  if (port === undefined || more.length > 0) return {};
  return joined([part(host), { text: ':' }, part(port)]);
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

function setBy(env: string, { parts, ...fallback }: Value): Value {
  return { ...fallback, env };
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
    return env === undefined ? fallback : setBy(env, fallback);
  }
  if (optionCalls.has(last)) return next(keyword.get('default') ?? positional[0]);
  return {};
}
