import { satisfies, valid } from '@renovatebot/pep440';
import { finding } from '../trace.ts';
import { iniEntry } from './ini.ts';
import type { InlineScript } from './inline-script.ts';
import { note, type Project } from './project.ts';
import { asTable, asText, isFault, readToml } from './toml.ts';

/** A Python version, and where it was read. */
export interface PythonVersion {
  readonly value: string;
  readonly from: string;
}

interface Named {
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** Minor versions that are maintained: 3.10 reached its end in October 2026. */
const supported = ['3.11', '3.12', '3.13', '3.14'];
const oldest = 11;

/**
 * Chooses the version: what the spec says, else the strongest exact version if the project's constraint allows it, else the
 * default if it does, else the lowest maintained minor that does. Undefined, with an error finding, for a version that is refused.
 */
export function chooseVersion(
  project: Project,
  inline: InlineScript | undefined,
): PythonVersion | undefined {
  const constraint = readConstraint(project, inline);
  if (project.hints.version !== undefined) {
    return admitted(project, { text: project.hints.version, path: '', line: 0 }, 'spec');
  }
  const exact = readExact(project);
  const place =
    constraint === undefined ? '' : `${project.view.name(constraint.path)}:${constraint.line}`;
  if (exact !== undefined) {
    const from = `${project.view.name(exact.path)}:${exact.line}`;
    const version = admitted(project, exact, from);
    if (
      version === undefined ||
      constraint === undefined ||
      allows(constraint.text, version.value)
    ) {
      return version;
    }
    conflict(project, exact, constraint);
  }
  if (constraint === undefined) return { value: project.hints.defaultPython, from: 'default' };
  if (allows(constraint.text, project.hints.defaultPython)) {
    note(project, constraint.path, constraint.line, `Python ${constraint.text} allows the default`);
    return { value: project.hints.defaultPython, from: 'default' };
  }
  const lowest =
    supported.find((minor) => allows(constraint.text, minor)) ?? exactRelease(constraint.text);
  if (lowest === undefined) return refuse(project, constraint, place);
  note(project, constraint.path, constraint.line, `Python ${constraint.text} asks for ${lowest}`);
  return { value: lowest, from: place };
}

/** A constraint may name one release alone: `python = "3.11.7"`. */
function exactRelease(constraint: string): string | undefined {
  const releases = constraint.match(/\b3\.\d+\.\d+\b/g) ?? [];
  return releases.find(
    (release) => Number(release.split('.')[1]) >= oldest && allows(constraint, release),
  );
}

function conflict(project: Project, exact: Named, constraint: Named): void {
  const { view, trace } = project;
  const message =
    `${view.name(exact.path)}:${exact.line} names Python ${exact.text}, ` +
    `${view.name(constraint.path)}:${constraint.line} asks for ${constraint.text}.`;
  const place = { file: view.name(exact.path), line: exact.line };
  trace.findings.push(finding('detect.version-conflict', 'warning', message, place));
}

/** The version when it is a maintained CPython, else undefined with the finding. */
function admitted(project: Project, named: Named, from: string): PythonVersion | undefined {
  const value = /^(?:c?python[-@]?)?(\d+(?:\.\d+){0,2}(?:(?:a|b|rc)\d+)?)t?$/i.exec(
    named.text,
  )?.[1];
  const [major, minor] = (value ?? '').split('.').map(Number);
  if (value !== undefined && major === 3) {
    if (minor === undefined) return { value: project.hints.defaultPython, from };
    if (minor >= oldest && minor < 100) return { value, from };
  }
  return refuse(project, named, from);
}

function refuse(project: Project, named: Named, from: string): undefined {
  const message = `Python ${named.text.slice(0, 60)} is not supported (${from}).`;
  const place = named.path === '' ? {} : { file: project.view.name(named.path), line: named.line };
  project.trace.findings.push(
    finding('detect.version-unsupported', 'error', message, {
      ...place,
      expected: `CPython ${supported.join(', ')}`,
    }),
  );
  return undefined;
}

/** Does a constraint allow the newest release of a minor version, or the exact release? */
function allows(constraint: string, version: string): boolean {
  const release = version.split('.').length === 2 ? `${version}.99` : version;
  if (!valid(release)) return false;
  return constraint.split('||').some((part) => satisfiesPart(part, release, version));
}

function satisfiesPart(part: string, release: string, version: string): boolean {
  const specifier = toSpecifier(part.trim());
  try {
    return [release, `${version}${version.split('.').length === 2 ? '.0' : ''}`].some((candidate) =>
      satisfies(candidate, specifier),
    );
  } catch {
    // A constraint in no grammar we know excludes nothing.
    return true;
  }
}

/** Poetry's `^3.10`, `~3.10`, `3.11`, `3.*` in the words of PEP 440. */
function toSpecifier(part: string): string {
  return part
    .replace(/([\^~<>=!])\s+/g, '$1')
    .split(/[\s,]+/)
    .filter((piece) => piece !== '' && piece !== '*')
    .map((piece) => {
      const caret = /^\^\s*(\d+)(\.[\d.]+)?/.exec(piece);
      if (caret !== null) return `>=${caret[1]}${caret[2] ?? ''},<${Number(caret[1]) + 1}`;
      const tilde = /^~\s*(\d+)\.(\d+)/.exec(piece);
      if (tilde !== null) return `>=${piece.slice(1).trim()},<${tilde[1]}.${Number(tilde[2]) + 1}`;
      if (/^\d+(\.\d+)?$/.test(piece)) return `==${piece}.*`;
      return /^\d/.test(piece) ? `==${piece}` : piece;
    })
    .join(',');
}

/** The strongest exact version that a file names. */
function readExact(project: Project): Named | undefined {
  return (
    pythonVersionFile(project) ??
    miseVersion(project) ??
    linesOf(project, '.tool-versions', /^python\s+(\S+)/) ??
    linesOf(project, 'runtime.txt', /^(python-\S+|pypy\S*)/) ??
    pipfileVersion(project)
  );
}

function pythonVersionFile(project: Project): Named | undefined {
  return linesOf(project, '.python-version', /^([^#\s]\S*)/);
}

function linesOf(project: Project, path: string, pattern: RegExp): Named | undefined {
  const lines = project.view.text(path)?.split('\n') ?? [];
  for (const [index, line] of lines.entries()) {
    const text = pattern.exec(line.trim())?.[1];
    if (text !== undefined) return { text, path, line: index + 1 };
  }
  return undefined;
}

function miseVersion(project: Project): Named | undefined {
  const path = ['mise.toml', '.mise.toml'].find((file) => project.view.has(file));
  const content = path === undefined ? undefined : project.view.text(path);
  if (path === undefined || content === undefined) return undefined;
  const toml = readToml(path, content);
  if (isFault(toml)) return undefined;
  const value = toml.get('tools', 'python');
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = asText(first) ?? asText(asTable(first)?.version);
  if (text === undefined || !/\d/.test(text)) return undefined;
  return { text, path, line: toml.line('tools', 'python') ?? 1 };
}

function pipfileVersion(project: Project): Named | undefined {
  const toml = project.manifest.pipfile;
  for (const key of ['python_full_version', 'python_version']) {
    const text = asText(toml?.get('requires', key));
    const line = toml?.line('requires', key) ?? 1;
    if (text !== undefined) return { text, path: 'Pipfile', line };
  }
  return undefined;
}

function readConstraint(project: Project, inline: InlineScript | undefined): Named | undefined {
  const { pyproject, setupCfg, setupPy } = project.manifest;
  for (const keys of [
    ['project', 'requires-python'],
    ['tool', 'poetry', 'dependencies', 'python'],
  ]) {
    const value = pyproject?.get(...keys);
    const text = asText(value) ?? asText(asTable(value)?.version);
    const line = pyproject?.line(...keys) ?? 1;
    if (text !== undefined) return { text, path: 'pyproject.toml', line };
  }
  const cfg = iniEntry(setupCfg, 'options', 'python_requires');
  const cfgText = cfg?.values[0]?.text;
  if (cfg !== undefined && cfgText !== undefined) {
    return { text: cfgText, path: 'setup.cfg', line: cfg.line };
  }
  if (setupPy?.pythonRequires !== undefined) return { ...setupPy.pythonRequires, path: 'setup.py' };
  if (inline?.requiresPython === undefined) return undefined;
  return { text: inline.requiresPython, path: inline.path, line: inline.line };
}
