import { expect, test } from 'vitest';
import type { RunEvent } from '#src/action/event.ts';
import { chooseWork, type Mode, modes } from '#src/action/mode.ts';

const main = { ref: 'refs/heads/main', defaultBranch: 'main' };
const pull = { number: 7, isFork: false, isMerged: false };

test.each<[string, RunEvent, string]>([
  ['a pull request', { name: 'pull_request', ref: 'refs/pull/7/merge', pullRequest: pull }, 'plan'],
  [
    'a merged pull request',
    { name: 'pull_request', ...main, pullRequest: { ...pull, isMerged: true } },
    'plan',
  ],
  ['a merge queue', { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/x' }, 'plan'],
  ['a push to the default branch', { name: 'push', ...main }, 'pull-request'],
  ['a push to another branch', { name: 'push', ...main, ref: 'refs/heads/main2' }, 'plan'],
  [
    'a tag with the name of the default branch',
    { name: 'push', ...main, ref: 'refs/tags/main' },
    'plan',
  ],
  [
    'a push of which the default branch is unknown',
    { name: 'push', ref: 'refs/heads/main' },
    'plan',
  ],
  ['a schedule', { name: 'schedule', ref: 'refs/heads/main' }, 'pull-request'],
  ['a dispatch from another repository', { name: 'repository_dispatch', ref: '' }, 'pull-request'],
  ['a dispatch by hand', { name: 'workflow_dispatch', ...main }, 'pull-request'],
  [
    'a dispatch by hand of another branch',
    { name: 'workflow_dispatch', ...main, ref: 'refs/heads/try' },
    'plan',
  ],
  ['a comment', { name: 'issue_comment', ...main }, 'plan'],
  ['no workflow at all', { name: '', ref: '' }, 'plan'],
])('auto: %s', (_, event, work) => {
  expect(chooseWork('auto', event)).toBe(work);
});

test.each(modes.filter((mode) => mode !== 'auto'))('mode %s is what the input says', (mode) => {
  expect(chooseWork(mode, { name: 'push', ...main })).toBe(mode);
});

test.each<[Mode, boolean]>([
  ['auto', true],
  ['plan', true],
  ['render', true],
  ['check', true],
  ['pull-request', true],
  ['validate', false],
])('pull_request_target in mode %s is refused: %s', (mode, isRefused) => {
  const choose = () =>
    chooseWork(mode, { name: 'pull_request_target', ...main, pullRequest: pull });

  if (isRefused) expect(choose).toThrow(expect.objectContaining({ code: 'action.event' }));
  else expect(choose()).toBe(mode);
});

test.each<[Mode, string]>([
  ['commit', 'pull_request'],
  ['renew', 'pull_request'],
  ['pull-request', 'pull_request'],
  ['pull-request', 'merge_group'],
])('mode %s delivers nothing of a %s', (mode, name) => {
  expect(() => chooseWork(mode, { name, ref: '', pullRequest: pull })).toThrow(
    expect.objectContaining({ code: 'action.event' }),
  );
});

test('a merged pull request may be delivered', () => {
  const event = { name: 'pull_request', ...main, pullRequest: { ...pull, isMerged: true } };

  expect(chooseWork('commit', event)).toBe('commit');
});
