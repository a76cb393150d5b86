import { finding } from '../trace.ts';
import { mayDefineApp } from './app-class.ts';
import { excludedFile, topDirectories } from './excluded.ts';
import { formOf } from './form.ts';
import { type Project, reject } from './project.ts';
import { normaliseName } from './requirements.ts';
import type { Start } from './start.ts';

const step = '5-scan';
const names = ['wsgi', 'asgi', 'server', 'run', 'start', 'serve', 'bot', 'worker', 'cli'];
const seen = ['main.py', '__main__.py', 'app.py', 'wsgi.py', 'asgi.py', 'application.py'];

/**
 * Step 5: the root's files, then those of its packages; applications, then guards that listen, then other guards, then
 * `main`; among equals by name.
 */
export function scan(project: Project): Start | undefined {
  const { view } = project;
  const root = view.paths.filter((path) => /^[^/]+\.py$/.test(path));
  const found = best(
    project,
    root.filter((path) => !seen.includes(path)),
  );
  if (found !== undefined) return found;
  const packages = new Set(topDirectories(view));
  const nested = view.paths.filter(
    (path) => /^[^/]+\/[^/]+\.py$/.test(path) && packages.has(path.split('/')[0] ?? ''),
  );
  return best(project, nested);
}

interface Candidate {
  readonly start: Start;
  readonly rank: number;
  readonly name: number;
}

function best(project: Project, paths: readonly string[]): Start | undefined {
  const candidates = paths.flatMap((path): Candidate[] => {
    const file = path.split('/').at(-1) ?? '';
    const text = project.view.text(path);
    if (excludedFile(file) || text === undefined || !mayStart(text)) return [];
    const start = formOf(project, path, step);
    const rank = start === undefined ? undefined : rankOf(project, start);
    if (start === undefined || rank === undefined) return [];
    return [{ start, rank, name: nameRank(project, file) }];
  });
  const ordered = candidates.sort((a, b) => a.rank - b.rank || a.name - b.name);
  const [first, ...others] = ordered;
  if (first === undefined) return undefined;
  for (const { start } of others) {
    const { path, line } = start;
    const why = `${first.start.path} comes first`;
    reject(project, { step, entrypoint: `file:${path}`, path, line, why });
  }
  const equal = others.filter((it) => it.rank === first.rank && it.name === first.name);
  if (equal.length === 0) return { ...first.start, confidence: lower(first.start.confidence) };
  const all = [first, ...equal].map((it) => project.view.name(it.start.path)).join(', ');
  const message = `Several files could start the service: ${all}.`;
  const place = { file: project.view.name(first.start.path), line: first.start.line ?? 1 };
  project.trace.findings.push(finding('detect.ambiguous', 'warning', message, place));
  return { ...first.start, confidence: 'low' };
}

function lower(confidence: Start['confidence']): Start['confidence'] {
  return confidence === 'high' ? 'medium' : 'low';
}

/** Saves parsing files that cannot be a start. */
function mayStart(text: string): boolean {
  return (
    text.includes('__name__') ||
    text.includes('def main') ||
    mayDefineApp(text) ||
    text.includes('streamlit')
  );
}

function rankOf(project: Project, start: Start): number | undefined {
  const facts = project.facts(start.path);
  const guarded = facts?.guard !== undefined;
  const listens = (facts?.serves.length ?? 0) > 0;
  switch (start.form.kind) {
    case 'asgi':
    case 'wsgi':
      return guarded ? 0 : 1;
    case 'streamlit':
      return 1;
    case 'celery':
      return 6;
    case 'file':
    case 'module':
      if (!guarded) return undefined;
      return listens ? 2 : 3;
    case 'function':
    case 'script':
      return 4;
  }
}

function nameRank(project: Project, file: string): number {
  const name = file.replace(/\.py$/, '');
  const index = names.indexOf(name);
  if (index >= 0) return index;
  const last = 2 * names.length;
  if (normaliseName(name) === project.manifest.name) return names.length;
  // `email_server.py` says as much as `server.py`, after it.
  const part = names.findIndex((one) => name.split('_').includes(one));
  return part >= 0 ? names.length + 1 + part : last + 1;
}

/** Step 5, the last: the only file at the root, when it does something. */
export function singleScript(project: Project): Start | undefined {
  const at = '5-single-script';
  const files = project.view.paths.filter(
    (path) => /^[^/]+\.py$/.test(path) && !excludedFile(path),
  );
  const [only] = files;
  if (only === undefined || files.length > 1) return undefined;
  const start = formOf(project, only, at);
  return start === undefined ? undefined : { ...start, confidence: 'low' };
}
