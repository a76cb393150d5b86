import type { Plan } from '../plan/plan.ts';
import { setTag } from '../plan/setter.ts';
import { type Finding, hintOf } from '../problem.ts';
import { isPrivateRegistry, isTrustedRegistry, platformsOf } from '../render/image.ts';
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
  /**
   * action_required: somebody has to build or log in; failure: what is there is wrong, or nobody answers; neutral: nobody
   * answers, and karst.yaml lets that pass.
   */
  readonly conclusion: 'success' | 'neutral' | 'action_required' | 'failure';
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
  /** Its registry does not answer, and karst.yaml lets that pass. */
  readonly isUnseen?: true;
}

interface NamedImage {
  readonly workload: string;
  readonly environment: Environment;
  readonly reference: string;
  readonly digest?: string;
}

/** Asks for the images that a plan would run anew. Raises `disk.*`. */
export async function holdImages(
  world: World,
  options: PlanOptions,
  plan: Plan,
): Promise<ImageHold> {
  return await askForImages(world, await imagesRun(world, options, plan));
}

/**
 * The images that a plan would run anew. What image automation chooses is not among them: it takes what is there. Nobody
 * is asked. Raises `disk.*`.
 */
export async function imagesRun(
  world: World,
  options: PlanOptions,
  plan: Plan,
): Promise<readonly NamedImage[]> {
  const { environments } = await readSettings(world.specs, options);
  const byName = new Map(environments.map((environment) => [environment.name, environment]));
  return plan.workloads.flatMap(({ workload, action, image }): NamedImage[] => {
    const environment = byName.get(workload.environment);
    const isRun = action === 'create' || action === 'update';
    if (!isRun || image === undefined || environment === undefined) return [];
    return image.automated === true ? [] : [{ ...image, workload: workload.name, environment }];
  });
}

/** Asks for every image that the tree names, as its records and image automation say. Raises what reading a tree raises. */
export async function checkImages(world: World, options: PlanOptions): Promise<ImageHold> {
  const trees = await readTrees(world, options);
  const named = await mapBounded(trees, 1, imagesOf);
  return await askForImages(world, named.flat());
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

/** An image of no registry (`localhost/…`) cannot be asked for. */
export async function askForImages(
  world: Pick<World, 'images' | 'progress'>,
  named: readonly NamedImage[],
): Promise<ImageHold> {
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
  { images, progress }: Pick<World, 'images' | 'progress'>,
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
  const judged = judgeImage(wanted, answer);
  const isUnseen = judged.state === 'unreachable' && isTrustedRegistry(environment, reference);
  const asked = { environment: environment.name, workload, reference, ...judged };
  return isUnseen ? { ...asked, isUnseen } : asked;
}

function conclusionOf(images: readonly AskedImage[]): ImageHold['conclusion'] {
  const seen = images.filter(({ isUnseen }) => isUnseen !== true);
  const states = new Set(seen.map(({ state }) => state));
  if (states.has('mismatch') || states.has('platforms') || states.has('unreachable')) {
    return 'failure';
  }
  if (states.has('missing') || states.has('forbidden')) return 'action_required';
  return seen.length < images.length ? 'neutral' : 'success';
}

function findingOf({ environment, workload, reference, ...image }: AskedImage): Finding[] {
  const { state, why, isUnseen } = image;
  if (state === 'present') return [];
  const finding: Finding = {
    code: imageStateCodes[state],
    severity: isUnseen === true ? 'info' : 'error',
    message: `${workload} (${environment}) runs ${reference}: ${why}${isUnseen === true ? ' karst.yaml lets that pass.' : ''}`,
  };
  const hint = hintOf(finding);
  return [hint === undefined ? finding : { ...finding, hint }];
}
