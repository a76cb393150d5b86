/** Where a sidecar listens within its pod. An app may take none of these. */
export const meshPort = {
  /** mTLS from the mesh, on every address. */
  inbound: 15000,
  /** Plain calls of the app to the mesh, on loopback. */
  outbound: 15001,
  /** Readiness of app and sidecar, and draining; asked by the kubelet alone. */
  status: 15002,
  /** Prometheus statistics and nothing else. */
  metrics: 15003,
  /** Envoy's own interface, on loopback. */
  admin: 9901,
} as const;

/** What the status port answers, to GET alone. */
export const statusPath = {
  /** 200 once the sidecar itself serves, whether its app lives or not. */
  sidecar: '/ready',
  /** 200 while the app passes its check, else 503. */
  app: '/app',
  /** Asks every caller to leave for another pod, and soon takes no new one; nothing is cut. */
  drain: '/drain',
} as const;

/** Where a sidecar finds what it reads. Directories are mounts whose content is swapped as one. */
export const meshPath = {
  configuration: '/etc/envoy',
  callers: '/etc/karst/callers',
  /** `tls.crt` and `tls.key`. */
  certificate: '/etc/karst/certificate',
  /** `ca.crt`: every authority that a peer's certificate may come from. */
  trust: '/etc/karst/trust',
} as const;

/** Memory that a sidecar's container may use; Envoy refuses work at four fifths of it rather than be killed. */
export const sidecarMemoryMiB = 256;

/**
 * The sidecar's arguments. Callers are told to leave at once, not over ten minutes as by default. New ones are taken for a
 * few seconds more, until the node leads them elsewhere, then refused, so that they ask another pod while the app still
 * lives: its own pause before it stops must be longer. Two workers are enough for one app and keep connections to it few.
 */
export const sidecarArguments: readonly string[] = [
  '--config-path',
  `${meshPath.configuration}/envoy.yaml`,
  '--disable-hot-restart',
  '--concurrency',
  '2',
  '--drain-strategy',
  'immediate',
  '--drain-time-s',
  '4',
  '--file-flush-interval-msec',
  '1000',
  '--log-level',
  'warning',
];

/** What the app calls an upstream by: `http://billing.mesh:15001`. */
export function meshHost(name: string): string {
  return `${name}.mesh`;
}

/**
 * The Services of a meshed workload that its callers' sidecars look up. `pods` is headless: each pod by its address, so
 * that requests spread over pods and a bad one is left out. DNS remembers it for half a minute, which would lose the only
 * pod of a rollout; `all` has one address that the node itself keeps up to date, and stands behind it.
 */
export function meshServiceNames(name: string): { readonly all: string; readonly pods: string } {
  return { all: name, pods: `${name}-pods` };
}
