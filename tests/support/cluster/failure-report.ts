import type { Cluster } from './cluster.ts';

export interface Workload {
  readonly namespace: string;
  readonly kind: 'deployment' | 'job';
  readonly name: string;
}

/** What a person asks first when a workload does not come up: events, last log lines, and the object itself. */
export function failureReport(cluster: Cluster, { namespace, kind, name }: Workload): string {
  const scope = ['--namespace', namespace];
  const label = kind === 'job' ? 'job-name' : 'app.kubernetes.io/name';
  const pods = ['--selector', `${label}=${name}`];
  return sections(cluster, [
    ['events', ['get', 'events', ...scope, '--sort-by=.lastTimestamp']],
    ['pods', ['get', 'pods', ...scope, ...pods, '--output=wide']],
    ['last log lines', ['logs', ...scope, ...pods, '--tail=30', '--all-containers']],
    ['log of the run before', ['logs', ...scope, ...pods, '--tail=30', '--previous']],
    ['object', ['get', kind, name, ...scope, '--output=yaml']],
  ]);
}

/** What the server said of a folder, and what was shown to it. */
export function refusalReport(cluster: Cluster, directory: string, refusal: unknown): string {
  return [
    `--- answer of the server\n${said(refusal)}`,
    sections(cluster, [['objects', ['kustomize', directory]]]),
  ].join('\n');
}

function sections(
  cluster: Cluster,
  asked: readonly (readonly [title: string, args: readonly string[]])[],
): string {
  return asked.map(([title, args]) => `--- ${title}\n${printed(cluster, args)}`).join('\n');
}

function printed(cluster: Cluster, args: readonly string[]): string {
  try {
    return cluster.kubectl(args);
  } catch (error) {
    return said(error);
  }
}

function said(error: unknown): string {
  return String((error as { stderr?: string }).stderr ?? error);
}
