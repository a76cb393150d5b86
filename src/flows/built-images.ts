import { type HandedText, readHandedOver } from '../plan/handed-over.ts';
import type { Proposal } from '../ports.ts';
import type { Finding } from '../problem.ts';
import { isPrivateRegistry, isTrustedRegistry } from '../render/image.ts';
import { mapBounded } from './bounded.ts';
import { builtRefusal } from './built-image.ts';
import type { DeliveryWorld } from './deliver.ts';
import { readSettings, readTrees } from './read-specs.ts';
import type { PlanOptions, World } from './world.ts';

const askedAtOnce = 8;

type Built = NonNullable<PlanOptions['built']>;

/** Digests of built images that a proposal's records have, by `name:tag`: what is rendered anew on the base keeps them. */
export async function proposedImages(
  { worldOf }: DeliveryWorld,
  found: Pick<Proposal, 'merged'> | undefined,
  options: PlanOptions,
): Promise<Built> {
  if (found?.merged === undefined) return {};
  const trees = await readTrees(worldOf(found.merged.files), options);
  const records = trees.flatMap((tree) => [...tree.records.values()]);
  return Object.fromEntries(
    records.flatMap(({ image, built }) =>
      image === undefined || built === undefined ? [] : [[image, built]],
    ),
  );
}

/**
 * Digests that a build handed over, by `name:tag`, as far as the registry has each under its tag: whether an image is
 * there for every platform is asked where it is known what runs it. An info: its registry does not answer, and karst.yaml
 * lets that pass. Codes: built.*.
 */
export async function confirmBuilt(
  world: World,
  options: PlanOptions,
  texts: readonly HandedText[],
): Promise<{ readonly built: Built; readonly findings: readonly Finding[] }> {
  const { handed, findings } = readHandedOver(texts);
  const { environments } = await readSettings(world.specs, options);
  const confirmed = await mapBounded(handed, askedAtOnce, async ({ of, digest }) => {
    if (of.kind === 'service') return { finding: nameless(of.name) };
    const { reference } = of;
    const allowPrivate = environments.some((each) => isPrivateRegistry(each, reference));
    const asked = { reference, digest, platforms: [], allowPrivate };
    const finding = await builtRefusal(world, asked);
    if (finding === undefined) return { image: [reference, digest] as const };
    // Its tag stands, as that of an image that nobody handed a digest over for.
    const isUnseen = environments.some((each) => isTrustedRegistry(each, reference));
    const isLet = isUnseen && finding.code === 'built.unreachable';
    return { finding: isLet ? { ...finding, severity: 'info' as const } : finding };
  });
  return {
    built: Object.fromEntries(
      confirmed.flatMap(({ image }) => (image === undefined ? [] : [image])),
    ),
    findings: [
      ...findings,
      ...confirmed.flatMap(({ finding }) => (finding === undefined ? [] : [finding])),
    ],
  };
}

/** A proposal is made anew, so that no record says yet which image a service's name stands for. */
function nameless(name: string): Finding {
  return {
    code: 'built.syntax',
    severity: 'error',
    message: `the digest of ${name} does not say of which image it is`,
    expected: 'registry/name:tag@sha256:…, as the build workflow writes it',
  };
}
