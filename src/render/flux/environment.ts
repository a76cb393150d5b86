import type { Finding } from '../../problem.ts';
import type { Environment } from '../../spec/environment.ts';
import type { Service } from '../../spec/service.ts';
import { sharedLabels, substituteOff } from '../labels.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import type { PermanentView } from './view.ts';

/** What an environment has besides its owners and workloads: one object that keeps the `flux` folder from being empty. */
export function renderEnvironment(environment: Environment): readonly RenderedFile[] {
  const content = renderTemplate('flux/permanent.yaml', permanentView(environment));
  return [{ path: 'flux/environment.yaml', content }];
}

export function permanentView(environment: Environment): PermanentView {
  return {
    environment: environment.name,
    namespace: environment.flux.namespace,
    labels: sharedLabels('karstkit', environment.name),
    annotations: substituteOff,
  };
}

/** What a plan says once for an environment, not once a workload. Code: render.mesh-pending. */
export function environmentFindings(
  environment: Environment,
  services: readonly Service[],
): readonly Finding[] {
  const meshed = services.filter(({ spec }) => spec.mesh !== false);
  if (meshed.length === 0) return [];
  return [
    {
      code: 'render.mesh-pending',
      severity: 'info',
      message: `${meshed.length} ${meshed.length === 1 ? 'service' : 'services'} of ${environment.name} for the mesh ${meshed.length === 1 ? 'is' : 'are'} rendered without a sidecar.`,
      hint: 'Network policies alone decide who may call them; `mesh: false` says that this is wanted.',
    },
  ];
}
