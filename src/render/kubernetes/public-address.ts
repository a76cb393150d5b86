import type { YamlMap } from '../yaml.ts';

/**
 * Everything but private, local, shared and reserved IPv4 ranges (RFC 6890): the cloud's metadata addresses
 * 169.254.169.254, 100.100.100.200 and 192.0.0.192 lie in them; 168.63.129.16 is one that does not.
 */
const notPublicV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/**
 * The same for IPv6 (fd00:ec2::254 and fd20:ce::254 are metadata addresses), and the ways to write a private IPv4
 * address in IPv6: NAT64 (whose public part must stay open), Teredo and 6to4. Mapped addresses are never on the wire, and
 * Kubernetes refuses them in a range.
 */
const notPublicV6 = [
  '::/96',
  '64:ff9b::/104',
  '64:ff9b::a00:0/104',
  '64:ff9b::6440:0/106',
  '64:ff9b::7f00:0/104',
  '64:ff9b::a83f:8110/128',
  '64:ff9b::a9fe:0/112',
  '64:ff9b::ac10:0/108',
  '64:ff9b::c0a8:0/112',
  '64:ff9b:1::/48',
  '2001::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

/** Egress rule that lets public addresses be reached, and nothing of the cluster, its network or its cloud. */
export const publicAddresses: YamlMap = {
  to: [
    { ipBlock: { cidr: '0.0.0.0/0', except: notPublicV4 } },
    { ipBlock: { cidr: '::/0', except: notPublicV6 } },
  ],
};
