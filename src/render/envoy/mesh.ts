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

/** Where a sidecar finds what it reads. Directories are mounts whose content is swapped as one. */
export const meshPath = {
  configuration: '/etc/envoy',
  callers: '/etc/karst/callers',
  /** `tls.crt` and `tls.key`. */
  certificate: '/etc/karst/certificate',
  /** `ca.crt`: every authority that a peer's certificate may come from. */
  trust: '/etc/karst/trust',
} as const;

/** What the app calls an upstream by: `http://billing.mesh:15001`. */
export function meshHost(name: string): string {
  return `${name}.mesh`;
}
