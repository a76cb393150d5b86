import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { type Daemon, startDaemon } from './daemon.ts';
import { type ForeignProgram, foreignProgram } from './foreign-program.ts';
import { definitionDirectory, definitions, runDirectory } from './part.ts';

/** Makes every kind of a module known, those that only its own controller needs included. */
export function installKinds(cluster: Cluster, modulePrefix: string): void {
  const found = definitions.filter(({ module }) => module.startsWith(modulePrefix));
  if (found.length === 0) throw new Error(`no definitions come from ${modulePrefix}`);
  for (const each of found) {
    const files = ['-f', definitionDirectory(each)];
    cluster.kubectl(['apply', '--server-side', '--force-conflicts', ...files]);
    cluster.kubectl(['wait', '--for=condition=Established', '--timeout=30s', ...files]);
  }
}

/** Starts a controller beside the cluster with the rights of an administrator, as it has in the clusters of others. */
export function startController(
  name: ForeignProgram,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Daemon {
  return startDaemon(runDirectory, foreignProgram(name), args, {
    KUBECONFIG: join(runDirectory, 'kubeconfig.json'),
    ...environment,
  });
}
