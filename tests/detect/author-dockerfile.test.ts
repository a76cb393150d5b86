import { expect, test } from 'vitest';
import { search } from './search.ts';

test.each([
  ['no user', 'FROM nginx:1.29\nCMD x\n', 1],
  ['root', 'FROM node\nUSER node\nUSER root\nCMD x\n', 3],
  ['root by number and group', 'FROM node\nARG U=0\nUSER $U:0\nCMD x\n', 3],
  ['a stage without a user', 'FROM node AS base\nFROM base\nCMD x\n', 1],
  ['a stage with a user', 'FROM node AS base\nUSER 1000\nFROM base\nCMD x\n', undefined],
  ['a user', 'FROM node\nUSER root\nRUN x\nUSER node\nCMD x\n', undefined],
  ['a user that is not known', 'FROM node\nARG U\nUSER $U\nCMD x\n', undefined],
  ['a base without root', 'FROM gcr.io/distroless/static:nonroot\nCMD x\n', undefined],
])('warns of a Dockerfile that starts as root: %s', async (_, Dockerfile, line) => {
  const { findings } = await search({ Dockerfile, 'notes.txt': '' });

  const found = findings.filter(({ code }) => code === 'detect.dockerfile-root');
  expect(found.map((finding) => [finding.severity, finding.line])).toEqual(
    line === undefined ? [] : [['warning', line]],
  );
});
