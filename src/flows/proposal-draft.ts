import { contentHash } from '../plan/hash.ts';
import type { Plan, WorkloadPlan } from '../plan/plan.ts';
import type { Files, Gathering } from '../ports.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { planTree } from './plan.ts';
import type { ProposalWorld } from './proposal.ts';
import { proposedPlan } from './proposal-branch.ts';
import type { Look } from './proposal-state.ts';
import { writePlan } from './render.ts';
import { carryEdits } from './spec-change.ts';

/** What a plan would write over the base, without the keys that are made when it is delivered. */
export interface Draft {
  /** As it was carried out: a workload that cannot be written is held. */
  readonly plan: Plan;
  readonly files: Files;
  /** All that changes, from the root of the repository, sorted; files with keys among them. */
  readonly paths: readonly string[];
  /** Those of workloads whose keys are due. */
  readonly due: ReadonlySet<string>;
}

/** Writes a plan into a draft of the base; undefined where the edits that it comes with are held. */
export async function draftOf({ world, base, plan }: Look): Promise<Draft | undefined> {
  const draft: Gathering = base.draft();
  const there = world.worldOf(draft.files);
  if (!(await carryEdits(there, plan))) return undefined;
  const { plan: done } = await writePlan(there.tree, plan, {});
  const due = new Set(await duePaths(world, draft.files, plan));
  const paths = [...new Set([...draft.changes(), ...due])].sort(compareCodePoints);
  return { plan: done, files: draft.files, paths, due };
}

/**
 * Does the branch hold exactly this draft, as one commit of ours that says so, on a base whose paths have not moved? Keys
 * are fresh whenever they are made: a workload that has them is as it should be when a plan on the merged tree keeps it.
 */
export async function isProposed(look: Look, draft: Draft): Promise<boolean> {
  const { found, plan } = look;
  if (found?.merged === undefined || proposedPlan(found) !== plan.id) return false;
  const { files } = found.merged;
  for (const path of new Set([...draft.paths, ...found.paths])) {
    if (draft.due.has(path)) continue;
    const [wanted, there] = [await draft.files.read(path), await files.read(path)];
    if (hashOf(wanted) !== hashOf(there)) return false;
  }
  return draft.due.size === 0 || (await areKept(look, files));
}

function hashOf(content: Uint8Array | undefined): string {
  return content === undefined ? '' : contentHash(content);
}

async function areKept({ world, options, plan }: Look, merged: Files): Promise<boolean> {
  const then = await planTree(world.worldOf(merged), options);
  const names = new Set(plan.workloads.filter(isDue).map(workloadName));
  return then.workloads
    .filter((each) => names.has(workloadName(each)))
    .every(
      ({ action, steps, files }) =>
        action === 'keep' && steps.length === 0 && files.every(({ state }) => state !== 'edited'),
    );
}

/** Only the world of a tree knows where its root lies in the repository: it is asked by writing there. */
async function duePaths(world: ProposalWorld, files: Files, plan: Plan): Promise<string[]> {
  const paths: string[] = [];
  const recorder: Files = {
    ...files,
    apply: async (changes) => {
      paths.push(...changes.map(({ path }) => path));
    },
  };
  const own = plan.workloads
    .filter(isDue)
    .flatMap((each) => each.files.filter(({ state }) => state !== 'keep'));
  await world.worldOf(recorder).tree.apply(own.map(({ path }) => ({ path })));
  return paths;
}

/** Has it keys that are made when it is delivered? */
export function isDue({ certificates = [] }: WorkloadPlan): boolean {
  return certificates.some(({ due }) => due !== undefined);
}

/** Of the environment, too. */
export function workloadName({ workload: { environment, kind, name } }: WorkloadPlan): string {
  return `${environment}/${kind}/${name}`;
}
