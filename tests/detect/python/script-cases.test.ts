import { test } from 'vitest';
import { check, type StartCase } from './search.ts';

const guard = 'if __name__ == "__main__":\n    main()\n';
const def = 'def main():\n    while True:\n        pass\n';
const run = `${def}\n${guard}`;
const fastapi = 'from fastapi import FastAPI\napp = FastAPI()\n';
const project = (rest: string) => `[project]\nname = "z"\nversion = "1"\n${rest}`;
const build = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';

const cases: StartCase[] = [
  {
    name: '1 script and main.py',
    files: {
      'pyproject.toml': project(`${'[project.scripts]\nx="main:main"\n'}${build}`),
      'main.py': run,
    },
    expected: '1-console-script script:x=main:main',
    rejected: ['main.py:5 1-console-script comes first; main guard calls main'],
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
    expected: '1-console-script script:z=z.cli:main',
    findings: ['detect.ambiguous'],
    rejected: ['pyproject.toml:5 script migrate: z is named as the project'],
  },
  {
    name: '3 several scripts, none named as the project',
    files: {
      'pyproject.toml': project(
        `[project.scripts]\nmigrate="z.db:run"\nrun="z.cli:main"\n${build}`,
      ),
      'z/__init__.py': '',
      'z/db.py': 'def run(): pass\n',
      'z/cli.py': def,
    },
    expected: '1-console-script script:migrate=z.db:run',
    findings: ['detect.ambiguous'],
    rejected: ['pyproject.toml:6 script run: migrate stands before it'],
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
    name: 'a script that starts nothing beside an application',
    files: {
      'pyproject.toml': project(`[project.scripts]\nhello="z:hello"\n${build}`),
      'z/__init__.py':
        'from fastapi import FastAPI\napp = FastAPI()\ndef hello():\n    print("hello")\n',
    },
    expected: '4-app-more asgi:z:app',
    rejected: ['pyproject.toml:5 script hello: only prints, and an application stands beside it'],
  },
  {
    name: 'setup.cfg beside a build system can be installed',
    files: {
      'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n',
      'setup.cfg':
        '[metadata]\nname = z\n[options.entry_points]\nconsole_scripts =\n    x = z:main\n',
      'z.py': def,
    },
    expected: '1-console-script script:x=z:main',
  },
  {
    name: 'a script that is a command line',
    files: {
      'pyproject.toml': project(`[project.scripts]\nz="z:main"\n${build}`),
      'z.py': 'import click\n@click.command()\n@click.argument("name")\ndef main(name): pass\n',
    },
    expected: '1-console-script script:z=z:main',
    findings: ['detect.command-line'],
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
];

test.each(cases)('$name', check);
