import { imagePolicyReference } from '../flux/image-policy.ts';
import { builtDigest } from '../image.ts';
import { renderTemplate } from '../template.ts';
import type { ImagesView } from './view.ts';
import type { Workload } from './workload.ts';

/**
 * The last part of a folder's kustomization: by which digest its pods run the image, or the tag that Flux's image
 * automation writes. Empty where the tag that the objects name stands.
 */
export function imagesText(workload: Workload): string {
  const view = imagesView(workload);
  return view.automated || view.pinned ? renderTemplate('kubernetes/images.yaml', view) : '';
}

export function imagesView({ input, image: reference }: Workload): ImagesView {
  const [image, tag] = splitTag(reference);
  const digest = builtDigest(input, reference) ?? '';
  const automated = input.service.spec.image?.automation === true && tag !== '';
  const policy = imagePolicyReference(input);
  return { image, automated, tag, policy, pinned: !automated && digest !== '', digest };
}

/**
 * A folder's kustomization that gives its image another digest: byte for byte what a render with that digest gives.
 * Undefined where image automation writes the tag, for that field is not ours.
 */
export function withDigest(
  kustomization: string,
  reference: string,
  digest: string,
): string | undefined {
  const [head = '', tail = ''] = kustomization.split(/^(?=images:$)/m);
  if (tail.includes('{"$imagepolicy": ')) return undefined;
  const [image] = splitTag(reference);
  const view = { image, automated: false, tag: '', policy: '', pinned: true, digest };
  return head + renderTemplate('kubernetes/images.yaml', view);
}

/** Name and tag of a reference; a digest counts as no tag, for nothing could replace it. */
function splitTag(reference: string): readonly [string, string] {
  const [, name = reference, tag = ''] = /^([^@]+):([^:/@]+)$/.exec(reference) ?? [];
  return [name, tag];
}
