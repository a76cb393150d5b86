import type { Finding } from '../problem.ts';
import type { ProjectLanguage } from './language-score.ts';
import type { Rejection } from './launch.ts';
import { manifestDirectories } from './project-directory.ts';
import type { ProjectView } from './project-view.ts';
import { isForeign } from './source-scan.ts';
import { finding } from './trace.ts';

const ways =
  'Say it in one of three ways: entrypoint or command in the spec, LABEL ENTRYPOINT="module:function" in a Dockerfile, or "web: command" in a Procfile.';
const code =
  /\.(py|js|mjs|cjs|ts|tsx|jsx|go|rs|java|kt|scala|rb|php|cs|ex|exs|c|cc|cpp|h|swift|sh)$/;
const document =
  /\.(md|rst|txt|adoc|pdf|png|jpe?g|gif|svg|webp|csv|tex|ya?ml)$|(^|\/)(LICENSE|COPYING|NOTICE|AUTHORS|CODEOWNERS|\.git\w+)$/i;

/** Why no start was found, in words of its own for each kind of source. */
export function noLaunch(
  view: ProjectView,
  language: ProjectLanguage | undefined,
  rejected: readonly Rejection[],
): Finding {
  const place = view.directory === '' ? {} : { file: view.directory };
  const sources = view.paths.filter((path) => code.test(path));
  const notebooks = view.paths.filter((path) => path.endsWith('.ipynb'));
  if (sources.length === 0 && notebooks.length > 0) {
    const message = `There is no program but notebooks (${notebooks.length}); notebooks are not started as servers`;
    const hint = `Move the code into a module. ${ways}`;
    return finding('detect.notebooks-only', 'error', message, { ...place, hint });
  }
  if (sources.length === 0 && view.paths.every((path) => document.test(path))) {
    const message = `There is no program, only documents: ${list(view.paths)}`;
    return finding('detect.documents-only', 'error', message, { ...place, hint: ways });
  }
  if (language !== undefined && isLibrary(view, language, rejected)) {
    const message = `This is a ${language} library: others import it, and nothing in it starts.${lookedAt(view, rejected)}`;
    return finding('detect.library-only', 'error', message, { ...place, hint: ways });
  }
  const message = `Nothing here says how it starts.${lookedAt(view, rejected)}${elsewhere(view)}`;
  return finding('detect.no-launch', 'error', message, { ...place, hint: ways });
}

function isLibrary(
  view: ProjectView,
  language: ProjectLanguage,
  rejected: readonly Rejection[],
): boolean {
  const ours = view.paths.filter((path) => !isForeign(path));
  const rejectedForUse = rejected.some(({ why }) => /library|only exports/.test(why));
  switch (language) {
    case 'node':
      return rejectedForUse || /"(exports|types|files)"\s*:/.test(view.text('package.json') ?? '');
    case 'python':
      return (
        ['pyproject.toml', 'setup.py', 'setup.cfg'].some(view.has) &&
        ours.some((path) => path.endsWith('/__init__.py'))
      );
    case 'go':
      return view.has('go.mod') && ours.some((path) => path.endsWith('.go'));
    case 'rust':
      return view.has('src/lib.rs');
    case 'java':
      return rejected.length > 0;
    case 'static':
      return false;
  }
}

/** Every candidate with its reason; without candidates the files at the top. */
function lookedAt(view: ProjectView, rejected: readonly Rejection[]): string {
  if (rejected.length === 0) return ` Looked at: ${list(view.paths) || 'no file'}.`;
  const reasons = rejected.map(({ path, line, entrypoint, why }) => {
    const where = line === undefined ? path : `${path}:${line}`;
    return `${where} ${entrypoint.slice(0, 80)} (${why.slice(0, 160)})`;
  });
  return ` Looked at: ${reasons.slice(0, 30).join('; ')}.`;
}

function elsewhere(view: ProjectView): string {
  const directories = manifestDirectories(view);
  return directories.length === 0
    ? ''
    : ` Directories with a project of their own: ${list(directories)}.`;
}

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, 20).join(', ');
  return paths.length > 20 ? `${shown} and ${paths.length - 20} more` : shown;
}
