import { finding } from '../trace.ts';
import { onlyPrints } from './guard.ts';
import { iniEntry } from './ini.ts';
import { appObjects, type Project, reject } from './project.ts';
import { normaliseName } from './requirements.ts';
import type { Start } from './start.ts';
import { type Reference, readReference, resolveReference } from './target.ts';
import { asTable, asText, type Toml } from './toml.ts';

/** A declared command of the project. */
export interface Script {
  readonly name: string;
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly gui: boolean;
}

const step = '1-console-script';

/** Step 1: of the declared scripts whose target exists, the one named as the project, else the first of the file. */
export function consoleScript(project: Project): Start | undefined {
  noteForbidden(project);
  const chosen = readScripts(project).map((script) => ({
    script,
    start: scriptStart(project, script),
  }));
  const able = chosen.filter(({ start }) => start !== undefined);
  const own = able.find(({ script }) => normaliseName(script.name) === project.manifest.name);
  const found = own ?? able[0];
  if (found?.start === undefined) return undefined;
  const others = able.filter((other) => other !== found);
  const why = found === own ? 'is named as the project' : 'stands before it';
  for (const { script } of others) refuse(project, script, `${found.script.name} ${why}`);
  if (others.length === 0) return found.start;
  const scripts = able.map(({ script }) => script);
  return ambiguous(project, found.start, found.script, scripts);
}

function ambiguous(project: Project, start: Start, taken: Script, all: readonly Script[]): Start {
  const names = all.map(({ name }) => name).join(', ');
  const message = `Several scripts could start the service: ${names}. ${taken.name} is taken.`;
  const hint = `Write entrypoint: script:${taken.name} to choose.`;
  const place = { file: project.view.name(taken.path), line: taken.line, hint };
  project.trace.findings.push(finding('detect.ambiguous', 'warning', message, place));
  return { ...start, confidence: 'low' };
}

/** Every script the project declares; those of a graphical program only when there are no others. */
export function readScripts(project: Project): Script[] {
  const { pyproject, setupCfg, setupPy } = project.manifest;
  const fromToml = pyproject === undefined ? [] : tomlScripts(pyproject);
  const cfg = (['console_scripts', 'gui_scripts'] as const).flatMap((group) =>
    (iniEntry(setupCfg, 'options.entry_points', group)?.values ?? []).map((value) =>
      assigned(value.text, 'setup.cfg', value.line, group === 'gui_scripts'),
    ),
  );
  const py = [
    ...(setupPy?.scripts ?? []).map((it) => assigned(it.text, 'setup.py', it.line, false)),
    ...(setupPy?.guiScripts ?? []).map((it) => assigned(it.text, 'setup.py', it.line, true)),
  ];
  if (setupPy?.computedScripts !== undefined) {
    const why = 'entry_points is not a literal';
    const line = setupPy.computedScripts;
    reject(project, { step, entrypoint: 'script:?', path: 'setup.py', line, why });
  }
  const all = [...fromToml, ...cfg, ...py];
  const consoleScripts = all.filter((script) => !script.gui);
  return consoleScripts.length > 0 ? consoleScripts : all;
}

function tomlScripts(toml: Toml): Script[] {
  const tables = [
    { keys: ['project', 'scripts'], gui: false },
    { keys: ['tool', 'poetry', 'scripts'], gui: false },
    { keys: ['tool', 'flit', 'scripts'], gui: false },
    { keys: ['project', 'gui-scripts'], gui: true },
  ];
  return tables.flatMap(({ keys, gui }) =>
    toml.keys(...keys).flatMap((name): Script[] => {
      const value = toml.get(...keys, name);
      const table = asTable(value);
      const kind = asText(table?.type) ?? 'console';
      const text = asText(value) ?? asText(table?.reference) ?? asText(table?.callable);
      if (text === undefined || kind !== 'console') return [];
      return [{ name, text, path: toml.path, line: toml.line(...keys, name) ?? 1, gui }];
    }),
  );
}

function assigned(text: string, path: string, line: number, gui: boolean): Script {
  const [name = '', ...rest] = text.split('=');
  return { name: name.trim(), text: rest.join('=').trim(), path, line, gui };
}

