import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deliver } from '#src/flows/deliver.ts';
import { planTree } from '#src/flows/plan.ts';
import type { ProposalWorld } from '#src/flows/proposal.ts';
import { propose } from '#src/flows/propose.ts';
import { writePlan } from '#src/flows/render.ts';
import type { Plan } from '#src/plan/plan.ts';
import type { Files, GitOps } from '#src/ports.ts';
import { Problem } from '#src/problem.ts';
import { deliveryMessage } from '#src/report/delivery-message.ts';
import { createGitOps } from '#tests/support/gitops.ts';
import { MemoryFiles } from '#tests/support/memory-files.ts';
import { api, proposals, type TestProposals, web } from '#tests/support/proposal-world.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const races = Number(process.env.KARST_RACES ?? 1_000);
const head = 'karst/default';
const settings = 'registry: {name: registry.example.com/team}\n';

/** A source that costs next to nothing to look at. */
const image = (text: string) => ({ Dockerfile: `FROM scratch\nEXPOSE 8000\nLABEL a=${text}\n` });
const entry = (slug: string, more = '') => `- {slug: "${slug}", mesh: false${more}}\n`;

/** What others do between the approval and its end. */
const events: readonly ((tried: TestProposals, seed: number) => void)[] = [
  () => undefined,
  ({ gitops }, seed) => gitops.commit('trunk', { README: `${seed}` }),
  ({ specs }) => specs(entry(api, ', replicas: 3')),
  ({ specs }) => specs(entry(api) + entry(web)),
  ({ specs }) => specs('[]\n'),
  ({ sources }, seed) => sources.set(api, image(`moved-${seed}`)),
  ({ gitops }) => gitops.commit('trunk', { 'deploy/services/api/service.yaml': '# mine\n' }),
  ({ gitops }) => gitops.commit('trunk', { 'deploy/services/api/.karst.json': undefined }),
  ({ clock }) => {
    clock.now += 365 * 86_400_000;
  },
];

test(`of ${races} races between approval and apply none applies another plan`, async () => {
  const seen = { applied: 0, refused: 0 };
  for (let seed = 0; seed < races; seed += 1) seen[await race(seed)] += 1;

  expect(seen.applied + seen.refused).toBe(races);
  expect(Math.min(seen.applied, seen.refused)).toBeGreaterThan(races / 20);
}, 600_000);

test('the same with a real git, where the base moves between the look and the push', async () => {
  await using scratch = await scratchDirectory();
  const seen = { applied: 0, refused: 0 };
  for (let seed = 0; seed < 24; seed += 1) {
    seen[await realRace(seed, join(scratch.path, String(seed)))] += 1;
  }
  expect(Math.min(seen.applied, seen.refused)).toBeGreaterThan(3);
}, 600_000);

/** The plan of a branch of a real repository is approved; then others commit there, at once or while it is applied. */
async function realRace(seed: number, directory: string): Promise<'applied' | 'refused'> {
  const random = randomOf(seed);
  const files = { 'karst.yaml': settings, 'repos.yaml': entry(api) };
  const { gitops, repository, git } = await createGitOps(directory, files);
  const tried = proposals();
  tried.sources.set(api, image('one')).set(web, image('one'));
  const planned = (tree: Files) => planTree(tried.world.worldOf(tree), {});
  const { id } = await gitops.onBranch('trunk', (branch) => planned(branch.files));

  const moves = [
    { README: 'moved' },
    { 'repos.yaml': entry(api, ', replicas: 3') },
    { 'repos.yaml': entry(web) },
    { 'deploy/services/api/service.yaml': '# mine' },
  ];
  const move = moves[Math.floor(random() * moves.length)] ?? {};
  const happen = () => repository.commit(move);
  const isBefore = random() < 0.5;
  if (isBefore) await happen();
  const late = async () => (isBefore ? undefined : await happen());
  const world = { ...tried.world, gitops: interruptedGit(gitops, late) };
  const code = await codeOfApply(world, 'trunk', id);

  const subjects = await git('log', '--format=%s %(trailers:key=Karst-Plan,valueonly)', 'trunk');
  const made = [...subjects.matchAll(/^karst: .* ([0-9a-f]{64})$/gm)].map(([, plan]) => plan);
  expect(made).toEqual(code === undefined ? [id] : []);
  if (code !== undefined) expect(code).toBe('delivery.plan-moved');
  return code === undefined ? 'applied' : 'refused';
}

