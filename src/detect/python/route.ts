import { appKind } from './app-class.ts';
import { type Imports, qualified } from './imports.ts';
import type { SyntaxNode } from './parser.ts';
import { dotted, plainString } from './syntax-node.ts';

const decorators = /^(get|route|api_route|add_url_rule|add_api_route|add_route)$/;

/**
 * Paths that an application object itself answers: `@app.get("/health")`, `Route("/health", …)`.
 * Routers and blueprints are left out: where they are mounted is not written beside them.
 */
export function readRoutes(root: SyntaxNode, imports: Imports): string[] {
  const apps = applicationNames(root, imports);
  const routes = root.descendantsOfType(['call']).flatMap((call) => {
    const callee = dotted(call.childForFieldName('function'));
    if (callee === undefined || !isRoute(callee, apps, imports)) return [];
    return plainString(call.childForFieldName('arguments')?.namedChildren[0]) ?? [];
  });
  return [...new Set(routes)];
}

function isRoute(callee: string, apps: ReadonlySet<string>, imports: Imports): boolean {
  const parts = callee.split('.');
  const method = parts.pop() ?? '';
  if (apps.has(parts.join('.'))) return decorators.test(method);
  return qualified(imports, callee).includes('starlette.routing.Route');
}

/** Names that hold an application anywhere in the module, also within a factory. */
function applicationNames(root: SyntaxNode, imports: Imports): Set<string> {
  const names = root.descendantsOfType(['assignment']).flatMap((node) => {
    const right = node.childForFieldName('right');
    const callee = right?.type === 'call' ? dotted(right.childForFieldName('function')) : undefined;
    if (callee === undefined || appKind(qualified(imports, callee)) === undefined) return [];
    const left = node.childForFieldName('left');
    return (left?.type === 'pattern_list' ? left.namedChildren[0]?.text : left?.text) ?? [];
  });
  return new Set(names);
}
