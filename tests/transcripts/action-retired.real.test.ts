import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { beginAction } from '#tests/support/action-github.ts';
import { runAction } from '#tests/support/runner.ts';

const hurry = resolve('tests/support/hurry.ts');

const inBoth = { 'repos.yaml': '- slug: ./page\n  environments: [staging, live]\n' };
const inStaging = { 'repos.yaml': '- slug: ./page\n  environments: [staging]\n' };

function targets(...names: string[]): string {
  return `environments:\n${names.map((name) => `  ${name}: {path: ${name}, namespacePrefix: ${name}-}\n`).join('')}`;
}

/** Two environments with a pull request each; `live` leaves karst.yaml afterwards. */
async function begin() {
  const begun = await beginAction({ actionsMayOpenPullRequests: true });
  const { github, registry, shop, work, environmentOf } = begun;
  const token = github.workflowToken('acme/shop').value;
  const run = async (inputs: Readonly<Record<string, string>> = {}) => {
    const before = github.requests.length;
    const environment = { ...(await environmentOf('push')), NODE_OPTIONS: `--import ${hurry}` };
    const { outputs, stdout } = await runAction(work, { token, ...inputs }, environment);
    await shop.settle();
    const asked = github.requests.slice(before).map(({ operation }) => operation);
    return { result: JSON.parse(outputs.result ?? ''), stdout, asked };
  };
  const settle = async (files: Record<string, string>, ...names: string[]) => {
    const all = { ...files, 'karst.yaml': `${registry.settings}${targets(...names)}` };
    await work.write(all);
    await shop.commit(all);
  };
  await settle(inBoth, 'staging', 'live');
  await run();
  return {
    ...begun,
    run,
    leave: () => settle(inStaging, 'staging'),
    stateOf: (number: number) => shop.state.issues.get(number)?.state,
  };
}

test('the pull request of an environment that left karst.yaml is closed, with why, and its branch goes', async () => {
  const { github, shop, run, leave, stateOf } = await begin();
  const usual = await run();
  expect(usual.result).not.toHaveProperty('retired');
  await leave();

  const { result, stdout, asked } = await run();
  const again = await run();

  expect(result.retired).toMatchObject([
    { decision: 'closed', environment: 'live', number: 2, head: 'karst/live' },
  ]);
  expect(stdout).toContain('karst.yaml has no environment live any more');
  expect([stateOf(1), stateOf(2)]).toEqual(['open', 'closed']);
  expect([await shop.tip('karst/live'), asked.includes('pulls/update')]).toEqual([undefined, true]);
  const comments = [...shop.state.comments.values()].map(({ body }) => body);
  expect(comments.some((body) => body.includes('has no environment `live` any more'))).toBe(true);
  expect(again.result).not.toHaveProperty('retired');
  // One list for what may be left over; the others are those of each proposal.
  const lists = (each: { asked: string[] }) => each.asked.filter((name) => name === 'pulls/list');
  expect([lists(usual).length, lists(again).length]).toEqual([5, 3]);
  expect(github.violations).toEqual([]);
});

test('it stays open with a person’s commit, whom the report names, and where one environment is named', async () => {
  const { shop, run, leave, stateOf } = await begin();
  await leave();

  const named = await run({ environment: 'staging' });
  const tip = await shop.commit({ 'live/notes': 'mine' }, { branch: 'karst/live' });
  const { result, stdout } = await run();

  expect(named.result).not.toHaveProperty('retired');
  expect(result.retired).toMatchObject([{ decision: 'left', environment: 'live', number: 2 }]);
  expect(result.retired[0].why).toContain(tip.slice(0, 7));
  expect(stdout).toContain('its pull request stays open');
  expect([stateOf(2), await shop.tip('karst/live')]).toEqual(['open', tip]);
});
