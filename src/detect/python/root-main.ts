import { formOf } from './form.ts';
import type { Project } from './project.ts';
import type { Start } from './start.ts';

const step = '3-root-main';

/** Step 3: `main.py`, then `__main__.py`, when something in it runs. */
export function rootMain(project: Project): Start | undefined {
  return firstOf(project, ['main.py', '__main__.py'], step);
}

/** The first of several files that runs something. */
export function firstOf(project: Project, paths: readonly string[], at: string): Start | undefined {
  for (const path of paths) {
    const found = project.view.has(path) ? formOf(project, path, at) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
