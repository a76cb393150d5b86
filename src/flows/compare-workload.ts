import type { Workload } from '../plan/plan.ts';
import { planWorkload } from '../plan/plan-workload.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { heldWorkload, keptWorkload } from '../plan/standing-workload.ts';
import { hasSameInputs, isUnchanged } from '../plan/unchanged.ts';
import type { PlannedWorkload, WantedWorkload } from '../plan/workload-state.ts';
import { checkFiles, type GateContext, gateQuestion } from '../policy/gate.ts';
import { type Manifest, readManifests } from '../policy/manifest.ts';
import type { SecondGate } from '../ports.ts';
import { type Finding, Problem } from '../problem.ts';
import type { RenderedFile } from '../render/service-input.ts';
import { type TreeState, workloadKey } from './tree-state.ts';

type Facts = WantedWorkload['facts'];

/** A workload that is wanted: what its record will say, and how to make its files once that proves necessary. */
export interface Wish {
  readonly workload: Workload;
  readonly facts: Omit<Facts, 'workload' | 'image' | 'built'> & {
    readonly inputs: NonNullable<Facts['inputs']>;
  };
  readonly render: () => {
    readonly files: readonly RenderedFile[];
    readonly findings: readonly Finding[];
    /** Reference of the image that the files name. */
    readonly image?: string;
    /** Its digest, where it is built already. */
    readonly built?: string | undefined;
    /** Files that only a delivery makes: there is nothing in them yet to judge. */
    readonly intents?: readonly RenderedFile[];
  };
  /** Rendered although nothing that it is made from has changed. */
  readonly anew?: boolean;
  /** What the gate judges the files by. */
  readonly gate: GateContext;
  /** Who may judge them meanwhile. */
  readonly secondGate?: SecondGate | undefined;
  /** What is known already, of the source and the launch. */
  readonly findings: readonly Finding[];
}

/** Compares one wanted workload with the tree. What cannot be rendered, or may not leave, is held with its findings. */
export async function compareWorkload(
  tree: TreeState,
  wish: Wish,
  force: boolean,
): Promise<PlannedWorkload> {
  const { workload } = wish;
  const record = tree.records.get(workloadKey(workload));
  try {
    return await compare(tree, wish, record, force);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return heldWorkload(workload, record, [...wish.findings, error.toFinding()]);
  }
}

/** A workload that no spec asks for any more. */
export async function removeWorkload(
  tree: TreeState,
  record: WorkloadRecord,
  force: boolean,
): Promise<PlannedWorkload> {
  const { workload } = record;
  try {
    const found = await tree.read(recordedPaths(record));
    const root = tree.environment.path;
    return planWorkload({ workload, root, wanted: undefined, found, record, force });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return heldWorkload(workload, record, [error.toFinding()]);
  }
}

async function compare(
  tree: TreeState,
  wish: Wish,
  record: WorkloadRecord | undefined,
  force: boolean,
): Promise<PlannedWorkload> {
  const { workload, facts, anew = false } = wish;
  const root = tree.environment.path;
  const kept = anew ? undefined : await asItIs(tree, wish, record, force);
  if (kept !== undefined) return withFindings(kept, wish.findings);

  const rendered = wish.render();
  const { manifests, refused } = await judged(tree, wish, rendered.files);
  const findings = [...wish.findings, ...rendered.findings, ...refused];
  if (findings.some(({ severity }) => severity === 'error')) {
    return heldWorkload(workload, record, findings);
  }
  const files = [...rendered.files, ...(rendered.intents ?? [])];
  const found = await tree.read([...files.map(({ path }) => path), ...recordedPaths(record)]);
  const image = rendered.image === undefined ? {} : { image: rendered.image };
  const built = rendered.built === undefined ? {} : { built: rendered.built };
  const { service } = wish.gate;
  const spec = service === undefined ? {} : { service };
  const wanted = { facts: { ...facts, ...image, ...built, workload }, files, manifests, ...spec };
  return withFindings(
    planWorkload({ workload, root, wanted, found, record, force, anew }),
    findings,
  );
}

/** Whatever is wrong is found here, where a finding learns which line of a spec caused it. */
async function judged(
  tree: TreeState,
  { gate, secondGate }: Wish,
  files: readonly RenderedFile[],
): Promise<{ readonly manifests: readonly Manifest[]; readonly refused: readonly Finding[] }> {
  const passed = await secondGate?.passed(files, gateQuestion(gate));
  if (passed !== undefined) return { manifests: passed, refused: [] };
  const reading = readManifests(files, tree.agreed);
  const refused = checkFiles(files, { ...gate, root: tree.environment.path, reading });
  return { manifests: reading.manifests, refused };
}

/** What is made from the same as before is not made again. */
async function asItIs(
  tree: TreeState,
  { workload, facts }: Wish,
  record: WorkloadRecord | undefined,
  force: boolean,
): Promise<PlannedWorkload | undefined> {
  const root = tree.environment.path;
  if (hasSameInputs(record, facts.inputs) && (await tree.holds(record.files))) {
    return keptWorkload({ workload, root, record, found: new Map() });
  }
  const found = await tree.read(recordedPaths(record));
  if (!isUnchanged(record, facts.inputs, found)) return undefined;
  const kept = keptWorkload({ workload, root, record, found });
  const isGivenUp = force && kept.plan.findings.length > 0;
  return isGivenUp ? undefined : kept;
}

function recordedPaths(record: WorkloadRecord | undefined): string[] {
  return [...Object.keys(record?.files ?? {}), ...Object.keys(record?.pending ?? {})];
}

function withFindings(planned: PlannedWorkload, findings: readonly Finding[]): PlannedWorkload {
  const { plan, record } = planned;
  return { plan: { ...plan, findings: [...findings, ...plan.findings] }, record };
}
