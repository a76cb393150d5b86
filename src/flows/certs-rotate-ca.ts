import { nextRotationStep, type RotationStep } from '../plan/certificate-rotation.ts';
import type { FileChange } from '../plan/file-change.ts';
import type { Files } from '../ports.ts';
import {
  type Authorities,
  type Authority,
  authorityFiles,
  authorityText,
  trustBundle,
} from '../render/certificate/authority.ts';
import { trustMapText } from '../render/certificate/trust-map.ts';
import { ownerMetadata } from '../render/owner/owner.ts';
import type { Environment } from '../spec/environment.ts';
import { furtherTrust, readAuthorities } from './certification.ts';
import { type AuthorityOptions, newAuthority } from './new-authority.ts';
import { readSpecs } from './read-specs.ts';
import type { TreeState } from './tree-state.ts';
import type { PlanOptions, World } from './world.ts';

export interface RotationOptions extends PlanOptions, AuthorityOptions {}

export interface Rotated {
  readonly environment: string;
  readonly step: RotationStep;
  /** Name of the authority that issues after this step. */
  readonly issuing: string;
  /** Files of the repository that were written or deleted. */
  readonly files: readonly string[];
  /** Where the key of a new authority was kept. */
  readonly keyFile?: string;
}

/**
 * Takes the next step of each environment whose certificates are issued here, and writes public certificates alone: the
 * render after it carries the step into the tree. Raises `certificate.rotation`, and what is wrong with an authority.
 */
export async function rotateAuthorities(
  world: World,
  repository: Files,
  options: RotationOptions,
): Promise<readonly Rotated[]> {
  const { trees } = await readSpecs(world, options);
  const own = trees.filter(({ environment }) => environment.certificates.mode !== 'cert-manager');
  const rotated: Rotated[] = [];
  for (const tree of own) rotated.push(await rotate(world, repository, tree, options));
  return rotated;
}

async function rotate(
  world: World,
  repository: Files,
  tree: TreeState,
  options: RotationOptions,
): Promise<Rotated> {
  const { environment } = tree;
  const authorities = await readAuthorities(world, environment, undefined);
  const { issuing, next, former } = authorities;
  const nowMs = options.atMs ?? world.clock.nowMs();
  const step = nextRotationStep({
    isExpired: nowMs > issuing.issuer.notAfterMs,
    hasNext: next !== undefined,
    hasFormer: former !== undefined,
    distrusting: await distrusting(world, tree, authorities),
    behind: behind(tree, issuing),
  });
  const isNew = step === 'trust-both' || step === 'replace-expired';
  const made = isNew ? await newAuthority(world, environment, options) : undefined;
  const changes = changesOf(step, environment, authorities, made?.certificates);
  await repository.apply(changes);
  const issues = step === 'issue-from-next' && next !== undefined ? next : issuing;
  return {
    environment: environment.name,
    step,
    issuing: issues.issuer.subjectText,
    files: changes.map(({ path }) => path),
    ...(made === undefined ? {} : { keyFile: made.keyFile }),
  };
}

/** In an order in which a run that stops in the middle leaves a state that the next run goes on from. */
function changesOf(
  step: RotationStep,
  { name }: Environment,
  { issuing, next }: Authorities,
  made: string | undefined,
): FileChange[] {
  const files = authorityFiles(name);
  if (step === 'drop-former') return [{ path: files.former }];
  if (step === 'replace-expired') {
    const content = made ?? '';
    return [{ path: files.issuing, content }, { path: files.next }, { path: files.former }];
  }
  if (step === 'trust-both') {
    return made === undefined ? [] : [{ path: files.next, content: made }];
  }
  if (next === undefined) throw new TypeError('a step without the next authority');
  // The file was written, and the run stopped before the other one went.
  if (next.issuer.fingerprint === issuing.issuer.fingerprint) return [{ path: files.next }];
  return [
    { path: files.former, content: authorityText(issuing) },
    { path: files.issuing, content: authorityText(next) },
    { path: files.next },
  ];
}

/** Owners whose map in the tree is not what it shall be now. */
async function distrusting(
  world: World,
  tree: TreeState,
  authorities: Authorities,
): Promise<string[]> {
  const { environment, records } = tree;
  const trust = trustBundle(authorities, await furtherTrust(world, environment, undefined));
  const owners = [...records.values()].flatMap(({ workload: { kind, name } }) =>
    kind === 'Owner' ? [name] : [],
  );
  const pathOf = (owner: string) => `owners/${owner}/trust.yaml`;
  const found = await tree.read(owners.map(pathOf));
  return owners.filter((owner) => {
    const bytes = found.get(pathOf(owner));
    const wanted = trustMapText(ownerMetadata(owner, environment), trust);
    return bytes === undefined || new TextDecoder().decode(bytes) !== wanted;
  });
}

function behind({ records }: TreeState, { issuer }: Authority): string[] {
  return [...records.values()]
    .filter(({ certificates = {} }) =>
      Object.values(certificates).some((each) => each.issuer !== issuer.fingerprint),
    )
    .map(({ workload }) => workload.name);
}
