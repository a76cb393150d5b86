import type { Hints } from '../detect/hints.ts';
import type { Peer, ServiceInput } from '../render/service-input.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import type { Environment } from '../spec/environment.ts';
import { hasSealing, sealingOf } from '../spec/secret-settings.ts';
import { valueHash } from './hash.ts';
import type { WorkloadRecord } from './record.ts';

type Inputs = NonNullable<WorkloadRecord['inputs']>;

/**
 * What a service's files are made from, hashed by part. The launch is not among them: it follows from source and hints,
 * and a newer search may read the same source differently without moving a workload that nobody touched.
 */
export function serviceInputs(
  input: Omit<ServiceInput, 'launch'>,
  hints: Hints,
  environmentHash = environmentInput(input.environment),
): Inputs {
  const { service, pin } = input;
  return {
    spec: valueHash({
      written: service.written,
      name: service.name,
      owner: service.owner,
      namespace: service.namespace,
      slug: service.slug.text,
      hints,
      ...exceptionsInput(input),
      ...sealedInput(input),
    }),
    source: valueHash(pin),
    environment: environmentHash,
    peers: valueHash({
      upstreams: sortedPeers(input.upstreams),
      // Whoever calls is let in by name: its own port is nothing to the callee.
      callers: sortedPeers(input.callers.map(({ port: _, ...caller }) => caller)),
    }),
    baseImages: valueHash(input.digests),
  };
}

/** What the files of an owner, or of the environment itself, are made from. */
export function ownerInputs(
  owner: {
    readonly kind: string;
    readonly name: string;
    readonly isMeshed: boolean;
    /** Absent where nothing is, so that no other environment moves. */
    readonly isAutomated?: true;
  },
  environment: Environment,
): Inputs {
  return {
    spec: valueHash({ ...owner, isSealing: hasSealing(environment.secrets) }),
    source: valueHash(undefined),
    environment: environmentInput(environment),
    peers: valueHash([]),
    baseImages: valueHash({}),
  };
}

/** What is sealed for a service, for whom, and the key that Flux opens it with; certificates are judged by themselves. */
function sealedInput({
  service,
  environment,
}: Pick<ServiceInput, 'service' | 'environment'>): object {
  const { recipients, keySecret } = sealingOf(environment.secrets, service.owner);
  const isOwn = environment.certificates.mode !== 'cert-manager';
  const key = isOwn ? { keySecret } : {};
  if (service.sealed.length === 0) return key;
  return { sealed: { files: service.sealed, recipients, keySecret } };
}

/** Without its exception a workload must pass the gate again, and no other is touched. */
function exceptionsInput({
  service,
  environment,
}: Pick<ServiceInput, 'service' | 'environment'>): object {
  const rules = environment.exceptions
    .filter(({ workload }) => workload === service.name)
    .map(({ rule }) => rule)
    .sort(compareCodePoints);
  return rules.length === 0 ? {} : { exceptions: rules };
}

/**
 * How a registry is asked changes no file. The default owner counts only where a service has it, and there it is the
 * service's own; an exception only for the workload that it names; how secrets are sealed only for a workload that has
 * some. A hash, as `serviceInputs` takes it.
 */
export function environmentInput(environment: Environment): string {
  const { owner: _, exceptions: __, order: ___, secrets, registry, ...settings } = environment;
  const { allowPrivate: ____, unreachable: _____, ...named } = registry ?? {};
  const own = registry === undefined ? {} : { registry: named };
  return valueHash({ ...settings, ...own, secrets: secrets.mode });
}

function sortedPeers<T extends Pick<Peer, 'namespace' | 'name'>>(peers: readonly T[]): T[] {
  return [...peers].sort((a, b) => compareCodePoints(a.namespace + a.name, b.namespace + b.name));
}
