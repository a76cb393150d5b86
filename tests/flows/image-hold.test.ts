import { expect, test } from 'vitest';
import { checkImages, holdImages } from '#src/flows/image-hold.ts';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import type { World } from '#src/flows/world.ts';
import { imagesOutput } from '#src/report/images.ts';
import { imageGates } from '#src/report/page/image-gate.ts';
import type { ImageAnswer } from '#src/source/image-answer.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const present: ImageAnswer = { state: 'present', digest, platforms: ['linux/amd64'] };
const repository = 'registry.example.com/team/api';

/** One service, and a registry that gives this answer and remembers what it was asked. */
function worldWith(answer: ImageAnswer, entry = '', karst = 'name: registry.example.com/team') {
  const memory = memoryWorld(
    {
      'karst.yaml': `registry: {${karst}}\n`,
      'repos.yaml': `- slug: gh:octocat/hello\n  name: api\n${entry}`,
    },
    { 'gh:octocat/hello': fastapi() },
  );
  const asked: string[] = [];
  const look = async ({
    reference,
    allowPrivate,
  }: {
    reference: string;
    allowPrivate: boolean;
  }) => {
    asked.push(allowPrivate ? `private ${reference}` : reference);
    return answer;
  };
  const world: World = { ...memory, images: { ...memory.images, look } };
  return { memory, world, asked };
}

test.each<[ImageAnswer, string, string[]]>([
  [present, 'success', []],
  [{ state: 'missing', why: 'It is not there.' }, 'action_required', ['built.missing']],
  [{ state: 'forbidden', why: 'Who asks?' }, 'action_required', ['built.forbidden']],
  [{ state: 'unreachable', why: 'No answer.' }, 'failure', ['built.unreachable']],
  [{ ...present, platforms: ['linux/s390x'] }, 'failure', ['built.platforms']],
])('a plan is held by what the registry answers: %j', async (answer, conclusion, codes) => {
  const { world } = worldWith(answer);

  const hold = await holdImages(world, {}, await planTree(world, {}));

  expect(hold.conclusion).toBe(conclusion);
  expect(hold.findings.map(({ code }) => code)).toEqual(codes);
  expect(imageGates(hold)).toMatchObject([
    { name: 'image api', isPassed: conclusion === 'success' },
  ]);
});

const trusted = 'name: registry.example.com/team, unreachable: trust';
const silent: ImageAnswer = { state: 'unreachable', why: 'No answer.' };

test.each<[string, ImageAnswer, string, string, boolean]>([
  ['one that never answers', silent, '', 'neutral', true],
  ['what it lacks', { state: 'missing', why: 'Not there.' }, '', 'action_required', false],
  ['what it does not say', { state: 'forbidden', why: 'Who asks?' }, '', 'action_required', false],
  ['another platform', { ...present, platforms: ['linux/s390x'] }, '', 'failure', false],
  ['another registry', silent, '  image: {name: "other.example.com/api"}\n', 'failure', false],
])('where karst.yaml trusts a registry, only its silence passes: %s', async (...given) => {
  const [, answer, entry, conclusion, isUnseen] = given;
  const { world } = worldWith(answer, entry, trusted);

  const hold = await holdImages(world, {}, await planTree(world, {}));

  expect(hold.conclusion).toBe(conclusion);
  expect(hold.findings[0]?.severity).toBe(isUnseen ? 'info' : 'error');
  expect(imageGates(hold)[0]).toMatchObject({ isPassed: isUnseen, ...(isUnseen && { isUnseen }) });
  expect(imagesOutput(hold)).toMatchObject({
    exitStatus: isUnseen ? 0 : 2,
    images: [isUnseen ? { state: 'unreachable', unseen: true } : { workload: 'api' }],
  });
});

test('how a registry is asked moves no file', async () => {
  const { world, memory } = worldWith(present);
  await renderTree(world, {});
  memory.specFiles.set('karst.yaml', `registry: {${trusted}}\n`);

  const { workloads } = await planTree(world, {});

  expect(new Set(workloads.map(({ action }) => action))).toEqual(new Set(['keep']));
});

test('a plan asks for what it changes, the tree for all that it names, by the digest where it is known', async () => {
  const { world, asked } = worldWith(present);
  await renderTree(world, {});
  const unpinned = await checkImages(world, {});
  await renderTree(world, { handed: [{ text: `api=${digest}` }] });
  asked.length = 0;

  expect(await holdImages(world, {}, await planTree(world, {}))).toMatchObject({
    images: [],
    conclusion: 'success',
  });
  expect(asked).toEqual([]);
  const { images } = await checkImages(world, {});

  expect(images[0]?.reference).toBe(`${unpinned.images[0]?.reference}@${digest}`);
  expect(asked).toEqual([images[0]?.reference]);
});

test.each([
  ['name: "registry.example.com/team", allowPrivate: true', '', 'private '],
  [
    'name: "registry.example.com/team", allowPrivate: true',
    '  image: {name: "10.0.0.1/team/api"}\n',
    '',
  ],
  ['name: "registry.example.com/team"', '', ''],
])('only the registry that karst.yaml lets be private is: %s', async (karst, entry, prefix) => {
  const { world, asked } = worldWith(present, entry, karst);

  await holdImages(world, {}, await planTree(world, {}));

  expect(asked).toEqual([expect.stringMatching(new RegExp(`^${prefix}[^ ]+$`))]);
});

test('of what image automation chooses, what it has chosen is asked for', async () => {
  const { world, asked, memory } = worldWith(present, '  image: {automation: true}\n');
  const plan = await planTree(world, {});
  await renderTree(world, {});
  const path = 'deploy/services/api/kustomization.yaml';
  const text = memory.tree.all()[path] ?? '';
  memory.tree.contents.set(path, text.replace(/newTag: \S+/, 'newTag: ts-9-abc-def'));

  const hold = await holdImages(world, {}, plan);
  await checkImages(world, {});

  expect(hold.images).toEqual([]);
  expect(asked).toEqual([`${repository}:ts-9-abc-def`]);
});

test('an image of no registry holds nothing', async () => {
  const { world, asked, memory } = worldWith({ state: 'missing', why: 'It is not there.' });
  memory.specFiles.delete('karst.yaml');

  const hold = await holdImages(world, {}, await planTree(world, {}));

  expect(hold).toEqual({ images: [], conclusion: 'success', findings: [] });
  expect(asked).toEqual([]);
});
