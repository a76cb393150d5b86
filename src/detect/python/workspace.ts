import { type Project, reject } from './project.ts';
import { asTexts, isFault, readToml } from './toml.ts';

/** A workspace belongs to its root: a member's scripts never decide for it, but they are told. */
export function listMembers(project: Project): void {
  const { view, manifest } = project;
  const patterns = asTexts(manifest.pyproject?.get('tool', 'uv', 'workspace', 'members'));
  const members = view.paths.filter(
    (path) =>
      path.endsWith('/pyproject.toml') &&
      patterns.some((pattern) => matches(pattern, path.slice(0, -'/pyproject.toml'.length))),
  );
  for (const path of members.slice(0, 100)) {
    const toml = readToml(path, view.text(path) ?? '');
    if (isFault(toml)) continue;
    for (const name of toml.keys('project', 'scripts')) {
      const line = toml.line('project', 'scripts', name);
      const why = 'a script of a workspace member; name the member with path to start it';
      reject(project, { step: '1-console-script', entrypoint: `script:${name}`, path, line, why });
    }
  }
}

/** `packages/*`: a star stands for one part of the path. */
function matches(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/^\.\/|\/$/g, '').split('/');
  const parts = path.split('/');
  return (
    wanted.length === parts.length &&
    wanted.every((part, index) => part === '*' || part === parts[index])
  );
}
