import type { Manifest } from './manifest.ts';
import { type Keys, type PolicyRule, type Refusal, refusal } from './rule.ts';
import { textOf, valueAt } from './value-at.ts';

/** Cloud metadata services answer there with credentials of the node. */
const metadataAddress = '169.254.169.254';
const linkLocalBits = 16;

/**
 * A workload is reached where its policy says, and reaches no more: both directions stay closed by default, no rule is
 * for everywhere, no range holds the metadata service, and a Service stays within the cluster. Code: policy.network.
 */
export const networkIsClosed: PolicyRule = ({ manifests }) =>
  manifests.flatMap((manifest) => {
    if (manifest.object.kind === 'NetworkPolicy') return policyFaults(manifest);
    return manifest.object.kind === 'Service' ? serviceFaults(manifest) : [];
  });

function policyFaults(manifest: Manifest): Refusal[] {
  const types = valueAt(manifest.object, ['spec', 'policyTypes']);
  const isBoth = Array.isArray(types) && types.includes('Ingress') && types.includes('Egress');
  const open = { message: 'one direction stays open', expected: '[Ingress, Egress]' };
  return [
    ...(isBoth ? [] : [fault(manifest, ['spec', 'policyTypes'], open)]),
    ...[
      ['ingress', 'from'],
      ['egress', 'to'],
    ].flatMap(([direction = '', side = '']) => directionFaults(manifest, direction, side)),
  ];
}

function directionFaults(manifest: Manifest, direction: string, side: string): Refusal[] {
  return listAt(manifest.object, ['spec', direction]).flatMap((rule, index) => {
    const keys = ['spec', direction, index, side];
    const peers = listAt(rule, [side]);
    if (peers.length === 0)
      return [fault(manifest, keys, { message: 'the rule is for everywhere' })];
    return peers.flatMap((peer, at) => {
      const block = valueAt(peer, ['ipBlock']);
      if (block === undefined || side === 'from' || !holdsMetadata(block)) return [];
      const message = `the range holds the metadata service, ${metadataAddress}`;
      return [fault(manifest, [...keys, at, 'ipBlock'], { message })];
    });
  });
}

function serviceFaults(manifest: Manifest): Refusal[] {
  const type = valueAt(manifest.object, ['spec', 'type']) ?? 'ClusterIP';
  const beyond = ['externalIPs', 'externalName', 'loadBalancerIP'].filter(
    (field) => valueAt(manifest.object, ['spec', field]) !== undefined,
  );
  const message = 'the Service would reach beyond the cluster';
  return [
    ...(type === 'ClusterIP'
      ? []
      : [fault(manifest, ['spec', 'type'], { message, expected: 'ClusterIP' })]),
    ...beyond.map((field) => fault(manifest, ['spec', field], { message })),
  ];
}

function fault(
  manifest: Manifest,
  keys: Keys,
  detail: { readonly message: string; readonly expected?: string },
): Refusal {
  return refusal('policy.network', manifest, keys, detail);
}

/** A spec may name link-local addresses, and means them; a wider range must leave the service out. */
function holdsMetadata(block: unknown): boolean {
  const length = Number(textOf(valueAt(block, ['cidr'])).split('/')[1]);
  if (length >= linkLocalBits) return false;
  if (!isWithin(metadataAddress, textOf(valueAt(block, ['cidr'])))) return false;
  return !listAt(block, ['except']).some((range) => isWithin(metadataAddress, textOf(range)));
}

function isWithin(address: string, range: string): boolean {
  const [base = '', length = '32'] = range.split('/');
  if (!/^[0-9.]+$/.test(base)) return false;
  const bits = Number(length);
  const mask = bits === 0 ? 0 : (-1 << (32 - bits)) >>> 0;
  return (numberOf(base) & mask) === (numberOf(address) & mask);
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);
}

function listAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  const found = valueAt(value, keys);
  return Array.isArray(found) ? found : [];
}
