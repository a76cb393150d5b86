import type { ProjectView } from '../project-view.ts';

const directories = new Set([
  'build',
  'dist',
  'doc',
  'docs',
  'example',
  'examples',
  'migrations',
  'node_modules',
  'notebooks',
  'sample',
  'samples',
  'scripts',
  'site-packages',
  'test',
  'testing',
  'tests',
  'third_party',
  'tools',
  'vendor',
]);
const files = new Set([
  'conf.py',
  'conftest.py',
  'fabfile.py',
  'manage.py',
  'noxfile.py',
  'setup.py',
  'tasks.py',
  'versioneer.py',
]);

/** Why a directory is never searched for a start, or undefined when it is. */
export function excludedDirectory(view: ProjectView, path: string): string | undefined {
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    if (part.startsWith('.')) return `${part}/ is hidden`;
    if (directories.has(part.toLowerCase()) || /^bench/i.test(part)) {
      return `${part}/ holds no program of the project`;
    }
    const directory = parts.slice(0, index + 1).join('/');
    if (view.has(`${directory}/pyvenv.cfg`)) return `${directory}/ is a virtual environment`;
  }
  return undefined;
}

/** True for a file that is configuration, tooling, a test or an example. */
export function excludedFile(name: string): boolean {
  return (
    files.has(name) ||
    /^examples?(_\w*)?\.py$/.test(name) ||
    /^test_.*\.py$|_test\.py$/.test(name) ||
    /^gunicorn.*conf.*\.py$/.test(name)
  );
}

/** The project's top directories that may hold code, sorted. */
export function topDirectories(view: ProjectView): string[] {
  const names = new Set(
    view.paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''),
  );
  return [...names].filter((name) => excludedDirectory(view, name) === undefined);
}
