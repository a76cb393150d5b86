import type { YamlMap } from '../yaml.ts';

/** What one concern adds to a pod: the app, later its sidecar. Deployments, CronJobs and Jobs are made of a list of them. */
export interface PodPart {
  readonly containers: readonly YamlMap[];
  readonly initContainers: readonly YamlMap[];
  readonly volumes: readonly YamlMap[];
  readonly hostAliases: readonly YamlMap[];
  readonly annotations: Readonly<Record<string, string>>;
}

export function joinParts(parts: readonly PodPart[]): PodPart {
  return {
    containers: parts.flatMap((part) => part.containers),
    initContainers: parts.flatMap((part) => part.initContainers),
    volumes: parts.flatMap((part) => part.volumes),
    hostAliases: parts.flatMap((part) => part.hostAliases),
    annotations: Object.assign({}, ...parts.map((part) => part.annotations)),
  };
}
