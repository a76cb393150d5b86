import type { Client } from './client.ts';
import type { Cluster } from './cluster.ts';

/** An object of KarstKit's own, or a pod or ReplicaSet made of one, as the API server has it. */
export interface Standing {
  /** `Kind/namespace/name`, without a namespace where it belongs to the whole cluster. */
  readonly key: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly resourceVersion: string;
  /** Changes when what is wanted of it changes, not with its state; absent where the kind counts none. */
  readonly generation?: number;
  /** Names of the objects that made it, as `Kind/name`. */
  readonly owners: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly value: Readonly<Record<string, unknown>>;
}

const kinds: Readonly<Record<string, string>> = {
  Certificate: '/apis/cert-manager.io/v1/certificates',
  ConfigMap: '/api/v1/configmaps',
  CronJob: '/apis/batch/v1/cronjobs',
  Deployment: '/apis/apps/v1/deployments',
  HorizontalPodAutoscaler: '/apis/autoscaling/v2/horizontalpodautoscalers',
  IngressRoute: '/apis/traefik.io/v1alpha1/ingressroutes',
  Job: '/apis/batch/v1/jobs',
  Kustomization: '/apis/kustomize.toolkit.fluxcd.io/v1/kustomizations',
  LimitRange: '/api/v1/limitranges',
  Middleware: '/apis/traefik.io/v1alpha1/middlewares',
  Namespace: '/api/v1/namespaces',
  NetworkPolicy: '/apis/networking.k8s.io/v1/networkpolicies',
  PersistentVolumeClaim: '/api/v1/persistentvolumeclaims',
  Pod: '/api/v1/pods',
  PodDisruptionBudget: '/apis/policy/v1/poddisruptionbudgets',
  ReplicaSet: '/apis/apps/v1/replicasets',
  ResourceQuota: '/api/v1/resourcequotas',
  Role: '/apis/rbac.authorization.k8s.io/v1/roles',
  RoleBinding: '/apis/rbac.authorization.k8s.io/v1/rolebindings',
  ServersTransport: '/apis/traefik.io/v1alpha1/serverstransports',
  Service: '/api/v1/services',
  ServiceAccount: '/api/v1/serviceaccounts',
};

/** Everything that carries KarstKit's label and is not on its way out, by its key. */
export async function census(cluster: Cluster): Promise<ReadonlyMap<string, Standing>> {
  const lists = await Promise.all(Object.keys(kinds).map((kind) => list(cluster.client, kind)));
  return new Map(lists.flat().map((standing) => [standing.key, standing]));
}

async function list(client: Client, kind: string): Promise<Standing[]> {
  const selector = 'labelSelector=app.kubernetes.io%2Fmanaged-by%3Dkarstkit';
  const { status, body } = await client.send('GET', `${kinds[kind]}?${selector}`);
  if (status !== 200) throw new Error(`${kind}: the server answers ${status}`);
  return (body as { items: Item[] }).items
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .map((item) => standingOf(kind, item));
}

interface Item {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid: string;
    readonly resourceVersion: string;
    readonly generation?: number;
    readonly deletionTimestamp?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly ownerReferences?: readonly { readonly kind: string; readonly name: string }[];
  };
  readonly [field: string]: unknown;
}

function standingOf(kind: string, item: Item): Standing {
  const { name, namespace = '', uid, resourceVersion, generation } = item.metadata;
  const { labels = {}, ownerReferences = [] } = item.metadata;
  return {
    key: keyOf({ kind, namespace, name }),
    kind,
    namespace,
    name,
    uid,
    resourceVersion,
    ...(generation === undefined ? {} : { generation }),
    owners: ownerReferences.map((owner) => `${owner.kind}/${owner.name}`),
    labels,
    value: item,
  };
}

/** `Kind/namespace/name`, without a namespace where it belongs to the whole cluster. */
export function keyOf(ref: {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}): string {
  return [ref.kind, ref.namespace ?? '', ref.name].filter((part) => part !== '').join('/');
}
