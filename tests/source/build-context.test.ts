import { expect, test } from 'vitest';
import { contextExclusions, inBuildContext } from '#src/source/build-context.ts';
import { fileTree } from '#src/source/file-tree.ts';
import { treeHash } from '#src/source/tree-hash.ts';

test.each([
  ['.git/config', false],
  ['.env', false],
  ['services/api/.env.production', false],
  ['src/app/__pycache__/x.pyc', false],
  ['a/b.pyc', false],
  ['a/b.pyo', false],
  ['a/b.py', true],
  ['node_modules/x/index.js', false],
  ['web/node_modules/x/index.js', false],
  ['not_node_modules/x', true],
  ['.github/workflows/x.yml', false],
  ['target/debug/app', false],
  ['src/target/mod.rs', true],
  ['README.md', true],
  ['.gitignore', true],
  ['tests/test_app.py', true],
  ['Dockerfile', true],
  ['repos.yaml', false],
  ['sub/repos.yaml', true],
  ['environment.py', true],
])('%s enters the build: %s', (path, inside) => {
  expect(inBuildContext(path)).toBe(inside);
});

test('uses only the patterns that it can evaluate', () => {
  const understood = /^(?:\*\*\/)?[A-Za-z0-9._/*-]+(?:\[[a-z]+\])?$/;

  expect(contextExclusions.filter((pattern) => !understood.test(pattern))).toEqual([]);
  expect(new Set(contextExclusions).size).toBe(contextExclusions.length);
});

const file = (path: string, text: string, executable = false) => {
  const bytes = Buffer.from(text);
  return { path, size: bytes.byteLength, executable, bytes };
};
const hash = (...files: ReturnType<typeof file>[]) => treeHash(fileTree(files));

test('hashes path, mode and content of the build context and nothing else', () => {
  const base = hash(file('a', '1'), file('b', '2'));

  expect(base).toMatch(/^[0-9a-f]{64}$/);
  expect(hash(file('b', '2'), file('a', '1'))).toBe(base);
  expect(hash(file('a', '1'), file('b', '2'), file('.env', 'secret'))).toBe(base);
  const changed = [
    hash(file('a', '1', true), file('b', '2')),
    hash(file('a', '1'), file('c', '2')),
    hash(file('a', '1'), file('b', '3')),
    hash(file('a', '12'), file('b', '')),
    hash(file('a', '1')),
  ];
  expect(new Set([base, ...changed]).size).toBe(changed.length + 1);
});
