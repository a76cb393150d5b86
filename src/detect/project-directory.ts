import type { Finding } from '../problem.ts';
import type { FileTree } from '../source/file-tree.ts';
import type { Hints } from './hints.ts';
import { type ProjectView, projectView } from './project-view.ts';
import { isForeign } from './source-scan.ts';
import { finding } from './trace.ts';

/** The project's directory, or none with the finding that says why. */
export interface FoundDirectory {
  readonly directory: string | undefined;
  readonly findings: readonly Finding[];
}

const manifests = new Set([
  'pyproject.toml',
  'requirements.txt',
  'setup.py',
  'setup.cfg',
  'Pipfile',
  'package.json',
  'go.mod',
  'go.work',
  'Cargo.toml',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'settings.gradle',
  'settings.gradle.kts',
  'Staticfile',
]);
const starts = new Set([
  'Dockerfile',
  'Procfile',
  'main.py',
  '__main__.py',
  'app.py',
  'manage.py',
  'server.py',
  'wsgi.py',
  'asgi.py',
  'application.py',
  'index.js',
  'server.js',
  'app.js',
  'main.go',
  'index.html',
  'composer.json',
  'Gemfile',
  'mix.exs',
  'deno.json',
]);

/** The spec's path, else the root if something stands there, else the only directory with a manifest. */
export function projectDirectory(tree: FileTree, hints: Hints): FoundDirectory {
  if (hints.path !== undefined) return namedDirectory(tree, hints.path);
  const root = projectView(tree, '');
  const first = root.paths.some((path) => manifests.has(path) || starts.has(path));
  const below = first ? [] : manifestDirectories(root);
  const [only] = below;
  if (only === undefined) return { directory: '', findings: [] };
  if (below.length === 1) {
    const message = `The project is in ${only}: the only directory with a manifest`;
    return {
      directory: only,
      findings: [finding('detect.directory-nested', 'info', message, { file: only })],
    };
  }
  const message = `${below.length} directories hold a project, and the root holds none: ${below.slice(0, 20).join(', ')}`;
  const hint = `Write one entry for each, with path: ${only}`;
  return {
    directory: undefined,
    findings: [finding('detect.directory-ambiguous', 'error', message, { hint })],
  };
}

/** Directories with a manifest that lie in no other such directory: members belong to their root. */
export function manifestDirectories(view: ProjectView): readonly string[] {
  const found: string[] = [];
  const candidates = view.paths
    .filter(
      (path) =>
        manifests.has(path.split('/').at(-1) ?? '') && path.includes('/') && !isForeign(path),
    )
    .map((path) => path.split('/').slice(0, -1).join('/'))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  for (const directory of candidates) {
    if (!found.some((one) => directory === one || directory.startsWith(`${one}/`)))
      found.push(directory);
  }
  return found.sort();
}

function namedDirectory(tree: FileTree, path: string): FoundDirectory {
  const directory = path.replace(/^\.\//, '').replace(/\/$/, '').replace(/^\.$/, '');
  if (directory === '' || tree.paths.some((one) => one.startsWith(`${directory}/`))) {
    return { directory, findings: [] };
  }
  const others = manifestDirectories(projectView(tree, '')).slice(0, 20);
  const hint =
    others.length === 0 ? {} : { hint: `Directories with a project: ${others.join(', ')}` };
  const message = `path ${directory} is no directory of the source`;
  return {
    directory: undefined,
    findings: [finding('detect.directory-missing', 'error', message, hint)],
  };
}
