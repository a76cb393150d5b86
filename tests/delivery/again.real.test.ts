import { expect, test } from 'vitest';
import { isQuestion } from '#tests/support/action-github.ts';
import { delivery, gitHubOfTest } from '#tests/support/delivery.ts';

test('a first delivery takes twelve writes at most, and a second of the same takes none', async () => {
  const github = await gitHubOfTest();
  const one = await delivery(github, 'acme/gitops');
  const writesOf = async () => {
    const before = github.requests.length;
    expect((await one.run()).outputs['reason-code']).toBe('ok');
    return github.requests
      .slice(before)
      .filter(({ method, operation }) => method !== 'GET' && !isQuestion(operation))
      .map(({ operation }) => operation);
  };

  const first = await writesOf();
  expect(first).toContain('pulls/create');
  expect(first.length).toBeLessThanOrEqual(12);
  expect(await writesOf()).toEqual([]);
});
