import { assemblePlan } from '../plan/assemble-plan.ts';
import { type HandedOver, type HandedText, readHandedOver } from '../plan/handed-over.ts';
import { pinnedWorkload } from '../plan/pin-workload.ts';
import type { Plan } from '../plan/plan.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { heldWorkload } from '../plan/standing-workload.ts';
import type { PlannedWorkload } from '../plan/workload-state.ts';
import { type Finding, Problem } from '../problem.ts';
import { isPrivateRegistry, platformsOf } from '../render/image.ts';
import { mapBounded } from './bounded.ts';
import { builtRefusal } from './built-image.ts';
import { readTrees } from './read-specs.ts';
import type { TreeState } from './tree-state.ts';
import type { PlanOptions, World } from './world.ts';

const askedAtOnce = 8;

/**
 * The plan that writes digests of built images into the tree, and nothing else: of the workloads that the digests are of
 * alone, from their records. A digest is written once the registry has it under the tag that the record names, for every
 * platform of karst.yaml. Codes: built.*. Raises `environment.unknown` and `disk.*`.
 */
export async function planPins(
  world: World,
  options: PlanOptions,
  texts: readonly HandedText[],
): Promise<Plan> {
  const { handed, findings } = readHandedOver(texts);
  const trees = await readTrees(world, options);
  const matched = handed.map((one) => match(one, trees));
  const wanted = new Map<string, Match>();
  for (const match of matched.flatMap(({ matches }) => matches)) {
    const known = wanted.get(match.key);
    const digests = new Set([...(known?.digests ?? []), ...match.digests]);
    wanted.set(match.key, { ...match, digests });
  }
  const parts = await mapBounded([...wanted.values()], askedAtOnce, (match) =>
    pin(world, match, options.force === true),
  );
  return assemblePlan(parts, [...findings, ...matched.flatMap((one) => one.findings)], []);
}

/** Gives a workload the digest of its built image; it stays as it is where it has that already. */
export async function pinRecorded(
  tree: TreeState,
  record: WorkloadRecord,
  digest: string,
  force: boolean,
): Promise<PlannedWorkload> {
  const { workload } = record;
  try {
    const found = await tree.read(Object.keys(record.files));
    const root = tree.environment.path;
    return pinnedWorkload({ workload, root, found, record, force }, digest);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return heldWorkload(workload, record, [error.toFinding()]);
  }
}

/** A workload, and the digests that were handed over for it. */
interface Match {
  readonly key: string;
  readonly tree: TreeState;
  readonly record: WorkloadRecord;
  readonly image: string;
  readonly digests: ReadonlySet<string>;
}

interface Matched {
  readonly matches: readonly Match[];
  readonly findings: readonly Finding[];
}

function match(one: HandedOver, trees: readonly TreeState[]): Matched {
  const { of, digest } = one;
  const found = trees.flatMap((tree) =>
    [...tree.records.values()].flatMap((record) => {
      const { workload, image } = record;
      const isMeant =
        of.kind === 'image'
          ? image === of.reference
          : workload.kind === 'Service' &&
            workload.name === of.name &&
            (of.environment ?? workload.environment) === workload.environment;
      if (!isMeant || image === undefined) return [];
      const key = `${workload.environment}/${workload.name}`;
      return [{ key, tree, record, image, digests: new Set([digest]) }];
    }),
  );
  return found.length > 0 ? { matches: found, findings: [] } : unmatched(one, trees);
}

/** Of an image that the tree names by another tag, a build came late; of any other nobody knows. */
function unmatched({ of, file, line }: HandedOver, trees: readonly TreeState[]): Matched {
  const place = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
  const images = trees.flatMap(({ records }) => [...records.values()].map(({ image }) => image));
  const isLate = of.kind === 'image' && images.some((image) => image?.startsWith(`${of.name}:`));
  const what = of.kind === 'image' ? of.reference : of.name;
  const finding: Finding = isLate
    ? {
        code: 'built.stale',
        severity: 'warning',
        message: `the tree no longer names ${what}; its digest is not written`,
        ...place,
      }
    : {
        code: 'built.unknown',
        severity: 'error',
        message: `no record of the tree names ${what}`,
        ...place,
      };
  return { matches: [], findings: [finding] };
}

async function pin(world: World, match: Match, force: boolean): Promise<PlannedWorkload> {
  const { tree, record, image, digests } = match;
  const [digest = '', ...others] = digests;
  const { environment } = tree;
  const asked = {
    reference: image,
    digest,
    platforms: platformsOf(environment),
    allowPrivate: isPrivateRegistry(environment, image),
  };
  const refused = others.length > 0 ? ambiguous(match) : await builtRefusal(world, asked);
  if (refused !== undefined) return heldWorkload(record.workload, record, [refused]);
  world.progress.step(image, 'the registry has it');
  return await pinRecorded(tree, record, digest, force);
}

function ambiguous({ image, digests }: Match): Finding {
  return {
    code: 'built.ambiguous',
    severity: 'error',
    message: `${digests.size} digests were handed over for ${image}`,
    expected: 'one',
  };
}
