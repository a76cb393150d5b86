import type { Place } from '../problem.ts';

/** Why one object differs. A place is the line of the spec that says so. */
export type ObjectCause =
  | ({ readonly kind: 'added' } & Place)
  | { readonly kind: 'removed' }
  | ({ readonly kind: 'spec' } & Place)
  /** The spec no longer says it, or never did: a default holds. */
  | ({ readonly kind: 'default' } & Place)
  | SourceCause
  | { readonly kind: 'image'; readonly from?: string; readonly to: string }
  | { readonly kind: 'certificate' }
  | { readonly kind: 'peers' }
  | { readonly kind: 'environment' }
  | { readonly kind: 'base-image' }
  | { readonly kind: 'tool'; readonly from: string; readonly to: string }
  | { readonly kind: 'file-missing'; readonly path: string }
  | { readonly kind: 'unfinished' };

/** The source moved; the address shows the commits between. */
export interface SourceCause {
  readonly kind: 'source';
  readonly from?: string;
  readonly to: string;
  readonly compare?: string;
}
