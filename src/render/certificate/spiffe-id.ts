/** Whose certificate it is: a service account in a namespace of one trust domain. */
export interface Identity {
  readonly trustDomain: string;
  readonly namespace: string;
  readonly account: string;
}

/** The account that an ingress controller calls an owner's services as. */
export const ingressAccount = 'karst-ingress';

/**
 * The SPIFFE id of an identity, `spiffe://<trust domain>/ns/<namespace>/sa/<account>`. All three were checked where they
 * were read (DNS names and labels), so anything else is a bug.
 */
export function spiffeId({ trustDomain, namespace, account }: Identity): string {
  const id = `spiffe://${trustDomain}/ns/${namespace}/sa/${account}`;
  if (!wellFormed.test(id) || id.length > maxBytes) throw new TypeError(`no SPIFFE id: ${id}`);
  return id;
}

/** The SPIFFE standard allows a whole id 2,048 bytes; we use no character beyond ASCII. */
const maxBytes = 2048;

const wellFormed =
  /^spiffe:\/\/[a-z0-9][a-z0-9._-]{0,254}\/ns\/[a-z0-9-]{1,63}\/sa\/[a-z0-9.-]{1,253}$/;
