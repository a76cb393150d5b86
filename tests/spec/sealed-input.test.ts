import { expect, test } from 'vitest';
import { sealedInputs } from '#src/spec/sealed-input.ts';
import { parseSpecs } from '#src/spec/specs.ts';
import { fileOf } from './specs-of.ts';

const directory = 'karst/secrets';

function inputsOf(...paths: readonly string[]) {
  return sealedInputs({
    directory,
    files: paths.map((path) => fileOf(`${directory}/${path}`, 'x')),
  });
}

test('files belong to the workload of their directory, by the name of the Secret', () => {
  const { byWorkload, findings } = inputsOf(
    'production/api/db.sops.yaml',
    'production/api/a.b-tls.yaml',
    'staging/api/db.sops.yaml',
    'README.md',
    '.sops.yaml',
    'production/.gitkeep',
  );

  expect(findings).toEqual([]);
  expect(
    [...byWorkload].map(([key, inputs]) => [key, inputs.map(({ name, isSops }) => [name, isSops])]),
  ).toEqual([
    [
      'production/api',
      [
        ['a.b-tls', false],
        ['db', true],
      ],
    ],
    ['staging/api', [['db', true]]],
  ]);
});

test.each([
  ['no workload', ['production/db.sops.yaml']],
  ['a directory too many', ['production/api/x/db.sops.yaml']],
  ['another ending', ['production/api/db.env']],
  ['upper case', ['production/API/db.sops.yaml']],
  ['a way up', ['production/../db.sops.yaml']],
  ['the same Secret twice', ['production/api/db.sops.yaml', 'production/api/db.yaml']],
])('a file that stands where no sealed Secret does is told: %s', (_, paths) => {
  expect(inputsOf(...paths).findings.map(({ code, file }) => [code, file])).toEqual([
    ['secret.place', `${directory}/${paths.at(-1)}`],
  ]);
});

test('a Secret of a workload that no spec asks for is told', () => {
  const files = ['default/api/db.sops.yaml', 'default/apj/db.sops.yaml', 'prod/api/db.sops.yaml'];
  const specs = parseSpecs(
    {
      repos: fileOf('repos.yaml', '- slug: gh:octocat/api\n  name: api\n'),
      documents: [],
      sealed: { directory, files: files.map((path) => fileOf(`${directory}/${path}`, 'x')) },
    },
    { takenNames: new Map() },
  );

  expect(specs.services.map(({ sealed }) => sealed.map(({ name }) => name))).toEqual([['db']]);
  expect(specs.findings.map(({ code, severity, file }) => [code, severity, file])).toEqual([
    ['secret.unused', 'warning', `${directory}/default/apj/db.sops.yaml`],
    ['secret.unused', 'warning', `${directory}/prod/api/db.sops.yaml`],
  ]);
});
