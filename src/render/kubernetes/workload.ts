import { serviceAnnotations, serviceLabels, type Texts } from '../labels.ts';
import type { RenderedFile, ServiceInput } from '../service-input.ts';
import type { YamlMap } from '../yaml.ts';
import { type Sidecars, sidecarsOf } from './mesh-file.ts';
import { resourcesOf } from './resources.ts';

/** A Service with what all its objects share, settled once. */
export interface Workload {
  readonly input: ServiceInput;
  readonly name: string;
  readonly namespace: string;
  /** `services/<name>`, relative to the environment's directory. */
  readonly directory: string;
  readonly labels: Texts;
  readonly annotations: Texts;
  /** Reference of the image, by digest where there is one. */
  readonly image: string;
  readonly resources: YamlMap;
  readonly filesConfigMap: string;
  readonly sidecars: Sidecars;
}

export function workloadOf(input: ServiceInput, image: string): Workload {
  const { service, environment } = input;
  return {
    input,
    name: service.name,
    namespace: service.namespace,
    directory: `services/${service.name}`,
    labels: serviceLabels(input),
    annotations: serviceAnnotations(input),
    image,
    resources: resourcesOf(service.spec.resources, environment.defaults.resources),
    filesConfigMap: `${service.name}-files`,
    sidecars: sidecarsOf(input),
  };
}

/** The fields every object's `metadata` has, as a view. */
export interface Metadata {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Texts;
  readonly annotations: Texts;
}

export function metadataOf(
  workload: Workload,
  name: string = workload.name,
  further: Texts = {},
): Metadata {
  return {
    name,
    namespace: workload.namespace,
    labels: workload.labels,
    annotations: { ...workload.annotations, ...further },
  };
}

export function fileOf(workload: Workload, name: string, content: string): RenderedFile {
  return { path: `${workload.directory}/${name}`, content };
}
