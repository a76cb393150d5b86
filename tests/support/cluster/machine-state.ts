import { existsSync, readdirSync } from 'node:fs';
import { runDirectory } from './part.ts';
import { tried } from './program.ts';

/** Where a cluster's parts leave things: their own directory, and what is fixed in their code. */
const places = [
  '/run/containerd',
  '/run/netns',
  '/var/lib/cni',
  '/var/lib/kubelet',
  '/var/log/containers',
  '/var/log/pods',
  runDirectory,
];

/**
 * All of a machine that a test cluster touches, one line a thing: processes, network links, namespaces, packet filter rules,
 * mounts, control groups, files. Two of these that are equal mean that nothing was left behind.
 */
export function machineState(): string[] {
  return [
    ...lines('process', tried('ps', ['-eo', 'stat=,comm='])).filter(isOfCluster),
    ...lines('link', tried('ip', ['-oneline', 'link'])).map((line) => line.replace(/\\.*/, '')),
    ...lines('rule', tried('iptables-save', [])).filter(isRule),
    ...lines('rule 6', tried('ip6tables-save', [])).filter(isRule),
    ...lines('mount', tried('cat', ['/proc/self/mounts'])).filter((line) =>
      /karst|kubelet|netns|containerd|overlay/.test(line),
    ),
    ...lines('control group', tried('find', ['/sys/fs/cgroup', '-type', 'd', '-path', '*kube*'])),
    ...places.flatMap(filesBelow),
  ].toSorted();
}

function lines(what: string, text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${what} ${line}`);
}

/** One that has ended and that nobody has asked about yet is no process any more. */
function isOfCluster(line: string): boolean {
  return /^process [^Z]\S* +(kube|etcd|containerd|coredns|pause|buildah|\S+-controll|cert-manager)/.test(
    line,
  );
}

/** Comments carry the time, and a table without rules is as good as none. */
function isRule(line: string): boolean {
  return /^rule( 6)? (-A|:KUBE|:CNI)/.test(line);
}

/** Directories that are empty say nothing. */
function filesBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `file ${entry.parentPath}/${entry.name}`);
}
