import type { Finding } from '../problem.ts';
import { withDigest } from '../render/kubernetes/images.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { exchangeSteps } from './exchange-steps.ts';
import { forecast } from './forecast.ts';
import { lineDiff } from './line-diff.ts';
import type { Cause, FilePlan } from './plan.ts';
import { fileHash } from './setter.ts';
import { keptWorkload } from './standing-workload.ts';
import { foundTexts } from './workload-forecast.ts';
import { recordPath } from './workload-place.ts';
import type { PlannedWorkload, RecordedState } from './workload-state.ts';

/** The kustomizations that name what pods run: of the workload and of what is released before it. */
const folder = /^services\/[^/]+\/(?:release\/)?kustomization\.yaml$/;

const decoder = new TextDecoder();

/** A kustomization as it is, and as it shall be. */
interface Pinned {
  readonly path: string;
  readonly before: string;
  readonly content: string;
}

/**
 * The plan of a workload whose image was built: its kustomizations name the digest, every other file stays as it is,
 * whatever version of the tool wrote it. A kustomization that a person edited or took away is in the way. Codes:
 * built.automated, built.in-the-way.
 */
export function pinnedWorkload(state: RecordedState, digest: string): PlannedWorkload {
  const { record, found } = state;
  const kept = keptWorkload(state);
  if (record.image === undefined || record.built === digest) return kept;
  const paths = Object.keys(record.files).filter((path) => folder.test(path));
  const pinned: Pinned[] = [];
  for (const path of paths) {
    const bytes = found.get(path);
    const isOurs = bytes !== undefined && fileHash(bytes) === record.files[path];
    if (!isOurs && !(state.force && bytes !== undefined)) return inTheWay(kept, state, path);
    const before = decoder.decode(bytes);
    const content = withDigest(before, record.image, digest);
    if (content === undefined) return automated(kept);
    pinned.push({ path, before, content });
  }
  return written(state, kept, pinned, digest);
}

function written(
  state: RecordedState,
  kept: PlannedWorkload,
  pinned: readonly Pinned[],
  digest: string,
): PlannedWorkload {
  const hashes = pinned.map(({ path, content }) => [path, fileHash(content)] as const);
  const files = { ...state.record.files, ...Object.fromEntries(hashes) };
  const record = { ...state.record, built: digest, files };
  const causes: readonly Cause[] = [{ kind: 'image-built', digest }];
  const { root } = state;
  const ownRecord = `${root}/${recordPath(state.workload)}`;
  const touched = new Map<string, FilePlan>([
    [ownRecord, { path: ownRecord, state: 'update' }],
    ...pinned.map(({ path, before, content }): [string, FilePlan] => {
      const diff = lineDiff(before, content);
      return [`${root}/${path}`, { path: `${root}/${path}`, state: 'update', diff }];
    }),
  ]);
  const rest = kept.plan.files.filter(({ path }) => !touched.has(path));
  const plan: PlannedWorkload['plan'] = {
    ...kept.plan,
    action: 'update',
    causes,
    files: [...rest, ...touched.values()].sort((a, b) => compareCodePoints(a.path, b.path)),
    findings: kept.plan.findings.filter(({ file = '' }) => !touched.has(file)),
    forecast: forecastOf(state, pinned, causes),
    steps: exchangeSteps(state, pinned, record),
    image: { reference: state.record.image ?? '', digest },
  };
  return { plan, record };
}

/** What the pods will run is read as Flux would build it: from every file, with the kustomizations exchanged. */
function forecastOf(
  state: RecordedState,
  pinned: readonly Pinned[],
  causes: readonly Cause[],
): PlannedWorkload['plan']['forecast'] {
  const before = foundTexts(state);
  const after = new Map([
    ...before,
    ...pinned.map(({ path, content }) => [path, content] as const),
  ]);
  return forecast({ root: state.root, before, after, tracing: { causes } });
}

function inTheWay(kept: PlannedWorkload, { root }: RecordedState, path: string): PlannedWorkload {
  const file = `${root}/${path}`;
  const finding: Finding = {
    code: 'built.in-the-way',
    severity: 'error',
    message: 'this file is not as KarstKit wrote it, so the digest cannot be put into it',
    file,
    expected: 'the content that the record names',
    hint: 'Restore the file from Git history, then hand the digest over again.',
  };
  const findings = kept.plan.findings.filter((each) => each.file !== file);
  return { ...kept, plan: { ...kept.plan, action: 'held', findings: [...findings, finding] } };
}

/** Its field is not ours. */
function automated(kept: PlannedWorkload): PlannedWorkload {
  const { name } = kept.plan.workload;
  const finding: Finding = {
    code: 'built.automated',
    severity: 'info',
    message: `Flux's image automation chooses what ${name} runs; the digest is not written.`,
  };
  return { ...kept, plan: { ...kept.plan, findings: [...kept.plan.findings, finding] } };
}
