import { afterAll, beforeAll, expect, test } from 'vitest';
import { census, keyOf, type Standing } from '#tests/support/cluster/census.ts';
import { startCertManager } from '#tests/support/cluster/cert-manager.ts';
import { until } from '#tests/support/cluster/daemon.ts';
import { type Fleet, type PlanOutput, startFleet } from '#tests/support/cluster/fleet.ts';
import {
  type ForecastChange,
  forecastChanges,
  namesOf,
  type Side,
  specsOf,
} from '#tests/support/cluster/forecast-change.ts';
import {
  forecastOutcome,
  type Outcome,
  type Truth,
  trueOutcome,
} from '#tests/support/cluster/forecast-outcome.ts';
import { settled } from '#tests/support/cluster/kustomization.ts';
import { volumeOf } from '#tests/support/cluster/volume.ts';

const changes = forecastChanges();
const environments = [...new Set(changes.map(({ environment }) => environment))];

const started = new AsyncDisposableStack();
let fleet: Fleet;
/** What was forecast, before anything of it was delivered. */
const plans = new Map<string, PlanOutput>();
let truth: Truth;

beforeAll(async () => {
  fleet = started.use(await startFleet(environments));
  fleet.cluster.load('docker.io/envoyproxy/envoy:distroless-v1.40.0');
  started.use(startCertManager(fleet.cluster));
  provideVolumes(7);

  const first = await deliveredAll('before');
  expect([...first.values()].filter(({ status }) => status !== 'ready')).toEqual([]);
  const before = await census(fleet.cluster);
  const states = await deliveredAll('after');
  truth = { before, after: await census(fleet.cluster), states };
});

afterAll(() => started.disposeAsync());

test.each(changes)('$id: the forecast says what happens, and nothing else', (change) => {
  const { forecast, happened } = judged(change);

  expect(forecast).toEqual(happened);
  expect(kindsIn(happened)).toEqual([...change.happens].toSorted());
});

test('of 40 changes and more, no effect is missed and none is false', () => {
  const outcomes = changes.map(judged);
  const missed = outcomes.flatMap(({ forecast, happened }) => without(happened, forecast));
  const untrue = outcomes.flatMap(({ forecast, happened }) => without(forecast, happened));

  expect(changes.length).toBeGreaterThanOrEqual(40);
  expect({ missed, false: untrue }).toEqual({ missed: [], false: [] });
});

/** Delivers one side of every environment, and waits until Flux has made its mind up about all of them. */
async function deliveredAll(side: Side) {
  let commit = '';
  for (const environment of environments) {
    const own = changes.filter((change) => change.environment === environment);
    await fleet.specify(environment, specsOf(own, side));
    const plan = await fleet.plan(environment);
    if (side === 'after') plans.set(environment, plan);
    commit = await fleet.deliver(environment, plan);
  }
  const states = await settled(fleet.cluster, commit, { timeoutMs: 420_000 });
  await until('every autoscaler has had its say', 120_000, async () => {
    for (const unscaled of unscaledIn(await census(fleet.cluster))) throw new Error(unscaled);
  });
  return states;
}

/** Deployments that have not as many pods as their autoscaler wants at the least. */
function unscaledIn(found: ReadonlyMap<string, Standing>): string[] {
  const scalers = [...found.values()].filter(({ kind }) => kind === 'HorizontalPodAutoscaler');
  return scalers.flatMap(({ namespace, name, value }) => {
    const { minReplicas = 1 } = value.spec as { minReplicas?: number };
    const key = keyOf({ kind: 'Deployment', namespace, name });
    const { readyReplicas = 0 } = (found.get(key)?.value.status ?? {}) as {
      readyReplicas?: number;
    };
    return readyReplicas < minReplicas ? [key] : [];
  });
}

function judged(change: ForecastChange): {
  readonly forecast: Outcome;
  readonly happened: Outcome;
} {
  const plan = plans.get(change.environment);
  if (plan === undefined) throw new Error(`nothing was forecast for ${change.environment}`);
  const names = namesOf(change);
  const isShared = change.settings !== undefined;
  const isOurs = ({ kind, name }: { readonly kind: string; readonly name: string }) =>
    kind === 'Service' ? names.includes(name) : isShared;
  return {
    forecast: forecastOutcome(plan, isOurs),
    happened: trueOutcome(truth, change.environment, isOurs),
  };
}

function kindsIn(outcome: Outcome): string[] {
  return [...new Set(outcome.map((text) => text.split(' ')[0] ?? ''))].toSorted();
}

function without(some: Outcome, others: Outcome): string[] {
  return some.filter((text) => !others.includes(text));
}

/** Volumes of the node in a class whose claims may grow, as an administrator provides them by hand. */
function provideVolumes(count: number): void {
  const storageClass = {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'growing' },
    provisioner: 'kubernetes.io/no-provisioner',
    allowVolumeExpansion: true,
  };
  const volumes = Array.from({ length: count }, (_, index) =>
    volumeOf(`volume-${index}`, { storage: '2Gi', storageClassName: 'growing' }),
  );
  const list = { apiVersion: 'v1', kind: 'List', items: [storageClass, ...volumes] };
  fleet.cluster.kubectl(['create', '-f', '-'], JSON.stringify(list));
}
