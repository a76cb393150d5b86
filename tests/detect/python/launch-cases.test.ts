import { expect, test } from 'vitest';
import { telemetryRelease } from '#src/detect/python/telemetry-table.ts';
import { build, codes, command, entry, found, rejections, search } from './search.ts';

const fastapi = 'from fastapi import FastAPI\napp = FastAPI()\n';
const flask = 'from flask import Flask\napp = Flask(__name__)\n';
const loop = 'def main():\n    pass\nif __name__ == "__main__":\n    main()\n';
const hatch = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';

test('8 extras of a script are added to the install', () => {
  const detection = search({
    'setup.py': 'from setuptools import setup\nsetup()\n',
    'setup.cfg':
      '[metadata]\nname = z\n[options.entry_points]\nconsole_scripts =\n    x = z.cli:main [extra]\n',
    'z/cli.py': 'def main(): pass\n',
  });

  expect(found(detection)).toBe('1-console-script script:x=z.cli:main');
  expect(build(detection)).toMatchObject({ extras: ['extra'], installProject: true });
});

test('27 an async main is run by asyncio, and gets a launcher for signals', () => {
  const detection = search({ 'main.py': 'async def main():\n    pass\n' });

  expect(command(detection)).toBe(
    'python -c import asyncio, sys; from main import main; sys.exit(asyncio.run(main()))',
  );
  expect(build(detection).needsSignalLauncher).toBe(true);
});

test('22 a src layout that is not installed gets PYTHONPATH', () => {
  const detection = search({ 'src/p/__main__.py': 'print(1)\n' });

  expect(detection.launch?.environment).toEqual({ PYTHONPATH: 'src' });
  expect(build(detection).installProject).toBe(false);
});

test('22 a src layout that can be installed is installed', () => {
  const detection = search({
    'pyproject.toml': `[project]\nname = "p"\n${hatch}`,
    'src/p/__main__.py': 'print(1)\n',
  });

  expect(detection.launch?.environment).toEqual({});
  expect(build(detection)).toMatchObject({ manager: 'pyproject', installProject: true });
});

test('31 a guard that binds loopback only tells the port', () => {
  const main = `import uvicorn\n${fastapi}if __name__ == "__main__":\n    uvicorn.run(app, host="127.0.0.1", port=9000)\n`;
  const detection = search({ 'main.py': main, 'requirements.txt': 'fastapi\nuvicorn\n' });

  expect(detection.launch?.port).toEqual({ number: 9000, protocol: 'http' });
  expect(detection.launch?.bindable).toBe(true);
  expect(detection.evidence).toContainEqual({
    path: 'main.py',
    line: 5,
    why: 'uvicorn.run uses port 9000, there on loopback only',
  });
});

test('34 a server that is no dependency is added, pinned', () => {
  const detection = search({ 'app.py': flask, 'requirements.txt': 'flask\n' });

  expect(build(detection).addedPackages).toEqual(['gunicorn==27.0.1']);
  expect(codes(detection)).toContain('detect.server-added');
  expect(command(detection)).toContain('gunicorn app:app --bind {address}:{port}');
});

test.each([
  ['fastapi[standard]', []],
  ['FastAPI[all]>=0.100', []],
  ['uvicorn[standard]==0.30.0', []],
  ['fastapi', ['uvicorn==0.54.0']],
  ['uvicorn-worker', ['uvicorn==0.54.0']],
  ['fastapi # uvicorn', ['uvicorn==0.54.0']],
])('34 %s brings %j', (requirement, added) => {
  const detection = search({ 'main.py': fastapi, 'requirements.txt': `${requirement}\n` });

  expect(build(detection).addedPackages).toEqual(added);
});

test('35 a name that only looks like a framework makes no server', () => {
  const detection = search({ 'main.py': loop, 'requirements.txt': 'fastapi-ipware\n# flask\n' });

  expect(found(detection)).toBe('3-root-main file:main.py');
  expect(detection.launch?.port).toBeUndefined();
});

test('42 Streamlit has a health route of its own', () => {
  const detection = search({ 'app.py': 'import streamlit\nstreamlit.title("x")\n' });

  expect(detection.launch).toMatchObject({ healthPath: '/_stcore/health', port: { number: 8501 } });
});

