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
const optionCalls = new Set(['Option', 'Argument', 'Field']);

/** Follows a value through names, defaults, casts, environment reads and declared options. */
export function readValue(node: SyntaxNode | undefined, depth = 0): Value {
  if (node === undefined || depth > depthLimit) return {};
  const inner = unwrap(node);
  const next = (child: SyntaxNode | null | undefined) => readValue(child ?? undefined, depth + 1);

  switch (inner.type) {
    case 'integer':
      return { text: inner.text.replaceAll('_', '') };
    case 'concatenated_string':
    case 'string':
      return stringValue(inner, next);
    case 'identifier':
      return namedValue(inner, next);
    case 'attribute':
      return attributeValue(inner, next);
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
  const parts = node.namedChildren
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

function namedValue(node: SyntaxNode, next: Next): Value {
  const scope = enclosingFunction(node);
  const local = scope === undefined ? undefined : definition(scope, node);
  if (local !== undefined) return local.node === undefined ? local.value : next(local.node);
  const assigned = assignment(moduleOf(node), node, true);
  return assigned === undefined ? {} : next(assigned);
}

function moduleOf(node: SyntaxNode): SyntaxNode {
  let current = node;
  while (current.parent !== null) current = current.parent;
  return current;
}

interface Definition {
  readonly node?: SyntaxNode;
  readonly value: Value;
}

function definition(scope: SyntaxNode, name: SyntaxNode): Definition | undefined {
  const assigned = assignment(scope, name, false);
  if (assigned !== undefined) return { node: assigned, value: {} };
  const parameter = (scope.childForFieldName('parameters')?.namedChildren ?? []).find(
    (child) => parameterName(child) === name.text,
  );
  if (parameter === undefined) return undefined;
  const fallback = parameter.childForFieldName('value');
  const declared = declaredOption(scope, name.text);
  if (declared !== undefined) return { value: declared };
  return fallback === null ? { value: {} } : { node: fallback, value: {} };
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

/** The first value given to a name in a scope. */
function assignment(
  scope: SyntaxNode,
  name: SyntaxNode,
  moduleLevel: boolean,
): SyntaxNode | undefined {
  for (const node of scope.descendantsOfType(['assignment'])) {
    if (node.childForFieldName('left')?.text !== name.text) continue;
    if (moduleLevel && enclosingFunction(node) !== undefined) continue;
    const right = node.childForFieldName('right');
    // `port = int(port)` says nothing about where the port comes from.
    const contains = right?.descendantsOfType(['identifier']).some((id) => id.text === name.text);
    if (right !== null && contains !== true) return right;
  }
  return undefined;
}

/** `args.port`: the option that an argument parser in this module declares. */
function attributeValue(node: SyntaxNode, next: Next): Value {
  const name = node.childForFieldName('attribute')?.text;
  const flag = `--${name?.replaceAll('_', '-')}`;
  for (const call of moduleOf(node).descendantsOfType(['call'])) {
    if (!call.childForFieldName('function')?.text.endsWith('.add_argument')) continue;
    const { positional, keyword } = argumentsOf(call);
    if (!positional.some((child) => plainString(child) === flag)) continue;
    return { ...next(keyword.get('default')), option: flag };
  }
  return {};
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
