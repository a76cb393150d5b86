import { finding } from '../trace.ts';
import { runFile } from './form.ts';
import { importRootOf } from './import-root.ts';
import { findFunction, findModule, isDotted, type Project } from './project.ts';
import { readScripts, scriptStart } from './scripts.ts';
import type { Form, Start } from './start.ts';
import { readReference, resolveReference } from './target.ts';

const step = '0-spec';

/** Finds what an override's text names. Undefined, with an error finding, when it names nothing. */
export function resolveEntry(text: string, project: Project): Start | undefined {
  const [, kind = '', rest = ''] = /^([a-z]+):(.*)$/.exec(text.trim()) ?? [];
  switch (kind) {
    case 'file':
    case 'streamlit':
      return fileEntry(project, kind, rest);
    case 'asgi':
    case 'wsgi':
      return servedEntry(project, kind, rest);
    case 'script':
      return declaredEntry(project, text, rest);
    case 'function':
      return referenceEntry(project, rest, true);
    case 'module':
      // A project may have a module of the name `module`, whose object is meant.
      if (findModule(project, kind) !== undefined && !runs(project, rest)) break;
      return moduleEntry(project, rest, `no module ${rest} runs`);
    case 'binary':
      return missing(
        project,
        text,
        'a binary is a start of Go or Rust, and this is a Python project',
      );
  }
  const word = text.trim();
  if (word.endsWith('.py')) return fileEntry(project, 'file', word);
  if (word.includes(':')) return referenceEntry(project, word, false);
  return (
    scriptEntry(project, word) ??
    moduleEntry(project, word, 'no script or module of that name runs')
  );
}

function missing(project: Project, text: string, why: string): undefined {
  const message = `The entry point ${text.slice(0, 100)} cannot be used: ${why}.`;
  const expected =
    'module:object, module:PACKAGE, file:PATH, asgi:…, wsgi:…, script:NAME, function:module:name, streamlit:PATH';
  project.trace.findings.push(
    finding('detect.entrypoint-unresolved', 'error', message, { expected }),
  );
  return undefined;
}

function start(path: string, root: string, line: number, form: Form): Start {
  return { step, form, path, line, root, confidence: 'high', why: 'named by the entry point' };
}

/** A file as it is asked for, except that a bare name of a server's file stays a file. */
function fileEntry(project: Project, kind: 'file' | 'streamlit', text: string): Start | undefined {
  const path = text.replace(/^\.\//, '');
  if (!project.view.has(path)) return missing(project, text, `${path} does not exist`);
  if (kind === 'streamlit') return start(path, '', 1, { kind, path });
  const form = runFile(project, path);
  return start(
    path,
    importRootOf(project, path),
    1,
    form.kind === 'module' ? form : { kind, path },
  );
}

function servedEntry(project: Project, kind: 'asgi' | 'wsgi', text: string): Start | undefined {
  const factory = text.endsWith('()');
  const reference = readReference(text.replace(/\(\)$/, ''));
  if (reference === undefined) return missing(project, text, 'not of the form module:object');
  const target = resolveReference(project, reference);
  if (target.kind === 'missing') return missing(project, text, target.why);
  const { module, attribute: object } = reference;
  const made = findFunction(project, target.path, object);
  const form = { kind, module, object, factory: factory || made !== undefined };
  return start(target.path, target.root, target.line, form);
}

/** `module:object`: what the object is decides how it is run. */
function referenceEntry(project: Project, text: string, called: boolean): Start | undefined {
  const reference = readReference(text.replace(/\(\)$/, ''));
  if (reference === undefined) return missing(project, text, 'not of the form module:object');
  const target = resolveReference(project, reference);
  if (target.kind === 'missing') return missing(project, text, target.why);
  const { module, attribute, extras } = reference;
  const { path, root, line } = target;
  if (target.kind === 'object' && !called) {
    return { ...start(path, root, line, target.form), extras };
  }
  if (target.kind === 'callable' && target.required.length > 0) {
    return missing(project, text, `${attribute} needs ${target.required.join(', ')}`);
  }
  const made = called ? undefined : factoryKind(project, path, text);
  if (made !== undefined) {
    return start(path, root, line, { kind: made, module, object: attribute, factory: true });
  }
  const async = target.kind === 'callable' && target.async;
  const form: Form = { kind: 'function', module, function: attribute, async };
  return { ...start(path, root, line, form), extras };
}

/** A function that makes an application counts as a factory when its name or the text says so. */
function factoryKind(project: Project, path: string, text: string): 'asgi' | 'wsgi' | undefined {
  const attribute = text.split(':').at(-1)?.replace(/\(\)$/, '') ?? '';
  const named = /(^|_)(app|application|asgi|wsgi)$/.test(attribute) || text.endsWith('()');
  const made = named ? findFunction(project, path, attribute)?.makes : undefined;
  return made === 'asgi' || made === 'wsgi' ? made : undefined;
}

/** `NAME`, or `NAME=module:function` as a search tells it: what is declared now must still be that. */
function declaredEntry(project: Project, text: string, target: string): Start | undefined {
  const [name = '', meant] = target.split('=');
  const script = readScripts(project).find((found) => found.name === name);
  if (script === undefined) return missing(project, text, `no script ${name} is declared`);
  if (meant !== undefined && !isSameReference(meant, script.text)) {
    return missing(project, text, `the script ${name} is declared as ${script.text.slice(0, 100)}`);
  }
  return (
    scriptStart(project, script, step) ??
    missing(project, text, `the script ${name} names nothing that runs`)
  );
}

function isSameReference(one: string, other: string): boolean {
  const [a, b] = [readReference(one), readReference(other)];
  return a?.module === b?.module && a?.attribute === b?.attribute;
}

function scriptEntry(project: Project, name: string): Start | undefined {
  const script = readScripts(project).find((found) => found.name === name);
  return script === undefined ? undefined : scriptStart(project, script, step);
}

/** The file that `python -m` would run. */
function findModuleToRun(
  project: Project,
  module: string,
): { path: string; root: string } | undefined {
  if (!isDotted(module)) return undefined;
  const found = findModule(project, `${module}.__main__`) ?? findModule(project, module);
  return found?.path.endsWith('/__init__.py') === true ? undefined : found;
}

function runs(project: Project, module: string): boolean {
  return findModuleToRun(project, module) !== undefined;
}

function moduleEntry(project: Project, module: string, otherwise: string): Start | undefined {
  const found = findModuleToRun(project, module);
  if (found === undefined) return missing(project, module, otherwise);
  return start(found.path, found.root, 1, { kind: 'module', module });
}
