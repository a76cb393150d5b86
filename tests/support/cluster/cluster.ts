import { mkdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installDefinitions, kubectl, startControlPlane } from './api-server.ts';
import { type Client, connectClient } from './client.ts';
import { type Daemon, startDaemon, until } from './daemon.ts';
import { dnsAddress, dnsImageName, dnsObjects, makeDnsImage } from './dns.ts';
import { saveImage } from './image-store.ts';
import { clearNode, nodeAddress } from './leftover.ts';
import { kubeProgram, runDirectory } from './part.ts';
import { makePauseImage, pauseImageName } from './pause-image.ts';
import { run } from './program.ts';

/** A whole Kubernetes of one node: what is applied runs. */
export interface Cluster extends AsyncDisposable {
  readonly client: Client;
  /** Runs kubectl against it. */
  kubectl(args: readonly string[], input?: string): string;
  /** Hands an image of the store to the node's container runtime. */
  load(image: string): void;
  /** Runs containerd's own client on the pods' containers. */
  ctr(args: readonly string[]): string;
}

/** Starts every part, as root, on an address of this machine's own; takes all of it away in the end. */
export async function startCluster(): Promise<Cluster> {
  if (process.getuid?.() !== 0) throw new Error('a whole cluster needs root: sudo make acceptance');
  await clearNode();
  mkdirSync(runDirectory, { recursive: true });
  await using started = new AsyncDisposableStack();
  started.defer(clearNode);
  addAddress();

  const place = { directory: runDirectory, address: nodeAddress };
  const { access, kubeconfig } = await startControlPlane(started, place);
  const client = started.use(connectClient(access));
  const images = imageLoader();
  await startRuntime(started, images);
  await startNode(started, kubeconfig);
  await until('the node is ready', 120_000, async () => {
    kubectl(kubeconfig, ['wait', '--for=condition=Ready', 'node/node', '--timeout=1s']);
    kubectl(kubeconfig, ['get', 'serviceaccount', 'default']);
  });
  await installDefinitions(client);
  await startDns(kubeconfig, images);
  // Before the kubelet goes: only it can take a pod's network and mounts away in good order.
  started.defer(async () => deletePods(kubeconfig));

  const kept = started.move();
  return {
    client,
    kubectl: (args, input) => kubectl(kubeconfig, args, input),
    load: images,
    ctr,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** Another machine cannot reach it; the kernel may lack the `dummy` kind, a bridge does as well. */
function addAddress(): void {
  run('ip', ['link', 'add', 'karst-node', 'type', 'bridge']);
  run('ip', ['address', 'replace', `${nodeAddress}/32`, 'dev', 'karst-node']);
  run('ip', ['link', 'set', 'karst-node', 'up']);
}

async function startRuntime(started: AsyncDisposableStack, load: LoadImage): Promise<void> {
  mkdirSync(join(runDirectory, 'network'), { recursive: true });
  await writeFile(join(runDirectory, 'network/karst.conflist'), JSON.stringify(podNetwork));
  const config = join(runDirectory, 'containerd.toml');
  await writeFile(config, runtimeConfig);
  const containerd = startDaemon(runDirectory, 'containerd', [`--config=${config}`]);
  started.use(containerd);
  await until('containerd answers', 30_000, async () => {
    containerd.assertRunning();
    ctr(['version']);
  });
  await makePauseImage();
  load(pauseImageName);
}

async function startNode(started: AsyncDisposableStack, kubeconfig: string): Promise<void> {
  const config = join(runDirectory, 'kubelet.json');
  await writeFile(config, JSON.stringify(kubeletConfig));
  const access = `--kubeconfig=${kubeconfig}`;
  const programs: readonly (readonly [Parameters<typeof kubeProgram>[0], readonly string[]])[] = [
    [
      'kube-controller-manager',
      [
        '--leader-elect=false',
        '--secure-port=0',
        `--service-account-private-key-file=${runDirectory}/service-account.key`,
        `--root-ca-file=${runDirectory}/certificates/apiserver.crt`,
      ],
    ],
    ['kube-scheduler', ['--leader-elect=false', '--secure-port=0']],
    [
      'kubelet',
      [
        `--config=${config}`,
        `--root-dir=${runDirectory}/kubelet`,
        `--cert-dir=${runDirectory}/kubelet-certificates`,
        '--hostname-override=node',
        `--node-ip=${nodeAddress}`,
      ],
    ],
    [
      'kube-proxy',
      ['--proxy-mode=iptables', '--cluster-cidr=10.244.0.0/16', '--hostname-override=node'],
    ],
  ];
  const daemons: Daemon[] = [];
  for (const [name, args] of programs) {
    daemons.push(started.use(startDaemon(runDirectory, kubeProgram(name), [access, ...args])));
  }
  await until('the node is known', 60_000, async () => {
    for (const daemon of daemons) daemon.assertRunning();
    kubectl(kubeconfig, ['get', 'node/node']);
  });
}

/** Pods ask for names at their first moment, so that it is there before any of them. */
async function startDns(kubeconfig: string, load: LoadImage): Promise<void> {
  await makeDnsImage();
  load(dnsImageName);
  const list = { apiVersion: 'v1', kind: 'List', items: dnsObjects() };
  kubectl(kubeconfig, ['apply', '--server-side', '-f', '-'], JSON.stringify(list));
  const wait = ['rollout', 'status', 'deployment/coredns', '-n', 'kube-system', '--timeout=60s'];
  kubectl(kubeconfig, wait);
}

function deletePods(kubeconfig: string): void {
  try {
    kubectl(kubeconfig, ['delete', 'deployments,jobs,cronjobs', '--all', '--all-namespaces']);
    kubectl(kubeconfig, ['delete', 'pods', '--all', '--all-namespaces', '--grace-period=1']);
  } catch {
    // What does not go by itself is cleared with the node.
  }
}

type LoadImage = (image: string) => void;

/** Hands images to the container runtime, each layer once. */
function imageLoader(): LoadImage {
  const known = new Set<string>();
  return (image) => {
    const { archive, blobs } = saveImage(image, join(runDirectory, 'images'), known);
    ctr(['images', 'import', archive]);
    for (const digest of blobs) known.add(digest);
    rmSync(archive);
  };
}

function ctr(args: readonly string[]): string {
  return run('ctr', [`--address=${runDirectory}/containerd.sock`, '--namespace=k8s.io', ...args]);
}

const podNetwork = {
  cniVersion: '0.4.0',
  name: 'karst',
  plugins: [
    {
      type: 'bridge',
      bridge: 'karst-pods',
      isGateway: true,
      ipMasq: true,
      hairpinMode: true,
      ipam: {
        type: 'host-local',
        dataDir: `${runDirectory}/addresses`,
        ranges: [[{ subnet: '10.244.0.0/24' }]],
        routes: [{ dst: '0.0.0.0/0' }],
      },
    },
    { type: 'portmap', capabilities: { portMappings: true } },
  ],
};

/** Without `restrict_oom_score_adj` runc dies in a machine that does not let it lower the score. */
const runtimeConfig = `version = 2
root = "${runDirectory}/containerd"
state = "${runDirectory}/containerd-state"
[grpc]
  address = "${runDirectory}/containerd.sock"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "${pauseImageName}"
  restrict_oom_score_adj = true
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "${runDirectory}/network"
`;

/** A machine that tests run on is small and full: nothing is evicted for that. */
const kubeletConfig = {
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  kind: 'KubeletConfiguration',
  authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
  authorization: { mode: 'AlwaysAllow' },
  address: nodeAddress,
  cgroupDriver: 'cgroupfs',
  failCgroupV1: false,
  failSwapOn: false,
  // How soon a pod sees that a Secret or a ConfigMap of its has changed.
  syncFrequency: '5s',
  podLogsDir: `${runDirectory}/logs`,
  containerRuntimeEndpoint: `unix://${runDirectory}/containerd.sock`,
  evictionHard: { 'memory.available': '1Mi', 'nodefs.available': '0%', 'imagefs.available': '0%' },
  imageGCHighThresholdPercent: 100,
  clusterDomain: 'cluster.local',
  clusterDNS: [dnsAddress],
};
