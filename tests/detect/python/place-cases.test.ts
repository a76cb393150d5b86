import { test } from 'vitest';
import { check, type StartCase } from './search.ts';

const guard = 'if __name__ == "__main__":\n    main()\n';
const def = 'def main():\n    while True:\n        pass\n';
const run = `${def}\n${guard}`;

const cases: StartCase[] = [
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
    name: '55 guard within a docstring',
    files: { 'main.py': '"""\nif __name__ == "__main__":\n    main()\n"""\nX = 1\n' },
    expected: 'none',
  },
  {
    name: '55 guard within a function',
    files: { 'main.py': 'def f():\n    if __name__ == "__main__":\n        g()\n' },
    expected: 'none',
  },
];

test.each(cases)('$name', check);
