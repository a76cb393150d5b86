import { existsSync, readFileSync } from 'node:fs';
import type { Cluster } from './cluster.ts';

/** A pod's main process as the kernel sees it, which no manifest can embellish. */
export interface PodProcess {
  readonly pid: number;
  readonly user: number;
  readonly group: number;
  /** Bits of what it may do beyond a plain user, now or ever. */
  readonly capabilities: bigint;
  readonly mayGainPrivileges: boolean;
  readonly filtersSystemCalls: boolean;
  readonly rootIsReadOnly: boolean;
}

/** The first process of a container, by the id that the API server tells (`containerd://…`). */
export function podProcess(cluster: Cluster, containerId: string): PodProcess {
  const id = containerId.replace('containerd://', '');
  const line = cluster
    .ctr(['tasks', 'list'])
    .split('\n')
    .find((text) => text.startsWith(id));
  const pid = Number(line?.split(/\s+/)[1]);
  if (!(pid > 0)) throw new Error(`no process runs in ${containerId}`);

  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name: string) =>
    new RegExp(`^${name}:\\s+(?<value>\\S+)`, 'm').exec(status)?.groups?.value ?? '';
  return {
    pid,
    user: Number(field('Uid')),
    group: Number(field('Gid')),
    capabilities: BigInt(`0x${field('CapPrm')}`) | BigInt(`0x${field('CapBnd')}`),
    mayGainPrivileges: field('NoNewPrivs') !== '1',
    filtersSystemCalls: field('Seccomp') === '2',
    rootIsReadOnly: /^\S+ \S+ \S+ \S+ \/ ro\b/m.test(
      readFileSync(`/proc/${pid}/mountinfo`, 'utf8'),
    ),
  };
}

export function hasEnded({ pid }: PodProcess): boolean {
  return !existsSync(`/proc/${pid}`);
}
