import type { Finding } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { causesOf } from './cause.ts';
import type { FileChange } from './file-change.ts';
import { decideFile, type FileDecision } from './file-state.ts';
import { namespaceChange } from './namespace-change.ts';
import { type FilePlan, nothingHappens, type WorkloadAction, type WorkloadPlan } from './plan.ts';
import { renderRecord, type WorkloadRecord } from './record.ts';
import { fileHash } from './setter.ts';
import { workloadFacts } from './workload-facts.ts';
import { standingForecast, wantedTexts, workloadForecast } from './workload-forecast.ts';
import { recordPath } from './workload-place.ts';
import type { PlannedWorkload, WorkloadState } from './workload-state.ts';

/** What to do with one workload's files. Nothing is decided that the record does not license. */
export function planWorkload(state: WorkloadState): PlannedWorkload {
  const decisions = decideFiles(state);
  const files = decisions.map(({ plan }) => plan);
  const found = decisions.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const wished = found.some(isError) ? undefined : nextSteps(state, decisions);
  const causes = wished?.steps.length === 0 ? [] : causesOf(state);
  const change =
    wished === undefined || wished.steps.length === 0
      ? standingForecast(state, files)
      : workloadForecast(state, causes, files);
  const moved = namespaceChange(state.workload, change);

  const isHeld = wished === undefined || moved !== undefined;
  const { record, steps } = isHeld ? { record: state.record, steps: [] } : wished;
  const plan: WorkloadPlan = {
    workload: state.workload,
    action: isHeld ? 'held' : action(state, steps),
    causes,
    files: [...files, ...recordPlan(state, record)].sort(byPath),
    findings: moved === undefined ? found : [...found, moved],
    forecast: moved === undefined ? change : nothingHappens,
    steps,
    ...workloadFacts(state.wanted?.facts ?? state.record, record),
  };
  return { plan, record };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function nextSteps(state: WorkloadState, decisions: readonly FileDecision[]) {
  const record = nextRecord(state);
  return { record, steps: toSteps(state, decisions, record) };
}

function decideFiles(state: WorkloadState): FileDecision[] {
  const wanted = wantedTexts(state);
  const { files = {}, pending = {} } = state.record ?? {};
  const paths = new Set([...wanted.keys(), ...Object.keys(files), ...Object.keys(pending)]);

  return [...paths].sort(compareCodePoints).flatMap((path) => {
    const decision = decideFile({
      path: `${state.root}/${path}`,
      wanted: wanted.get(path),
      found: state.found.get(path),
      recorded: files[path],
      pending: pending[path],
      force: state.force,
    });
    return decision === undefined ? [] : [decision];
  });
}

/**
 * The record after the change; undefined when the workload goes. The old one while nothing but the tool's version differs,
 * unless that is meant.
 */
function nextRecord({ wanted, record, anew = false }: WorkloadState): WorkloadRecord | undefined {
  if (wanted === undefined) return undefined;
  const files = wanted.files.map(({ path, content }) => [path, fileHash(content)]);
  const next: WorkloadRecord = {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Record',
    ...wanted.facts,
    files: Object.fromEntries(files),
  };
  if (record === undefined) return next;
  const same = renderRecord({ ...next, tool: record.tool }) === renderRecord(record);
  return same && !(anew && record.tool !== next.tool) ? record : next;
}

/**
 * A run that stops in the middle must find its own half-written files again and not take them for a person's. So the
 * record first names what is about to be written, then the files follow, and the final record comes last.
 */
function toSteps(
  state: WorkloadState,
  decisions: readonly FileDecision[],
  record: WorkloadRecord | undefined,
): FileChange[][] {
  const changes = decisions.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const path = `${state.root}/${recordPath(state.workload)}`;
  if (record === undefined) return [[...changes, { path }]];
  if (changes.length === 0) {
    return record === state.record ? [] : [[{ path, content: renderRecord(record) }]];
  }
  const announcement = { path, content: renderRecord(announce(state, changes, record)) };
  return [[announcement], [...changes, { path, content: renderRecord(record) }]];
}

function announce(
  state: WorkloadState,
  changes: readonly FileChange[],
  next: WorkloadRecord,
): WorkloadRecord {
  const { inputs: _, ...unrendered } = next;
  const written = changes.flatMap(({ path, content }) =>
    content === undefined ? [] : [[path.slice(state.root.length + 1), fileHash(content)]],
  );
  const before = state.record ?? { ...unrendered, files: {} };
  const files = { ...before.files, ...finished(state) };
  return { ...before, files, pending: { ...before.pending, ...Object.fromEntries(written) } };
}

/** What an earlier unfinished run did write counts as ours now, for its announcement is about to be replaced. */
function finished({ record, found }: WorkloadState): Record<string, string> {
  const written = Object.entries(record?.pending ?? {}).filter(([path, hash]) => {
    const bytes = found.get(path);
    return bytes !== undefined && fileHash(bytes) === hash;
  });
  return Object.fromEntries(written);
}

function action(
  { wanted, record }: WorkloadState,
  steps: readonly (readonly FileChange[])[],
): WorkloadAction {
  if (wanted === undefined) return 'delete';
  if (steps.length === 0) return 'keep';
  return record?.inputs === undefined ? 'create' : 'update';
}

function recordPlan(state: WorkloadState, next: WorkloadRecord | undefined): FilePlan[] {
  const path = `${state.root}/${recordPath(state.workload)}`;
  if (next === undefined) return state.record === undefined ? [] : [{ path, state: 'delete' }];
  if (state.record === undefined) return [{ path, state: 'create' }];
  return [{ path, state: next === state.record ? 'keep' : 'update' }];
}

function byPath(a: FilePlan, b: FilePlan): number {
  return compareCodePoints(a.path, b.path);
}
