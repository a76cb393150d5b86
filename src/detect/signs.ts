import type { Hints } from './hints.ts';
import type { Argument, Detection } from './launch.ts';
import type { ProjectView } from './project-view.ts';

/** What speaks for a language in a project, before anything is decided. */
export interface Signs {
  readonly manifest?: string;
  readonly lock?: string;
  /** A file that usually starts a program. */
  readonly entry?: string;
  /** Source files that count: no tests, documents or vendored code. */
  readonly sources: readonly string[];
  /** The manifest may serve a front end or tools alone: it does not stand against another language. */
  readonly minor?: boolean;
}

/** A start that an override names, with the step it came from (`0-procfile`, `0-spec`). */
export interface GivenCommand {
  readonly step: string;
  /** `procfile:web=npm start`, `command:…` */
  readonly entrypoint: string;
  readonly command: readonly Argument[];
}

/** One language's search. */
export interface LanguageSearch {
  signs(view: ProjectView): Signs;
  /** Finds how the project starts. */
  detect(view: ProjectView, hints: Hints): Detection;
  /** The launch of a command that is given: everything but the command comes from the project. */
  command(given: GivenCommand, view: ProjectView, hints: Hints): Detection;
  /** Resolves an override's text in the language's forms. */
  entry(text: string, view: ProjectView, hints: Hints): Detection;
}
