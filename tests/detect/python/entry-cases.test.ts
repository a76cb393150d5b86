import { expect, test } from 'vitest';
import { codes, command, found, rejections, search } from './search.ts';

const guard = 'if __name__ == "__main__":\n    main()\n';
const def = 'def main():\n    while True:\n        pass\n';
const run = `${def}\n${guard}`;
const fastapi = 'from fastapi import FastAPI\napp = FastAPI()\n';
const flask = 'from flask import Flask\napp = Flask(__name__)\n';
const project = (rest: string) => `[project]\nname = "z"\nversion = "1"\n${rest}`;
const build = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';
const manage =
  'import os, sys\ndef main():\n    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site1.settings")\nif __name__ == "__main__":\n    main()\n';

interface Case {
  readonly name: string;
  readonly files: Record<string, string>;
  readonly expected: string;
  readonly findings?: readonly string[];
  readonly rejected?: readonly string[];
}

const cases: Case[] = [
  {
    name: '1 script and main.py',
    files: {
      'pyproject.toml': project(`${'[project.scripts]\nx="main:main"\n'}${build}`),
      'main.py': run,
    },
    expected: '1-console-script script:x=main:main',
  },
  {
    name: '2 script of a project that cannot be installed',
    files: { 'pyproject.toml': project('[project.scripts]\nx="main:main"\n'), 'main.py': run },
    expected: '1-console-script function:main:main',
    findings: ['detect.script-not-installed'],
  },
  {
    name: '3 several scripts',
    files: {
      'pyproject.toml': project(`[project.scripts]\nmigrate="z.db:run"\nz="z.cli:main"\n${build}`),
      'z/__init__.py': '',
      'z/db.py': 'def run(): pass\n',
      'z/cli.py': def,
    },
    expected: '1-console-script script:migrate=z.db:run',
    findings: ['detect.ambiguous'],
    rejected: ['pyproject.toml:6 script z: migrate stands before it'],
  },
  {
    name: '4 target of the first script missing',
    files: {
      'pyproject.toml': project(`[project.scripts]\nx="gone:main"\n${build}`),
      'main.py': run,
    },
    expected: '3-root-main file:main.py',
    rejected: ['pyproject.toml:5 script x: module gone does not exist'],
  },
  {
    name: '5 script named 2048 after play',
    files: {
      'pyproject.toml': project(`[project.scripts]\nplay="g:main"\n2048="g:main"\n${build}`),
      'g.py': def,
    },
    expected: '1-console-script script:play=g:main',
  },
  {
    name: '6 script target is an application',
    files: {
      'pyproject.toml': project(
        'dependencies=["fastapi","uvicorn"]\n[project.scripts]\napp="backend.server:app"\n',
      ),
      'backend/server.py': fastapi,
    },
    expected: '1-console-script asgi:backend.server:app',
  },
  {
    name: '7 script target is an attribute of a class',
    files: {
      'pyproject.toml': project(`[project.scripts]\nx="z.cli:App.run"\n${build}`),
      'z/cli.py': 'class App:\n    @classmethod\n    def run(cls): pass\n',
    },
    expected: '1-console-script script:x=z.cli:App.run',
  },
  {
    name: '9 gui scripts only',
    files: {
      'pyproject.toml': project(`[project.gui-scripts]\nx="z:main"\n${build}`),
      'z.py': def,
    },
    expected: '1-console-script script:x=z:main',
    findings: ['detect.gui-script'],
  },
  {
    name: '10 gui and console scripts',
    files: {
      'pyproject.toml': project(
        `[project.gui-scripts]\ng="z:main"\n[project.scripts]\nc="z:main"\n${build}`,
      ),
      'z.py': def,
    },
    expected: '1-console-script script:c=z:main',
  },
  {
    name: '11 forbidden table',
    files: {
      'pyproject.toml': project('[project.entry-points.console_scripts]\nx="main:main"\n'),
      'main.py': run,
    },
    expected: '3-root-main file:main.py',
    findings: ['detect.forbidden-table'],
  },
  {
    name: '12 poetry scripts, text form',
    files: {
      'pyproject.toml': `[tool.poetry]\nname="z"\n[tool.poetry.scripts]\nx="z:main"\n${build}`,
      'z.py': def,
    },
    expected: '1-console-script script:x=z:main',
  },
  {
    name: '12 poetry scripts, table form',
    files: {
      'pyproject.toml': `[tool.poetry]\nname="z"\n[tool.poetry.scripts]\nx={reference="z:main", type="console"}\n${build}`,
      'z.py': def,
    },
    expected: '1-console-script script:x=z:main',
  },
  {
    name: '13 poetry without package mode',
    files: {
      'pyproject.toml': `[tool.poetry]\nname="z"\npackage-mode=false\n[tool.poetry.scripts]\nx="z:main"\n${build}`,
      'z.py': def,
    },
    expected: '1-console-script function:z:main',
  },
  {
    name: '14 setup.cfg entry points',
    files: {
      'setup.cfg':
        '[metadata]\nname = z\n[options.entry_points]\nconsole_scripts =\n    x = z:main\n',
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'z.py': def,
    },
    expected: '1-console-script script:x=z:main',
  },
  {
    name: '15 setup.py literal entry points',
    files: {
      'setup.py':
        'from setuptools import setup\nsetup(name="z", entry_points={"console_scripts": ["x=z:main"]})\n',
      'z.py': def,
    },
    expected: '1-console-script script:x=z:main',
  },
  {
    name: '15 setup.py commented entry points',
    files: {
      'setup.py':
        'from setuptools import setup\n# entry_points={"console_scripts": ["x=z:main"]}\nsetup(name="z")\n',
      'main.py': run,
    },
    expected: '3-root-main file:main.py',
  },
  {
    name: '15 setup.py computed entry points',
    files: {
      'setup.py': 'from setuptools import setup\nsetup(name="z", entry_points=points())\n',
      'main.py': run,
    },
    expected: '3-root-main file:main.py',
    rejected: ['setup.py:2 entry_points is not a literal'],
  },
  {
    name: '16 tasks of pdm',
    files: { 'pyproject.toml': project('[tool.pdm.scripts]\nstart="main:main"\n'), 'main.py': run },
    expected: '3-root-main file:main.py',
  },
  {
    name: '17 TOML that does not parse',
    files: { 'pyproject.toml': '[project\nname = 1\n', 'app.py': run },
    expected: 'none',
    findings: ['detect.manifest-invalid'],
  },
  {
    name: '18 package with __main__',
    files: { 'pkg/__init__.py': '', 'pkg/__main__.py': 'print(1)\n' },
    expected: '2-package-main module:pkg',
  },
  {
    name: '19 namespace package with __main__',
    files: { 'acme/__main__.py': 'print(1)\n' },
    expected: '2-package-main module:acme',
  },
  {
    name: '20 two packages with __main__, one named as the project',
    files: {
      'pyproject.toml': '[project]\nname="Zed"\n',
      'aaa/__main__.py': 'print(1)\n',
      'zed/__main__.py': 'print(1)\n',
    },
    expected: '2-package-main module:zed',
    rejected: ['aaa/__main__.py: not named as the project'],
  },
  {
    name: 'RC-07 two packages with __main__ and no name',
    files: { 'bbb/__main__.py': 'print(1)\n', 'aaa/__main__.py': 'print(1)\n' },
    expected: '2-package-main module:aaa',
    findings: ['detect.ambiguous'],
  },
  {
    name: '21 __main__ only in tests',
    files: { 'tests/__main__.py': 'print(1)\n', 'docs/__main__.py': 'print(1)\n' },
    expected: 'none',
    findings: ['detect.no-launch'],
    rejected: ['tests/__main__.py: tests/ holds no program of the project'],
  },
  {
    name: '22 src layout',
    files: { 'src/p/__main__.py': 'print(1)\n', 'src/p/__init__.py': '' },
    expected: '4-app module:p',
  },
  {
    name: '23 app package and main.py',
    files: { 'app/__main__.py': 'print(1)\n', 'main.py': run },
    expected: '3-root-main file:main.py',
    rejected: ['app/__main__.py:1 3-root-main comes first; package app has a __main__.py'],
  },
  {
    name: '24 main.py and __main__.py',
    files: { '__main__.py': 'print(1)\n', 'main.py': run },
    expected: '3-root-main file:main.py',
  },
  {
    name: '25 root __main__.py only',
    files: { '__main__.py': 'import time\nprint(1)\n' },
    expected: '3-root-main file:__main__.py',
  },
  {
    name: '26 main.py of definitions only',
    files: { 'main.py': 'def helper(): pass\n', 'app.py': run },
    expected: '4-app file:app.py',
    rejected: ['main.py: only definitions'],
  },
  {
    name: '27 main without a guard',
    files: { 'main.py': def },
    expected: '3-root-main function:main:main',
  },
  {
    name: '27 main with a required parameter',
    files: { 'main.py': 'def main(config): pass\n' },
    expected: 'none',
    rejected: ['main.py:1 main needs config'],
  },
  {
    name: '28 FastAPI object',
    files: { 'main.py': fastapi },
    expected: '3-root-main asgi:main:app',
  },
  {
    name: '28 FastAPI object, annotated',
    files: { 'main.py': 'from fastapi import FastAPI\napp: FastAPI = FastAPI()\n' },
    expected: '3-root-main asgi:main:app',
  },
  {
    name: '28 FastAPI object, aliased',
    files: { 'main.py': 'import fastapi as f\napp = f.FastAPI(title="x")\n' },
    expected: '3-root-main asgi:main:app',
  },
  {
    name: '29 FastAPI in app/main.py',
    files: { 'app/main.py': fastapi, 'app/__init__.py': '' },
    expected: '4-app-more asgi:app.main:app',
  },
  {
    name: '30 guard that is a decoy',
    files: {
      'main.py': `${fastapi}if __name__ == "__main__":\n    import sys\n    sys.exit("Run with uvicorn main:app")\n`,
    },
    expected: '3-root-main asgi:main:app',
    rejected: ['main.py:3 the main guard only ends the program'],
  },
  {
    name: '32 guard with side effects',
    files: {
      'main.py': `${flask}def init_db(): pass\nif __name__ == "__main__":\n    init_db()\n    app.run()\n`,
    },
    expected: '3-root-main wsgi:main:app',
    findings: ['detect.guard-skipped'],
  },
  {
    name: '33 two applications',
    files: { 'main.py': 'from fastapi import FastAPI\npublic = FastAPI()\nadmin = FastAPI()\n' },
    expected: '3-root-main asgi:main:public',
    findings: ['detect.ambiguous'],
  },
  {
    name: '36 Flask factory in a package',
    files: {
      'flaskr/__init__.py':
        'from flask import Flask\ndef create_app(test_config=None):\n    app = Flask(__name__)\n    return app\n',
    },
    expected: '4-app-more wsgi:flaskr:create_app()',
  },
  {
    name: '37 factory with a required parameter',
    files: {
      'app.py': 'from flask import Flask\ndef create_app(config):\n    return Flask(__name__)\n',
    },
    expected: 'none',
    rejected: ['app.py:2 create_app needs config; write a module with app = create_app(…)'],
  },
  {
    name: '38 Django',
    files: {
      'manage.py': manage,
      'site1/settings.py': 'WSGI_APPLICATION = "site1.wsgi.application"\n',
      'site1/wsgi.py':
        'from django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n',
      'hello.py': run,
    },
    expected: '3-manage-py wsgi:site1.wsgi:application',
    findings: ['detect.further-workload'],
    rejected: ['hello.py:5 3-manage-py comes first; main guard calls main'],
  },
  {
    name: '39 Django with split settings',
    files: {
      'manage.py': manage.replace('site1.settings', 'config.settings.local'),
      'config/settings/local.py': 'from .base import *\n',
      'config/settings/base.py': 'WSGI_APPLICATION = "config.wsgi.application"\n',
    },
    expected: '3-manage-py wsgi:config.wsgi:application',
  },
  {
    name: '40 Django, ASGI only',
    files: {
      'manage.py': manage,
      'site1/settings.py': 'DEBUG = False\n',
      'site1/asgi.py':
        'from django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n',
    },
    expected: '3-manage-py asgi:site1.asgi:application',
  },
  {
    name: '41 Django and a main.py tool',
    files: {
      'manage.py': manage,
      'site1/settings.py': 'WSGI_APPLICATION = "site1.wsgi.application"\n',
      'main.py': run,
    },
    expected: '3-manage-py wsgi:site1.wsgi:application',
    rejected: ['main.py:5 3-manage-py comes first; main guard calls main'],
  },
  {
    name: '42 Streamlit',
    files: { 'app.py': 'import streamlit as st\nst.title("x")\n' },
    expected: '4-app streamlit:app.py',
  },
  {
    name: '43 Streamlit and FastAPI in one repository',
    files: { 'app.py': 'import streamlit as st\nst.title("x")\n', 'api/main.py': fastapi },
    expected: '4-app streamlit:app.py',
    rejected: ['api/main.py:2 4-app comes first; app = fastapi.FastAPI() at module level'],
  },
  {
    name: '44 Celery beside web',
    files: {
      'main.py': fastapi,
      'worker/celery_app.py': 'from celery import Celery\ncelery = Celery("x")\n',
    },
    expected: '3-root-main asgi:main:app',
    findings: ['detect.further-workload'],
  },
  {
    name: '45 worker only',
    files: {
      'jobs/__init__.py': '',
      'jobs/tasks.py': 'from celery import Celery\napp = Celery("x")\n',
    },
    expected: '5-scan command:celery -A jobs.tasks:app worker',
  },
  {
    name: '53 library',
    files: { 'pyproject.toml': '[project]\nname="lib"\n', 'lib/__init__.py': 'def f(): pass\n' },
    expected: 'none',
    findings: ['detect.no-launch'],
  },
  {
    name: '54 notebooks only',
    files: { 'a.ipynb': '{}', 'b.ipynb': '{}' },
    expected: 'none',
    findings: ['detect.notebooks-only'],
  },
  ...[
    "if __name__ == '__main__':",
    'if "__main__" == __name__:',
    'if (__name__ == "__main__"):',
  ].map(
    (line): Case => ({
      name: `55 guard ${line}`,
      files: { 'main.py': `${def}${line}\n    main()\n` },
      expected: '3-root-main file:main.py',
    }),
  ),
  {
    name: '55 guard within a docstring',
    files: { 'main.py': '"""\nif __name__ == "__main__":\n    main()\n"""\nX = 1\n' },
    expected: 'none',
  },
  {
    name: '55 guard within a function',
    files: { 'main.py': 'def f():\n    if __name__ == "__main__":\n        g()\n' },
    expected: 'none',
  },
  {
    name: '56 CRLF and BOM',
    files: { 'main.py': `\uFEFF${fastapi.replaceAll('\n', '\r\n')}` },
    expected: '3-root-main asgi:main:app',
  },
  {
    name: '57 Python 2 source',
    files: { 'main.py': 'def main():\n    print "x"\nmain()\n' },
    expected: 'none',
    findings: ['detect.version-unsupported'],
    rejected: ['main.py:2 Python 2 syntax'],
  },
  {
    name: '64 workspace whose member has scripts',
    files: {
      'pyproject.toml': '[project]\nname="root"\n[tool.uv.workspace]\nmembers=["packages/*"]\n',
      'packages/m/pyproject.toml': '[project]\nname="m"\n[project.scripts]\nm="m:main"\n',
      'main.py': run,
    },
    expected: '3-root-main file:main.py',
    rejected: [
      'packages/m/pyproject.toml:4 a script of a workspace member; name the member with path to start it',
    ],
  },
  {
    name: 'RC-01 a script that is no entry point',
    files: {
      'pyproject.toml': project(
        '[project.scripts]\nx="main:main; import os"\n"$(id)"="main:main"\n',
      ),
      'main.py': run,
    },
    expected: '3-root-main file:main.py',
    findings: ['detect.script-invalid'],
  },
  {
    name: 'RC-03 main.py that is a directory',
    files: { 'main.py/x.py': 'print(1)\n' },
    expected: 'none',
  },
  {
    name: '5-scan a server beside a tool',
    files: { 'server.py': fastapi, 'aaa.py': run },
    expected: '5-scan asgi:server:app',
  },
  {
    name: '5-single-script',
    files: { 'hello.py': 'import time\nwhile True:\n    time.sleep(1)\n' },
    expected: '5-single-script file:hello.py',
  },
  {
    name: 'an application made by a factory of another module',
    files: {
      'wsgi.py': 'from shop import create_app\napplication = create_app()\n',
      'shop/__init__.py': 'from flask import Flask\ndef create_app():\n    return Flask("shop")\n',
    },
    expected: '4-app-more wsgi:wsgi:application',
  },
  {
    name: 'a target that uvicorn is given as text',
    files: {
      'main.py':
        'import uvicorn\nif __name__ == "__main__":\n    uvicorn.run("svc.api:app", port=9001)\n',
      'svc/api.py': fastapi,
    },
    expected: '3-root-main asgi:svc.api:app',
  },
  {
    name: 'a configured FastAPI entrypoint',
    files: {
      'pyproject.toml': '[tool.fastapi]\nentrypoint="svc.api:api"\n',
      'svc/api.py': 'from fastapi import FastAPI\napi = FastAPI()\n',
    },
    expected: '0-framework-config asgi:svc.api:api',
  },
];

test.each(cases)('$name', ({ files, expected, findings = [], rejected = [] }) => {
  const detection = search(files);

  expect(found(detection)).toBe(expected);
  expect(codes(detection)).toEqual(expect.arrayContaining([...findings]));
  for (const line of rejected) expect(rejections(detection).split('\n')).toContain(line);
});

test('a rejected candidate and the chosen one name file and line', () => {
  const detection = search({ 'main.py': fastapi });

  expect(detection.evidence).toContainEqual({
    path: 'main.py',
    line: 2,
    why: '3-root-main: app = fastapi.FastAPI() at module level',
  });
  expect(command(detection)).toBe('uvicorn main:app --host {address} --port {port}');
});
