import { type ExecForm, fromWords } from '../exec-form.ts';
import type { NodeProject, NodeStart, NoStart } from './start.ts';

/** `node [options] file`: the file must be there, or be made by the build. */
export function startOfNode(
  project: NodeProject,
  args: readonly string[],
  program = 'node',
): NodeStart | NoStart {
  const kept = args.filter(
    (word) => !/^--(watch|inspect)/.test(word) && !(program === 'bun' && word === 'run'),
  );
  const file = kept.find((word, index) => isProgramFile(word, kept[index - 1]));
  const resolved = file === undefined ? undefined : resolveFile(project, file);
  if (file !== undefined && resolved === undefined && !isBuilt(project, file)) {
    return { rejected: `${program} ${file}: there is no such file` };
  }
  if (resolved !== undefined && isTask(project, resolved)) {
    return { rejected: `${program} ${file}: a task of the project, no server is seen in it` };
  }
  const form = fromWords([program, ...kept]);
  return { ...formStart(form, resolved, file ?? '.'), why: `${program} ${file ?? ''}`.trim() };
}

/** What every start of a script has in common. */
export function formStart(
  form: ExecForm,
  file: string | undefined,
  written: string,
): Omit<NodeStart, 'why'> {
  return {
    step: '1-start-script',
    entrypoint: `file:${file ?? written}`,
    command: form.command,
    environment: {},
    ...(file === undefined ? {} : { file }),
    ...(form.port === undefined ? {} : { port: form.port }),
    bindable: form.bindable,
    confidence: 'high',
  };
}

/** A file among the project's tools that keeps nothing running. */
function isTask({ view }: NodeProject, file: string): boolean {
  if (!/^(scripts?|tools?|tasks?|build)\//.test(file)) return false;
  return !/\.listen\(|createServer\(|\bserve\(/.test(view.text(file) ?? '');
}

function isProgramFile(word: string, before: string | undefined): boolean {
  return (
    !word.startsWith('-') && !/^(-r|--require|--import|--loader|--env-file)$/.test(before ?? '')
  );
}

/** The file Node would load for a path as written: as it is, with an ending, or the index of a directory. */
export function resolveFile({ view, manifest }: NodeProject, written: string): string | undefined {
  const path = written.replace(/^\.\//, '').replace(/\/$/, '');
  if (path === '.' || path === '') {
    const main = manifest.main?.replace(/^\.\//, '');
    const files =
      main === undefined || main === '.' ? ['index.js', 'index.mjs', 'index.cjs'] : [main];
    return files.find((file) => view.has(file));
  }
  const endings = ['', '.js', '.mjs', '.cjs', '.ts', '/index.js'];
  return endings.map((ending) => path + ending).find((candidate) => view.has(candidate));
}

/** Will the build make this file? It lies in an output directory and something builds. */
export function isBuilt({ manifest }: NodeProject, file: string): boolean {
  const output =
    /^(\.\/)?(dist|build|lib|out|output|\.output|\.next|server|public|bin|prod|compiled)\//.test(
      `${file}/`,
    );
  const scripts = ['build', 'prestart', 'postinstall', 'prepare', 'compile', 'heroku-postbuild'];
  return output && scripts.some((script) => manifest.scripts.has(script));
}
