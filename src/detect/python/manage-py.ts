import { excludedDirectory } from './excluded.ts';
import { note, type Project, reject } from './project.ts';
import type { Form, Start } from './start.ts';

const step = '3-manage-py';

/** Step 3, Django: the application that the settings of `manage.py` name, WSGI before ASGI. */
export function managePy(project: Project): Start | undefined {
  const path = findManagePy(project);
  const text = path === undefined ? undefined : project.view.text(path);
  if (path === undefined || text === undefined) return undefined;
  const entrypoint = `file:${path}`;
  const settings = readSettings(text);
  if (settings === undefined) {
    const why = 'sets no DJANGO_SETTINGS_MODULE';
    reject(project, { step, entrypoint, path, why });
    return undefined;
  }
  const root = path.split('/').slice(0, -1).join('/');
  const found = application(project, settings.module, root);
  if (found === undefined) {
    const why = `no WSGI or ASGI application beside ${settings.module}`;
    reject(project, { step, entrypoint, path, line: settings.line, why });
    return undefined;
  }
  note(project, path, settings.line, `Django with settings ${settings.module}`);
  const { form, where, line, why } = found;
  const confidence = root === '' ? 'high' : 'medium';
  return { step, form, path: where, line, root, confidence, why };
}

/** The directory of manage.py, relative to the project, when the project is Django's. */
export function findManagePy(project: Project): string | undefined {
  const { view } = project;
  if (view.has('manage.py')) return 'manage.py';
  const nested = view.paths.filter(
    (path) =>
      /^[^/]+\/manage\.py$/.test(path) &&
      excludedDirectory(view, path.split('/')[0] ?? '') === undefined,
  );
  return nested.length === 1 ? nested[0] : undefined;
}

/** The settings that a file names when nobody else has, and the line that does. */
export function readSettings(text: string): { module: string; line: number } | undefined {
  for (const [index, line] of text.slice(0, 20_000).split('\n').entries()) {
    const found = /DJANGO_SETTINGS_MODULE["']\s*(?:,|\]\s*=)\s*["']([\w.]+)["']/.exec(line)?.[1];
    if (found !== undefined) return { module: found, line: index + 1 };
  }
  return undefined;
}

interface Application {
  readonly form: Form;
  readonly where: string;
  readonly line: number;
  readonly why: string;
}

function application(project: Project, settings: string, root: string): Application | undefined {
  const files = settingsFiles(project, settings, root);
  return (
    named(project, files, 'WSGI_APPLICATION', 'wsgi') ??
    beside(project, settings, root, 'wsgi') ??
    named(project, files, 'ASGI_APPLICATION', 'asgi') ??
    beside(project, settings, root, 'asgi')
  );
}

function below(root: string, path: string): string {
  return root === '' ? path : `${root}/${path}`;
}

/** The settings module, then the base it is split from. */
function settingsFiles(project: Project, settings: string, root: string): string[] {
  const base = below(root, settings.split('.').join('/'));
  const directory = base.split('/').slice(0, -1).join('/');
  const names = ['base', 'common', 'settings', 'default', 'defaults', '__init__'];
  return [
    `${base}.py`,
    `${base}/__init__.py`,
    ...names.flatMap((name) => [`${directory}/${name}.py`, `${base}/${name}.py`]),
  ].filter((path) => project.view.has(path));
}

function named(
  project: Project,
  files: readonly string[],
  setting: string,
  kind: 'asgi' | 'wsgi',
): Application | undefined {
  for (const path of files) {
    const found = project.facts(path)?.texts.get(setting);
    const cut = found?.text.lastIndexOf('.') ?? -1;
    if (found === undefined || cut < 0 || !/^[\w.]+$/.test(found.text)) continue;
    const module = found.text.slice(0, cut);
    const object = found.text.slice(cut + 1);
    const form = { kind, module, object, factory: false } as const;
    return { form, where: path, line: found.line, why: `${setting} names ${found.text}` };
  }
  return undefined;
}

/** `<package>/wsgi.py` above or beside the settings. */
function beside(
  project: Project,
  settings: string,
  root: string,
  kind: 'asgi' | 'wsgi',
): Application | undefined {
  const parts = settings.split('.').slice(0, -1);
  for (let length = parts.length; length >= 0; length -= 1) {
    const names = [...parts.slice(0, length), kind];
    const path = below(root, `${names.join('/')}.py`);
    const object = project.facts(path)?.names.has('application') === true;
    if (!object) continue;
    const form = { kind, module: names.join('.'), object: 'application', factory: false } as const;
    return { form, where: path, line: 1, why: `${names.join('.')} defines application` };
  }
  return undefined;
}
