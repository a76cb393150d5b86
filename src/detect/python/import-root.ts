import { moduleName, type Project } from './project.ts';

/**
 * The directory that a file's imports start from: an import root that holds it; its own directory when it imports its
 * neighbours by bare name; else the project's root.
 */
export function importRootOf(project: Project, path: string): string {
  const { view } = project;
  const directory = path.split('/').slice(0, -1).join('/');
  if (directory === '') return '';
  const roots = topImports(project, path);
  const knows = (base: string, name: string) => {
    const full = base === '' ? name : `${base}/${name}`;
    return view.has(`${full}.py`) || view.hasDirectory(full);
  };
  if (roots.some((name) => name === directory.split('/')[0])) return '';
  const configured = project.manifest.importRoots.find(
    (root) => root !== '' && (directory === root || directory.startsWith(`${root}/`)),
  );
  if (configured !== undefined) return configured;
  const siblings = roots.filter((name) => knows(directory, name) && !knows('', name));
  return siblings.length > 0 ? directory : '';
}

/** The module that a server imports for this file; undefined when its path is no importable name. */
export function targetModule(project: Project, path: string): string | undefined {
  return moduleName(path, importRootOf(project, path));
}

/** First names of the absolute imports of a file. */
function topImports(project: Project, path: string): string[] {
  const paths = [...(project.facts(path)?.imports.paths.keys() ?? [])];
  const heads = paths
    .filter((name) => !name.startsWith('.'))
    .map((name) => name.split('.')[0] ?? '');
  return [...new Set(heads)];
}
