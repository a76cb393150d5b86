import { expect, test } from 'vitest';
import {
  type CorpusEntry,
  count,
  differences,
  entryName,
  readCorpus,
  verdictOf,
} from './corpus.table.ts';

const corpus = readCorpus();
const { entries } = corpus;
const named = entries.map((entry) => [entryName(entry), entry] as const);

test('the table holds at least forty repositories, most of them of Python', () => {
  const python = entries.filter(({ found }) =>
    pythonManagers.includes(found?.packageManager ?? ''),
  );

  expect(new Set(entries.map(({ repository }) => repository)).size).toBeGreaterThanOrEqual(40);
  expect(new Set(named.map(([name]) => name)).size).toBe(entries.length);
  expect(new Set(python.map(({ repository }) => repository)).size).toBeGreaterThanOrEqual(26);
});

test.each(named)('%s is pinned and says where its author states the start', (_, entry) => {
  expect(entry.commit).toMatch(/^[0-9a-f]{40}$/);
  expect(entry.repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
  expect(entry.stated.command).not.toBe('');
  expect(entry.stated.file).not.toBe('');
  expect(entry.stated.line).toBeGreaterThan(0);
});

test.each(named)('the verdict on %s follows from what was expected and found', (_, entry) => {
  expect(entry.found).not.toBeNull();
  expect(entry.verdict).toBe(entry.found === null ? null : verdictOf(entry, entry.found));
});

test('every miss that is left says what the limit is', () => {
  const silent = entries.filter(({ verdict, note }) => verdict === 'miss' && note === undefined);

  expect(silent.map(entryName)).toEqual([]);
});

test('the published counts are those of the table', () => {
  expect(corpus.finalRun).toEqual(count(entries));
});

test('the first run is published whole, and the search has not become worse', () => {
  const first = corpus.firstRun;
  const last = count(entries);

  expect(total(first)).toBe(entries.length);
  expect(first?.missed).toHaveLength(first?.misses ?? 0);
  expect(last.misses).toBeLessThanOrEqual(first?.misses ?? 0);
});

test('at least twenty-five repositories were built, started and answered', () => {
  const answered = entries.filter(({ ran }) => ran?.answered);

  expect(answered.every(({ ran }) => ran?.built && ran.started)).toBe(true);
  expect(new Set(answered.map(({ repository }) => repository)).size).toBeGreaterThanOrEqual(25);
});

test('a run that did not answer says why', () => {
  const silent = entries.filter(({ ran }) => ran !== null && !ran.answered && ran.note === '');

  expect(silent.map(entryName)).toEqual([]);
});

test('an expected form may leave a part open, and every wrong part is named', () => {
  const expected: CorpusEntry['expected'] = {
    entrypoint: ['procfile:web=*', 'asgi:main:app'],
    port: 8000,
    protocol: 'http',
    packageManager: ['pip'],
  };
  const right = { port: 8000, protocol: 'http', packageManager: 'pip' } as const;

  expect(differences(expected, { entrypoint: 'procfile:web=run (now)', ...right })).toEqual([]);
  expect(differences(expected, { entrypoint: 'asgi:mainXapp', ...right })).toEqual(['entrypoint']);
  expect(differences(expected, { entrypoint: 'asgi:main:app', packageManager: 'uv' })).toEqual([
    'port',
    'packageManager',
  ]);
  expect(differences({ none: true }, { entrypoint: 'file:a.py' })).toEqual(['entrypoint']);
});

const pythonManagers = [
  'pip',
  'uv',
  'poetry',
  'pdm',
  'pipenv',
  'pyproject',
  'setuptools',
  'script',
];

function total(of: typeof corpus.firstRun): number {
  return of === null ? 0 : of.hits + of.misses + of.noneAsExpected;
}
