import { expect, test } from 'vitest';
import { judgeImage } from '#src/source/image-answer.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const other = `sha256:${'b'.repeat(64)}`;

test.each([
  [['linux/amd64'], ['linux/amd64'], 'present'],
  [['linux/amd64'], ['linux/amd64', 'linux/arm64'], 'present'],
  [['linux/arm64'], ['linux/arm64/v8'], 'present'],
  [['linux/arm/v7'], ['linux/arm'], 'present'],
  [['linux/arm/v7'], ['linux/arm/v6'], 'platforms'],
  [['linux/amd64', 'linux/arm64'], ['linux/amd64'], 'platforms'],
  [['linux/amd64'], [], 'platforms'],
])('what is wanted for %j is there for %j: %s', (wanted, platforms, state) => {
  const answer = { state: 'present', digest, platforms } as const;

  expect(judgeImage({ platforms: wanted }, answer).state).toBe(state);
  expect(judgeImage({ platforms: wanted, digest: other }, answer).state).toBe('mismatch');
});

test('what is not there is not judged', () => {
  const answer = { state: 'forbidden', why: 'Nobody may know.' } as const;

  expect(judgeImage({ platforms: [], digest }, answer)).toEqual(answer);
});
