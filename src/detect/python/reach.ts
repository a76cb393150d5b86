import { absolute, type Project, siblingModule } from './project.ts';

const limit = 80;

/** The project's modules that a file imports, itself first, then nearest first; at most 80. */
export function reachableModules(project: Project, start: string): string[] {
  const found = [start];
  const known = new Set(found);
  for (let index = 0; index < found.length && found.length < limit; index += 1) {
    const path = found[index] ?? start;
    for (const name of project.facts(path)?.imports.paths.keys() ?? []) {
      const target = siblingModule(project, path, absolute(name, path));
      if (target === undefined || known.has(target) || found.length >= limit) continue;
      known.add(target);
      found.push(target);
    }
  }
  return found;
}
