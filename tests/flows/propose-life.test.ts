import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '#src/problem.ts';
import { fastapi } from '#tests/support/memory-world.ts';
import {
  api,
  oneService,
  proposals,
  type TestProposals,
  twoServices,
} from '#tests/support/proposal-world.ts';

const head = 'karst/default';
const bystander = 'README';

/** What may happen between two runs, by the name that a failing case shows. */
const events: Readonly<Record<string, (tried: Life) => void>> = {
  'one service': ({ specs }) => specs(oneService),
  'two services': ({ specs }) => specs(twoServices),
  'no service': ({ specs }) => specs('[]\n'),
  'a faulty entry': ({ specs }) => specs(`${oneService}- {slug: "gh:octocat/web", prt: 1}\n`),
  'the source moves': ({ sources, count }) => sources.set(api, fastapi(`answer ${count()}`)),
  'the base moves': ({ gitops, count }) => gitops.commit('trunk', { [bystander]: `${count()}` }),
  'the base is edited': ({ gitops, count }) => {
    gitops.commit('trunk', { 'deploy/services/api/service.yaml': `# mine ${count()}\n` });
  },
  'a person commits to the branch': ({ gitops, theirs, count }) => {
    if (!gitops.branches.has(head)) return;
    theirs.push(gitops.commit(head, { [`notes/${count()}`]: 'mine' }));
  },
  'a person takes their commits back': ({ gitops, theirs }) => {
    const own = gitops.history(gitops.branches.get(head)).find(({ id }) => !theirs.includes(id));
    theirs.length = 0;
    if (own !== undefined && gitops.branches.has(head)) gitops.branches.set(head, own.id);
  },
  'the branch is removed': ({ gitops, forge, theirs }) => {
    for (const { number, state } of forge.pulls) if (state === 'open') forge.close(number, 'ada');
    gitops.branches.delete(head);
    theirs.length = 0;
  },
  'the base is merged into the branch': ({ gitops }) => {
    const [tip, base] = [gitops.branches.get(head), gitops.branches.get('trunk')];
    if (tip === undefined || base === undefined) return;
    const files = { [bystander]: gitops.files(base)[bystander] };
    gitops.commit(head, files, { parents: [tip, base] });
  },
  merged: ({ forge }) => onOpen(forge, (number) => forge.merge(number, 'merge')),
  squashed: ({ forge }) => onOpen(forge, (number) => forge.merge(number, 'squash')),
  closed: ({ forge }) => onOpen(forge, (number) => forge.close(number, 'ada')),
  'the forge forgets a pull request': ({ forge }) => {
    if (forge.pulls.at(-1)?.state === 'open') forge.pulls.pop();
  },
};

interface Life extends TestProposals {
  /** Commits of people on our branch that they did not take back. */
  readonly theirs: string[];
  count(): number;
}

test('whatever happens, a run converges, opens one pull request at most and loses nothing of a person’s', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(events)), { minLength: 1, maxLength: 10 }),
      async (names) => {
        let counted = 0;
        const count = () => {
          counted += 1;
          return counted;
        };
        const life = { ...proposals(), theirs: [], count };
        await runOnce(life);
        for (const name of names) {
          events[name]?.(life);
          await runOnce(life);
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

async function runOnce(life: Life): Promise<void> {
  const { gitops, forge, theirs } = life;
  const isTold = await attempt(life);
  const open = forge.pulls.filter(({ state }) => state === 'open');
  expect(open.length).toBeLessThanOrEqual(1);

  const kept = new Set(
    [...gitops.branches.values(), ...forge.pulls.map((pull) => pull.head.commit)].flatMap((tip) =>
      gitops.history(tip).map(({ id }) => id),
    ),
  );
  expect(theirs.filter((id) => !kept.has(id))).toEqual([]);

  const [refs, writes] = [[...gitops.branches], forge.writes.length];
  expect(await attempt(life)).toBe(isTold);
  expect([...gitops.branches]).toEqual(refs);
  expect(forge.writes.slice(writes)).toEqual([]);
}

/** What a run decided, in the words that a second one has for it; the code when it was stopped. */
async function attempt({ run }: Life): Promise<string> {
  const settled: Readonly<Record<string, string>> = {
    opened: 'kept',
    updated: 'kept',
    closed: 'none',
  };
  try {
    const { decision } = await run();
    return settled[decision] ?? decision;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

function onOpen(forge: TestProposals['forge'], act: (number: number) => void): void {
  const open = forge.pulls.find(({ state }) => state === 'open');
  if (open !== undefined) act(open.number);
}
