import { expect, test } from 'vitest';
import type { ProposalWorld } from '#src/flows/proposal.ts';
import { propose } from '#src/flows/propose.ts';
import { certifiedWorld } from '#tests/support/certified-world.ts';
import { MemoryForge } from '#tests/support/memory-forge.ts';
import { MemoryGitOps } from '#tests/support/memory-gitops.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const head = 'karst/default';

/** An environment whose keys are made here: fresh ones by every delivery. */
async function certified() {
  const memory = await certifiedWorld();
  const gitops = new MemoryGitOps({ README: 'theirs' });
  const forge = new MemoryForge(gitops);
  const world: ProposalWorld = {
    gitops,
    forge,
    patience: {
      attempts: 3,
      firstPauseMs: 0,
      longestPauseMs: 0,
      pause: async () => undefined,
      random: () => 0,
    },
    worldOf: (tree) => ({ ...memory, tree }),
  };
  const run = (planId?: string) => {
    const approved = planId === undefined ? {} : { planId };
    return propose(world, { base: 'trunk', environment: 'default', ...approved });
  };
  return { memory, gitops, forge, run };
}

test('keys are made for a proposal once, and kept by every run until it is merged', async () => {
  const { memory, gitops, forge, run } = await certified();
  const first = await run();
  expect(first.decision).toBe('opened');
  const made = memory.keys.made.length;
  const tip = gitops.branches.get(head);
  forge.writes.length = 0;

  gitops.commit('trunk', { README: 'moved' });
  const again = await run();

  expect([again.decision, again.plan.id]).toEqual(['kept', first.plan.id]);
  expect(gitops.branches.get(head)).toBe(tip);
  expect(memory.keys.made).toHaveLength(made);
  expect(forge.writes).toEqual([]);

  forge.merge(1, 'squash');
  expect((await run()).decision).toBe('none');
  expect(memory.keys.made).toHaveLength(made);
});

test('a sealed file that somebody else put into our commit is made anew', async () => {
  const { gitops, run } = await certified();
  const { head: proposed } = await run();
  const commit = gitops.commits.get(proposed.commit ?? '');
  const path = Object.keys(commit?.files ?? {}).find((each) => /mesh-secret/.test(each)) ?? '';
  expect(commit?.files[path]).toContain('sops');
  const { parents = [], author = '', message = '' } = commit ?? {};
  gitops.stand(head, { parents, author, message, files: { ...commit?.files, [path]: 'forged\n' } });

  expect((await run()).decision).toBe('updated');
  expect(gitops.files(gitops.branches.get(head))[path]).toContain('sops');
});

test('what was approved before a certificate fell due is not applied after it', async () => {
  const { memory, gitops, forge, run } = await certified();
  await run();
  forge.merge(1, 'squash');
  const calm = await run();
  expect(calm.decision).toBe('none');

  memory.passDays(80);
  expect(await codeOfAsync(() => run(calm.plan.id))).toBe('delivery.plan-moved');
  expect(gitops.branches.has(head)).toBe(false);

  expect((await run()).decision).toBe('opened');
});

test('who lacks the authority’s key is told so, and nothing is proposed', async () => {
  const { memory, gitops, run } = await certified();
  memory.keys.kept.clear();

  expect(await codeOfAsync(() => run())).toBe('certificate.key-missing');
  expect(gitops.branches.has(head)).toBe(false);
});
