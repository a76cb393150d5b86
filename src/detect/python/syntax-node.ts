import type { SyntaxNode } from './parser.ts';

/** 1-based line of a node. */
export function lineOf(node: SyntaxNode): number {
  return node.startPosition.row + 1;
}

/** Longer chains and deeper parentheses than people write are not followed. */
const chainLimit = 20;

/** `a.b.c` for a name or a chain of attributes, else undefined. */
export function dotted(node: SyntaxNode | null | undefined): string | undefined {
  if (node === null || node === undefined) return undefined;
  const parts: string[] = [];
  let current: SyntaxNode | null = node;
  while (current !== null && current.type === 'attribute' && parts.length < chainLimit) {
    parts.unshift(current.childForFieldName('attribute')?.text ?? '');
    current = current.childForFieldName('object');
  }
  if (current === null || current.type !== 'identifier') return undefined;
  return [current.text, ...parts].join('.');
}

/** The node inside any parentheses. */
export function unwrap(node: SyntaxNode): SyntaxNode {
  let current = node;
  for (let depth = 0; depth < chainLimit; depth += 1) {
    const wraps = current.type === 'parenthesized_expression' || current.type === 'await';
    const inner: SyntaxNode | undefined = wraps ? current.namedChildren[0] : undefined;
    if (inner === undefined) return current;
    current = inner;
  }
  return current;
}

/** The text of a plain string literal (several in a row are joined), else undefined. */
export function plainString(node: SyntaxNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'concatenated_string') {
    const parts = node.namedChildren.map(plainString);
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
  }
  if (node.type !== 'string') return undefined;
  if (node.namedChildren.some((child) => child.type === 'interpolation')) return undefined;
  return node.namedChildren
    .filter((child) => child.type === 'string_content')
    .map((child) => child.text)
    .join('');
}

export interface CallArguments {
  readonly positional: readonly SyntaxNode[];
  readonly keyword: ReadonlyMap<string, SyntaxNode>;
}

/** The arguments of a call; splats are left out. */
export function argumentsOf(call: SyntaxNode): CallArguments {
  const positional: SyntaxNode[] = [];
  const keyword = new Map<string, SyntaxNode>();
  for (const node of call.childForFieldName('arguments')?.namedChildren ?? []) {
    if (node.type === 'keyword_argument') {
      const name = node.childForFieldName('name')?.text;
      const value = node.childForFieldName('value');
      if (name !== undefined && value !== null) keyword.set(name, value);
    } else if (!['comment', 'list_splat', 'dictionary_splat'].includes(node.type)) {
      positional.push(node);
    }
  }
  return { positional, keyword };
}

/** Deeper than any program nests: climbing from below it costs the square of the depth. */
const climbLimit = 100;

/** The nodes around a node, innermost first; at most 100. */
export function ancestors(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let current = node.parent; current !== null && found.length < climbLimit; ) {
    found.push(current);
    current = current.parent;
  }
  return found;
}

/** The function that holds a node, if any. */
export function enclosingFunction(node: SyntaxNode): SyntaxNode | undefined {
  return ancestors(node).find((outer) => outer.type === 'function_definition');
}
