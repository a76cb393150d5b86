import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { expectedOf, titleOf } from './case.ts';
import { cases } from './cases.ts';
import { outcomeOf } from './outcome.ts';

test.each(cases.map((hostile) => [titleOf(hostile), expectedOf(hostile), hostile] as const))(
  '%s: %s',
  async (_, expected, hostile) => {
    expect(await outcomeOf(hostile)).toBe(expected);
  },
);

test('every case is told from every other', () => {
  const titles = cases.map(titleOf);

  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

/** Numbers that name nothing. */
const never = [
  'SL-09',
  'RF-05',
  'RF-06',
  'AR-11',
  'RC-04',
  'YS-07',
  'YS-08',
  'TV-05',
  'TV-07',
  'TV-09',
].concat('KO-06', 'KO-09', 'PK-06', 'SE-04');

/** Ids that need more than a call: the test that holds them instead. */
const elsewhere: Readonly<Record<string, readonly [path: string, title: string]>> = {
  'RF-08': ['tests/io/fetch-source.real.test.ts', 'RF-08: '],
  'AR-13': ['tests/io/fetch-source.real.test.ts', 'AR-13: '],
  'TV-12': ['tests/hostile/template.test.ts', 'TV-12 '],
  'KO-08': ['tests/flows/render.test.ts', 'removing an entry removes exactly its files'],
  'KO-10': ['tests/mesh/validate.real.test.ts', 'Envoy refuses what would silently guard nothing'],
  'PK-01': ['tests/render/certificate/openssl.real.test.ts', 'openssl '],
  'PK-05': ['tests/flows/key-leak.test.ts', 'PK-05: '],
  'PK-07': ['tests/render/certificate/certificate.test.ts', 'PK-07: '],
  'PK-08': ['tests/render/certificate/certificate.test.ts', 'an authority may issue for peers'],
  'PK-09': [
    'tests/render/envoy/envoy.test.ts',
    'reads every certificate, authority and caller again',
  ],
};

test.each(Object.entries({ SL: 11, RF: 9, AR: 13, RC: 8, YS: 13, TV: 12, KO: 10, PK: 10, SE: 7 }))(
  'the group %s is whole',
  async (group, last) => {
    const ids = Array.from(
      { length: last },
      (_, at) => `${group}-${String(at + 1).padStart(2, '0')}`,
    );
    const held = new Set(cases.map(({ id }) => id));
    const missing = ids.filter((id) => !held.has(id) && !never.includes(id));

    for (const id of missing) {
      const [path, title] = elsewhere[id] ?? [];
      expect(path, `${id} is nowhere`).toBeDefined();
      expect(await readFile(path ?? '', 'utf8')).toContain(`'${title}`);
    }
  },
);
