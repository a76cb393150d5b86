import type { Argument } from '../launch.ts';
import { finding } from '../trace.ts';
import type { Project } from './project.ts';
import type { Form } from './start.ts';

/** The argv of a form, and what the image needs beside the project's own packages. */
export interface Command {
  readonly command: readonly Argument[];
  /** Servers the project does not bring, pinned. */
  readonly added: readonly string[];
  /** Does the command itself say where to listen? */
  readonly binds: boolean;
  /** Does the program handle SIGTERM by itself? */
  readonly handlesSignals: boolean;
}

/** What is added when a project brings no server. */
const pins = { uvicorn: 'uvicorn==0.54.0', gunicorn: 'gunicorn==27.0.1' };

const address: Argument = { bind: '{address}' };
const port: Argument = { bind: '{port}' };
const both: Argument = { bind: '{address}:{port}' };

/** The command of a form. `has` tells whether a package is installed in production. */
export function commandOf(project: Project, form: Form, has: (name: string) => boolean): Command {
  const program = { added: [], binds: false, handlesSignals: false };
  switch (form.kind) {
    case 'asgi':
      return asgi(project, form, has);
    case 'wsgi':
      return wsgi(project, form, has);
    case 'celery': {
      const target = `${form.module}:${form.object}`;
      const command = ['celery', '-A', target, 'worker', '--loglevel', 'INFO'];
      return { ...program, command, handlesSignals: true };
    }
    case 'streamlit': {
      const flags = [
        '--server.port',
        port,
        '--server.address',
        address,
        '--server.headless',
        'true',
      ];
      const command = ['streamlit', 'run', form.path, ...flags];
      return { ...program, command, binds: true, handlesSignals: true };
    }
    case 'file':
      return { ...program, command: ['python', form.path] };
    case 'module':
      return { ...program, command: ['python', '-m', form.module] };
    case 'function':
      return { ...program, command: ['python', '-c', callText(form)] };
    case 'script':
      return { ...program, command: [form.name] };
  }
}

/** What a console script does: call, and end with what the call gives. */
function callText(form: Extract<Form, { kind: 'function' }>): string {
  const [head = ''] = form.function.split('.');
  const call = `${form.function}()`;
  return form.async
    ? `import asyncio, sys; from ${form.module} import ${head}; sys.exit(asyncio.run(${call}))`
    : `import sys; from ${form.module} import ${head}; sys.exit(${call})`;
}

type Served = Extract<Form, { kind: 'asgi' | 'wsgi' }>;

function asgi(project: Project, form: Served, has: (name: string) => boolean): Command {
  const target = `${form.module}:${form.object}`;
  const served = { binds: true, handlesSignals: true, added: [] as string[] };
  const factory = form.factory ? ['--factory'] : [];
  if (!has('uvicorn') && has('hypercorn')) {
    const object = form.factory ? `${target}()` : target;
    return { ...served, command: ['hypercorn', object, '--bind', both] };
  }
  if (!has('uvicorn') && has('granian')) {
    const flags = ['--interface', 'asgi', '--host', address, '--port', port, ...factory];
    return { ...served, command: ['granian', target, ...flags] };
  }
  if (!has('uvicorn') && has('daphne') && !form.factory) {
    return { ...served, command: ['daphne', '-b', address, '-p', port, target] };
  }
  const added = has('uvicorn') ? [] : [addServer(project, 'uvicorn')];
  const command = ['uvicorn', ...factory, target, '--host', address, '--port', port];
  return { ...served, added, command };
}

function wsgi(project: Project, form: Served, has: (name: string) => boolean): Command {
  const target = `${form.module}:${form.object}`;
  const served = { binds: true, handlesSignals: true, added: [] as string[] };
  if (!has('gunicorn') && has('waitress')) {
    const call = form.factory ? ['--call'] : [];
    return {
      ...served,
      command: ['waitress-serve', { bind: '--listen={address}:{port}' }, ...call, target],
    };
  }
  const added = has('gunicorn') ? [] : [addServer(project, 'gunicorn')];
  const command = [
    'gunicorn',
    form.factory ? `${target}()` : target,
    '--bind',
    both,
    ...['--workers', '1', '--threads', '4', '--worker-class', 'gthread'],
    ...['--worker-tmp-dir', '/dev/shm', '--access-logfile', '-'],
  ];
  return { ...served, added, command };
}

function addServer(project: Project, name: keyof typeof pins): string {
  const message = `${name} is not a dependency; ${pins[name]} is added to the image.`;
  const hint = `Add ${name} to the dependencies to choose its version.`;
  project.trace.findings.push(finding('detect.server-added', 'warning', message, { hint }));
  return pins[name];
}

/** `<kind>:<target>`, as the machine contract writes it. */
export function entrypointOf(form: Form): string {
  switch (form.kind) {
    case 'asgi':
    case 'wsgi':
      return `${form.kind}:${form.module}:${form.object}${form.factory ? '()' : ''}`;
    case 'celery':
      return `command:celery -A ${form.module}:${form.object} worker`;
    case 'streamlit':
    case 'file':
      return `${form.kind}:${form.path}`;
    case 'module':
      return `module:${form.module}`;
    case 'function':
      return `function:${form.module}:${form.function}`;
    case 'script':
      return `script:${form.name}=${form.module}:${form.function}`;
  }
}
