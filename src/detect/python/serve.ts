import { appKind } from './app-class.ts';
import { type Imports, importsModule, qualified } from './imports.ts';
import { readScope, readValue, type Scope } from './literal.ts';
import type { SyntaxNode } from './parser.ts';
import { ancestors, argumentsOf, dotted, lineOf, plainString } from './syntax-node.ts';
import { splitAddress, type Value } from './value.ts';

/** A call that makes a program listen. */
export interface Serve {
  readonly callee: string;
  readonly line: number;
  readonly protocol: 'http' | 'grpc' | 'tcp';
  readonly host: Value;
  readonly port: Value;
  /** What the library uses when the call says nothing. */
  readonly fallback: { readonly host: string; readonly port: number };
  /** Environment variables the library itself reads when the call says nothing. */
  readonly reads: { readonly host?: string; readonly port?: string };
  /** `package.module:object` given as text instead of the object. */
  readonly target?: { readonly text: string; readonly factory: boolean };
  /** The call is given a port, from where the search does not follow it: a settings file, another module. */
  readonly unread?: boolean;
  /** One value sets host and port together. */
  readonly joint: boolean;
  /** Not within a function or a guard: importing the module would start it. */
  readonly unguarded: boolean;
}

interface Listener {
  readonly host?: readonly [keyword: string, position?: number];
  readonly port?: readonly [keyword: string, position?: number];
  /** One argument `host:port`, or a pair `(host, port)`. */
  readonly address?: readonly [keyword: string, position?: number];
  readonly fallback: { readonly host: string; readonly port: number };
  readonly protocol?: Serve['protocol'];
  readonly reads?: Serve['reads'];
}

const local = (port: number) => ({ host: '127.0.0.1', port });
const open = (port: number) => ({ host: '0.0.0.0', port });
const named = { host: ['host'], port: ['port'] } as const;
const pair = { address: ['server_address', 0], fallback: open(8000) } as const;

/** Calls that listen, by dotted path, with the defaults each library documents. */
const listeners: Readonly<Record<string, Listener>> = {
  'aiohttp.web.run_app': { ...named, fallback: open(8080) },
  'aiohttp.web.TCPSite': { host: ['host', 1], port: ['port', 2], fallback: open(8080) },
  'asyncio.start_server': {
    host: ['host', 1],
    port: ['port', 2],
    fallback: open(8000),
    protocol: 'tcp',
  },
  'bottle.run': { ...named, fallback: local(8080) },
  'fasthtml.common.serve': { ...named, fallback: open(5001), reads: { port: 'PORT' } },
  'http.server.HTTPServer': pair,
  'http.server.ThreadingHTTPServer': pair,
  'hypercorn.run': { ...named, fallback: local(8000) },
  'nicegui.ui.run': { ...named, fallback: open(8080) },
  'socketserver.TCPServer': { ...pair, protocol: 'tcp' },
  'socketserver.ThreadingTCPServer': { ...pair, protocol: 'tcp' },
  'uvicorn.Config': { ...named, fallback: local(8000) },
  'uvicorn.run': { ...named, fallback: local(8000) },
  'waitress.serve': { ...named, address: ['listen'], fallback: open(8080) },
  'websockets.serve': { host: ['host', 1], port: ['port', 2], fallback: open(8000) },
  'werkzeug.serving.run_simple': {
    host: ['hostname', 0],
    port: ['port', 1],
    fallback: local(5000),
  },
  'wsgiref.simple_server.make_server': {
    host: ['host', 0],
    port: ['port', 1],
    fallback: open(8000),
  },
};

const gradio: Listener = {
  host: ['server_name'],
  port: ['server_port'],
  fallback: local(7860),
  reads: { host: 'GRADIO_SERVER_NAME', port: 'GRADIO_SERVER_PORT' },
};
const development: Readonly<Record<string, number>> = {
  'bottle.Bottle': 8080,
  'dash.Dash': 8050,
  'sanic.Sanic': 8000,
};

const serveLimit = 20;

const calledToListen = new Set([
  ...Object.keys(listeners).map((path) => path.split('.').at(-1) ?? path),
  ...['add_insecure_port', 'add_secure_port', 'launch', 'listen', 'run', 'run_server'],
]);

/** Does a text have any chance to call one of them, under whatever name? Saves walking its tree. */
export function mayServe(text: string): boolean {
  return [...calledToListen].some((name) => text.includes(name));
}

/** Every call of a module that makes it listen, in the order of the text. */
export function readServes(root: SyntaxNode, imports: Imports): Serve[] {
  const objects = objectClasses(root, imports);
  const demos = importsModule(imports, 'gradio');
  const found = root.descendantsOfType(['call']).flatMap((call) => {
    const named = call.childForFieldName('function');
    // `build().queue().launch()`: in a module of Gradio nothing else is launched.
    if (demos && named?.childForFieldName('attribute')?.text === 'launch') {
      return [{ call, callee: dotted(named) ?? 'launch', listener: gradio }];
    }
    const callee = dotted(named);
    const listener = callee === undefined ? undefined : listenerOf(callee, imports, objects);
    return callee === undefined || listener === undefined ? [] : [{ call, callee, listener }];
  });
  if (found.length === 0) return [];
  const scope = readScope(root);
  return found
    .slice(0, serveLimit)
    .map(({ call, callee, listener }) => toServe(call, callee, listener, scope));
}

function listenerOf(
  callee: string,
  imports: Imports,
  objects: ReadonlyMap<string, string>,
): Listener | undefined {
  for (const path of qualified(imports, callee)) {
    if (Object.hasOwn(listeners, path)) return listeners[path];
  }
  const parts = callee.split('.');
  const method = parts.pop() ?? '';
  if (method === 'add_insecure_port' || method === 'add_secure_port') {
    return { address: ['address', 0], fallback: open(50051), protocol: 'grpc' };
  }
  const owner = objects.get(parts.join('.')) ?? '';
  return methodListener(method, owner);
}

