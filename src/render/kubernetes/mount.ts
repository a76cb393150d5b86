import type { Volume } from '../../generated/schema/service-spec.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import type { ServiceInput } from '../service-input.ts';
import type { YamlMap } from '../yaml.ts';
import { type GeneratedFile, generatedFiles } from './generated-file.ts';
import { partName, pathLabel } from './name.ts';

type AccessMode = 'ReadWriteOnce' | 'ReadWriteOncePod' | 'ReadWriteMany' | 'ReadOnlyMany';

/** A PersistentVolumeClaim of the workload. */
export interface Claim {
  readonly name: string;
  readonly path: string;
  readonly size: string;
  readonly storageClass: string | undefined;
  readonly accessMode: AccessMode;
  /** It outlives the workload. */
  readonly keep: boolean;
}

/** One mounted thing: the pod's volume and where the container sees it. */
export interface Mount {
  readonly volume: YamlMap;
  readonly mounts: readonly YamlMap[];
  /** Set for a PersistentVolumeClaim: may several nodes mount it? */
  readonly claim?: 'shared' | 'exclusive';
}

/** Size of the /tmp that every container has; `volumes: [{path: /tmp, emptyDir: 2Gi}]` sets another. */
const temporarySize = '256Mi';
/** Readable by the pod's group alone. */
const secretMode = 0o440;

/** The claims of the spec's volumes, in the order of their paths. */
export function claimsOf(input: Pick<ServiceInput, 'service'>): readonly Claim[] {
  return volumesOf(input).flatMap((volume) => ('size' in volume ? [claimOf(input, volume)] : []));
}

export function isExclusive(claim: Claim): boolean {
  return claim.accessMode === 'ReadWriteOnce' || claim.accessMode === 'ReadWriteOncePod';
}

/** Everything mounted, sorted by path: /tmp, the spec's volumes, its files from the ConfigMap `files`. */
export function mountsOf(
  input: Pick<ServiceInput, 'service'>,
  filesConfigMap: string,
): readonly Mount[] {
  const volumes = volumesOf(input);
  const temporary: Volume = { path: '/tmp', emptyDir: temporarySize };
  const all = volumes.some(({ path }) => path === '/tmp') ? volumes : [temporary, ...volumes];
  const files = generatedFiles(input);

  return [
    ...all.map((volume) => mountOf(input, volume)),
    ...(files.length === 0 ? [] : [filesMount(files, filesConfigMap)]),
  ];
}

function volumesOf(input: Pick<ServiceInput, 'service'>): readonly Volume[] {
  return [...(input.service.spec.volumes ?? [])].sort((a, b) => compareCodePoints(a.path, b.path));
}

function mountOf(input: Pick<ServiceInput, 'service'>, volume: Volume): Mount {
  const name = volume.path === '/tmp' ? 'tmp' : `volume-${pathLabel(volume.path)}`;
  const mount = { name, mountPath: volume.path };
  if ('size' in volume) {
    const claim = claimOf(input, volume);
    return {
      volume: { name, persistentVolumeClaim: { claimName: claim.name } },
      mounts: [{ ...mount, ...(claim.accessMode === 'ReadOnlyMany' ? { readOnly: true } : {}) }],
      claim: isExclusive(claim) ? 'exclusive' : 'shared',
    };
  }
  const readOnly = !('emptyDir' in volume);
  return {
    volume: { name, ...sourceOf(volume) },
    mounts: [{ ...mount, ...(readOnly ? { readOnly } : {}) }],
  };
}

function sourceOf(volume: Exclude<Volume, { size: string }>): YamlMap {
  if ('emptyDir' in volume) return { emptyDir: { sizeLimit: volume.emptyDir } };
  if ('secret' in volume) {
    return { secret: { secretName: volume.secret, defaultMode: secretMode } };
  }
  return { configMap: { name: volume.configMap } };
}

function claimOf(
  input: Pick<ServiceInput, 'service'>,
  volume: Extract<Volume, { size: string }>,
): Claim {
  return {
    name: partName(input.service.name, pathLabel(volume.path)),
    path: volume.path,
    size: volume.size,
    storageClass: volume.storageClass,
    accessMode: volume.accessMode ?? 'ReadWriteOnce',
    keep: volume.keep ?? true,
  };
}

/** Each file is mounted by itself: a mounted directory would hide what the image has there. */
function filesMount(files: readonly GeneratedFile[], configMap: string): Mount {
  return {
    volume: {
      name: 'files',
      configMap: {
        name: configMap,
        items: files.map(({ key, itemPath }) => ({ key, path: itemPath })),
      },
    },
    mounts: files.map(({ mountPath, itemPath }) => ({
      name: 'files',
      mountPath,
      subPath: itemPath,
      readOnly: true,
    })),
  };
}
