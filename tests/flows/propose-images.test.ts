import { expect, test } from 'vitest';
import { confirmBuilt } from '#src/flows/built-images.ts';
import { holdImages } from '#src/flows/image-hold.ts';
import type { ProposalWorld } from '#src/flows/proposal.ts';
import { propose } from '#src/flows/propose.ts';
import { imageGates } from '#src/report/page/image-gate.ts';
import type { ImageAnswer } from '#src/source/image-answer.ts';
import { proposals } from '#tests/support/proposal-world.ts';

const head = 'karst/default';
const kustomization = 'deploy/services/api/kustomization.yaml';
const digest = `sha256:${'a'.repeat(64)}`;
const missing: ImageAnswer = { state: 'missing', why: 'Nothing was pushed.' };
const present: ImageAnswer = { state: 'present', digest, platforms: ['linux/amd64'] };

/** A proposal that waits for its images, and a registry that answers as it is told. */
function waiting() {
  const test = proposals();
  const registry = { answer: missing };
  const world: ProposalWorld = {
    ...test.world,
    worldOf: (tree) => {
      const there = test.world.worldOf(tree);
      return { ...there, images: { ...there.images, look: async () => registry.answer } };
    },
  };
  const options = { environment: 'default', base: 'trunk' };
  const run = async (...texts: string[]) => {
    const handed = texts.map((text) => ({ text }));
    const there = await test.gitops.onBranch('trunk', async ({ files }) => world.worldOf(files));
    const { built, findings } = await confirmBuilt(there, options, handed);
    const proposed = await propose(world, {
      ...options,
      built,
      gates: async (plan, each) => imageGates(await holdImages(each, options, plan)),
    });
    return { ...proposed, codes: findings.map(({ code }) => code) };
  };
  const text = () => {
    const tip = test.gitops.branches.get(head) ?? '';
    return test.gitops.commits.get(tip)?.files[kustomization] ?? '';
  };
  return { ...test, registry, run, text };
}

test('a proposal is held until the registry has its images, and then runs them by digest', async () => {
  const { registry, run, text, forge } = waiting();

  const opened = await run();
  expect(opened.gates).toContainEqual(
    expect.objectContaining({ name: 'image api', isPassed: false }),
  );
  expect(forge.pull(1).body).toContain('Nothing was pushed');
  expect(forge.reports.get(`${opened.head.commit} karst/plan`)?.conclusion).not.toBe('success');
  const [image] = opened.plan.images;

  registry.answer = present;
  const built = await run(`${image?.tags[0]}@${digest}`);
  expect(built.decision).toBe('updated');
  expect(built.gates).toContainEqual(
    expect.objectContaining({ name: 'image api', isPassed: true }),
  );
  expect(forge.reports.get(`${built.head.commit} karst/plan`)?.conclusion).toBe('success');
  expect(text()).toContain(digest);
  expect(built.plan.images).toEqual([]);
});

test('a digest that was written once stays when the proposal is looked at, or rendered, again', async () => {
  const { registry, run, text, gitops } = waiting();
  const [image] = (await run()).plan.images;
  registry.answer = present;
  await run(`${image?.tags[0]}@${digest}`);

  expect((await run()).decision).toBe('kept');
  gitops.commit('trunk', { README: 'another' });
  await run();

  expect(text()).toContain(digest);
});

test('a digest that the registry does not confirm is not written', async () => {
  const { registry, run, text } = waiting();
  const [image] = (await run()).plan.images;
  registry.answer = { ...present, digest: `sha256:${'b'.repeat(64)}` };

  const { codes } = await run(`${image?.tags[0]}@${digest}`, `api=${digest}`);

  expect(codes).toEqual(['built.mismatch', 'built.syntax']);
  expect(text()).not.toContain('sha256:');
});
