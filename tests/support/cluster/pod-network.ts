import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { Cluster } from './cluster.ts';
import {
  type Frontend,
  type NetworkPolicy,
  type PolicyPod,
  policyRules,
} from './network-policy.ts';
import { podProcess } from './pod-process.ts';
import { run } from './program.ts';

/** A running pod, with the process whose network namespace is its own. */
export interface NetworkedPod extends PolicyPod {
  readonly name: string;
  readonly pid: number;
}

/** The node's end of the pods' bridge. */
const node = '10.244.0.1';

/** Every pod that runs, by the name of its service. */
export function networkedPods(cluster: Cluster): NetworkedPod[] {
  return listed<PodObject>(cluster, 'pods').flatMap(({ metadata, status }) => {
    const [container] = status.containerStatuses ?? [];
    if (container?.containerID === undefined || status.podIP === undefined) return [];
    return {
      name: metadata.labels?.['app.kubernetes.io/name'] ?? '',
      namespace: metadata.namespace,
      labels: metadata.labels,
      address: status.podIP,
      pid: podProcess(cluster, container.containerID).pid,
    };
  });
}

/** Does what a network plugin does: puts the policies that stand in the cluster to work in one pod. */
export function enforcePolicies(cluster: Cluster, pod: NetworkedPod): void {
  const labelsOf = ({ metadata }: { metadata: Metadata }) =>
    [metadata.name, metadata.labels] as const;
  const rules = policyRules(pod, {
    policies: listed<NetworkPolicy>(cluster, 'networkpolicies'),
    pods: networkedPods(cluster),
    frontends: frontendsOf(cluster),
    namespaces: new Map(listed<{ metadata: Metadata }>(cluster, 'namespaces').map(labelsOf)),
    node,
  });
  within(pod, 'iptables-restore', [], rules);
}

/** What each Service leads to now. */
function frontendsOf(cluster: Cluster): Frontend[] {
  const slices = listed<SliceObject>(cluster, 'endpointslices');
  return listed<ServiceObject>(cluster, 'services').flatMap(({ metadata, spec }) =>
    spec.ports.map(({ name = '', port, protocol }) => ({
      address: spec.clusterIP,
      port,
      protocol,
      targets: slices
        .filter(({ metadata: { namespace, labels } }) => {
          const service = labels['kubernetes.io/service-name'];
          return namespace === metadata.namespace && service === metadata.name;
        })
        .flatMap(({ endpoints, ports }) =>
          endpoints.flatMap(({ addresses: [address = ''] }) =>
            ports
              .filter((target) => (target.name ?? '') === name)
              .map((target) => ({ address, port: target.port })),
          ),
        ),
    })),
  );
}

interface ServiceObject {
  readonly metadata: Metadata;
  readonly spec: {
    readonly clusterIP: string;
    readonly ports: readonly {
      readonly name?: string;
      readonly port: number;
      readonly protocol: string;
    }[];
  };
}

interface SliceObject {
  readonly metadata: Metadata;
  readonly endpoints: readonly { readonly addresses: readonly string[] }[];
  readonly ports: readonly { readonly name?: string; readonly port: number }[];
}

/** Connects from inside one pod; tells whether that was possible within two seconds. */
export function reaches(pod: NetworkedPod, address: string, port: number): boolean {
  const script = `const socket = require('node:net').connect(${port}, '${address}');
    socket.on('connect', () => process.exit(0)).on('error', () => process.exit(1));
    setTimeout(() => process.exit(1), 2_000);`;
  try {
    within(pod, process.execPath, ['-e', script]);
    return true;
  } catch {
    return false;
  }
}

export interface Listener extends AsyncDisposable {
  readonly address: string;
  readonly port: number;
}

/** A server outside of the cluster, on an address that the node's own bridge is given for it. */
export async function listening(address: string, port: number): Promise<Listener> {
  run('ip', ['address', 'replace', `${address}/32`, 'dev', 'karst-node']);
  const server = createServer((socket) => socket.end());
  await new Promise<void>((done) => server.listen(port, address, done));
  return {
    address,
    port,
    [Symbol.asyncDispose]: () => new Promise((done) => server.close(() => done())),
  };
}

function within({ pid }: NetworkedPod, program: string, args: readonly string[], input = ''): void {
  execFileSync('nsenter', [`--target=${pid}`, '--net', program, ...args], { input, stdio: 'pipe' });
}

interface Metadata {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

interface PodObject {
  readonly metadata: Metadata;
  readonly status: {
    readonly podIP?: string;
    readonly containerStatuses?: readonly { readonly containerID?: string }[];
  };
}

function listed<Item>(cluster: Cluster, kind: string): Item[] {
  const text = cluster.kubectl(['get', kind, '--all-namespaces', '--output=json']);
  return (JSON.parse(text) as { items: Item[] }).items;
}
