import type { YamlMap } from '../yaml.ts';

const change = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];
const look = ['get', 'list', 'watch'];

/**
 * What Flux may do in the owner's namespace, and nowhere else: the kinds KarstKit renders, and reading what a health
 * check reads. No Secrets, no roles, no pods to run things in.
 */
export const fluxRules: readonly YamlMap[] = [
  {
    apiGroups: [''],
    resources: ['configmaps', 'persistentvolumeclaims', 'serviceaccounts', 'services'],
    verbs: change,
  },
  { apiGroups: [''], resources: ['events', 'pods'], verbs: look },
  { apiGroups: ['apps'], resources: ['deployments'], verbs: change },
  { apiGroups: ['apps'], resources: ['replicasets'], verbs: look },
  { apiGroups: ['autoscaling'], resources: ['horizontalpodautoscalers'], verbs: change },
  { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], verbs: change },
  { apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'], verbs: change },
  { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs: change },
  {
    apiGroups: ['traefik.io'],
    resources: ['ingressroutes', 'middlewares', 'serverstransports'],
    verbs: change,
  },
];
