import type { ProblemCode } from '#src/problem-code.ts';
import type { HostileCase, RepositoryCase } from '../case.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const holding = (
  id: string,
  title: string,
  code: ProblemCode,
  files: Files | (() => Files),
): RepositoryCase => ({
  kind: 'repository',
  id,
  title,
  code,
  files: typeof files === 'function' ? files : () => files,
});

const app = {
  'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
  'requirements.txt': 'fastapi\n',
};

/** A project with one script, which no way to start follows from but the script. */
const scripted = (name: string, target: string): Files => ({
  'pyproject.toml': `[project]\nname = "x"\nversion = "1"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project.scripts]\n${JSON.stringify(name)} = ${JSON.stringify(target)}\n`,
  'pkg/__init__.py': '',
});
const manifest = (title: string, content: string | Uint8Array): RepositoryCase =>
  holding('RC-02', title, 'detect.manifest-invalid', { 'package.json': content });

const started = (entrypoint: string, code: ProblemCode): RepositoryCase => ({
  ...holding('TV-06', `the entry point ${JSON.stringify(entrypoint)}`, code, app),
  spec: { entrypoint },
});

/** Contents of repositories that are refused, or from which nothing is taken: RC and TV-06. */
export const repositoryCases: readonly HostileCase[] = [
  holding(
    'RC-01',
    'a script with a statement',
    'detect.script-invalid',
    scripted('x', 'pkg:main; import os'),
  ),
  holding(
    'RC-01',
    'a script with a space',
    'detect.script-invalid',
    scripted('x', 'pkg.__init__:x y'),
  ),
  holding(
    'RC-01',
    'a script named by a shell',
    'detect.script-invalid',
    scripted('$(id)', 'pkg:main'),
  ),
  holding(
    'RC-01',
    'a script of two lines',
    'detect.script-invalid',
    scripted('x\nRUN id', 'pkg:main'),
  ),
  manifest('100,000 levels', '['.repeat(100_000)),
  manifest('no UTF-8', Buffer.from([0x7b, 0xff, 0xfe])),
  manifest('50 MiB', Buffer.alloc(1_048_577, 0x20)),
  holding('RC-02', '100,000 levels of TOML', 'detect.manifest-invalid', {
    'pyproject.toml': `a = ${'['.repeat(100_000)}`,
  }),
  holding('RC-03', 'main.py is a directory', 'detect.documents-only', { 'main.py/x.txt': 'x' }),
  holding('RC-03', 'more packages than are looked at', 'detect.truncated', () =>
    Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`src/p${at}/__init__.py`, ''])),
  ),
  holding('RC-07', 'two packages that start', 'detect.ambiguous', {
    'a/__main__.py': 'print(1)\n',
    'b/__main__.py': 'print(2)\n',
    'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n',
  }),
  holding('RC-08', 'a line of 10 MiB', 'detect.no-launch', {
    'main.py': `def main(${'if '.repeat(3_500_000)}`,
  }),
  holding('RC-08', 'a line of 1 MiB', 'detect.file-too-large', {
    'main.py': `def main(${'if '.repeat(340_000)}`,
  }),
  holding('RC-08', '100,000 brackets', 'detect.no-launch', { 'main.py': '('.repeat(100_000) }),
  started('"] ; rm', 'detect.entrypoint-unresolved'),
  started('main:app; id', 'detect.entrypoint-unresolved'),
  started('main:app\n', 'detect.entrypoint-invalid'),
  started('../main.py', 'detect.entrypoint-unresolved'),
  started('script:$(id)', 'detect.entrypoint-unresolved'),
];