test('44 a Celery worker beside the web is proposed', () => {
  const detection = search({
    'main.py': fastapi,
    'worker/celery_app.py': 'from celery import Celery\nqueue = Celery("x")\n',
  });

  expect(detection.launch?.processes).toEqual([
    {
      name: 'worker',
      role: 'worker',
      command: ['celery', '-A', 'worker.celery_app:queue', 'worker', '--loglevel', 'INFO'],
      proposed: true,
    },
  ]);
});

test('45 a worker listens on nothing', () => {
  const detection = search({ 'jobs/tasks.py': 'from celery import Celery\napp = Celery("x")\n' });

  expect(detection.launch?.port).toBeUndefined();
  expect(build(detection).needsSignalLauncher).toBe(false);
});

test.each([
  ['3.11.9\n', '3.11.9'],
  ['# chosen by hand\n\n3.12\n', '3.12'],
  ['python-3.13.1\n', '3.13.1'],
  ['cpython@3.11\n', '3.11'],
])('58 .python-version %j gives %s', (text, version) => {
  const detection = search({ 'main.py': loop, '.python-version': text });

  expect(detection.launch?.version.value).toBe(version);
});

test.each([
  ['.python-version', 'pypy3.10\n'],
  ['.python-version', '3.9\n'],
  ['.python-version', '3.10.4\n'],
  ['runtime.txt', 'python-2.7.18\n'],
  ['.tool-versions', 'nodejs 20\npython 3.8.1\n'],
])('57 %s with %j is refused with its line', (path, text) => {
  const detection = search({ 'main.py': loop, [path]: text });

  expect(detection.launch).toBeUndefined();
  expect(detection.findings).toContainEqual(
    expect.objectContaining({ code: 'detect.version-unsupported', file: path }),
  );
});

test('59 a version that contradicts the constraint is reported with both lines', () => {
  const detection = search({
    'main.py': loop,
    '.tool-versions': 'python 3.11.2\n',
    'pyproject.toml': '[project]\nname="z"\nrequires-python = ">=3.12"\n',
  });
  const conflict = detection.findings.find((it) => it.code === 'detect.version-conflict');

  expect(conflict?.message).toContain('.tool-versions:1');
  expect(conflict?.message).toContain('pyproject.toml:3');
  expect(detection.launch?.version).toEqual({ value: '3.12', from: 'pyproject.toml:3' });
});

test.each([
  ['>=3.13', '3.13'],
  ['>=3.9', '3.11'],
  ['>=3.9,<3.12', '3.11'],
  ['~=3.12', '3.12'],
  ['==3.12.*', '3.12'],
  ['>=3.11.4', '3.11'],
])('60 requires-python %s gives %s', (constraint, version) => {
  const detection = search({
    'main.py': loop,
    'pyproject.toml': `[project]\nname="z"\nrequires-python = "${constraint}"\n`,
  });

  expect(detection.launch?.version.value).toBe(version);
});

test.each([
  ['^3.10', '3.11'],
  ['^3.12', '3.12'],
  ['~3.13', '3.13'],
  ['>=3.9 <4.0', '3.11'],
  ['^3.10 || ^3.12', '3.11'],
])('60 a constraint of Poetry %s gives %s', (constraint, version) => {
  const detection = search({
    'main.py': loop,
    'pyproject.toml': `[tool.poetry]\nname="z"\n[tool.poetry.dependencies]\npython = "${constraint}"\n`,
  });

  expect(detection.launch?.version.value).toBe(version);
});

test('a version that only an ended release satisfies is refused', () => {
  const files = { 'main.py': loop, 'setup.cfg': '[options]\npython_requires = <3.10\n' };

  expect(codes(search(files))).toContain('detect.version-unsupported');
});

test('the version of the spec wins', () => {
  const detection = search({ 'main.py': loop, '.python-version': '3.12\n' }, { version: '3.13' });

  expect(detection.launch?.version).toEqual({ value: '3.13', from: 'spec' });
});

const lock =
  'version = 1\n[[package]]\nname = "z"\nsource = { virtual = "." }\ndependencies = [{ name = "fastapi" }]\n[[package]]\nname = "fastapi"\nversion = "0.115.0"\n[[package]]\nname = "pytest"\nversion = "8.0"\n';

