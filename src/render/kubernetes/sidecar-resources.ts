import { quantityAmount } from '../../spec/rules/quantity.ts';
import { sidecarMemoryMiB } from '../envoy/mesh.ts';
import type { ServiceInput } from '../service-input.ts';
import { meshSettings } from './mesh-role.ts';
import { type ContainerResources, resourcesOf } from './resources.ts';

const ownResources = {
  requests: { cpu: '20m', memory: '64Mi' },
  limits: { memory: `${sidecarMemoryMiB}Mi` },
};

/** Requests and limits of a Service's sidecars: the spec's, else few, since most only pass on. */
export function sidecarResources(input: Pick<ServiceInput, 'service'>): ContainerResources {
  return resourcesOf(meshSettings(input).resources, ownResources);
}

/** The memory in MiB that a sidecar may use, to the next lower. */
export function sidecarMemoryMiBOf(input: Pick<ServiceInput, 'service'>): number {
  return Math.floor(quantityAmount(sidecarResources(input).limits.memory) / 2 ** 20);
}
