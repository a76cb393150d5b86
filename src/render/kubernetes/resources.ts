import type { Resources } from '../../generated/schema/service-spec.ts';
import type { YamlMap } from '../yaml.ts';

/** No CPU limit: throttling hurts latency, and the request already shares the node fairly. */
const presets = {
  nano: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '128Mi' } },
  small: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
  medium: { requests: { cpu: '500m', memory: '512Mi' }, limits: { memory: '1Gi' } },
  large: { requests: { cpu: '2', memory: '2Gi' }, limits: { memory: '4Gi' } },
} as const;

/** As a container has them. */
export interface ContainerResources extends YamlMap {
  readonly requests: { readonly cpu: string; readonly memory: string };
  readonly limits: { readonly cpu?: string; readonly memory: string };
}

/** Requests and limits of a container: a preset by name, or what the spec writes; `small` when nothing does. */
export function resourcesOf(...chosen: readonly (Resources | undefined)[]): ContainerResources {
  const first = chosen.find((resources) => resources !== undefined) ?? 'small';
  const { requests, limits } = typeof first === 'string' ? presets[first] : first;
  return {
    requests: { cpu: requests.cpu, memory: requests.memory },
    limits: {
      ...('cpu' in limits && limits.cpu !== undefined ? { cpu: limits.cpu } : {}),
      memory: limits.memory,
    },
  };
}