test.each([
  ['# This file was autogenerated by uv via the following command:\nfastapi==0.115.0\n', false],
  ['fastapi\n', true],
])('61 requirements beside uv.lock: %j', (requirements, warns) => {
  const detection = search({
    'main.py': fastapi,
    'pyproject.toml': '[project]\nname="z"\n',
    'uv.lock': lock,
    'requirements.txt': requirements,
  });

  expect(detection.launch?.packageManager).toBe('uv');
  expect(codes(detection).includes('detect.manager-conflict')).toBe(warns);
});

test('62 requirements in UTF-16 are read', () => {
  const text = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('fastapi\r\nuvicorn\r\n', 'utf16le'),
  ]);
  const detection = search({ 'main.py': fastapi, 'requirements.txt': new Uint8Array(text) });

  expect(build(detection).addedPackages).toEqual([]);
});

test('63 a requirement from Git needs git in the build alone', () => {
  const detection = search({
    'main.py': fastapi,
    'requirements.txt': 'lib @ git+https://example.org/lib.git@v1\npsycopg2==2.9\n',
  });

  expect(build(detection).buildPackages).toEqual([
    { name: 'git', why: 'requirements.txt:1 is fetched with git' },
    { name: 'build-essential', why: 'requirements.txt:2 psycopg2' },
    { name: 'libpq-dev', why: 'requirements.txt:2 psycopg2' },
  ]);
  expect(build(detection).runPackages).toEqual([
    { name: 'libpq5', why: 'requirements.txt:2 psycopg2' },
  ]);
});

test('requirements follow -r and -c, hashes and the source itself are told', () => {
  const detection = search({
    'main.py': fastapi,
    'requirements.txt': '-r requirements/base.txt\n-c constraints.txt\n-e .\n',
    'requirements/base.txt': 'fastapi==0.1 \\\n    --hash=sha256:aa\n',
    'constraints.txt': 'uvicorn==1\n',
  });

  expect(build(detection)).toMatchObject({
    manager: 'pip',
    manifests: ['requirements.txt', 'requirements/base.txt', 'constraints.txt'],
    requirements: ['requirements.txt'],
    requireHashes: true,
    dependenciesNeedSource: true,
    addedPackages: ['uvicorn==0.54.0'],
  });
});

test('a requirements file that names a missing one is an error', () => {
  const detection = search({ 'main.py': fastapi, 'requirements.txt': '-r gone.txt\n' });

  expect(detection.launch).toBeUndefined();
  expect(codes(detection)).toContain('detect.requirement-missing');
});

test('68 a single file with inline metadata', () => {
  const text = `# /// script\n# requires-python = ">=3.12"\n# dependencies = ["requests", "rich>=13"]\n# ///\n${loop}`;
  const detection = search({ 'main.py': text });

  expect(build(detection)).toMatchObject({
    manager: 'script',
    inlineDependencies: ['requests', 'rich>=13'],
  });
  expect(detection.launch?.version.value).toBe('3.12');
});

test('69 a version from Git tags becomes a build argument', () => {
  const detection = search({
    'main.py': fastapi,
    'pyproject.toml':
      '[project]\nname="z"\ndynamic=["version"]\n[build-system]\nrequires=["setuptools","setuptools-scm"]\nbuild-backend="setuptools.build_meta"\n',
  });

  expect(build(detection).versionVariable).toBe('SETUPTOOLS_SCM_PRETEND_VERSION');
});

test('telemetry follows what the lock installs in production', () => {
  const detection = search({
    'main.py': fastapi,
    'pyproject.toml': '[project]\nname="z"\n',
    'uv.lock': lock,
  });
  const found = build(detection).instrumentations ?? [];

  expect(found).toContain(`opentelemetry-instrumentation-fastapi==${telemetryRelease}`);
  expect(found).toContain(`opentelemetry-instrumentation-wsgi==${telemetryRelease}`);
  expect(found).not.toContain(`opentelemetry-instrumentation-flask==${telemetryRelease}`);
});

test('telemetry is left to the build without a lock', () => {
  const detection = search({ 'main.py': fastapi, 'requirements.txt': 'fastapi\n' });

  expect(build(detection).instrumentations).toBeUndefined();
});

const grpc = (address: string) =>
  `import os, grpc\ndef serve():\n    port = os.environ.get("PORT", "50055")\n    server = grpc.server(None)\n    server.add_insecure_port(${address})\n    server.start()\n    server.wait_for_termination()\nif __name__ == "__main__":\n    serve()\n`;

