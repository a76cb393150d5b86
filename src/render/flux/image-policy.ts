import type { Environment } from '../../spec/environment.ts';
import { serviceAnnotations, serviceLabels } from '../labels.ts';
import type { RenderedFile, ServiceInput } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { fluxName } from './name.ts';
import type { ImagePolicyView } from './view.ts';

/**
 * ImageRepository and ImagePolicy for image automation. They stand beside the other Flux objects: automation reads the
 * policies of its own namespace only, and under lockdown nothing refers across namespaces.
 */
export function imagePolicyFiles(input: ServiceInput, image: string): readonly RenderedFile[] {
  if (input.service.spec.image?.automation !== true) return [];
  const { environment, service } = input;
  return [
    {
      path: `flux/${environment.name}-image-${service.name}.yaml`,
      content: renderTemplate('flux/image.yaml', imagePolicyView(input, image)),
    },
  ];
}

/** `namespace:name`, as a setter's marker names the policy. */
export function imagePolicyReference({ environment, service }: ServiceInput): string {
  return `${environment.flux.namespace}:${fluxName(environment, 'image', service.name)}`;
}

export function imagePolicyView(input: ServiceInput, image: string): ImagePolicyView {
  const { environment, service } = input;
  const pullSecret = service.spec.pullSecret ?? environment.registry?.pullSecret;
  return {
    name: fluxName(environment, 'image', service.name),
    namespace: environment.flux.namespace,
    labels: serviceLabels(input),
    annotations: serviceAnnotations(input),
    apiVersion: imageApiVersion(environment),
    image,
    interval: environment.flux.interval,
    private: pullSecret !== undefined,
    pullSecret: pullSecret ?? '',
    pattern: '^ts-(?P<time>[0-9]+)-[0-9a-f]+-[0-9a-f]+$',
  };
}

/** Flux 2.7 made the API v1; older controllers know v1beta2 only. */
export function imageApiVersion({ flux }: Pick<Environment, 'flux'>): string {
  const [major = '2', minor = '0'] = flux.version.split('.');
  const isStable = Number(major) > 2 || Number(minor) >= 7;
  return `image.toolkit.fluxcd.io/${isStable ? 'v1' : 'v1beta2'}`;
}
