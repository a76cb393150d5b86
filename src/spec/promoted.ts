import type { ServiceSpec } from '../generated/schema/service-spec.ts';
import type { Slug } from '../source/source.ts';

/** What an entry says in one environment. */
export interface Promoted {
  readonly slug: Slug;
  readonly written: ServiceSpec;
}

/**
 * The entry as one environment has it: where something was promoted, the slug points at that commit and the image is the
 * one that was built from it, wherever the entry's own ref leads. What other environments run is no part of it.
 */
export function promotedIn(slug: Slug, entry: ServiceSpec, environment: string): Promoted {
  if (entry.promoted === undefined) return { slug, written: entry };
  const { promoted, ...written } = entry;
  const pin = Object.hasOwn(promoted, environment) ? promoted[environment] : undefined;
  if (pin === undefined || slug.kind === 'directory') return { slug, written };
  const text = `${slug.text.split('#')[0]}#${pin.commit}`;
  const image = pin.digest === undefined ? {} : { image: { ...written.image, digest: pin.digest } };
  return {
    slug: { ...slug, ref: pin.commit, text },
    written: { ...written, ...image, slug: text },
  };
}