test.each([
  ['"[::]:50051"', 50051, false, {}],
  ['f"[::]:{port}"', 50055, false, { PORT: { bind: '{port}' } }],
  ['"0.0.0.0:" + port', 50055, false, { PORT: { bind: '{port}' } }],
  ['os.getenv("LISTEN", "[::]:6000")', 6000, true, { LISTEN: { bind: '{address}:{port}' } }],
])('a gRPC program on %s', (address, number, bindable, environment) => {
  const { launch } = search({ 'server.py': grpc(address), 'requirements.txt': 'grpcio\n' });

  expect(launch?.port).toEqual({ number, protocol: 'grpc' });
  expect(launch?.environment).toEqual(environment);
  expect(launch?.bindable).toBe(bindable);
  expect(launch?.build).toMatchObject({ needsSignalLauncher: true });
});

test('a program that reads HOST and PORT is bound through them', () => {
  const { launch } = search({
    'main.py':
      'import os\nfrom aiohttp import web\nif __name__ == "__main__":\n    web.run_app(web.Application(), host=os.environ.get("HOST", "127.0.0.1"), port=int(os.getenv("PORT", "8081")))\n',
  });

  expect(launch).toMatchObject({
    port: { number: 8081, protocol: 'http' },
    bindable: true,
    environment: { HOST: { bind: '{address}' }, PORT: { bind: '{port}' } },
  });
});

test('a program that declares --host and --port is bound through them', () => {
  const detection = search({
    'main.py':
      'import argparse, http.server\nif __name__ == "__main__":\n    p = argparse.ArgumentParser()\n    p.add_argument("--host", default="127.0.0.1")\n    p.add_argument("--port", type=int, default=8090)\n    args = p.parse_args()\n    http.server.HTTPServer((args.host, args.port), None).serve_forever()\n',
  });

  expect(command(detection)).toBe('python main.py --host {address} --port {port}');
  expect(detection.launch).toMatchObject({ bindable: true, port: { number: 8090 } });
});

test('a program that only listens on loopback is reported', () => {
  const detection = search({
    'main.py':
      'import http.server\nif __name__ == "__main__":\n    http.server.HTTPServer(("127.0.0.1", 8090), None).serve_forever()\n',
  });

  expect(codes(detection)).toContain('detect.loopback');
});

test.each([
  [`${fastapi}@app.get("/healthz")\ndef h(): pass\n`, '/healthz'],
  [
    `${fastapi}from fastapi import APIRouter\nr = APIRouter()\n@r.get("/health")\ndef h(): pass\n`,
    undefined,
  ],
])('a health route counts only on the application itself', (text, path) => {
  expect(search({ 'main.py': text }).launch?.healthPath).toBe(path);
});

test.each([
  ['main:app', '0-spec asgi:main:app'],
  ['asgi:main:app', '0-spec asgi:main:app'],
  ['main:run', '0-spec function:main:run'],
  ['function:main:run', '0-spec function:main:run'],
  ['main:create_app', '0-spec asgi:main:create_app()'],
  ['main:create_app()', '0-spec asgi:main:create_app()'],
  ['file:main.py', '0-spec file:main.py'],
  ['main.py', '0-spec file:main.py'],
  ['module:pkg', '0-spec module:pkg'],
  ['streamlit:main.py', '0-spec streamlit:main.py'],
  ['script:x', '0-spec script:x=main:run'],
  ['x', '0-spec script:x=main:run'],
  ['pkg', '0-spec module:pkg'],
  ['gone:app', 'none'],
  ['main:gone', 'none'],
  ['file:gone.py', 'none'],
  ['script:gone', 'none'],
  ['main:app; import os', 'none'],
])('an entry point %s gives %s', (text, expected) => {
  const detection = entry(text, {
    'pyproject.toml': `[project]\nname="z"\n[project.scripts]\nx="main:run"\n${hatch}`,
    'main.py': `${fastapi}def run(): pass\ndef create_app():\n    return FastAPI()\n`,
    'pkg/__main__.py': 'print(1)\n',
  });

  expect(found(detection)).toBe(expected);
  expect(detection.findings.some((it) => it.severity === 'error')).toBe(expected === 'none');
});

test('a rejected guard names its line', () => {
  const detection = search({ 'main.py': `${fastapi}if __name__ == "__main__":\n    quit()\n` });

  expect(rejections(detection)).toContain('main.py:3');
});
