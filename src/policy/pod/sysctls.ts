import { valueAt } from '../value-at.ts';
import type { PodCheck } from './pod.ts';

/** Those that touch the pod alone, at the lowest version that is rendered for. */
const safe: readonly unknown[] = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_syncookies',
];

/** Baseline: no kernel setting that reaches beyond the pod. */
export const sysctls: PodCheck = {
  rule: 'sysctls',
  faults: ({ keys, spec }) => {
    const list = valueAt(spec, ['securityContext', 'sysctls']);
    return (Array.isArray(list) ? list : []).flatMap((setting, index) => {
      if (safe.includes(valueAt(setting, ['name']))) return [];
      const field = [...keys, 'securityContext', 'sysctls', index, 'name'];
      return [{ keys: field, message: 'the kernel setting reaches beyond the pod' }];
    });
  },
};
