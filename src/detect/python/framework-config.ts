import { formOf } from './form.ts';
import { findModule, type Project, reject } from './project.ts';
import type { Start } from './start.ts';
import { readReference, resolveReference } from './target.ts';
import { asText } from './toml.ts';

const step = '0-framework-config';

/** `[tool.fastapi] entrypoint = "package.module:app"` or `FLASK_APP` in .flaskenv, when it names an application. */
export function frameworkConfig(project: Project): Start | undefined {
  return fastapiEntry(project) ?? flaskApp(project);
}

function fastapiEntry(project: Project): Start | undefined {
  const keys = ['tool', 'fastapi', 'entrypoint'];
  const toml = project.manifest.pyproject;
  const text = asText(toml?.get(...keys));
  if (toml === undefined || text === undefined) return undefined;
  const line = toml.line(...keys);
  const reference = readReference(text);
  const target = reference === undefined ? undefined : resolveReference(project, reference);
  if (target?.kind === 'object') {
    const { form, path, root } = target;
    const why = `[tool.fastapi] entrypoint (${project.view.name(toml.path)}:${line ?? 1})`;
    return { step, form, path, line: target.line, root, confidence: 'high', why };
  }
  const why = target?.kind === 'missing' ? target.why : 'names no application object';
  reject(project, { step, entrypoint: `asgi:${text}`, path: toml.path, line, why });
  return undefined;
}

/** `FLASK_APP=shop.py`, `FLASK_APP=shop:create_app`: what `flask run` would take. */
function flaskApp(project: Project): Start | undefined {
  const path = '.flaskenv';
  const lines = project.view.text(path)?.split('\n') ?? [];
  const index = lines.findIndex((line) => /^\s*(export\s+)?FLASK_APP\s*=/.test(line));
  const text = /=\s*["']?([\w./:]+)/.exec(lines[index] ?? '')?.[1];
  if (text === undefined) return undefined;
  const [file = '', object] = text.split(':');
  const module = file.replace(/^\.\//, '').replace(/\.py$/, '').split('/').join('.');
  const from = `FLASK_APP (${project.view.name(path)}:${index + 1})`;
  if (object !== undefined) {
    const target = resolveReference(project, { module, attribute: object, extras: [] });
    if (target.kind !== 'object') return undefined;
    const { form, root, line } = target;
    return { step, form, path: target.path, line, root, confidence: 'high', why: from };
  }
  const found = findModule(project, module);
  const start = found === undefined ? undefined : formOf(project, found.path, step);
  return start?.form.kind === 'wsgi' ? { ...start, why: `${from}: ${start.why}` } : undefined;
}
