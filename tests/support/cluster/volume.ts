import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runDirectory } from './part.ts';

/** A volume of the node with its directory, as an administrator provides one by hand. */
export function volumeOf(
  name: string,
  { storage, storageClassName }: { storage: string; storageClassName?: string },
): object {
  const path = join(runDirectory, name);
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o777);
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name },
    spec: {
      capacity: { storage },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Retain',
      ...(storageClassName === undefined ? {} : { storageClassName }),
      hostPath: { path },
    },
  };
}
