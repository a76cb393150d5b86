import type { Egress } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import { meshPort } from '../envoy/mesh.ts';
import type { Peer, ServiceInput } from '../service-input.ts';
import { type Telemetry, telemetryOf } from '../telemetry.ts';
import type { YamlMap } from '../yaml.ts';
import { canonicalCidr, destinationOf } from './address.ts';
import { isMeshUpstream } from './mesh-role.ts';
import { publicAddresses } from './public-address.ts';

/** Egress rules of a NetworkPolicy: cluster DNS, upstreams, what the spec names, telemetry, public addresses. */
export function egressRules(input: ServiceInput): readonly YamlMap[] {
  const declared = (input.service.spec.egress ?? []).flatMap((egress) => {
    const outcome = egressRule(egress, input.service.namespace);
    return outcome.kind === 'rule' ? [outcome.rule] : [];
  });
  const upstreams = [...input.upstreams].sort(byName).flatMap(upstreamRule);

  return [clusterDns, ...upstreams, ...declared, ...telemetryRule(input), publicAddresses];
}

/** Destinations that no rule can express, as findings at their places. Codes: render.egress-*, render.upstream-port. */
export function egressFindings(input: ServiceInput): readonly Finding[] {
  const { service } = input;
  const declared = (service.spec.egress ?? []).flatMap((egress, index) => {
    const outcome = egressRule(egress, service.namespace);
    if (outcome.kind !== 'refused') return [];
    return [{ ...outcome.finding, ...service.placeOf(`/egress/${index}`) }];
  });
  const silent = input.upstreams
    .filter((peer) => peer.port === undefined)
    .map(
      (peer): Finding => ({
        code: 'render.upstream-port',
        severity: 'warning',
        message: `${service.name} uses ${peer.owner}/${peer.name}, which listens on no port.`,
        hint: 'Name its port, or drop it from `uses`.',
        ...service.placeOf('/uses'),
      }),
    );

  return [...declared, ...silent, ...telemetryFinding(input)];
}

type Outcome =
  | { readonly kind: 'rule'; readonly rule: YamlMap }
  /** Public addresses may be reached anyway. */
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly finding: Finding };

const clusterDns: YamlMap = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ],
  ports: [
    { port: 53, protocol: 'UDP' },
    { port: 53, protocol: 'TCP' },
  ],
};

function egressRule(egress: Egress, ownNamespace: string): Outcome {
  const ports = [{ port: egress.port, protocol: egress.protocol ?? 'TCP' }];
  if ('cidr' in egress) return rangeRule(egress.cidr, ports);
  if ('namespace' in egress) {
    const pods = egress.labels === undefined ? {} : { podSelector: { matchLabels: egress.labels } };
    return rule({ ...namespaceSelector(egress.namespace), ...pods }, ports);
  }
  return hostRule(egress.host, ports, ownNamespace);
}

function hostRule(host: string, ports: readonly YamlMap[], ownNamespace: string): Outcome {
  const destination = destinationOf(host, ownNamespace);
  switch (destination.kind) {
    case 'address':
      return rule({ ipBlock: { cidr: destination.cidr } }, ports);
    case 'namespace':
      return rule(namespaceSelector(destination.namespace), ports);
    case 'public':
      return { kind: 'open' };
    case 'private':
      return { kind: 'refused', finding: privateHost(host) };
  }
}

/** A range that takes in most of the Internet would let metadata and private networks in without naming them. */
function rangeRule(text: string, ports: readonly YamlMap[]): Outcome {
  const cidr = canonicalCidr(text);
  const bits = Number(cidr?.split('/')[1] ?? 0);
  if (cidr !== undefined && bits >= 8) return rule({ ipBlock: { cidr } }, ports);
  const finding: Finding = {
    code: 'render.egress-range',
    severity: 'error',
    message: `${text} is no address range that a rule may name.`,
    expected: 'an IPv4 or IPv6 range with a prefix of 8 bits or more, 10.20.0.0/16',
    hint: 'Public addresses may be reached without a rule.',
  };
  return { kind: 'refused', finding };
}

function rule(to: YamlMap, ports: readonly YamlMap[]): Outcome {
  return { kind: 'rule', rule: { to: [to], ports } };
}

function privateHost(host: string): Finding {
  return {
    code: 'render.egress-private-host',
    severity: 'error',
    message: `${host} resolves to private addresses, which a NetworkPolicy cannot look up.`,
    expected: 'an address range, a Service of the cluster, or a public name',
    hint: 'Write `cidr:` with the range it resolves to.',
  };
}

function upstreamRule(peer: Peer): YamlMap[] {
  if (peer.port === undefined) return [];
  const port = isMeshUpstream(peer) ? meshPort.inbound : peer.port.number;
  return [{ to: [peerSelector(peer)], ports: [{ port, protocol: 'TCP' }] }];
}

/** The pods of one workload in its owner's namespace. */
export function peerSelector(peer: Peer): YamlMap {
  return {
    ...namespaceSelector(peer.namespace),
    podSelector: { matchLabels: { 'app.kubernetes.io/name': peer.name } },
  };
}

export function namespaceSelector(namespace: string): YamlMap {
  return { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } };
}

export function byName(a: Peer, b: Peer): number {
  return compareCodePoints(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`);
}

function telemetryRule(input: ServiceInput): YamlMap[] {
  const outcome = telemetryOutcome(input);
  return outcome?.kind === 'rule' ? [outcome.rule] : [];
}

function telemetryFinding(input: ServiceInput): Finding[] {
  const outcome = telemetryOutcome(input);
  if (outcome?.kind !== 'refused' || declares(input)) return [];
  return [{ ...outcome.finding, severity: 'warning', ...input.service.placeOf('/telemetry') }];
}

/** A user who names ranges of their own has opened the way to the private receiver already. */
function declares(input: ServiceInput): boolean {
  return (input.service.spec.egress ?? []).some((egress) => 'cidr' in egress);
}

function telemetryOutcome(input: ServiceInput): Outcome | undefined {
  const telemetry: Telemetry = telemetryOf(input);
  if (telemetry.kind !== 'sdk' || telemetry.endpoint === undefined) return undefined;
  if (!URL.canParse(telemetry.endpoint)) return undefined;
  const url = new URL(telemetry.endpoint);
  const standard = url.protocol === 'https:' ? 443 : 80;
  const port = url.port === '' ? standard : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return hostRule(host, [{ port, protocol: 'TCP' }], input.service.namespace);
}
