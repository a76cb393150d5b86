import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { secondGate } from '#src/io/second-gate.ts';
import { gateQuestion, passedManifests } from '#src/policy/gate.ts';
import type { SecondGate } from '#src/ports.ts';
import type { RenderedFile } from '#src/render/service-input.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { aMaximalTree, aTree } from '../policy/a-tree.ts';

const question = gateQuestion({});

test('gives the objects that the gate itself has read, and leaves to the run what is wrong', async () => {
  const gate = await awake();
  const files = aMaximalTree();
  const wrong = aTree().map((file) => ({ ...file, content: `${file.content}zzz: 1\n` }));
  const unread = [{ path: 'services/hello/deployment.yaml', content: 'a: "b\n' }];

  const passed = await Promise.all(
    [files, wrong, unread].map((each) => gate.passed(each, question)),
  );

  expect(passed).toEqual([passedManifests(files, question, new Map()), undefined, undefined]);
  expect(passed[0]?.length).toBeGreaterThan(5);
});

test('judges by the question: a namespace, an exception, a secret', async () => {
  const gate = await awake();
  const files = aTree();

  const elsewhere = await gate.passed(files, { ...question, namespace: 'elsewhere' });
  const leaking = await gate.passed(files, { ...question, secrets: ['serviceaccount.yaml'] });

  expect([elsewhere, leaking]).toEqual([undefined, undefined]);
});

test('a thread that dies leaves all that it was asked to the run', async () => {
  const gate = await awake();
  const files = aTree();
  // What no caller sends: a rule of the gate breaks on it.
  const broken: RenderedFile[] = JSON.parse('[null]');

  const answers = [gate.passed(broken, question), gate.passed(files, question)];

  expect(await Promise.all(answers)).toEqual([undefined, undefined]);
  expect(await gate.passed(files, question)).toBeUndefined();
});

test('one processor, and few files, need no thread', async () => {
  const [single, patient] = [secondGate(1, 0), secondGate(2, 2)];

  await expect(isEverAnswered(single, 20)).resolves.toBe(false);
  await expect(patient.passed(aTree(), question)).resolves.toBeUndefined();
});

test('a plan is the same with it as without it, faults with their lines included', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `api-${index}`);
  const patch = '  patches: [{target: {kind: Deployment}, patch: {spec: {replicsa: 2}}}]\n';
  const repos = names.map((name, index) => `- slug: gh:o/${name}\n${index === 5 ? patch : ''}`);
  const karst = 'registry: {name: registry.example.com/team}\n';
  const sources = Object.fromEntries(names.map((name) => [`gh:o/${name}`, fastapi(name)]));
  const world = memoryWorld({ 'karst.yaml': karst, 'repos.yaml': repos.join('') }, sources);
  const gate = await awake();
  const answers: boolean[] = [];
  const watched: SecondGate = {
    passed: async (...asked) => {
      const manifests = await gate.passed(...asked);
      answers.push(manifests !== undefined);
      return manifests;
    },
  };

  const plan = await planTree({ ...world, gate: watched }, {});

  expect(plan).toEqual(await planTree(world, {}));
  expect(answers.filter((answer) => answer)).toHaveLength(11);
  expect(plan.workloads.filter(({ action }) => action === 'held')).toMatchObject([
    { findings: [{ code: 'policy.schema', file: 'repos.yaml', line: 7 }] },
  ]);
});

/** A gate whose thread answers by now. */
async function awake(): Promise<SecondGate> {
  const gate = secondGate(2, 0);
  if (!(await isEverAnswered(gate))) throw new Error('the thread never answered');
  return gate;
}

async function isEverAnswered(gate: SecondGate, tries = 1_500): Promise<boolean> {
  for (let asked = 0; asked < tries; asked += 1) {
    if ((await gate.passed([], question)) !== undefined) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
