import type { Hints } from '../hints.ts';
import type { Launch } from '../launch.ts';
import { lineOf } from '../manifest.ts';
import type { ProjectView } from '../project-view.ts';
import { at, finding, type Trace } from '../trace.ts';
import { type PackageManifest, packageLine } from './package-manifest.ts';
import { admitsMajor } from './version-range.ts';

/** Majors that get security fixes, the default first: the one with the longest time to run among the settled. */
const supported = [24, 26, 22];
const named = new Map([
  ['lts/*', '24'],
  ['lts', '24'],
  ['krypton', '24'],
  ['jod', '22'],
]);

type Version = Launch['version'];
interface Written extends Version {
  readonly file: string;
  readonly line: number | undefined;
}

/** The Node version: the spec, a version file, `volta`, the `engines` range, else the default. */
export function nodeVersion(
  view: ProjectView,
  manifest: PackageManifest | undefined,
  hints: Hints,
  trace: Trace,
): Version {
  if (hints.version !== undefined) return { value: hints.version, from: 'spec' };
  const exact = exactVersion(view, manifest);
  const range = manifest?.engines.get('node');
  if (exact !== undefined) {
    checkExact(exact, range, trace);
    trace.evidence.push({ ...at(exact.file, exact.line), why: `Node ${exact.value}` });
    return { value: exact.value, from: exact.from };
  }
  return range === undefined ? byDefault() : fromRange(view, range, trace);
}

function byDefault(): Version {
  return { value: String(supported[0]), from: 'default' };
}

function exactVersion(
  view: ProjectView,
  manifest: PackageManifest | undefined,
): Written | undefined {
  const files: readonly [string, RegExp][] = [
    ['.nvmrc', /^\s*(?:v|node[@-])?([\w./*-]+)/],
    ['.node-version', /^\s*(?:v|node[@-])?([\w./*-]+)/],
    ['.tool-versions', /^nodejs\s+v?([\w./*-]+)/m],
    ['mise.toml', /^node\s*=\s*"v?([\w./*-]+)"/m],
  ];
  for (const [path, pattern] of files) {
    const text = view.text(path);
    const value = normal(pattern.exec(text ?? '')?.[1]);
    if (value === undefined) continue;
    const line = lineOf(text, pattern);
    return { value, from: `${view.name(path)}:${line}`, file: view.name(path), line };
  }
  const volta = normal(manifest?.voltaNode);
  if (volta === undefined) return undefined;
  const line = packageLine(view, 'volta', 'node');
  const file = view.name('package.json');
  return { value: volta, from: `${file}:${line}`, file, line };
}

/** `v22.11.0`, `22`, `lts/jod`: digits, or nothing when it names no version we know. */
function normal(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const name = text.toLowerCase();
  const digits = named.get(name) ?? named.get(name.replace(/^lts\//, '')) ?? name;
  return /^\d{1,3}(\.\d{1,3}){0,2}$/.test(digits) ? digits : undefined;
}

function checkExact(exact: Written, range: string | undefined, trace: Trace): void {
  const major = Number(exact.value.split('.')[0]);
  const place = { file: exact.file, ...(exact.line === undefined ? {} : { line: exact.line }) };
  if (range !== undefined && admitsMajor(range, major) === false) {
    const message = `Node ${exact.value} is asked for here, and engines.node says ${range}`;
    trace.findings.push(finding('detect.version-conflict', 'warning', message, place));
  }
  if (!supported.includes(major)) trace.findings.push(unsupported(exact.value, place));
}

function fromRange(view: ProjectView, range: string, trace: Trace): Version {
  const line = packageLine(view, 'engines', 'node');
  const file = view.name('package.json');
  const place = { file, ...(line === undefined ? {} : { line }) };
  const from = line === undefined ? file : `${file}:${line}`;
  const candidates = [...supported, 25, 23, 21, 20, 19, 18, 16, 14, 12];
  const major = candidates.find((candidate) => admitsMajor(range, candidate) === true);
  if (major === undefined) {
    const message = `engines.node is no range we can meet: ${JSON.stringify(range.slice(0, 80))}`;
    trace.findings.push(finding('detect.version-conflict', 'warning', message, place));
    return byDefault();
  }
  if (!supported.includes(major)) trace.findings.push(unsupported(String(major), place));
  trace.evidence.push({ ...at(file, line), why: `engines.node ${range.slice(0, 80)}` });
  return { value: String(major), from };
}

function unsupported(version: string, place: { readonly file: string; readonly line?: number }) {
  const message = `Node ${version} gets no security fixes`;
  const hint = `Move to Node ${supported[0]}.`;
  return finding('detect.version-unsupported', 'warning', message, { ...place, hint });
}
