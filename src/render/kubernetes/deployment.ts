import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { appPart, mainRun } from './app-part.ts';
import { claimsOf, isExclusive } from './mount.ts';
import { type PodRole, podSelector, podTemplate } from './pod.ts';
import type { PodPart } from './pod-part.ts';
import { startupSecondsOf } from './probe.ts';
import { replicasOf } from './scale.ts';
import { sidecarParts } from './sidecar-part.ts';
import type { DeploymentView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/** The app's Deployment. */
export function deploymentFile(workload: Workload): RenderedFile {
  const content = renderTemplate('kubernetes/deployment.yaml', deploymentView(workload));
  return fileOf(workload, 'deployment.yaml', content);
}

export function deploymentView(workload: Workload): DeploymentView {
  const { input } = workload;
  const parts = [
    appPart(workload, mainRun(workload)),
    ...sidecarParts(workload, workload.sidecars.service),
  ];
  return {
    ...metadataOf(workload),
    ...podView(workload, { component: 'service' }, parts),
    fixed: input.service.spec.autoscale === undefined,
    replicas: replicasOf(input),
    progressDeadlineSeconds: progressDeadlineSeconds(workload),
    recreate: claimsOf(input).some(isExclusive),
  };
}

/** A little longer than the longest start, so that a rollout that hangs is reported as what it is. */
export function progressDeadlineSeconds(workload: Workload): number {
  return startupSecondsOf(workload.input) + 60;
}

export function podView(
  workload: Workload,
  role: Omit<PodRole, 'serviceAccount'> & { readonly serviceAccount?: string },
  parts: readonly PodPart[],
): Pick<DeploymentView, 'selector' | 'podLabels' | 'podAnnotations' | 'pod'> {
  const template = podTemplate(workload, { serviceAccount: workload.name, ...role }, parts);
  return {
    selector: podSelector(workload, role),
    podLabels: template.labels,
    podAnnotations: template.annotations,
    pod: template.spec,
  };
}
