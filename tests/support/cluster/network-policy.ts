/** The part of a NetworkPolicy that KarstKit renders. */
export interface NetworkPolicy {
  readonly metadata: { readonly namespace: string };
  readonly spec: {
    readonly podSelector: Selector;
    readonly policyTypes: readonly string[];
    readonly ingress?: readonly {
      readonly from?: readonly Peer[];
      readonly ports?: readonly Port[];
    }[];
    readonly egress?: readonly {
      readonly to?: readonly Peer[];
      readonly ports?: readonly Port[];
    }[];
  };
}

export interface PolicyPod {
  readonly namespace: string;
  readonly labels: Labels;
  readonly address: string;
}

type Labels = Readonly<Record<string, string>>;

interface Selector {
  readonly matchLabels?: Labels;
}

interface Peer {
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
  readonly namespaceSelector?: Selector;
  readonly podSelector?: Selector;
}

interface Port {
  readonly port: number;
  readonly protocol: string;
}

interface Allowed {
  readonly peers: readonly Peer[] | undefined;
  readonly ports: readonly Port[];
}

/** Address and port of a Service, which the node replaces only after a packet has left its pod. */
export interface Frontend {
  readonly address: string;
  readonly port: number;
  readonly protocol: string;
  readonly targets: readonly { readonly address: string; readonly port: number }[];
}

interface Surroundings {
  readonly policies: readonly NetworkPolicy[];
  readonly pods: readonly PolicyPod[];
  /** Labels of each namespace by its name. */
  readonly namespaces: ReadonlyMap<string, Labels>;
  readonly frontends: readonly Frontend[];
  /** Where the kubelet's probes come from, which no policy stops. */
  readonly node: string;
}

/** Input for `iptables-restore` in a pod's network namespace that lets through what the policies allow that pod. */
export function policyRules(pod: PolicyPod, surroundings: Surroundings): string {
  const own = surroundings.policies.filter(
    ({ metadata, spec }) =>
      metadata.namespace === pod.namespace && selects(spec.podSelector, pod.labels),
  );
  const of = (type: string) => own.filter(({ spec }) => spec.policyTypes.includes(type));
  const ingress = of('Ingress').flatMap(({ spec }) => spec.ingress ?? []);
  const egress = of('Egress').flatMap(({ spec }) => spec.egress ?? []);
  const input = ingress.map(({ from, ports }) => ({ peers: from, ports: ports ?? [] }));
  const output = egress.map(({ to, ports }) => ({ peers: to, ports: ports ?? [] }));

  return [
    '*filter',
    ':INPUT ACCEPT [0:0]',
    ':OUTPUT ACCEPT [0:0]',
    ...(of('Ingress').length > 0 ? chain('INPUT', '-s', input, { pod, ...surroundings }) : []),
    ...(of('Egress').length > 0 ? chain('OUTPUT', '-d', output, { pod, ...surroundings }) : []),
    'COMMIT',
    '',
  ].join('\n');
}

function chain(
  name: string,
  side: string,
  allowed: readonly Allowed[],
  around: Surroundings & { readonly pod: PolicyPod },
): string[] {
  const known = allowed.flatMap(({ peers, ports }, index) => {
    const block = `${name}-${index}`;
    const matches = (peers ?? [{ ipBlock: { cidr: '0.0.0.0/0' } }]).flatMap((peer) =>
      addresses(peer, around),
    );
    const jumps = ports.length === 0 ? [''] : ports.map(portMatch);
    const services = name === 'OUTPUT' ? frontendsOf(matches, ports, around) : [];
    return [
      `:${block} - [0:0]`,
      ...matches.map(({ address, verdict }) => `-A ${block} ${side} ${address} -j ${verdict}`),
      ...jumps.map((match) => `-A ${name} ${match} -j ${block}`),
      ...services.map((match) => `-A ${name} ${match} -j ACCEPT`),
    ];
  });
  const first = [
    `-A ${name} -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT`,
    `-A ${name} ${side} ${around.node} -j ACCEPT`,
    `-A ${name} ${side} ${around.pod.address} -j ACCEPT`,
    `-A ${name} ${side} 127.0.0.0/8 -j ACCEPT`,
  ];
  const chains = known.filter((line) => line.startsWith(':'));
  const rules = known.filter((line) => !line.startsWith(':'));
  return [...chains, ...first, ...rules, `-A ${name} -j REJECT`];
}

/** A Service is as open as what it leads to. */
function frontendsOf(
  matches: readonly Match[],
  ports: readonly Port[],
  { frontends }: Surroundings,
): string[] {
  const isOpen = (target: { address: string; port: number }) =>
    matches.some(({ address, verdict }) => address === target.address && verdict === 'ACCEPT') &&
    (ports.length === 0 || ports.some(({ port }) => port === target.port));
  return frontends
    .filter(({ targets }) => targets.length > 0 && targets.every(isOpen))
    .map((frontend) => `-d ${frontend.address} ${portMatch(frontend)}`);
}

interface Match {
  readonly address: string;
  readonly verdict: 'ACCEPT' | 'RETURN';
}

function portMatch({ port, protocol }: Port): string {
  return `-p ${protocol.toLowerCase()} --dport ${port}`;
}

/** What is taken out of a block comes before the block. Pods here have no IPv6. */
function addresses(
  { ipBlock, namespaceSelector, podSelector }: Peer,
  { pod, pods, namespaces }: Surroundings & { readonly pod: PolicyPod },
): Match[] {
  if (ipBlock !== undefined) {
    if (ipBlock.cidr.includes(':')) return [];
    const except = (ipBlock.except ?? []).map((address): Match => ({ address, verdict: 'RETURN' }));
    return [...except, { address: ipBlock.cidr, verdict: 'ACCEPT' }];
  }
  return pods
    .filter(({ namespace }) =>
      namespaceSelector === undefined
        ? namespace === pod.namespace
        : selects(namespaceSelector, namespaces.get(namespace) ?? {}),
    )
    .filter(({ labels }) => selects(podSelector ?? {}, labels))
    .map(({ address }) => ({ address, verdict: 'ACCEPT' }));
}

function selects({ matchLabels = {} }: Selector, labels: Labels): boolean {
  return Object.entries(matchLabels).every(([name, value]) => labels[name] === value);
}
