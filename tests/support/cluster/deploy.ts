import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { failureReport, refusalReport } from './failure-report.ts';
import { type PodProcess, podProcess } from './pod-process.ts';
import type { RenderedExample } from './rendered-example.ts';

/** Where the pods of a service are. */
export interface Place {
  readonly namespace: string;
  readonly name: string;
}

/** Applies the owners of an example, which every other folder needs. */
export function applyOwners(cluster: Cluster, example: RenderedExample): void {
  const owners = example.folders.filter((folder) => folder.includes('/owners/'));
  for (const owner of owners) applyFolder(cluster, example, owner);
}

/** Applies a folder as Flux would; throws with the server's words and the objects when it refuses one. */
export function applyFolder(cluster: Cluster, example: RenderedExample, folder: string): void {
  const directory = join(example.directory, folder);
  try {
    cluster.kubectl(['apply', '--server-side', '-k', directory]);
  } catch (error) {
    throw new Error(`${folder} is refused\n${refusalReport(cluster, directory, error)}`);
  }
}

/** Waits until every pod of a Deployment is ready; throws with all that is known about them when they are not. */
export function rolledOut(cluster: Cluster, { namespace, name }: Place, timeoutSeconds = 180) {
  const timeout = `--timeout=${timeoutSeconds}s`;
  try {
    cluster.kubectl(['rollout', 'status', `deployment/${name}`, '-n', namespace, timeout]);
  } catch {
    throw new Error(
      `${name} is not ready after ${timeoutSeconds} s\n${failureReport(cluster, { namespace, kind: 'deployment', name })}`,
    );
  }
}

/** Waits until a Job has succeeded; throws with all that is known about its pods when it fails. */
export function completed(cluster: Cluster, { namespace, name }: Place, timeoutSeconds = 120) {
  const done = `jsonpath={.status.conditions[?(@.status=="True")].type}`;
  const wait = ['wait', `job/${name}`, '-n', namespace, `--timeout=${timeoutSeconds}s`];
  try {
    cluster.kubectl([...wait, '--for=condition=Complete']);
  } catch {
    const state = cluster.kubectl(['get', 'job', name, '-n', namespace, '--output', done]);
    const report = failureReport(cluster, { namespace, kind: 'job', name });
    throw new Error(`${name} is ${state || 'not complete'} after ${timeoutSeconds} s\n${report}`);
  }
}

/** The folder of a service in a rendered tree. */
export function folderOf({ folders }: RenderedExample, service: string): string {
  const folder = folders.find((candidate) => candidate.endsWith(`/services/${service}`));
  if (folder === undefined) throw new Error(`there is no folder of ${service}`);
  return folder;
}

/** Namespace and address of a Service, whichever owner it belongs to. */
export function serviceOf(
  cluster: Cluster,
  name: string,
): { readonly namespace: string; readonly address: string } {
  const selector = `app.kubernetes.io/name=${name}`;
  const [found] = objectsOf<ServiceObject>(cluster, ['services', '-A', '--selector', selector]);
  if (found === undefined) throw new Error(`there is no Service ${name}`);
  const { metadata, spec } = found;
  return { namespace: metadata.namespace, address: `${spec.clusterIP}:${spec.ports[0]?.port}` };
}

interface ServiceObject {
  readonly metadata: { readonly namespace: string };
  readonly spec: { readonly clusterIP: string; readonly ports: readonly { port: number }[] };
}

/** The main process of every container that runs for a service. */
export function processesOf(cluster: Cluster, { namespace, name }: Place): PodProcess[] {
  const selector = `app.kubernetes.io/name=${name}`;
  return objectsOf<PodObject>(cluster, ['pods', '-n', namespace, '--selector', selector])
    .flatMap(({ status }) => status.containerStatuses)
    .filter(({ state }) => state.running !== undefined)
    .map(({ containerID }) => podProcess(cluster, containerID));
}

interface PodObject {
  readonly status: {
    readonly containerStatuses: readonly {
      readonly containerID: string;
      readonly state: { readonly running?: object };
    }[];
  };
}

/** What `kubectl get` lists. */
export function objectsOf<Found>(cluster: Cluster, args: readonly string[]): Found[] {
  const text = cluster.kubectl(['get', ...args, '--output=json']);
  return (JSON.parse(text) as { items: Found[] }).items;
}
