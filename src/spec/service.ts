import type { ServiceSpec } from '../generated/schema/service-spec.ts';
import type { Place } from '../problem.ts';
import type { Slug } from '../source/source.ts';
import type { SealedInput } from './sealed-input.ts';

/** One repository that runs as a service in one environment: a spec with its name, owner and place settled. */
export interface Service {
  readonly kind: 'Service';
  readonly environment: string;
  readonly name: string;
  readonly owner: string;
  /** The owner's namespace, with the environment's prefix. */
  readonly namespace: string;
  readonly slug: Slug;
  /** The mapping as written (a bare slug is `{slug}`), defaults of the schema filled in. */
  readonly spec: ServiceSpec;
  /** The mapping as written, without defaults: what the hash of the inputs covers. */
  readonly written: ServiceSpec;
  /** Secrets that were sealed for it, by name. */
  readonly sealed: readonly SealedInput[];
  /** Where the entry stands. */
  readonly place: Place;
  /** Where a field of the entry stands, by RFC 6901 pointer within the entry; the entry itself when unknown. */
  readonly placeOf: (pointer: string) => Place;
}
