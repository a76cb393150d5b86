import { expect, test } from 'vitest';
import { deployChange } from '#src/flows/deploy.ts';
import { destroyChange } from '#src/flows/destroy.ts';
import type { ProposeOptions } from '#src/flows/proposal.ts';
import { codeOfAsync } from '#tests/support/problem.ts';
import {
  oneService,
  proposals,
  type TestProposals,
  twoServices,
  web,
} from '#tests/support/proposal-world.ts';

/** A base on which everything is as its specs ask, once the first proposal was merged. */
async function settled(repos: string): Promise<TestProposals> {
  const made = proposals({ 'repos.yaml': repos });
  const { head } = await made.run();
  const files = made.gitops.commits.get(head.commit ?? '')?.files ?? {};
  made.gitops.commit('trunk', files);
  await made.forge.pullRequests.update(1, { state: 'closed' });
  return made;
}

test.each<[string, Partial<ProposeOptions>, string, string]>([
  [
    'destroy',
    { scope: 'web', change: destroyChange({ names: ['web'], withData: false }) },
    twoServices,
    oneService,
  ],
  [
    'deploy',
    { scope: 'web', change: deployChange({ slug: web, name: 'web' }) },
    oneService,
    `${oneService}- slug: ${web}\n  name: web\n`,
  ],
])(
  '%s becomes a pull request that edits the specs and what follows from them, in one commit',
  async (_, ...[options, before, after]) => {
    const made = await settled(before);
    const base = made.gitops.branches.get('trunk') ?? '';

    const proposed = await made.run(options);
    const again = await made.run(options);

    expect([proposed.decision, again.decision]).toEqual(['opened', 'kept']);
    const commit = made.gitops.commits.get(proposed.head.commit ?? '');
    expect(commit?.parents).toEqual([base]);
    expect(commit?.files['repos.yaml']).toBe(after);
    expect(Object.keys(commit?.files ?? {}).some((path) => path.includes('services/web/'))).toBe(
      after !== oneService,
    );
    expect(made.gitops.commits.get(base)?.files['repos.yaml']).toBe(before);
    expect(made.forge.pull(proposed.pullRequest?.number ?? 0).body).toContain('#### Specs');
  },
);

test('a change that a person’s edit of the base makes void is planned again on that', async () => {
  const made = await settled(twoServices);
  const options = { scope: 'web', change: destroyChange({ names: ['web'], withData: false }) };
  await made.run(options);
  made.specs(`# a head\n${twoServices}`);

  const { head, decision } = await made.run(options);

  expect(decision).toBe('updated');
  expect(made.gitops.commits.get(head.commit ?? '')?.files['repos.yaml']).toBe(
    `# a head\n${oneService}`,
  );
});

test('once it is merged nobody has that name any more', async () => {
  const made = await settled(twoServices);
  const options = { scope: 'web', change: destroyChange({ names: ['web'], withData: false }) };
  const { head } = await made.run(options);
  const base = made.gitops.commits.get(made.gitops.branches.get('trunk') ?? '')?.files ?? {};
  const files = made.gitops.commits.get(head.commit ?? '')?.files ?? {};
  const gone = Object.keys(base).filter((path) => !Object.hasOwn(files, path));
  made.gitops.commit('trunk', {
    ...files,
    ...Object.fromEntries(gone.map((path) => [path, undefined])),
  });

  expect(await codeOfAsync(() => made.run(options))).toBe('workload.unknown');
});

test('an upgrade becomes a pull request of its own that says how many pods restart', async () => {
  const made = await settled(twoServices);
  const files = made.gitops.commits.get(made.gitops.branches.get('trunk') ?? '')?.files ?? {};
  const older = Object.entries(files)
    .filter(([path]) => path.endsWith('.karst.json'))
    .map(([path, text]) => [path, text.replace('"tool": "1.0.0"', '"tool": "0.9.0"')]);
  made.gitops.commit('trunk', Object.fromEntries(older));
  const options = { scope: 'upgrade', upgrade: { batch: 3 } };

  const proposed = await made.run(options);
  const again = await made.run(options);
  const plain = await made.run();

  expect([proposed.decision, again.decision, plain.decision]).toEqual(['opened', 'kept', 'none']);
  expect(proposed.plan.upgrade).toEqual({ version: '1.0.0', left: 1 });
  const { body } = made.forge.pull(proposed.pullRequest?.number ?? 0);
  expect(body).toMatch(/Upgrade to .*3 workloads move, no pod restarts, 1 left for later/);
});
