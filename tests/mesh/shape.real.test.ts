import { expect, test } from 'vitest';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { sidecarOf } from '#src/render/envoy/sidecar.ts';
import { anAuthority } from '../support/envoy-certificate.ts';
import { dnsOf } from '../support/envoy-mesh.ts';
import { startPod } from '../support/envoy-pod.ts';
import { shapes } from '../support/envoy-shape.ts';
import { eventually } from '../support/eventually.ts';

const pod = '127.16.0.1';
const nobody = '127.16.0.2';
const authority = anAuthority();
const names = {
  ...Object.assign(
    {},
    ...['billing', 'rpc', 'store', 'queue'].map((name) => dnsOf(name, [nobody])),
  ),
  ...Object.fromEntries(
    ['old', 'old-rpc', 'old-store'].map((name) => [`${name}.team-a.svc.cluster.local.`, [nobody]]),
  ),
  collector: [nobody],
  'otel.example.com': [nobody],
  'api.example.com': [nobody],
  'legacy.example.com': [nobody],
};

test.each(Object.entries(shapes))(
  'a sidecar %s takes all it reads and listens',
  async (_, input) => {
    await using running = await startPod({ input, address: pod, authority, names });
    const sidecar = sidecarOf(input);
    const listeners =
      3 +
      (sidecar?.app === undefined ? 0 : 1) +
      (sidecar?.upstreams.filter(({ protocol }) => protocol === 'tcp').length ?? 0);

    await eventually(async () => {
      const statistics = await read();
      expect(total(statistics, 'envoy_listener_manager_total_listeners_active')).toBe(listeners);
      expect(total(statistics, 'envoy_listener_manager_lds_update_rejected')).toBe(0);
      expect(total(statistics, 'envoy_http_rds_update_rejected')).toBe(0);
      expect(total(statistics, 'envoy_sds_\\w+_update_rejected')).toBe(0);
    });
    expect(running.printed()).not.toMatch(/\[(warning|error|critical)\]/);
  },
);

async function read(): Promise<string> {
  return await (await fetch(`http://${pod}:${meshPort.metrics}/stats/prometheus`)).text();
}

/** Sum over all the series of a name. */
function total(statistics: string, name: string): number {
  const values = statistics.matchAll(new RegExp(`^${name}\\{[^}]*\\} (\\d+)$`, 'gm'));
  return [...values].reduce((sum, [, value]) => sum + Number(value), 0);
}
