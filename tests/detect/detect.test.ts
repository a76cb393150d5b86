import { expect, test } from 'vitest';
import { detect } from '#src/detect/detect.ts';
import { loadPythonParser } from '#src/io/python-parser.ts';
import { fileTree } from '#src/source/file-tree.ts';
import { tree } from '#tests/support/tree.ts';
import { aHint, codes, pkg, search } from './search.ts';

const fastapi = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const api = {
  'services/api/requirements.txt': 'fastapi\nuvicorn\n',
  'services/api/main.py': fastapi,
};
const web = {
  'web/package.json': pkg({ scripts: { start: 'node server.js' } }),
  'web/server.js': 'app.listen(3000)\n',
};

test('lists the directories of a monorepo and guesses none', async () => {
  const found = await search({ ...api, ...web, 'README.md': '' });

  expect(found.launch).toBeUndefined();
  expect(found.findings).toEqual([
    expect.objectContaining({
      code: 'detect.directory-ambiguous',
      message: expect.stringContaining('services/api, web'),
    }),
  ]);
});

test('takes the directory that path names', async () => {
  const { launch } = await search({ ...api, ...web }, { path: 'services/api' });

  expect(launch).toMatchObject({ directory: 'services/api', entrypoint: 'asgi:main:app' });
});

test('refuses a path that is not there and lists those that are', async () => {
  const found = await search({ ...api, ...web }, { path: 'services/gone' });

  expect(found.findings).toEqual([
    expect.objectContaining({
      code: 'detect.directory-missing',
      hint: expect.stringContaining('services/api, web'),
    }),
  ]);
});

test('takes the only directory with a manifest, and says so', async () => {
  const found = await search({
    'a/b/package.json': pkg({ scripts: { start: 'node s.js' } }),
    'a/b/s.js': 'x.listen(1234)\n',
    'docs/requirements.txt': 'sphinx\n',
  });

  expect(found.launch).toMatchObject({ directory: 'a/b', port: { number: 1234 } });
  expect(found.evidence.every(({ path }) => path.startsWith('a/b/'))).toBe(true);
  expect(codes(found)).toContain('detect.directory-nested');
});

test('a front end beside Django is a second project', async () => {
  const found = await search({
    'manage.py': "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site1.settings')\n",
    'site1/__init__.py': '',
    'site1/settings.py': "WSGI_APPLICATION = 'site1.wsgi.application'\n",
    'site1/wsgi.py': 'application = 1\n',
    'requirements.txt': 'django\n',
    'package.json': pkg({ scripts: { build: 'vite build' }, devDependencies: { vite: '7' } }),
    'package-lock.json': '{}',
    'src/main.js': 'render();\n'.repeat(1_000),
  });

  expect(found.launch).toMatchObject({ language: 'python', step: '3-manage-py' });
  expect(codes(found)).toContain('detect.second-project');
});

test('asks between two languages that are equally likely, and language decides', async () => {
  const files = {
    'requirements.txt': 'fastapi\nuvicorn\n',
    'main.py': fastapi,
    'package.json': pkg({ scripts: { start: 'node index.js' } }),
    'index.js': 'x.listen(3000) // the same weight\n',
  };

  const found = await search(files);
  const said = await search(files, { language: 'node' });

  expect(found.launch).toBeUndefined();
  expect(codes(found)).toContain('detect.language-ambiguous');
  expect(said.launch?.language).toBe('node');
});

test.each([
  ['an empty source', {}, 'detect.empty'],
  ['documents', { 'README.md': '# x', LICENSE: '', 'img/a.png': '' }, 'detect.documents-only'],
  ['notebooks', { 'a.ipynb': '{}', 'README.md': '' }, 'detect.notebooks-only'],
  [
    'a Go library',
    { 'go.mod': 'module x\n\ngo 1.25\n', 'x.go': 'package x\n' },
    'detect.library-only',
  ],
  [
    'a Rust library',
    { 'Cargo.toml': '[package]\nname = "x"\n', 'src/lib.rs': '' },
    'detect.library-only',
  ],
  ['PHP', { 'composer.json': '{}', 'index.php': '' }, 'detect.language-unsupported'],
  ['Ruby', { Gemfile: '', 'config.ru': '' }, 'detect.language-unsupported'],
  ['.NET', { 'Api.csproj': '', 'Program.cs': '' }, 'detect.language-unsupported'],
  ['Elixir', { 'mix.exs': '' }, 'detect.language-unsupported'],
  ['Deno', { 'deno.json': '{}', 'main.ts': 'Deno.serve(() => {})' }, 'detect.language-unsupported'],
  ['C', { 'main.c': 'int main(){}' }, 'detect.no-launch'],
])('says why there is no start in %s', async (_, files, code) => {
  const found = await search(files);

  expect(found.launch).toBeUndefined();
  expect(codes(found)).toContain(code);
  expect(found.findings.some(({ severity }) => severity === 'error')).toBe(true);
});