const socketio: Listener = { host: ['host', 1], port: ['port', 2], fallback: local(5000) };
const tornado: Listener = { port: ['port', 0], host: ['address', 1], fallback: open(8888) };

/** `app.run(…)`, `demo.launch(…)`: the object's class decides. */
function methodListener(method: string, owner: string): Listener | undefined {
  switch (method) {
    case 'listen':
      return owner.startsWith('tornado.') ? tornado : undefined;
    case 'run':
    case 'run_server':
      return runListener(owner);
  }
  return undefined;
}

function runListener(owner: string): Listener | undefined {
  if (owner.endsWith('FastMCP')) return { ...named, fallback: local(8000) };
  if (/socketio\.SocketIO$/i.test(owner)) return socketio;
  // The factory may live in another module: its name is then the only sign.
  const made = /(^|\.)(create|make|build|get)_?app(lication)?$/.test(owner);
  if (appKind([owner]) === undefined && !made) return undefined;
  return { host: ['host', 0], port: ['port', 1], fallback: local(development[owner] ?? 5000) };
}

/** Which class each name holds, wherever it is assigned. */
function objectClasses(root: SyntaxNode, imports: Imports): Map<string, string> {
  const classes = new Map<string, string>();
  const note = (name: string | undefined, value: SyntaxNode | null | undefined) => {
    const callee = value?.type === 'call' ? dotted(value.childForFieldName('function')) : undefined;
    if (name === undefined || callee === undefined || classes.has(name)) return;
    const paths = qualified(imports, callee);
    classes.set(name, paths.find((path) => appKind([path]) !== undefined) ?? paths[0] ?? callee);
  };
  for (const node of root.descendantsOfType(['assignment'])) {
    const left = node.childForFieldName('left');
    note(
      left?.type === 'pattern_list' ? left.namedChildren[0]?.text : left?.text,
      node.childForFieldName('right'),
    );
  }
  for (const node of root.descendantsOfType(['as_pattern'])) {
    note(node.namedChildren[1]?.text, node.namedChildren[0]);
  }
  // `from app import app`: the class is in another module, but the name says enough.
  if (imports.names.get('socketio')?.includes('.') === true && !classes.has('socketio')) {
    classes.set('socketio', 'flask_socketio.SocketIO');
  }
  for (const name of ['app', 'application', 'server']) {
    const path = imports.names.get(name);
    if (path?.includes('.') && !classes.has(name)) classes.set(name, 'create_app');
  }
  return classes;
}

function toServe(call: SyntaxNode, callee: string, listener: Listener, scope: Scope): Serve {
  const { positional, keyword } = argumentsOf(call);
  const target = plainString(positional[0] ?? keyword.get('app'));
  const factory = keyword.get('factory')?.text === 'True';
  return {
    callee,
    line: lineOf(call),
    protocol: listener.protocol ?? 'http',
    ...hostAndPort(call, listener, scope),
    fallback: listener.fallback,
    reads: listener.reads ?? {},
    ...(target?.includes(':') === true ? { target: { text: target, factory } } : {}),
    unguarded: isUnguarded(call),
  };
}

type Address = Pick<Serve, 'host' | 'port' | 'joint' | 'unread'>;

function hostAndPort(call: SyntaxNode, listener: Listener, scope: Scope): Address {
  const { positional, keyword: written } = argumentsOf(call);
  const keyword = new Map([...spread(call, scope), ...written]);
  const pick = (slot: readonly [string, number?] | undefined) =>
    slot === undefined
      ? undefined
      : (keyword.get(slot[0]) ?? (slot[1] === undefined ? undefined : positional[slot[1]]));
  const address = pick(listener.address);
  if (address === undefined) {
    const host = readValue(pick(listener.host), scope);
    const given = pick(listener.port);
    const port = readValue(given, scope);
    const unread = given !== undefined && Object.keys(port).length === 0;
    return { host, port, joint: false, ...(unread ? { unread } : {}) };
  }
  const value = readValue(address, scope);
  return { ...splitAddress(value), joint: (value.env ?? value.option) !== undefined };
}

/** `run(app, **options)`, where `options = dict(port=…)` or `{"port": …}` stands in the same module. */
function spread(call: SyntaxNode, scope: Scope): Map<string, SyntaxNode> {
  const nodes = call.childForFieldName('arguments')?.namedChildren ?? [];
  const entries = nodes
    .filter(({ type }) => type === 'dictionary_splat')
    .flatMap((node) => scope.assigned.get(node.namedChildren[0]?.text ?? '') ?? [])
    .flatMap(({ value }) => entriesOf(value));
  return new Map(entries.toReversed());
}

function entriesOf(value: SyntaxNode): readonly (readonly [string, SyntaxNode])[] {
  if (value.type === 'call' && dotted(value.childForFieldName('function')) === 'dict') {
    return [...argumentsOf(value).keyword];
  }
  if (value.type !== 'dictionary') return [];
  return value.namedChildren.flatMap((pair): (readonly [string, SyntaxNode])[] => {
    const key = plainString(pair.childForFieldName('key') ?? undefined);
    const item = pair.childForFieldName('value');
    return key === undefined || item === null ? [] : [[key, item]];
  });
}

function isUnguarded(call: SyntaxNode): boolean {
  const conditional = /^(function_definition|class_definition|if_statement)$/;
  return !ancestors(call).some((outer) => conditional.test(outer.type));
}
