/** Keys that may sign certificates. An RSA key is only ever an authority's that somebody brought. */
export type KeyKind = 'P-256' | 'P-384' | 'RSA';

/** Keys that are made here. */
export type OwnKeyKind = Exclude<KeyKind, 'RSA'>;
