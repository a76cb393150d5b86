/** How the object of a class is served. */
export type AppKind = 'asgi' | 'wsgi' | 'celery' | 'dash';

/**
 * Dotted names whose call gives an object that a server can serve, or a worker can run.
 * Taken from each framework's own documentation of its public imports.
 */
const classes: Readonly<Record<string, AppKind>> = {
  'apiflask.APIFlask': 'wsgi',
  'blacksheep.Application': 'asgi',
  'blacksheep.server.Application': 'asgi',
  'bottle.Bottle': 'wsgi',
  'bottle.app': 'wsgi',
  'bottle.default_app': 'wsgi',
  'celery.Celery': 'celery',
  'celery.app.Celery': 'celery',
  'channels.routing.ProtocolTypeRouter': 'asgi',
  'connexion.AsyncApp': 'asgi',
  'dash.Dash': 'dash',
  'django.core.asgi.get_asgi_application': 'asgi',
  'django.core.wsgi.get_wsgi_application': 'wsgi',
  'falcon.API': 'wsgi',
  'falcon.App': 'wsgi',
  'falcon.asgi.App': 'asgi',
  'fastapi.FastAPI': 'asgi',
  'fastapi.applications.FastAPI': 'asgi',
  'fasthtml.FastHTML': 'asgi',
  'fasthtml.common.FastHTML': 'asgi',
  'fasthtml.common.fast_app': 'asgi',
  'fasthtml.fast_app': 'asgi',
  'fasthtml.fastapp.fast_app': 'asgi',
  'flask.Flask': 'wsgi',
  'flask.app.Flask': 'wsgi',
  'flask_openapi3.OpenAPI': 'wsgi',
  'litestar.Litestar': 'asgi',
  'litestar.app.Litestar': 'asgi',
  'quart.Quart': 'asgi',
  'sanic.Sanic': 'asgi',
  'socketio.ASGIApp': 'asgi',
  'socketio.WSGIApp': 'wsgi',
  'starlette.applications.Starlette': 'asgi',
  'starlite.Starlite': 'asgi',
};

/** Names known well enough to count when they come in by a star import. */
const bareNames = new Map(
  Object.entries(classes).map(([path, kind]) => [path.split('.').at(-1) ?? path, kind]),
);

/** Methods whose result is a WSGI application. */
const makers: Readonly<Record<string, AppKind>> = {
  make_wsgi_app: 'wsgi',
  wsgifunc: 'wsgi',
};

/** How the object a call gives is served; `paths` are what the callee can stand for. */
export function appKind(paths: readonly string[]): AppKind | undefined {
  for (const path of paths) {
    if (Object.hasOwn(classes, path)) return classes[path];
    const method = path.split('.').at(-1) ?? '';
    if (method !== path && Object.hasOwn(makers, method)) return makers[method];
  }
  return undefined;
}

/** The kind of a class called by its bare name, when a star import of unknown content may have brought it. */
export function bareAppKind(name: string): AppKind | undefined {
  return bareNames.get(name);
}

const packages = [...new Set(Object.keys(classes).map((path) => path.split('.')[0] ?? path))];

/** Does a text have any chance to name such a class or method itself? Saves walking its tree. */
export function mayNameApp(text: string): boolean {
  return (
    packages.some((name) => text.includes(name)) ||
    Object.keys(makers).some((name) => text.includes(name))
  );
}

const told = [...bareNames.keys()].filter((name) => !name.includes('app'));
/** A name stands by itself, in a call, as a base or in an import. */
const mention = new RegExp([...told.map((name) => `\\b${name}\\b`), 'wsgi'].join('|'));
/** What every mention has: a search without boundaries takes a third of the time, and most texts have none. */
const trace = new RegExp([...told, 'wsgi'].join('|'));

/** Does a text have any chance to define such an object? Saves parsing. */
export function mayDefineApp(text: string): boolean {
  return (trace.test(text) && mention.test(text)) || namesApp(text);
}

/**
 * A name with `app` in it counts wherever it stands but for where an import comes from: half of all modules import from a
 * package called `app`, and that alone makes none.
 */
function namesApp(text: string): boolean {
  for (let at = text.indexOf('app'); at >= 0; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
    if (!/^\s*from\b/.test(line)) return true;
    const taken = /\bimport\b/.exec(line);
    if (taken !== null && line.includes('app', taken.index)) return true;
    at = end < 0 ? -1 : text.indexOf('app', end);
  }
  return false;
}
