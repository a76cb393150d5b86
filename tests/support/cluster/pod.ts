import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Cluster } from './cluster.ts';
import { objectsOf, type Place } from './deploy.ts';
import { kubeProgram, runDirectory } from './part.ts';

/** A pod of a service as its cluster tells of it. */
export interface Pod {
  readonly name: string;
  readonly uid: string;
  readonly address: string;
  readonly isReady: boolean;
  /** How often any of its containers was started again. */
  readonly restarts: number;
  /** Names of the containers that are ready, sidecars included. */
  readonly ready: readonly string[];
  /** Id of the app's container, `containerd://…`. */
  readonly app: string;
}

/** The pods of a service that are not on their way out. */
export function podsOf(cluster: Cluster, { namespace, name }: Place): Pod[] {
  const selector = `app.kubernetes.io/name=${name}`;
  return objectsOf<PodObject>(cluster, ['pods', '-n', namespace, '--selector', selector])
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .map(({ metadata, status }) => {
      const apps = status.containerStatuses ?? [];
      const containers = [...apps, ...(status.initContainerStatuses ?? [])];
      return {
        name: metadata.name,
        uid: metadata.uid,
        address: status.podIP ?? '',
        isReady: status.conditions.some(
          ({ type, status: is }) => type === 'Ready' && is === 'True',
        ),
        restarts: containers.reduce((sum, { restartCount }) => sum + restartCount, 0),
        ready: containers.filter(({ ready }) => ready).map((container) => container.name),
        app: apps.find((container) => container.name === 'app')?.containerID ?? '',
      };
    });
}

/** Runs a program of JavaScript in the app's container of a service and gives what it prints. */
export async function runInApp({ namespace, name }: Place, script: string): Promise<string> {
  const kubectl = ['exec', `deployment/${name}`, '-n', namespace, '-c', 'app', '--'];
  const { stdout } = await promisify(execFile)(
    kubeProgram('kubectl'),
    [...kubectl, 'node', '--input-type=module', '--eval', script],
    {
      env: {
        PATH: process.env.PATH,
        HOME: runDirectory,
        KUBECONFIG: join(runDirectory, 'kubeconfig.json'),
      },
    },
  );
  return stdout.trim();
}

interface PodObject {
  readonly metadata: {
    readonly name: string;
    readonly uid: string;
    readonly deletionTimestamp?: string;
  };
  readonly status: {
    readonly podIP?: string;
    readonly conditions: readonly { readonly type: string; readonly status: string }[];
    readonly containerStatuses?: readonly ContainerStatus[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
  };
}

interface ContainerStatus {
  readonly name: string;
  readonly ready: boolean;
  readonly restartCount: number;
  readonly containerID?: string;
}
