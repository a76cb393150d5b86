import type { FileTree } from '../source/file-tree.ts';
import { go } from './go.ts';
import type { Hints } from './hints.ts';
import { java } from './java.ts';
import type { ProjectLanguage } from './language-score.ts';
import type { Detection } from './launch.ts';
import { node } from './node.ts';
import type { ProjectView } from './project-view.ts';
import type { PythonParser } from './python/parser.ts';
import { detectPython, pythonCommand, pythonEntry } from './python/python.ts';
import { rust } from './rust.ts';
import type { GivenCommand, LanguageSearch } from './signs.ts';
import { staticPages } from './static.ts';

/** One project while its start is looked for. */
export interface DetectedProject {
  readonly tree: FileTree;
  readonly view: ProjectView;
  readonly hints: Hints;
  readonly loadPython: () => Promise<PythonParser>;
}

const searches: Readonly<Record<Exclude<ProjectLanguage, 'python'>, LanguageSearch>> = {
  node,
  go,
  rust,
  java,
  static: staticPages,
};

/** The search of a language: how the project starts. The Python grammar is loaded only here. */
export async function detectIn(
  language: ProjectLanguage,
  project: DetectedProject,
): Promise<Detection> {
  const { view, hints } = project;
  if (language === 'python') return detectPython(view, hints, await project.loadPython());
  return searches[language].detect(view, hints);
}

export async function commandIn(
  language: ProjectLanguage,
  project: DetectedProject,
  given: GivenCommand,
): Promise<Detection> {
  const { view, hints } = project;
  if (language === 'python') return pythonCommand(given, view, hints, await project.loadPython());
  return searches[language].command(given, view, hints);
}

export async function entryIn(
  language: ProjectLanguage,
  project: DetectedProject,
  text: string,
): Promise<Detection> {
  const { view, hints } = project;
  if (language === 'python') return pythonEntry(text, view, await project.loadPython(), hints);
  return searches[language].entry(text, view, hints);
}
