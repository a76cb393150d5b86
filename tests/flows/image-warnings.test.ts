import { expect, test } from 'vitest';
import { type DeliveryWorld, deliver } from '#src/flows/deliver.ts';
import type { PlanOptions } from '#src/flows/world.ts';
import type { Plan } from '#src/plan/plan.ts';
import { deliveryMessage } from '#src/report/delivery-message.ts';
import type { ImageAnswer } from '#src/source/image-answer.ts';
import { proposals } from '#tests/support/proposal-world.ts';

const missing: ImageAnswer = { state: 'missing', why: 'Nothing was pushed.' };

function ofImages({ findings }: Plan) {
  return findings.filter(({ code }) => code.startsWith('built.'));
}

/** Commits straight to a branch, beside a registry that gives this answer and remembers who asked while it stood where. */
function committing(answer: ImageAnswer, karst = 'name: registry.example.com/team') {
  const tried = proposals({ 'karst.yaml': `registry: {${karst}}\n` });
  const asked: { reference: string; tip: string | undefined }[] = [];
  const world: DeliveryWorld = {
    ...tried.world,
    worldOf: (tree) => {
      const there = tried.world.worldOf(tree);
      const look = async ({ reference }: { reference: string }) => {
        asked.push({ reference, tip: tried.gitops.branches.get('trunk') });
        return answer;
      };
      return { ...there, images: { ...there.images, look } };
    },
  };
  const run = (options: PlanOptions = {}) =>
    deliver(world, { ...options, branch: 'trunk' }, deliveryMessage);
  return { ...tried, asked, run };
}

test('what is committed to the branch that runs is told with a warning for each image that is not there', async () => {
  const { asked, run } = committing(missing);

  const { plan, commit } = await run();

  expect(commit).toBeDefined();
  expect(ofImages(plan)).toMatchObject([
    { code: 'built.missing', severity: 'warning', message: expect.stringContaining('api') },
  ]);
  // Nobody waits for the branch while a registry is asked.
  expect(asked).toMatchObject([{ tip: commit }]);
});

test('nobody is asked when nothing is to be committed', async () => {
  const { asked, run } = committing(missing);
  await run();
  asked.length = 0;

  expect((await run()).commit).toBeUndefined();
  expect(asked).toEqual([]);
});

test.each<[string, PlanOptions]>([
  ['that asks nobody for anything', { locked: true }],
  ['of certificates alone', { onlyCertificates: true }],
])('a run %s asks no registry', async (_, options) => {
  const { asked, run, gitops } = committing(missing);
  await run();
  asked.length = 0;
  gitops.commit('trunk', { 'deploy/services/api/deployment.yaml': undefined });

  await run(options);

  expect(asked).toEqual([]);
});

test('a digest that was handed over is asked for once', async () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const { asked, run } = committing({ state: 'present', digest, platforms: ['linux/amd64'] });
  await run();
  asked.length = 0;

  const { commit } = await run({ handed: [{ text: `api=${digest}` }] });

  expect(commit).toBeDefined();
  expect(asked).toHaveLength(1);
});

test('of a registry that never answers it is only said that nobody looked, where that is trusted', async () => {
  const silent: ImageAnswer = { state: 'unreachable', why: 'No answer.' };
  const { run } = committing(silent, 'name: registry.example.com/team, unreachable: trust');

  const { plan } = await run();

  expect(ofImages(plan)).toMatchObject([{ code: 'built.unreachable', severity: 'info' }]);
  expect(ofImages(plan)[0]?.message).toContain('karst.yaml lets that pass');
});
