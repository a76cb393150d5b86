import { shown } from '../source/shown.ts';
import { type PolicyRule, refusal } from './rule.ts';
import { textOf } from './value-at.ts';

const workloadKinds = [
  'apps/v1/Deployment',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'batch/v1/CronJob',
  'batch/v1/Job',
  'bitnami.com/v1alpha1/SealedSecret',
  'cert-manager.io/v1/Certificate',
  'gateway.networking.k8s.io/v1/BackendTLSPolicy',
  'gateway.networking.k8s.io/v1/GRPCRoute',
  'gateway.networking.k8s.io/v1/HTTPRoute',
  'kustomize.config.k8s.io/v1beta1/Kustomization',
  'networking.k8s.io/v1/NetworkPolicy',
  'policy/v1/PodDisruptionBudget',
  'traefik.io/v1alpha1/IngressRoute',
  'traefik.io/v1alpha1/Middleware',
  'traefik.io/v1alpha1/ServersTransport',
  'v1/ConfigMap',
  'v1/PersistentVolumeClaim',
  'v1/Secret',
  'v1/Service',
  'v1/ServiceAccount',
];

/**
 * What may stand where: rights and namespaces with the owners alone, issuers and what admits certificates with the mesh
 * alone, Flux's objects in its folder alone.
 */
const kindsByArea: Readonly<Record<string, readonly string[]>> = {
  services: workloadKinds,
  apps: workloadKinds,
  runners: workloadKinds,
  calls: workloadKinds,
  owners: [
    'kustomize.config.k8s.io/v1beta1/Kustomization',
    'networking.k8s.io/v1/NetworkPolicy',
    'rbac.authorization.k8s.io/v1/Role',
    'rbac.authorization.k8s.io/v1/RoleBinding',
    'v1/ConfigMap',
    'v1/LimitRange',
    'v1/Namespace',
    'v1/ResourceQuota',
    'v1/ServiceAccount',
  ],
  mesh: [
    'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy',
    'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding',
    'cert-manager.io/v1/Certificate',
    'cert-manager.io/v1/ClusterIssuer',
    'cert-manager.io/v1/Issuer',
    'kustomize.config.k8s.io/v1beta1/Kustomization',
  ],
  flux: [
    'image.toolkit.fluxcd.io/v1/ImagePolicy',
    'image.toolkit.fluxcd.io/v1/ImageRepository',
    'image.toolkit.fluxcd.io/v1/ImageUpdateAutomation',
    'image.toolkit.fluxcd.io/v1beta2/ImagePolicy',
    'image.toolkit.fluxcd.io/v1beta2/ImageRepository',
    'image.toolkit.fluxcd.io/v1beta2/ImageUpdateAutomation',
    'kustomize.toolkit.fluxcd.io/v1/Kustomization',
    'v1/ConfigMap',
  ],
};

/** Only kinds of a closed list are written, each in its folder. Code: policy.kind. */
export const kindsAreListed: PolicyRule = ({ manifests }) =>
  manifests.flatMap((manifest) => {
    const kind = `${textOf(manifest.object.apiVersion)}/${textOf(manifest.object.kind)}`;
    const listed = Object.hasOwn(kindsByArea, manifest.area) ? kindsByArea[manifest.area] : [];
    if (listed?.includes(kind) === true) return [];
    const message = `a ${shown(kind)} may not stand under ${manifest.area}/`;
    return [refusal('policy.kind', manifest, ['kind'], { message })];
  });