test('gives the same result whatever the order of the files', async () => {
  const files = {
    ...prefixed('aaa/'),
    ...prefixed('zed/'),
    'README.md': '',
    'pyproject.toml': '[project]\nname = "q"\n',
  };
  const python = await loadPythonParser();
  const results = new Set<string>();

  for (let round = 0; round < 20; round += 1) {
    const entries = Object.entries(files);
    const shuffled = entries.map(
      (_, index) => entries[(index * 7 + round * 3) % entries.length] ?? ['', ''],
    );
    const found = await detect(tree(Object.fromEntries(shuffled)), aHint(), async () => python);
    results.add(JSON.stringify(found));
  }

  expect(results.size).toBe(1);
});

function prefixed(prefix: string): Record<string, string> {
  return { [`${prefix}__main__.py`]: 'print(1)\n', [`${prefix}__init__.py`]: '' };
}

test('RC-02: a hostile package.json changes no prototype and stops nothing', async () => {
  const hostile =
    '{"__proto__": {"scripts": {"start": "node x.js"}}, "scripts": {"__proto__": "x"}}';
  const deep = `{"scripts": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const bom = `\u{FEFF}${pkg({ scripts: { start: 'node s.js' } })}`;

  expect((await search({ 'package.json': hostile })).launch).toBeUndefined();
  expect((await search({ 'package.json': deep })).launch).toBeUndefined();
  expect((await search({ 'package.json': bom, 's.js': 'x.listen(1)\n' })).launch?.entrypoint).toBe(
    'npm:start',
  );
  expect(({} as { scripts?: unknown }).scripts).toBeUndefined();
});

test.each([
  ['no JSON', '{"scripts": '],
  ['no object', '[]'],
  ['not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x80])],
  ['50 MiB', new Uint8Array(50 * 1_048_576)],
])('RC-02: a package.json that is %s is named', async (_, content) => {
  const found = await search({ 'package.json': content });

  expect(found.launch).toBeUndefined();
  expect(found.findings).toContainEqual(
    expect.objectContaining({ code: 'detect.manifest-invalid', file: 'package.json' }),
  );
});

test('RC-03: a directory named main.py and 100,000 packages are bounded', async () => {
  const bytes = new TextEncoder().encode('print(1)\n');
  const many = Array.from({ length: 100_000 }, (_, index) => ({
    path: `src/p${index}/__main__.py`,
    size: bytes.length,
    executable: false,
    bytes,
  }));
  const started = performance.now();

  const found = await search(
    fileTree([...many, { path: 'main.py/x.txt', size: 9, executable: false, bytes }]),
  );

  expect(performance.now() - started).toBeLessThan(5_000);
  expect(codes(found)).toContain('detect.truncated');
});

test.each([
  ['server.js', 'app.listen(process.env.PORT '],
  ['main.go', 'os.Getenv("PORT") ListenAndServe('],
  ['Dockerfile', 'LABEL ENTRYPOINT=\\'],
  ['Procfile', "web: a 'b \\"],
  ['pom.xml', '<a b="<!-- '],
  ['Cargo.toml', '[[bin]]\nname = "x"'],
])('RC-08: a long hostile %s takes less than a second', async (path, piece) => {
  const manifests = {
    'package.json': pkg({ scripts: { start: 'node server.js' } }),
    'go.mod': 'module x\n',
  };
  const long = piece.repeat(Math.floor(1_000_000 / piece.length));
  const lines = `${piece}\n`.repeat(Math.floor(500_000 / piece.length));

  for (const text of [long, lines]) {
    const started = performance.now();
    await search(
      { ...manifests, [path]: text },
      { language: path.endsWith('.go') ? 'go' : 'node' },
    );
    expect(performance.now() - started).toBeLessThan(1_000);
  }
});
