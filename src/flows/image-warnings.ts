import type { Plan } from '../plan/plan.ts';
import type { Finding } from '../problem.ts';
import { askForImages, imagesRun } from './image-hold.ts';
import type { PlanOptions, World } from './world.ts';

/**
 * Looks what a plan would run, and gives who asks registries for it: a warning for each image that is not there as it
 * should be. Nobody is asked where a run asks nobody, or images are what they were. Raises `disk.*`. Codes: built.*.
 */
export async function imageWarnings(
  world: World,
  options: PlanOptions,
  plan: Plan,
): Promise<() => Promise<readonly Finding[]>> {
  const { locked = false, onlyCertificates = false, handed } = options;
  const isAsked = !locked && !onlyCertificates && handed === undefined;
  const named = isAsked ? await imagesRun(world, options, plan) : [];
  return async () => {
    const { findings } = await askForImages(world, named);
    return findings.map((finding) =>
      finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding,
    );
  };
}