/** Something happens once, after the branch was opened. */
function interruptedGit(gitops: GitOps, happen: () => Promise<unknown>): GitOps {
  let isDone = false;
  return {
    onBranch: (name, use, writes) =>
      gitops.onBranch(
        name,
        async (branch) => {
          if (!isDone) await happen();
          isDone = true;
          return await use(branch);
        },
        writes,
      ),
  };
}

async function race(seed: number): Promise<'applied' | 'refused'> {
  const random = randomOf(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const tried = proposals({ 'repos.yaml': entry(api) });
  tried.sources.set(api, image('one')).set(web, image('one'));
  const branch = pick(2) === 0 ? 'trunk' : head;
  if (pick(2) === 0) await settle(tried, pick(2) === 0);

  const shown = await show(tried);
  const event = events[pick(events.length)] ?? (() => undefined);
  const happen = once(() => event(tried, seed));
  const moment = pick(3);
  if (moment === 0) happen();
  if (moment === 1) tried.gitops.meanwhile = happen;
  const world = moment === 2 ? interrupted(tried.world, pick(40), happen) : tried.world;
  const before = new Set(
    tried.gitops.history(tried.gitops.branches.get(branch)).map(({ id }) => id),
  );

  const planId = shown.plan.id;
  const code = await codeOfApply(world, branch, planId);
  const made = ours(tried, branch, before);
  if (code !== undefined) {
    expect([code, made]).toEqual(['delivery.plan-moved', []]);
    return 'refused';
  }
  for (const { message, files } of made) {
    expect(message).toContain(`Karst-Plan: ${planId}`);
    expect(shown.wanted.map(([path]) => [path, files[path]])).toEqual(shown.wanted);
  }
  return 'applied';
}

/** Applies what was approved, to the branch itself or as a proposal; the code of what stopped it. */
async function codeOfApply(
  world: ProposalWorld,
  branch: string,
  planId: string,
): Promise<string | undefined> {
  const options = { planId, environment: 'default' };
  try {
    await (branch === 'trunk'
      ? deliver(world, { ...options, branch }, deliveryMessage)
      : propose(world, { ...options, base: 'trunk' }));
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

/** A tree that was delivered before, so that a plan is a change of it. */
async function settle({ world, sources }: TestProposals, isMoved: boolean): Promise<void> {
  await deliver(world, { branch: 'trunk', environment: 'default' }, deliveryMessage);
  if (isMoved) sources.set(api, image('two'));
}

/** The plan that somebody approves, and every file that it writes. */
async function show({ world, gitops }: TestProposals): Promise<{
  readonly plan: Plan;
  readonly wanted: readonly (readonly [string, string | undefined])[];
}> {
  const tree = new MemoryFiles(gitops.files(gitops.branches.get('trunk')));
  const before = tree.all();
  const plan = await planTree(world.worldOf(tree), { environment: 'default' });
  await writePlan(tree, plan, {});
  const after = tree.all();
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const wanted = paths
    .filter((path) => before[path] !== after[path])
    .map((path) => [path, after[path]] as const);
  return { plan, wanted };
}

/** Commits of ours that were not there. */
function ours({ gitops }: TestProposals, branch: string, before: ReadonlySet<string>) {
  return gitops
    .history(gitops.branches.get(branch))
    .filter(({ id, message }) => !before.has(id) && message.startsWith('karst: '));
}

/** Something happens in the middle of planning: at one of the reads of the tree. */
function interrupted(world: ProposalWorld, at: number, happen: () => void): ProposalWorld {
  let reads = 0;
  const watched = (files: Files): Files => ({
    read: (path) => {
      reads += 1;
      if (reads > at) happen();
      return files.read(path);
    },
    list: (directory) => files.list(directory),
    apply: (changes) => files.apply(changes),
  });
  return { ...world, worldOf: (files) => world.worldOf(watched(files)) };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}

/** Numbers from 0 to below 1 that are the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed + 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
