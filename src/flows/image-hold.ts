import type { Plan } from '../plan/plan.ts';
import { setTag } from '../plan/setter.ts';
import { type Finding, hintOf } from '../problem.ts';
import { isPrivateRegistry, platformsOf } from '../render/image.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { type ImageState, imageStateCodes, judgeImage } from '../source/image-answer.ts';
import type { Environment } from '../spec/environment.ts';
import { mapBounded } from './bounded.ts';
import { readSettings, readTrees } from './read-specs.ts';
import type { TreeState } from './tree-state.ts';
import type { PlanOptions, World } from './world.ts';

const askedAtOnce = 8;

/** Whether registries have what a tree names: nothing is merged before all of it is there. */
export interface ImageHold {
  /** Sorted by environment and workload. */
  readonly images: readonly AskedImage[];
  /** action_required: somebody has to build or log in; failure: what is there is wrong, or nobody answers. */
  readonly conclusion: 'success' | 'action_required' | 'failure';
  /** One for each image that is not there as it should be. Codes: built.*. */
  readonly findings: readonly Finding[];
}

export interface AskedImage {
  readonly environment: string;
  readonly workload: string;
  /** `name:tag`, with `@digest` where the tree has it. */
  readonly reference: string;
  readonly state: ImageState;
  /** One sentence. */
  readonly why: string;
}

/**
 * Asks for the images that a plan would run anew. What image automation chooses is not asked for: it takes what is there.
 * An image of no registry (`localhost/…`) cannot be asked for. Raises `disk.*`.
 */
export async function holdImages(
  world: World,
  options: PlanOptions,
  plan: Plan,
): Promise<ImageHold> {
  const { environments } = await readSettings(world.specs, options);
  const byName = new Map(environments.map((environment) => [environment.name, environment]));
  const wanted = plan.workloads.flatMap(({ workload, action, image }): NamedImage[] => {
    const environment = byName.get(workload.environment);
    const isRun = action === 'create' || action === 'update';
    if (!isRun || image === undefined || environment === undefined) return [];
    return image.automated === true ? [] : [{ ...image, workload: workload.name, environment }];
  });
  return await askForAll(world, wanted);
}

/** Asks for every image that the tree names, as its records and image automation say. Raises what reading a tree raises. */
export async function checkImages(world: World, options: PlanOptions): Promise<ImageHold> {
  const trees = await readTrees(world, options);
  const named = await mapBounded(trees, 1, imagesOf);
  return await askForAll(world, named.flat());
}

interface NamedImage {
  readonly workload: string;
  readonly environment: Environment;
  readonly reference: string;
  readonly digest?: string;
}

async function imagesOf({ environment, records, read }: TreeState): Promise<NamedImage[]> {
  const found = [...records.values()].map(async ({ workload, image, built }) => {
    if (image === undefined) return [];
    const path = `services/${workload.name}/kustomization.yaml`;
    const text = new TextDecoder().decode((await read([path])).get(path));
    const tag = setTag(text);
    const reference = tag === undefined ? image : image.replace(/:[^:/@]+$/, () => `:${tag}`);
    const digest = built === undefined || tag !== undefined ? {} : { digest: built };
    return [{ workload: workload.name, environment, reference, ...digest }];
  });
  return (await Promise.all(found)).flat();
}

async function askForAll(world: World, named: readonly NamedImage[]): Promise<ImageHold> {
  const asked = await mapBounded(
    named.filter(({ reference }) => !reference.startsWith('localhost/')),
    askedAtOnce,
    (image) => askFor(world, image),
  );
  const images = asked.toSorted(
    (a, b) =>
      compareCodePoints(a.environment, b.environment) || compareCodePoints(a.workload, b.workload),
  );
  return { images, conclusion: conclusionOf(images), findings: images.flatMap(findingOf) };
}

async function askFor(
  { images, progress }: World,
  { workload, environment, reference: name, digest }: NamedImage,
): Promise<AskedImage> {
  const reference = digest === undefined ? name : `${name}@${digest}`;
  progress.step(workload, `asking for ${reference}`);
  const allowPrivate = isPrivateRegistry(environment, reference);
  const answer = await images.look({ reference, allowPrivate });
  const wanted = {
    platforms: platformsOf(environment),
    ...(digest === undefined ? {} : { digest }),
  };
  return { environment: environment.name, workload, reference, ...judgeImage(wanted, answer) };
}

function conclusionOf(images: readonly AskedImage[]): ImageHold['conclusion'] {
  const states = new Set(images.map(({ state }) => state));
  if (states.has('mismatch') || states.has('platforms') || states.has('unreachable')) {
    return 'failure';
  }
  return states.has('missing') || states.has('forbidden') ? 'action_required' : 'success';
}

function findingOf({ environment, workload, reference, state, why }: AskedImage): Finding[] {
  if (state === 'present') return [];
  const finding: Finding = {
    code: imageStateCodes[state],
    severity: 'error',
    message: `${workload} (${environment}) runs ${reference}: ${why}`,
  };
  const hint = hintOf(finding);
  return [hint === undefined ? finding : { ...finding, hint }];
}
