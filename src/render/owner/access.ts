import type { Environment } from '../../spec/environment.ts';
import { hasSealing } from '../../spec/secret-settings.ts';
import type { YamlMap } from '../yaml.ts';

const change = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];
const look = ['get', 'list', 'watch'];

/**
 * What Flux may do in the owner's namespace, and nowhere else: the kinds KarstKit renders, and reading what a health
 * check reads. No roles, no pods to run things in, no requests for certificates; Secrets only where Flux unseals them
 * itself.
 */
export function fluxRules(environment: Environment): readonly YamlMap[] {
  return [
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
    ...gatewayRules(environment),
    ...certificateRules(environment),
    ...secretRules(environment),
  ];
}

function gatewayRules({ ingress }: Environment): readonly YamlMap[] {
  if (ingress.gateway === undefined) return [];
  const resources = ['backendtlspolicies', 'grpcroutes', 'httproutes'];
  return [{ apiGroups: ['gateway.networking.k8s.io'], resources, verbs: change }];
}

function certificateRules({ certificates }: Environment): readonly YamlMap[] {
  if (certificates.mode !== 'cert-manager') return [];
  return [{ apiGroups: ['cert-manager.io'], resources: ['certificates'], verbs: change }];
}

function secretRules({ secrets }: Environment): readonly YamlMap[] {
  if (secrets.mode === 'sealed-secrets') {
    return [{ apiGroups: ['bitnami.com'], resources: ['sealedsecrets'], verbs: change }];
  }
  if (!hasSealing(secrets)) return [];
  return [{ apiGroups: [''], resources: ['secrets'], verbs: change }];
}
