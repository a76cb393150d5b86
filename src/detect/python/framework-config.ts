import { type Project, reject } from './project.ts';
import type { Start } from './start.ts';
import { readReference, resolveReference } from './target.ts';
import { asText } from './toml.ts';

const step = '0-framework-config';

/** `[tool.fastapi] entrypoint = "package.module:app"`, when it names an application. */
export function frameworkConfig(project: Project): Start | undefined {
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
