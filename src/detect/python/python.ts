import type { Hints } from '../hints.ts';
import type { Argument, Detection } from '../launch.ts';
import type { ProjectView } from '../project-view.ts';
import type { PythonParser } from './parser.ts';

/** Finds how a Python project starts: steps 1 to 5, the first that holds wins. */
export function detectPython(_view: ProjectView, _hints: Hints, _parser: PythonParser): Detection {
  throw new Error('not built yet');
}

/** A start that an override names, with the step it came from (`0-procfile`, `0-spec`). */
export interface GivenCommand {
  readonly step: string;
  /** `procfile:web=gunicorn app:app`, `command:…` */
  readonly entrypoint: string;
  readonly command: readonly Argument[];
}

/** The launch of a command that is given: everything but the command comes from the project. */
export function pythonCommand(
  _given: GivenCommand,
  _view: ProjectView,
  _hints: Hints,
  _parser: PythonParser,
): Detection {
  throw new Error('not built yet');
}

/**
 * Resolves an override's text: `module:object`, `module:PKG`, `file:PATH`, `asgi:…`, `wsgi:…`, `script:NAME`,
 * `function:module:name`, `streamlit:PATH`, a script's name or a `file.py`. The launch's step is `0-spec`;
 * a caller that read it elsewhere writes its own step over it.
 */
export function pythonEntry(
  _text: string,
  _view: ProjectView,
  _parser: PythonParser,
  _hints: Hints,
): Detection {
  throw new Error('not built yet');
}

/** What a score of the project's language needs to know. */
export interface PythonSigns {
  readonly manifest?: string;
  readonly lock?: string;
  /** A file that usually starts a program: `main.py`, `manage.py`, … */
  readonly entry?: string;
  /** Source files that count: no tests, documents, environments or vendored code. */
  readonly sources: readonly string[];
}

export function pythonSigns(_view: ProjectView): PythonSigns {
  throw new Error('not built yet');
}

/** True when a Python manifest, lock or entry file stands in the project. */
export function isPythonProject(view: ProjectView): boolean {
  const { manifest, lock, entry } = pythonSigns(view);
  return [manifest, lock, entry].some((sign) => sign !== undefined);
}
