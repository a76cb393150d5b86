import { finding } from '../trace.ts';
import { excludedDirectory, topDirectories } from './excluded.ts';
import { moduleName, type Project, reject } from './project.ts';
import { normaliseName } from './requirements.ts';
import type { Start } from './start.ts';

const step = '2-package-main';

/** Step 2: a root package with `__main__.py`, the one named as the project first, then by name. */
export function packageMain(project: Project): Start | undefined {
  const { view, manifest } = project;
  listExcluded(project);
  const packages = topDirectories(view)
    .filter((name) => name !== 'app' && !manifest.importRoots.includes(name))
    .filter((name) => view.has(`${name}/__main__.py`));
  const own = packages.find((name) => normaliseName(name) === manifest.name);
  const chosen = own ?? packages[0];
  if (chosen === undefined) return undefined;

  const others = packages.filter((name) => name !== chosen);
  for (const name of others) {
    const why = own === undefined ? `${chosen} comes first by name` : 'not named as the project';
    reject(project, { step, entrypoint: `module:${name}`, path: `${name}/__main__.py`, why });
  }
  if (own === undefined && others.length > 0) {
    const message = `Several packages can be run: ${packages.join(', ')}.`;
    const place = { file: view.name(`${chosen}/__main__.py`) };
    project.trace.findings.push(finding('detect.ambiguous', 'warning', message, place));
  }
  const path = `${chosen}/__main__.py`;
  const module = moduleName(chosen, '') ?? chosen;
  const confidence = own === undefined && others.length > 0 ? 'low' : 'high';
  const why = `package ${chosen} has a __main__.py`;
  return { step, form: { kind: 'module', module }, path, line: 1, root: '', confidence, why };
}

function listExcluded(project: Project): void {
  const { view } = project;
  const found = view.paths.filter((path) => /^[^/]+\/__main__\.py$/.test(path));
  for (const path of found) {
    const directory = path.split('/')[0] ?? '';
    const why = excludedDirectory(view, directory);
    if (why !== undefined) reject(project, { step, entrypoint: `module:${directory}`, path, why });
  }
}
