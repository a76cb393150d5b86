/** What a host name means to a NetworkPolicy, which knows only addresses and namespaces. */
export type Destination =
  | { readonly kind: 'address'; readonly cidr: string }
  | { readonly kind: 'namespace'; readonly namespace: string }
  | { readonly kind: 'public' }
  /** A name that resolves to private addresses, which only the user knows. */
  | { readonly kind: 'private' };

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
/** Top-level names that never resolve to public addresses (RFC 6761, RFC 6762, RFC 8375, RFC 9476 and common habit). */
const privateSuffix =
  /\.(internal|local|localdomain|localhost|lan|corp|home|intranet|private|home\.arpa)$/;

/**
 * Reads a host of the spec: an address, a Service of the cluster (`db`, `db.team.svc`, `db.team.svc.cluster.local`),
 * a public name, or a private one.
 */
export function destinationOf(host: string, ownNamespace: string): Destination {
  const name = host.toLowerCase().replace(/\.$/, '');
  const cidr = addressRange(name);
  if (cidr !== undefined) return { kind: 'address', cidr };

  const labels = name.replace(/\.cluster\.local$/, '').split('.');
  const [, namespace = '', marker] = labels;
  if (labels.length === 3 && marker === 'svc' && label.test(namespace)) {
    return { kind: 'namespace', namespace };
  }
  if (name === 'localhost' || privateSuffix.test(name)) return { kind: 'private' };
  return labels.length === 1 ? { kind: 'namespace', namespace: ownNamespace } : { kind: 'public' };
}

function addressRange(host: string): string | undefined {
  return canonicalCidr(host.includes(':') ? `${host}/128` : `${host}/32`);
}

/** `10.1.2.3/8` as `10.0.0.0/8`, IPv6 in its short form; undefined when it is no address range. */
export function canonicalCidr(text: string): string | undefined {
  const [address = '', prefix = ''] = text.split('/');
  if (!/^(0|[1-9][0-9]{0,2})$/.test(prefix)) return undefined;
  const bits = Number(prefix);
  return address.includes(':') ? canonicalV6(address, bits) : canonicalV4(address, bits);
}

function canonicalV4(address: string, bits: number): string | undefined {
  const octets = address.split('.');
  if (bits > 32 || octets.length !== 4) return undefined;
  if (!octets.every((octet) => /^(0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256)) {
    return undefined;
  }
  const parts = octets.map((octet, index) => Number(octet) & maskOf(bits - index * 8, 8));
  return `${parts.join('.')}/${bits}`;
}

function canonicalV6(address: string, bits: number): string | undefined {
  if (bits > 128 || !URL.canParse(`http://[${address}]/`)) return undefined;
  const short = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  if (short.startsWith('::ffff:')) return undefined;
  const groups = expandV6(short).map((group, index) =>
    (group & maskOf(bits - index * 16, 16)).toString(16),
  );
  return `${new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1)}/${bits}`;
}

/** The eight numbers of an address in the short form that URLs have. */
function expandV6(short: string): number[] {
  const [head = '', tail] = short.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16));
}

/** A mask of `width` bits of which the first `ones` are set. */
function maskOf(ones: number, width: number): number {
  const set = Math.max(0, Math.min(width, ones));
  return 2 ** width - 2 ** (width - set);
}
