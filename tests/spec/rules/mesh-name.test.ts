import { expect, test } from 'vitest';
import { codesOf, specsOf } from '../specs-of.ts';

test.each([
  ["takes the name of another's pods", 'api-pods', '', ['spec.name']],
  ['has that name beside one outside the mesh', 'api-pods', ', mesh: false', []],
  ["has another owner's name", 'api-pods', ', owner: other', []],
  ['has a name of its own', 'api-workers', '', []],
])('a service that %s', (_, name, field, codes) => {
  const repos = `- {slug: ./a, name: api${field}}\n- {slug: ./b, name: ${name}}\n`;

  expect(codesOf(specsOf({ repos }))).toEqual(codes);
});

test('an alias may not be the name of a service that is used', () => {
  const egress = 'egress: [{host: a.example.com, port: 443, alias: billing}]';
  const of = (uses: string) =>
    specsOf({
      repos: `- {slug: ./a, name: api, ${uses}${egress}}\n- {slug: ./b, name: billing}\n`,
    });

  expect(codesOf(of('uses: [billing], '))).toEqual(['spec.egress']);
  expect(codesOf(of('uses: [default/billing], '))).toEqual(['spec.egress']);
  expect(codesOf(of(''))).toEqual([]);
});
