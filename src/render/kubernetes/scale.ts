import type { RenderedFile, ServiceInput } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { podSelector } from './pod.ts';
import type { AutoscalerView, DisruptionBudgetView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/** Fixed number of pods: as written, else the environment's default, else one. */
export function replicasOf({ service, environment }: ServiceInput): number {
  return service.written.replicas ?? environment.defaults.replicas ?? service.spec.replicas ?? 1;
}

/** Most pods there may be at once. */
export function mostReplicas(input: ServiceInput): number {
  return input.service.spec.autoscale?.max ?? replicasOf(input);
}

/** Fewest pods there may be. */
export function fewestReplicas(input: ServiceInput): number {
  const { autoscale } = input.service.spec;
  return autoscale === undefined ? replicasOf(input) : (autoscale.min ?? 1);
}

/** The HorizontalPodAutoscaler, when the spec asks for one. */
export function autoscalerFiles(workload: Workload): readonly RenderedFile[] {
  const view = autoscalerView(workload);
  if (view === undefined) return [];
  return [fileOf(workload, 'hpa.yaml', renderTemplate('kubernetes/hpa.yaml', view))];
}

export function autoscalerView(workload: Workload): AutoscalerView | undefined {
  const { autoscale } = workload.input.service.spec;
  if (autoscale === undefined) return undefined;
  const memory = autoscale.memory === undefined ? [] : [utilization('memory', autoscale.memory)];
  return {
    ...metadataOf(workload),
    target: workload.name,
    min: autoscale.min ?? 1,
    max: autoscale.max,
    metrics: [utilization('cpu', autoscale.cpu ?? 80), ...memory],
  };
}

function utilization(name: string, averageUtilization: number): YamlMap {
  return {
    type: 'Resource',
    resource: { name, target: { type: 'Utilization', averageUtilization } },
  };
}

/** The PodDisruptionBudget, when the spec asks for one. */
export function disruptionBudgetFiles(workload: Workload): readonly RenderedFile[] {
  const view = disruptionBudgetView(workload);
  if (view === undefined) return [];
  return [fileOf(workload, 'pdb.yaml', renderTemplate('kubernetes/pdb.yaml', view))];
}

export function disruptionBudgetView(workload: Workload): DisruptionBudgetView | undefined {
  const budget = workload.input.service.spec.podDisruptionBudget;
  if (budget === undefined) return undefined;
  const { minAvailable, maxUnavailable = 1 } = budget;
  return {
    ...metadataOf(workload),
    selector: podSelector(workload, { component: 'service' }),
    ...(minAvailable === undefined
      ? { isFloor: false, pods: maxUnavailable }
      : { isFloor: true, pods: minAvailable }),
  };
}
