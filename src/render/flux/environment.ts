import type { Finding } from '../../problem.ts';
import type { Environment } from '../../spec/environment.ts';
import type { Service } from '../../spec/service.ts';
import { sharedLabels, substituteOff } from '../labels.ts';
import { hasPolicies, renderMesh } from '../mesh/mesh.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { automationFile } from './automation.ts';
import type { PermanentView } from './view.ts';

/**
 * What an environment has besides its owners and workloads: one object that keeps the `flux` folder from being empty,
 * another that commits what image policies choose when there are some, and what its mesh shares when there is one.
 */
export function renderEnvironment(
  environment: Environment,
  isMeshed: boolean,
  isAutomated = false,
): readonly RenderedFile[] {
  const content = renderTemplate('flux/permanent.yaml', permanentView(environment));
  const permanent = { path: 'flux/environment.yaml', content };
  return [
    permanent,
    ...(isAutomated ? [automationFile(environment)] : []),
    ...(isMeshed ? renderMesh(environment) : []),
  ];
}

export function permanentView(environment: Environment): PermanentView {
  return {
    environment: environment.name,
    namespace: environment.flux.namespace,
    labels: sharedLabels('karstkit', environment.name),
    annotations: substituteOff,
  };
}

/** What a plan says once for an environment, not once a workload. Code: render.mesh-policy. */
export function environmentFindings(
  environment: Environment,
  services: readonly Service[],
): readonly Finding[] {
  const isManaged = environment.certificates.mode === 'cert-manager';
  const isMeshed = services.some(({ spec }) => spec.mesh !== false);
  if (!isManaged || !isMeshed || hasPolicies(environment)) return [];
  return [
    {
      code: 'render.mesh-policy',
      severity: 'info',
      message: `Kubernetes ${environment.kubernetes} has no admission policies: in ${environment.name}, whoever may make Certificates in a namespace can name any id.`,
      hint: 'Set kubernetes: "1.30" in karst.yaml when the cluster has it.',
    },
  ];
}
