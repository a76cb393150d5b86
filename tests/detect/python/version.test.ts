import { expect, test } from 'vitest';
import { codes, search } from './search.ts';

const loop = 'def main():\n    pass\nif __name__ == "__main__":\n    main()\n';

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
  ['>=3.7, <3.12', '3.11'],
  ['>= 3.8 , < 4', '3.11'],
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
  ['3.12.4', '3.12.4'],
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
