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
  const wanted = [
    ...dependencies.flatMap((found) => fromRequirement(project, found)),
    ...[...(locked?.keys() ?? [])].map((name) => ({
      ...needOf(name),
      why: `the lock has ${name}`,
    })),
    ...sourceOnly.map((name) => ({ build: ['build-essential'], why: `${name} has no wheel` })),
    { ...project.hints.systemPackages, why: 'spec' },
  ];
  return { build: listOf(wanted, 'build'), run: listOf(wanted, 'run') };
}

interface Wanted extends Need {
  readonly why: string;
}

function fromRequirement(project: Project, found: Requirement): Wanted[] {
  const { name, extras, git } = found;
  const place = `${project.view.name(found.path)}:${found.line}`;
  const pure = name === 'psycopg' && !extras.some((extra) => /^(binary|c)$/.test(extra));
  return [
    ...(git ? [{ build: ['git'], why: `${place} is fetched with git` }] : []),
    ...(pure ? [{ run: ['libpq5'], why: `${place} psycopg without its binary extra` }] : []),
    ...(name === undefined ? [] : [{ ...needOf(name), why: `${place} ${name}` }]),
  ];
}

function needOf(name: string): Need {
  return Object.hasOwn(needs, name) ? (needs[name] ?? {}) : {};
}

/** Each package once, with the first reason. */
function listOf(wanted: readonly Wanted[], stage: 'build' | 'run'): SystemPackage[] {
  const found = new Map<string, string>();
  for (const need of wanted) {
    for (const name of need[stage] ?? []) if (!found.has(name)) found.set(name, need.why);
  }
  return [...found].map(([name, why]) => ({ name, why }));
}