/** The start of one script, or undefined with the reason in the trace. */
export function scriptStart(project: Project, script: Script, at = step): Start | undefined {
  const reference = readReference(script.text);
  if (reference === undefined || !/^[A-Za-z0-9_][\w.-]{0,100}$/.test(script.name)) {
    const message = `${script.name.slice(0, 60)} is no entry point: expected name = "module:function".`;
    const place = { file: project.view.name(script.path), line: script.line };
    project.trace.findings.push(finding('detect.script-invalid', 'warning', message, place));
    return refuse(project, script, 'not of the form module:function', at);
  }
  const target = resolveReference(project, reference);
  if (target.kind === 'missing') return refuse(project, script, target.why, at);
  if (target.kind === 'object') {
    const { form, path, root, line } = target;
    const why = `script ${script.name} names the object ${reference.module}:${reference.attribute}`;
    return { step: at, form, path, root, line, confidence: 'high', why };
  }
  if (target.required.length > 0) {
    const why = `${reference.attribute} needs ${target.required.join(', ')}`;
    return refuse(project, script, why, at);
  }
  if (at === step && isDecoy(project, target.path, reference.attribute)) {
    return refuse(project, script, 'only prints, and an application stands beside it', at);
  }
  const confidence = target.certain ? 'high' : 'medium';
  return {
    step: at,
    form: scriptForm(project, script, reference, target.async),
    path: target.path,
    line: target.line,
    root: target.root,
    confidence: script.gui ? 'low' : confidence,
    why: `script ${script.name} = ${reference.module}:${reference.attribute} (${project.view.name(script.path)}:${script.line})`,
    extras: reference.extras,
  };
}

/** A script that only prints, in a module that holds the application: the left-over of a template. */
function isDecoy(project: Project, path: string, attribute: string): boolean {
  const script = project.facts(path)?.functions.find((found) => found.name === attribute);
  const object = appObjects(project, path).find((found) => found.kind !== 'celery');
  return script !== undefined && object !== undefined && onlyPrints(script.calls);
}

/** A script exists only once the project is installed; otherwise its function is called as the script would. */
function scriptForm(
  project: Project,
  script: Script,
  reference: Reference,
  async: boolean,
): Start['form'] {
  const { module, attribute } = reference;
  const file = project.view.name(script.path);
  const place = { file, line: script.line };
  if (script.gui) {
    const message = `${script.name} is a script of a graphical program; a container has no display.`;
    project.trace.findings.push(finding('detect.gui-script', 'info', message, place));
  }
  if (project.manifest.installable && !async) {
    return { kind: 'script', name: script.name, module, function: attribute };
  }
  if (!project.manifest.installable) {
    const message = `The project cannot be installed, so the script ${script.name} does not exist; its function is called instead.`;
    const hint = 'Add a [build-system] table to pyproject.toml to have the script.';
    project.trace.findings.push(
      finding('detect.script-not-installed', 'warning', message, { ...place, hint }),
    );
  }
  return { kind: 'function', module, function: attribute, async };
}

function refuse(project: Project, script: Script, why: string, at = step): undefined {
  const { name, text, path, line } = script;
  const entrypoint = `script:${name}=${text}`;
  reject(project, { step: at, entrypoint, path, line, why: `script ${name}: ${why}` });
  return undefined;
}

/** PEP 621 forbids this table: no tool reads it. */
function noteForbidden(project: Project): void {
  const keys = ['project', 'entry-points'];
  const toml = project.manifest.pyproject;
  for (const group of ['console_scripts', 'gui_scripts']) {
    if (toml?.get(...keys, group) === undefined) continue;
    const line = toml.line(...keys, group) ?? 1;
    const file = project.view.name(toml.path);
    const message = `[project.entry-points.${group}] is forbidden by PEP 621 and read by no tool.`;
    const hint = `Use [project.${group === 'gui_scripts' ? 'gui-scripts' : 'scripts'}].`;
    project.trace.findings.push(
      finding('detect.forbidden-table', 'warning', message, { file, line, hint }),
    );
  }
}
