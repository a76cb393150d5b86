import { nearestNames } from '../source/nearest-name.ts';
import { parseEntrypoint } from './entrypoint.ts';
import { type ExecForm, fromWords, toExecForm } from './exec-form.ts';
import type { Hints } from './hints.ts';
import { findDockerfile, imageLaunch } from './image.ts';
import { chooseLanguage } from './language-score.ts';
import type { Detection, Launch } from './launch.ts';
import { parseProcfile } from './procfile.ts';
import { commandIn, type DetectedProject, entryIn } from './project.ts';
import { detection, finding, newTrace, type Trace, withTrace } from './trace.ts';

/** A start that somebody wrote down: where, and in which form. */
export interface Override {
  readonly step: string;
  readonly text: string;
  /** As messages name it: `entrypoint of the spec`. */
  readonly source: string;
  readonly words?: readonly string[];
}

/** The overrides of the spec and of the environment, the strongest first. */
export function specOverrides({ hints }: DetectedProject): readonly Override[] {
  const found: Override[] = [];
  if (hints.command !== undefined) {
    const text = `command:${hints.command.join(' ')}`;
    found.push({ step: '0-spec', text, source: 'command of the spec', words: hints.command });
  }
  if (hints.entrypoint !== undefined) {
    found.push({ step: '0-spec', text: hints.entrypoint, source: 'entrypoint of the spec' });
  }
  const environment = hints.environmentEntrypoint;
  if (environment !== undefined) {
    const whose = environment.from === 'spec' ? "the spec's env" : "the caller's environment";
    found.push({ step: '0-env', text: environment.value, source: `ENTRYPOINT in ${whose}` });
  }
  return found;
}

/** The launch an override names. The step is the override's; what resolves to nothing is an error finding. */
export async function resolveOverride(
  project: DetectedProject,
  override: Override,
): Promise<Detection> {
  const found = await resolve(project, override);
  if (found.launch === undefined) return found;
  return { ...found, launch: { ...found.launch, step: override.step } };
}

async function resolve(project: DetectedProject, override: Override): Promise<Detection> {
  const trace = newTrace();
  const entrypoint = parseEntrypoint(override.text);
  if (override.words !== undefined) return given(project, override, fromWords(override.words));
  if (entrypoint === undefined) {
    const message = `${override.source} is no entrypoint: ${JSON.stringify(override.text.slice(0, 80))}`;
    const expected = 'module:object, a script, a file, or <kind>:<target>';
    trace.findings.push(finding('detect.entrypoint-invalid', 'error', message, { expected }));
    return detection(undefined, trace);
  }
  const { kind, target } = entrypoint;
  if (kind === 'command') return given(project, override, commandForm(target));
  if (kind === 'procfile') {
    const command = procfileCommand(project, target, trace);
    if (command === undefined) return detection(undefined, trace);
    return given(project, override, toExecForm(command));
  }
  if (kind === 'dockerfile') return dockerfile(project, target);
  const language =
    entrypoint.language ?? chooseLanguage(project.view, project.hints, undefined, trace);
  if (language === undefined) return detection(undefined, trace);
  return withTrace(await entryIn(language, project, override.text), trace);
}

/** A target is JSON when it is an array, else a command line. */
function commandForm(target: string) {
  try {
    const value: unknown = JSON.parse(target);
    if (Array.isArray(value) && value.every((word) => typeof word === 'string'))
      return fromWords(value);
  } catch {
    // A command line and no JSON.
  }
  return toExecForm(target);
}

/** `NAME=CMD` brings its command along; `NAME` alone is looked up, and is an error finding when it is not there. */
function procfileCommand(
  { view }: DetectedProject,
  target: string,
  trace: Trace,
): string | undefined {
  const equals = target.indexOf('=');
  if (equals > 0) return target.slice(equals + 1);
  const { processes } = parseProcfile(view.text('Procfile') ?? '');
  const named = processes.find(({ name }) => name === target);
  if (named !== undefined) return named.command;
  const names = processes.map(({ name }) => name);
  const near = nearestNames(target, names, 1)[0];
  trace.findings.push(
    finding('detect.entrypoint-unresolved', 'error', `The Procfile has no process ${target}`, {
      expected: names.length === 0 ? 'a Procfile' : `one of ${names.join(', ')}`,
      ...(near === undefined ? {} : { hint: `Did you mean procfile:${near}?` }),
    }),
  );
  return undefined;
}

function dockerfile(project: DetectedProject, target: string): Detection {
  const trace = newTrace();
  const found = findDockerfile(
    { ...project, hints: { ...project.hints, dockerfile: target } },
    trace,
  );
  return found === undefined
    ? detection(undefined, trace)
    : withTrace(imageLaunch(project, found, undefined), trace);
}

async function given(
  project: DetectedProject,
  override: Override,
  form: ExecForm,
): Promise<Detection> {
  const trace = newTrace();
  const preferred = commandLanguage(form.command[0]);
  const language = chooseLanguage(project.view, project.hints, preferred, trace);
  const { step, text } = override;
  if (language === undefined) return bareCommand(project, override, form);
  const found = await commandIn(language, project, {
    step,
    entrypoint: text,
    command: form.command,
  });
  return withTrace(withForm(found, form, project.hints), trace);
}

/** What the command line itself says wins over what the source says: assignments, its port, its address. */
export function withForm(found: Detection, form: ExecForm, hints: Hints): Detection {
  if (found.launch === undefined) return found;
  const { launch } = found;
  const number = hints.port?.number ?? form.port ?? launch.port?.number;
  const port =
    launch.port === undefined || number === undefined ? {} : { port: { ...launch.port, number } };
  const environment = { ...launch.environment, ...form.environment };
  return {
    ...found,
    launch: { ...launch, ...port, environment, bindable: launch.bindable || form.bindable },
  };
}

/** A command in the author's image: no language needs to be known for it. */
function bareCommand(
  project: DetectedProject,
  { step, text }: Override,
  form: ExecForm,
): Detection {
  const trace = newTrace();
  const found = findDockerfile(project, trace);
  if (found === undefined) {
    chooseLanguage(project.view, project.hints, undefined, trace);
    const message =
      'A command is given, and nothing says what to install: no language is known for this source';
    const hint = 'Set language in the spec, or add a Dockerfile.';
    trace.findings.push(finding('detect.no-launch', 'error', message, { hint }));
    return detection(undefined, trace);
  }
  const image = imageLaunch(project, found, undefined);
  if (image.launch === undefined) return image;
  const { command, environment, bindable } = form;
  const launch: Launch = {
    ...image.launch,
    step,
    entrypoint: text,
    command,
    environment,
    bindable,
  };
  return { ...image, launch };
}

/** The language whose program a command calls. */
export function commandLanguage(word: unknown) {
  const program = typeof word === 'string' ? (word.split('/').at(-1) ?? '') : '';
  if (
    /^(python[\d.]*|gunicorn|uvicorn|hypercorn|daphne|granian|waitress-serve|flask|fastapi|celery|streamlit|chainlit|uv|poetry|pipenv|rq|dramatiq)$/.test(
      program,
    )
  ) {
    return 'python' as const;
  }
  if (/^(node|npm|npx|yarn|pnpm|bun|next|tsx|ts-node)$/.test(program)) return 'node' as const;
  return program === 'java' ? ('java' as const) : undefined;
}
