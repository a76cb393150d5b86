/** One node of a Python syntax tree, as tree-sitter names them. */
export interface SyntaxNode {
  readonly type: string;
  readonly text: string;
  readonly startPosition: { readonly row: number };
  readonly startIndex: number;
  readonly endIndex: number;
  readonly parent: SyntaxNode | null;
  readonly namedChildren: readonly SyntaxNode[];
  childForFieldName(name: string): SyntaxNode | null;
  descendantsOfType(types: string[]): readonly SyntaxNode[];
}

/** Reads Python without running it. The tree lives only while `read` runs. */
export interface PythonParser {
  /** Gives what `read` gives, or undefined when the text is more than the parser's bounds allow. */
  parse<T>(text: string, read: (root: SyntaxNode) => T): T | undefined;
}
