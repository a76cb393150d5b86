import { existsSync, readdirSync, readFileSync, readlinkSync, rmdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterHome, kubeProgram, runDirectory } from './part.ts';
import { podRemains } from './pod-remains.ts';
import { run, tried } from './program.ts';

export const nodeAddress = '172.31.255.1';

/** Takes away what a cluster left on the machine, also one that was killed. Does nothing on a clean machine. */
export async function clearNode(): Promise<void> {
  const pods = podRemains();
  for (const pid of ownProcesses()) {
    for (const child of childrenOf(pid)) kill(child);
    kill(pid);
  }
  tried(kubeProgram('kube-proxy'), ['--cleanup']);
  for (const family of ['iptables', 'ip6tables']) clearRules(family);
  for (const link of ['karst-node', 'karst-pods']) tried('ip', ['link', 'delete', link]);
  for (const mount of ownMounts()) tried('umount', ['--lazy', mount]);
  for (const group of ownControlGroups()) tried('rmdir', [group]);
  for (const namespace of pods.networks) tried('ip', ['netns', 'delete', namespace]);
  for (const path of pods.paths) rmSync(path, { recursive: true, force: true });
  clearFixedPlaces();
  await rm(runDirectory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Daemons of ours, and the shims of containers, whose children are the pods' own processes. */
function ownProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && commandOf(pid).includes(runDirectory));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function childrenOf(pid: number): number[] {
  return tried('cat', [`/proc/${pid}/task/${pid}/children`])
    .split(' ')
    .filter((text) => /^\d+/.test(text))
    .map(Number);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has gone by itself.
  }
}

/** The kubelet leaves its chains behind, and the network plugin those of pods that were killed. */
function clearRules(family: string): void {
  for (const table of ['filter', 'nat', 'mangle']) {
    const rules = tried(`${family}-save`, ['-t', table]).split('\n');
    const kept = rules.filter(
      (rule) => !/^:(KUBE|CNI)-|^-A (KUBE|CNI)-| -j (KUBE|CNI)-/.test(rule),
    );
    if (kept.length < rules.length) run(`${family}-restore`, [], { input: kept.join('\n') });
  }
}

/** The kubelet makes them and never takes them away. The deepest first; one with processes in it stays. */
function ownControlGroups(): string[] {
  return tried('find', ['/sys/fs/cgroup', '-depth', '-type', 'd', '-path', '*/kubepods*'])
    .split('\n')
    .filter((path) => path !== '');
}

/** What kubelet and containerd put into places that no setting moves. */
function clearFixedPlaces(): void {
  const logs = '/var/log/containers';
  for (const name of existsSync(logs) ? readdirSync(logs) : []) {
    if (readlinkSync(join(logs, name)).startsWith(runDirectory)) rmSync(join(logs, name));
  }
  rmSync('/var/lib/kubelet/device-plugins/kubelet.sock', { force: true });
  const directories = ['/var/lib/kubelet/device-plugins', '/var/lib/kubelet', logs];
  for (const directory of directories) removeEmpty(directory);
}

function removeEmpty(directory: string): void {
  try {
    rmdirSync(directory);
  } catch {
    // Somebody's else, or never made.
  }
}

/** Of pods, and of builds that were cut short. The deepest first. */
function ownMounts(): string[] {
  return run('cat', ['/proc/self/mounts'])
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${clusterHome}/`))
    .sort()
    .reverse();
}
