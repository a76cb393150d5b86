import type { Environment } from '../../spec/environment.ts';
import { noDecryption } from '../flux/decryption.ts';
import { kustomizationFile } from '../flux/kustomization.ts';
import { meshKustomizationName } from '../flux/name.ts';
import type { FluxKustomizationView } from '../flux/view.ts';
import { sharedLabels, substituteOff } from '../labels.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { admissionPolicyViews } from './admission-policy.ts';
import { issuerView } from './issuer.ts';

/**
 * What an environment has for its mesh as a whole: the authority that cert-manager signs with, and the policies that keep
 * an owner from asking it for another's id. Nothing in the modes in which KarstKit signs.
 */
export function renderMesh(environment: Environment): readonly RenderedFile[] {
  if (environment.certificates.mode !== 'cert-manager') return [];
  const policies = admissionPolicyViews(environment).map((view) =>
    renderTemplate('mesh/policy.yaml', view),
  );
  const contents = {
    'issuer.yaml': renderTemplate('mesh/issuer.yaml', issuerView(environment)),
    ...(hasPolicies(environment) ? { 'policy.yaml': policies.join('---\n') } : {}),
  };
  const folder = { resources: Object.keys(contents) };
  const files = {
    ...contents,
    'kustomization.yaml': renderTemplate('owner/kustomization.yaml', folder),
  };
  return [
    ...Object.entries(files).map(([name, content]) => ({ path: `mesh/${name}`, content })),
    kustomizationFile(environment, 'mesh', meshKustomizationView(environment)),
  ];
}

/** Validating admission policies are there without a feature gate from Kubernetes 1.30 on. */
export function hasPolicies({ kubernetes }: Environment): boolean {
  const [major = 1, minor = 0] = kubernetes.split('.').map(Number);
  return major > 1 || minor >= 30;
}

/** Applied as Flux's own account, since issuers and policies are the cluster's. */
function meshKustomizationView(environment: Environment): FluxKustomizationView {
  const { flux } = environment;
  return {
    name: meshKustomizationName(environment),
    namespace: flux.namespace,
    labels: sharedLabels('karstkit', environment.name),
    annotations: substituteOff,
    interval: flux.interval,
    timeout: flux.timeout,
    path: `./${environment.path}/mesh`,
    source: flux.sourceName,
    serviceAccount: 'kustomize-controller',
    dependent: false,
    dependsOn: [],
    deletionPolicy: 'Delete',
    ...noDecryption,
  };
}
