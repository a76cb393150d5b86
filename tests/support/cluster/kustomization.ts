import type { Cluster } from './cluster.ts';
import { until } from './daemon.ts';
import { fluxNamespace } from './flux-root.ts';

/** What Flux says of one of its Kustomizations. */
export interface KustomizationState {
  readonly name: string;
  /** It has tried the last revision, and does not try any more. */
  readonly attempted: string;
  readonly status: 'ready' | 'failed' | 'working';
  readonly reason: string;
  readonly message: string;
  readonly suspended: boolean;
}

/** Every Kustomization, those on their way out included, which are at work. */
export async function kustomizations({ client }: Cluster): Promise<KustomizationState[]> {
  const path = `/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/${fluxNamespace}/kustomizations`;
  const { body } = await client.send('GET', path);
  return (body as { items: KustomizationObject[] }).items.map(stateOf);
}

/** Tells Flux that there is something new, as a Receiver would. */
export async function hurry({ client }: Cluster): Promise<void> {
  const path = `/apis/source.toolkit.fluxcd.io/v1/namespaces/${fluxNamespace}/gitrepositories/flux-system`;
  const annotations = { 'reconcile.fluxcd.io/requestedAt': String(Date.now()) };
  await client.send('PATCH', path, { metadata: { annotations } }, 'application/merge-patch+json');
}

/** Waits until each Kustomization has made its mind up about a commit, and gives what it says. */
export async function settled(
  cluster: Cluster,
  commit: string,
  { timeoutMs = 240_000 } = {},
): Promise<ReadonlyMap<string, KustomizationState>> {
  await hurry(cluster);
  return await until(`Flux is done with ${commit}`, timeoutMs, async () => {
    const states = await kustomizations(cluster);
    const failed = new Set(
      states.filter(({ status }) => status === 'failed').map(({ name }) => name),
    );
    const open = states
      .filter(({ suspended }) => !suspended)
      .filter((state) => !isDone(state, commit, failed));
    if (open.length > 0) throw new Error(open.map(described).join('\n'));
    return new Map(states.map((state) => [state.name, state]));
  });
}

/** One that waits for another is done when that one has failed for good. */
function isDone(state: KustomizationState, commit: string, failed: ReadonlySet<string>): boolean {
  if (state.status === 'working') return false;
  if (state.reason === 'DependencyNotReady') {
    const [, name = ''] = /dependency '[^/']*\/([^']*)'/.exec(state.message) ?? [];
    return failed.has(name);
  }
  return state.attempted.endsWith(`:${commit}`);
}

function described({ name, status, reason, message, attempted }: KustomizationState): string {
  return `${name} ${status} ${reason} at ${attempted.slice(0, 24)}: ${message.slice(0, 300)}`;
}

interface KustomizationObject {
  readonly metadata: {
    readonly name: string;
    readonly generation: number;
    readonly deletionTimestamp?: string;
  };
  readonly spec: { readonly suspend?: boolean };
  readonly status?: {
    readonly lastAttemptedRevision?: string;
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly reason: string;
      readonly message: string;
      readonly observedGeneration?: number;
    }[];
  };
}

function stateOf({ metadata, spec, status }: KustomizationObject): KustomizationState {
  const ready = status?.conditions?.find(({ type }) => type === 'Ready');
  // Of the object as a whole only what succeeded counts as observed.
  const isSeen = metadata.generation === ready?.observedGeneration;
  const isOver = metadata.deletionTimestamp === undefined && isSeen;
  const said = { True: 'ready', False: 'failed' } as const;
  const verdict =
    ready?.status === 'True' || ready?.status === 'False' ? said[ready.status] : 'working';
  return {
    name: metadata.name,
    attempted: status?.lastAttemptedRevision ?? '',
    // A dependency that is missing is told before its own generation counts as observed.
    status: isOver || ready?.reason === 'DependencyNotReady' ? verdict : 'working',
    reason: ready?.reason ?? '',
    message: ready?.message ?? '',
    suspended: spec.suspend === true,
  };
}
