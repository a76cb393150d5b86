import { excludedFile, topDirectories } from './excluded.ts';
import { formOf } from './form.ts';
import { appObjects, moduleName, type Project } from './project.ts';
import { normaliseName } from './requirements.ts';
import { firstOf } from './root-main.ts';
import type { Start } from './start.ts';

/** Step 4: `app.py`, `app/__main__.py`, `src/<package>/__main__.py`. */
export function app(project: Project): Start | undefined {
  const step = '4-app';
  const { view } = project;
  const file = firstOf(project, ['app.py'], step);
  if (file !== undefined) return file;
  if (view.has('app/__main__.py')) {
    return moduleStart(step, 'app/__main__.py', 'app', '');
  }
  for (const { directory, name, root } of sourcePackages(project)) {
    const path = `${directory}/__main__.py`;
    if (view.has(path)) return moduleStart(step, path, name, root);
  }
  return undefined;
}

function moduleStart(step: string, path: string, module: string, root: string): Start {
  const why = `package ${module} has a __main__.py`;
  return {
    step,
    form: { kind: 'module', module },
    path,
    line: 1,
    root,
    confidence: 'high',
    why,
  };
}

const usual = [
  'app/main.py',
  'app/app.py',
  'app/api.py',
  'app/server.py',
  'src/main.py',
  'src/app.py',
];

/** Step 4, further places: the usual files of a package, WSGI and ASGI modules, an object or factory of a package. */
export function appMore(project: Project): Start | undefined {
  const step = '4-app-more';
  const { view } = project;
  const sources = sourcePackages(project).flatMap(({ directory }) =>
    ['main', 'app', 'cli'].map((name) => `${directory}/${name}.py`),
  );
  const found =
    firstOf(project, [...usual, ...sources, 'wsgi.py', 'asgi.py', 'application.py'], step) ??
    undefined;
  if (found !== undefined) return found;
  const packages = [
    ...topDirectories(view).filter((name) => moduleName(name, '') !== undefined),
    ...sourcePackages(project).map(({ directory }) => directory),
  ];
  for (const directory of byProjectName(project, packages)) {
    const path = `${directory}/__init__.py`;
    const start = isServed(project, path) ? formOf(project, path, step) : undefined;
    if (start?.form.kind !== 'asgi' && start?.form.kind !== 'wsgi') continue;
    return (start.form.factory ? factoryCaller(project, directory, step) : undefined) ?? start;
  }
  return undefined;
}

/** The root's own file that calls the package's factory: the author's choice of its arguments. */
function factoryCaller(project: Project, directory: string, step: string): Start | undefined {
  const module = directory.split('/').at(-1) ?? directory;
  const callers = project.view.paths.filter((path) => {
    if (!/^[^/]+\.py$/.test(path) || excludedFile(path)) return false;
    const imported = [...(project.facts(path)?.imports.paths.keys() ?? [])];
    return imported.some((name) => name.split('.')[0] === module) && makesApp(project, path);
  });
  const starts = callers.map((path) => formOf(project, path, step));
  return starts.find((start) => /^(asgi|wsgi|file)$/.test(start?.form.kind ?? ''));
}

/** Under another name than an application's it is made for something else, such as a worker's context. */
function makesApp(project: Project, path: string): boolean {
  return appObjects(project, path).some(({ name }) => /^(app|application|api|server)$/.test(name));
}

/** An `__init__.py` counts only for an application it makes. */
function isServed(project: Project, path: string): boolean {
  const text = project.view.text(path);
  return text !== undefined && /\w(_app|_application)\b|\b(app|application)\b/.test(text);
}

interface SourcePackage {
  readonly directory: string;
  readonly name: string;
  readonly root: string;
}

/** The packages of `src` and of the build's other roots, the project's own first. */
function sourcePackages(project: Project): SourcePackage[] {
  const { view, manifest } = project;
  const found = manifest.importRoots
    .filter((root) => root !== '')
    .flatMap((root) => {
      const names = new Set(
        view.paths
          .filter((path) => path.startsWith(`${root}/`) && /\.py$/.test(path))
          .map((path) => path.slice(root.length + 1).split('/'))
          .filter((parts) => parts.length > 1)
          .map((parts) => parts[0] ?? ''),
      );
      return [...names]
        .filter((name) => /^[A-Za-z_]\w*$/.test(name))
        .map((name) => ({ directory: `${root}/${name}`, name, root }));
    });
  const own = (item: SourcePackage) => normaliseName(item.name) === manifest.name;
  return [...found.filter(own), ...found.filter((item) => !own(item))];
}

function byProjectName(project: Project, directories: readonly string[]): string[] {
  const own = (path: string) =>
    normaliseName(path.split('/').at(-1) ?? '') === project.manifest.name;
  return [...directories.filter(own), ...directories.filter((path) => !own(path))];
}
