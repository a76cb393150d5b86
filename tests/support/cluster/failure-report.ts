import type { Cluster } from './cluster.ts';

/** What a person asks first when a workload does not come up: events, last log lines, and the object itself. */
export function failureReport(cluster: Cluster, namespace: string, name: string): string {
  const scope = ['--namespace', namespace];
  const pods = ['--selector', `app.kubernetes.io/name=${name}`];
  return [
    ['events', ['get', 'events', ...scope, '--sort-by=.lastTimestamp']],
    ['pods', ['get', 'pods', ...scope, ...pods, '--output=wide']],
    ['last log lines', ['logs', ...scope, ...pods, '--tail=30', '--all-containers']],
    ['log of the run before', ['logs', ...scope, ...pods, '--tail=30', '--previous']],
    ['object', ['get', 'deployment', name, ...scope, '--output=yaml']],
  ]
    .map(([title, args]) => `--- ${title}\n${printed(cluster, args as string[])}`)
    .join('\n');
}

function printed(cluster: Cluster, args: readonly string[]): string {
  try {
    return cluster.kubectl(args);
  } catch (error) {
    return String((error as { stderr?: string }).stderr ?? error);
  }
}
