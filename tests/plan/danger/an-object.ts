/** An object's text: its head, and the rest of it as YAML. */
export function anObject(kind: string, name: string, rest: string, namespace = 'team'): string {
  const api = apis[kind] ?? 'v1';
  const place = clusterWide.includes(kind) ? '' : `, namespace: ${namespace}`;
  const annotations = /^annotations: (.*)$/m.exec(rest)?.[1];
  const own = annotations === undefined ? '' : `, annotations: ${annotations}`;
  const body = rest.replace(/^annotations: .*$/m, '');
  return `apiVersion: ${api}\nkind: ${kind}\nmetadata: {name: ${name}${place}${own}}\n${body}\n`;
}

/** Several objects in one text. */
export function documents(...texts: readonly string[]): string {
  return texts.join('---\n');
}

const clusterWide = [
  'Namespace',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'StorageClass',
];

const apis: Readonly<Record<string, string>> = {
  ClusterRole: 'rbac.authorization.k8s.io/v1',
  ClusterRoleBinding: 'rbac.authorization.k8s.io/v1',
  CronJob: 'batch/v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
  DaemonSet: 'apps/v1',
  Deployment: 'apps/v1',
  Gateway: 'gateway.networking.k8s.io/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  HTTPRoute: 'gateway.networking.k8s.io/v1',
  Ingress: 'networking.k8s.io/v1',
  IngressRoute: 'traefik.io/v1alpha1',
  Job: 'batch/v1',
  Kustomization: 'kustomize.toolkit.fluxcd.io/v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  PodDisruptionBudget: 'policy/v1',
  Role: 'rbac.authorization.k8s.io/v1',
  RoleBinding: 'rbac.authorization.k8s.io/v1',
  SealedSecret: 'bitnami.com/v1alpha1',
  ServersTransport: 'traefik.io/v1alpha1',
  StatefulSet: 'apps/v1',
  StorageClass: 'storage.k8s.io/v1',
};

export const claim = anObject(
  'PersistentVolumeClaim',
  'data',
  'spec: {accessModes: [ReadWriteOnce], storageClassName: fast, resources: {requests: {storage: 5Gi}}}',
);
export const kept = anObject(
  'PersistentVolumeClaim',
  'data',
  'annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}\nspec: {}',
);
export const namespace = anObject('Namespace', 'team', '');
export const other = anObject('ServiceAccount', 'other', '');

/** A Deployment of the strictest pod. */
export function deployment(rest = '', pod = '', container = ''): string {
  return anObject(
    'Deployment',
    'api',
    `spec:
  selector: {matchLabels: {app: api}}
  ${rest}
  template:
    metadata: {labels: {app: api}}
    spec:
      serviceAccountName: api
      automountServiceAccountToken: false
      securityContext: {runAsNonRoot: true, runAsUser: 10001, seccompProfile: {type: RuntimeDefault}}
      ${pod}
      containers:
        - name: app
          image: "a:1"
          securityContext: {allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}
          ${container}`,
  );
}

export const stateful = (rest: string) =>
  anObject(
    'StatefulSet',
    'db',
    `spec:\n  serviceName: db\n  selector: {matchLabels: {app: db}}\n  ${rest}\n  template: {metadata: {labels: {app: db}}, spec: {automountServiceAccountToken: false}}`,
  );

export const role = (rules: string, kind = 'Role') => anObject(kind, 'reader', `rules: ${rules}`);
export const binding = (subjects: string, roleName = 'reader', kind = 'RoleBinding') =>
  anObject(
    kind,
    'readers',
    `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ${roleName === 'cluster-admin' ? 'ClusterRole' : 'Role'}, name: ${roleName}}\nsubjects: ${subjects}`,
  );
export const ada = '{kind: User, name: ada}';

export const service = (spec: string) => anObject('Service', 'api', `spec: ${spec}`);
export const route = (match: string, rest = 'tls: {secretName: x}') =>
  anObject('IngressRoute', 'api', `spec: {routes: [{kind: Rule, match: "${match}"}], ${rest}}`);
export const policy = (spec: string, name = 'api') =>
  anObject(
    'NetworkPolicy',
    name,
    `spec: {podSelector: {matchLabels: {app: api}}, policyTypes: [Ingress, Egress], ${spec}}`,
  );
export const from = (app: string, port = 80) =>
  `{from: [{podSelector: {matchLabels: {app: ${app}}}}], ports: [{port: ${port}}]}`;
export const flux = (spec: string) =>
  anObject('Kustomization', 'x', `spec: {path: ./deploy, ${spec}}`, 'flux-system');
export const config = (data: string, name = 'api-callers') =>
  anObject('ConfigMap', name, `data:\n${data}`);

export const callers = (...ids: string[]) =>
  config(
    `  callers.yaml: |\n    rules:\n      principals:\n${ids.map((id) => `        - authenticated: {principal_name: {exact: "${id}"}}`).join('\n')}\n`,
  );
export const spiffe = (namespaceName: string, account: string) =>
  `spiffe://x/ns/${namespaceName}/sa/${account}`;
export const envoy = (tls: string) =>
  config(
    `  envoy.yaml: |\n    listeners:\n      - name: inbound\n        tls: ${tls}\n`,
    'api-envoy',
  );
export const job = (image: string, rest = '') =>
  anObject(
    'Job',
    'work',
    `${rest}\nspec: {template: {spec: {containers: [{name: a, image: "${image}"}]}}}`,
  );
export const strict =
  '{require_client_certificate: true, common: {tls_minimum_protocol_version: TLSv1_3, validation: {match_typed_subject_alt_names: [a]}}}';
