import { mapAt } from '../policy/pod/pod.ts';
import { textOf, valueAt } from '../policy/value-at.ts';
import type { KubeObject, ObjectRef } from './object/kube-object.ts';
import type { ChangedPair } from './object/object-change.ts';
import { type RestartReason, restartReasons } from './restart-reason.ts';

/** Pods that go and come again, or a Job that runs again. */
export interface Restart {
  readonly object: ObjectRef;
  /** run: a Job, which starts once more. */
  readonly event: 'restart' | 'run';
  /** Why, the field that says most first. */
  readonly reasons: readonly RestartReason[];
  /** Paths of the fields that changed. */
  readonly fields: readonly string[];
  /** How many pods; `max` where an autoscaler decides. Absent where nodes decide. */
  readonly pods?: { readonly min: number; readonly max: number };
  readonly strategy: 'RollingUpdate' | 'Recreate' | 'OnDelete' | 'Job';
  /** For a time no pod of it runs. */
  readonly downtime: boolean;
}

const rolled = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** Which pods roll when the change arrives: those whose template differs, and no others. */
export function restartsOf(pairs: readonly ChangedPair[], after: readonly KubeObject[]): Restart[] {
  const rolling = rollingPairs(pairs);
  // What rolls as a whole is told with that.
  const others = pairs.filter(isStanding).filter((pair) => !rolling.includes(pair));
  return [
    ...rolling.map((pair) => restart(pair, after)),
    ...others.flatMap((pair) => rescaled(pair, after)),
    ...pairs.filter(isNewRun).map(
      ({ after: job, fields }): Restart => ({
        object: job.ref,
        event: 'run',
        ...restartReasons(fields.filter(({ keys }) => keys[0] === 'spec')),
        pods: { min: 1, max: 1 },
        strategy: 'Job',
        downtime: false,
      }),
    ),
  ];
}

/** Pairs whose pods roll. */
export function rollingPairs(pairs: readonly ChangedPair[]): StandingPair[] {
  return pairs.filter(isStanding).filter(({ action, after, fields }) => {
    if (!rolled.includes(after.ref.kind)) return false;
    if (action === 'replace') return true;
    return action === 'update' && !isAtRest(after) && fields.some(isOfTemplate);
  });
}

/** A pair whose object is there after the change. */
type StandingPair = ChangedPair & { readonly after: KubeObject };

function isStanding(pair: ChangedPair): pair is StandingPair {
  return pair.after !== undefined;
}

function isOfTemplate({ keys }: ChangedPair['fields'][number]): boolean {
  return keys[0] === 'spec' && keys[1] === 'template';
}

/** A Job in the place of another, whose name carries a hash of what it does, or one that Flux makes anew. */
function isNewRun(pair: ChangedPair): pair is StandingPair {
  if (!isStanding(pair) || pair.after.ref.kind !== 'Job') return false;
  return pair.action === 'replace' || (pair.action === 'update' && pair.fields.some(isOfTemplate));
}

/** A paused rollout changes no pod, and where none shall run none comes again. */
function isAtRest({ value }: KubeObject): boolean {
  return valueAt(value, ['spec', 'paused']) === true || valueAt(value, ['spec', 'replicas']) === 0;
}

/** Pods of which nobody writes the number any more: it falls to one, and an autoscaler raises it again. */
function rescaled({ before, after }: StandingPair, all: readonly KubeObject[]): Restart[] {
  if (before === undefined) return [];
  const field = ['spec', 'replicas'];
  const [old, fresh] = [valueAt(before.value, field), valueAt(after.value, field)];
  const least = scalerOf(after, all)?.min ?? 1;
  if (typeof old !== 'number' || old < 2 || fresh !== undefined || least < 2) return [];
  const pods = { min: Math.min(old, least) - 1, max: old - 1 };
  const strategy = strategyOf(after);
  const why = { reasons: ['replicas'], fields: ['spec.replicas'] } as const;
  return [{ object: after.ref, event: 'restart', ...why, pods, strategy, downtime: false }];
}

function restart(
  { before, after: object, action, fields }: StandingPair,
  all: readonly KubeObject[],
): Restart {
  const pods = podsOf(before ?? object, object, all);
  const strategy = strategyOf(object);
  return {
    object: object.ref,
    event: 'restart',
    ...restartReasons(fields.filter(isOfTemplate)),
    ...(pods === undefined ? {} : { pods }),
    strategy,
    downtime: action === 'replace' || strategy === 'Recreate' || takesAll(object, strategy, pods),
  };
}

/** As many as run: of the former version, for it is they that go. */
function podsOf(
  before: KubeObject,
  after: KubeObject,
  all: readonly KubeObject[],
): Restart['pods'] | undefined {
  if (after.ref.kind === 'DaemonSet') return undefined;
  const scaled = scalerOf(after, all);
  if (scaled !== undefined) return scaled;
  const replicas = Number(valueAt(before.value, ['spec', 'replicas']) ?? 1);
  return { min: replicas, max: replicas };
}

/** How many pods the autoscaler of an object may have; undefined without one. */
function scalerOf(
  { ref: target }: KubeObject,
  all: readonly KubeObject[],
): { readonly min: number; readonly max: number } | undefined {
  const scaler = all.find(({ ref, value }) => {
    const { kind, name } = mapAt(value, ['spec', 'scaleTargetRef']);
    const isSame = ref.namespace === target.namespace && kind === target.kind;
    return ref.kind === 'HorizontalPodAutoscaler' && isSame && name === target.name;
  });
  if (scaler === undefined) return undefined;
  const { minReplicas = 1, maxReplicas = minReplicas } = mapAt(scaler.value, ['spec']);
  return { min: Number(minReplicas), max: Number(maxReplicas) };
}

function strategyOf({ ref, value }: KubeObject): Restart['strategy'] {
  const field = ref.kind === 'Deployment' ? 'strategy' : 'updateStrategy';
  const type = textOf(valueAt(value, ['spec', field, 'type']) ?? 'RollingUpdate');
  if (type === 'Recreate' || type === 'OnDelete') return type;
  return 'RollingUpdate';
}

/** A StatefulSet replaces one by one and starts nothing beforehand; a Deployment may take as many as it is told. */
function takesAll(
  { ref, value }: KubeObject,
  strategy: Restart['strategy'],
  pods: Restart['pods'] | undefined,
): boolean {
  if (strategy !== 'RollingUpdate' || pods === undefined || pods.min === 0) return false;
  if (ref.kind === 'StatefulSet') return pods.min === 1;
  const most = valueAt(value, ['spec', 'strategy', 'rollingUpdate', 'maxUnavailable']) ?? '25%';
  const text = textOf(most);
  const count = text.endsWith('%')
    ? Math.floor((pods.min * Number(text.slice(0, -1))) / 100)
    : Number(text);
  return count >= pods.min;
}
