import type { SyntaxNode } from './parser.ts';
import { dotted, lineOf, plainString, unwrap } from './syntax-node.ts';

/** `if __name__ == "__main__":` and what stands below it. */
export interface Guard {
  readonly line: number;
  readonly calls: readonly GuardCall[];
}

export interface GuardCall {
  /** As written: `uvicorn.run`. */
  readonly name: string;
  readonly line: number;
}

const endings = new Set(['sys.exit', 'exit', 'quit', 'print', 'SystemExit', 'os._exit']);

/** True for `if __name__ == "__main__":` in any spelling: quotes, order of the operands, parentheses. */
export function isGuard(node: SyntaxNode): boolean {
  if (node.type !== 'if_statement') return false;
  const condition = node.childForFieldName('condition');
  const comparison = condition === null ? undefined : unwrap(condition);
  if (comparison?.type !== 'comparison_operator') return false;
  const [left, right] = comparison.namedChildren.map(unwrap);
  if (left === undefined || right === undefined || !/==/.test(comparison.text)) return false;
  const named = (a: SyntaxNode, b: SyntaxNode) =>
    a.type === 'identifier' && a.text === '__name__' && plainString(b) === '__main__';
  return named(left, right) || named(right, left);
}

/** What a guard calls, in order. */
export function readGuard(node: SyntaxNode): Guard {
  const body = node.childForFieldName('consequence');
  return { line: lineOf(node), calls: body === null ? [] : statementCalls(body) };
}

/** True when a guard only ends the program, so that running the file starts nothing. */
export function onlyEnds(calls: readonly GuardCall[]): boolean {
  return calls.every((call) => endings.has(call.name));
}

/** The calls that are statements of a block, also within its `if`, `with`, `try` and loops. */
export function statementCalls(block: SyntaxNode): GuardCall[] {
  return block.namedChildren.flatMap((node): GuardCall[] => {
    if (node.type === 'function_definition' || node.type === 'class_definition') return [];
    if (node.type === 'decorated_definition' || node.type === 'argument_list') return [];
    if (node.type === 'call') return [...callsIn(node)];
    return statementCalls(node);
  });
}

/** `sys.exit(main())` calls main, then ends. */
function callsIn(call: SyntaxNode): GuardCall[] {
  const name = dotted(call.childForFieldName('function'));
  const wraps = name !== undefined && (endings.has(name) || /(^|\.)run$/.test(name));
  const inner = wraps ? (call.childForFieldName('arguments')?.namedChildren ?? []) : [];
  const nested = inner.filter((node) => node.type === 'call').flatMap(callsIn);
  const own = name ?? `${call.childForFieldName('function')?.text.slice(0, 40) ?? ''}`;
  return [...nested, { name: own, line: lineOf(call) }];
}
