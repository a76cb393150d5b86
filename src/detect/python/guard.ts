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

/** True when a guard does nothing but print: a small script, unless an application stands beside it. */
export function onlyPrints(calls: readonly GuardCall[]): boolean {
  return calls.length > 0 && calls.every((call) => call.name === 'print');
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

/** Deeper than any program nests its statements. */
const depthLimit = 30;

/** The calls that are statements of a block, also within its `if`, `with`, `try` and loops. */
export function statementCalls(block: SyntaxNode, depth = 0): GuardCall[] {
  if (depth > depthLimit) return [];
  return block.namedChildren.flatMap((node): GuardCall[] => {
    if (/^(function|class|decorated)_definition$|^argument_list$/.test(node.type)) return [];
    return node.type === 'call' ? callsIn(node, depth) : statementCalls(node, depth + 1);
  });
}

/** `sys.exit(main())` calls main, then ends. */
function callsIn(call: SyntaxNode, depth: number): GuardCall[] {
  const callee = call.childForFieldName('function');
  const name = dotted(callee) ?? callee?.text.slice(0, 40) ?? '';
  const wraps = depth < depthLimit && (endings.has(name) || /(^|\.)run$/.test(name));
  const inner = wraps ? (call.childForFieldName('arguments')?.namedChildren ?? []) : [];
  const nested = inner
    .filter((node) => node.type === 'call')
    .flatMap((node) => callsIn(node, depth + 1));
  return [...nested, { name, line: lineOf(call) }];
}
