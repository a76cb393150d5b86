import { expect, test } from 'vitest';
import { confirmBuilt } from '#src/flows/built-images.ts';
import { holdImages } from '#src/flows/image-hold.ts';
import type { ProposalWorld } from '#src/flows/proposal.ts';
import { propose } from '#src/flows/propose.ts';
import { imageGates } from '#src/report/page/image-gate.ts';
import type { ImageAnswer } from '#src/source/image-answer.ts';
import { MemoryFiles } from '#tests/support/memory-files.ts';
import { proposals } from '#tests/support/proposal-world.ts';

const head = 'karst/default';
const kustomization = 'deploy/services/api/kustomization.yaml';
const digest = `sha256:${'a'.repeat(64)}`;
const missing: ImageAnswer = { state: 'missing', why: 'Nothing was pushed.' };
const silent: ImageAnswer = { state: 'unreachable', why: 'It does not answer.' };
const present: ImageAnswer = { state: 'present', digest, platforms: ['linux/amd64'] };

/** A proposal that waits for its images, and a registry that answers as it is told. */
function waiting(files: Readonly<Record<string, string>> = {}) {
  const test = proposals(files);
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
      autoMerge: true,
      gates: async (plan, each) => imageGates(await holdImages(each, options, plan)),
    });
    return { ...proposed, codes: findings.map(({ code }) => code) };
  };
  const text = () => {
    const tip = test.gitops.branches.get(head) ?? '';
    return test.gitops.commits.get(tip)?.files[kustomization] ?? '';
  };
  return { ...test, world, options, registry, run, text };
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

test.each<[string, 'hold' | 'trust', ImageAnswer, string, string]>([
  ['one that nobody sees waits', 'hold', silent, 'action_required', 'held'],
  ['one that nobody can see passes where that is trusted', 'trust', silent, 'neutral', 'waiting'],
  ['one that is not there waits all the same', 'trust', missing, 'action_required', 'held'],
])('%s', async (...given) => {
  const [, unreachable, answer, conclusion, merge] = given;
  const name = 'registry.example.com/team';
  const { registry, run, forge } = waiting({
    'karst.yaml': `registry: {name: ${name}, unreachable: ${unreachable}}\n`,
  });
  registry.answer = answer;

  const proposed = await run();

  const check = forge.reports.get(`${proposed.head.commit} karst/plan`);
  expect([check?.conclusion, proposed.merge]).toEqual([conclusion, merge]);
  const isUnseen = conclusion === 'neutral';
  expect(check?.title.includes('nobody looked for image api')).toBe(isUnseen);
  expect(forge.pull(1).body).toMatch(
    isUnseen ? /- \? `image api` .*Nobody looked/ : /- ✗ `image api`/,
  );
});

test('a digest that nobody could confirm is not written, and waits only where the registry is not trusted', async () => {
  const settings = {
    'karst.yaml': 'registry: {name: registry.example.com/team, unreachable: trust}\n',
  };
  const { registry, world, options } = waiting();
  const severityOf = async (of: string, answer: ImageAnswer) => {
    registry.answer = answer;
    const there = world.worldOf(new MemoryFiles(settings));
    const { built, findings } = await confirmBuilt(there, options, [{ text: `${of}@${digest}` }]);
    expect(built).toEqual({});
    return findings.map(({ severity }) => severity);
  };

  const own = 'registry.example.com/team/api:ts-1';
  expect(await severityOf(own, silent)).toEqual(['info']);
  expect(await severityOf(own, missing)).toEqual(['error']);
  expect(await severityOf('other.example.com/api:ts-1', silent)).toEqual(['error']);
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
