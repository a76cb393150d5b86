import { expect, test } from 'vitest';
import { imageGates } from '#src/report/page/image-gate.ts';
import type { ImageState } from '#src/source/image-answer.ts';

const image = (workload: string, state: ImageState) => ({
  workload,
  reference: `registry.example.com/team/${workload}:1`,
  state,
  why: state === 'present' ? 'The registry has sha256:1.' : 'It is not there.',
});

test.each([
  ['one', ['api'], { name: 'image api', by: 'The registry has sha256:1.' }],
  ['some', ['api', 'web'], { name: 'images', by: 'The registry has those of api, web.' }],
  [
    'many',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    { name: 'images', by: 'The registry has those of a, b, c, d, e and 2 more.' },
  ],
])('%s that are there are one gate', (_, names, gate) => {
  const images = names.map((name) => image(name, 'present'));

  expect(imageGates({ images })).toEqual([{ ...gate, isPassed: true }]);
});

test('each that is not there has a gate of its own', () => {
  const images = [image('api', 'missing'), image('web', 'present'), image('docs', 'forbidden')];

  expect(imageGates({ images }).map(({ name, isPassed }) => [name, isPassed])).toEqual([
    ['image web', true],
    ['image api', false],
    ['image docs', false],
  ]);
  expect(imageGates({ images })[1]?.by).toMatch(
    /^registry\.example\.com\/team\/api:1: It is not there\. ./,
  );
});

test('one that nobody looked for, and karst.yaml lets pass, says so among those that are there', () => {
  const images = [
    image('api', 'present'),
    { ...image('web', 'unreachable'), isUnseen: true } as const,
  ];

  const [, gate] = imageGates({ images });

  expect(gate).toMatchObject({ name: 'image web', isPassed: true, isUnseen: true });
});
