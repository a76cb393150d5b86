import type { SystemPackage } from '../launch.ts';
import type { LockedVersions } from './lock.ts';
import type { Project } from './project.ts';
import type { Requirement } from './requirements.ts';

export interface SystemPackages {
  readonly build: readonly SystemPackage[];
  readonly run: readonly SystemPackage[];
}

interface Need {
  readonly build?: readonly string[];
  readonly run?: readonly string[];
}

/** Debian packages that Python packages need and do not bring in their wheels. */
const needs: Readonly<Record<string, Need>> = {
  cairocffi: { run: ['libcairo2'] },
  cairosvg: { run: ['libcairo2'] },
  graphviz: { run: ['graphviz'] },
  mysqlclient: {
    build: ['build-essential', 'default-libmysqlclient-dev', 'pkg-config'],
    run: ['libmariadb3'],
  },
  'opencv-python': { run: ['libgl1', 'libglib2.0-0'] },
  pdf2image: { run: ['poppler-utils'] },
  psycopg2: { build: ['build-essential', 'libpq-dev'], run: ['libpq5'] },
  'psycopg-c': { build: ['build-essential', 'libpq-dev'], run: ['libpq5'] },
  pyaudio: { build: ['build-essential', 'portaudio19-dev'], run: ['libportaudio2'] },
  pycairo: { build: ['build-essential', 'libcairo2-dev', 'pkg-config'], run: ['libcairo2'] },
  pydub: { run: ['ffmpeg'] },
  pyodbc: { run: ['unixodbc'] },
  pytesseract: { run: ['tesseract-ocr'] },
  'python-ldap': { build: ['build-essential', 'libldap2-dev', 'libsasl2-dev'], run: ['libldap2'] },
  'python-magic': { run: ['libmagic1'] },
  uwsgi: { build: ['build-essential'] },
  weasyprint: { run: ['libpango-1.0-0', 'libpangoft2-1.0-0', 'libharfbuzz-subset0'] },
  xmlsec: {
    build: ['build-essential', 'libxmlsec1-dev', 'pkg-config'],
    run: ['libxmlsec1-openssl'],
  },
};

/** The Debian packages the dependencies ask for, each with its evidence; the spec's own come last. */
export function systemPackages(
  project: Project,
  dependencies: readonly Requirement[],
  locked: LockedVersions | undefined,
  sourceOnly: readonly string[],
): SystemPackages {
  const build = new Map<string, string>();
  const run = new Map<string, string>();
  const add = (into: Map<string, string>, names: readonly string[], why: string) => {
    for (const name of names) if (!into.has(name)) into.set(name, why);
  };
  const place = (found: Requirement) => `${project.view.name(found.path)}:${found.line}`;
  for (const found of dependencies) {
    if (found.git) add(build, ['git'], `${place(found)} is fetched with git`);
    const binary = found.name === 'psycopg' && !found.extras.some((it) => /^(binary|c)$/.test(it));
    if (binary) add(run, ['libpq5'], `${place(found)} psycopg without its binary extra`);
  }
  const origins = new Map(
    dependencies.flatMap((found) =>
      found.name === undefined ? [] : [[found.name, `${place(found)} ${found.name}`] as const],
    ),
  );
  for (const name of new Set([...origins.keys(), ...(locked?.keys() ?? [])])) {
    const need = Object.hasOwn(needs, name) ? needs[name] : undefined;
    const why = origins.get(name) ?? `the lock has ${name}`;
    add(build, need?.build ?? [], why);
    add(run, need?.run ?? [], why);
  }
  for (const name of sourceOnly) add(build, ['build-essential'], `${name} has no wheel`);
  add(build, project.hints.systemPackages?.build ?? [], 'spec');
  add(run, project.hints.systemPackages?.run ?? [], 'spec');
  return { build: toList(build), run: toList(run) };
}

function toList(found: ReadonlyMap<string, string>): SystemPackage[] {
  return [...found].map(([name, why]) => ({ name, why }));
}
