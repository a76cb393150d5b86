import type { WorkloadKind } from './plan.ts';

/** The name that every record has in its workload's directory. */
const recordName = '.karst.json';

const directories: Readonly<Record<WorkloadKind, string>> = {
  Environment: 'flux',
  Owner: 'owners',
  Service: 'services',
};

/** Flux objects of a workload: `flux/<environment>-<stem>-<name>.yaml`. */
const fluxStems: Readonly<Record<WorkloadKind, readonly string[]>> = {
  Environment: [],
  Owner: ['owner'],
  Service: ['service', 'release', 'image'],
};

type Named = { readonly kind: WorkloadKind; readonly name: string };

/** Where a workload's record lies, from the environment's directory. */
export function recordPath(workload: Named): string {
  return `${workloadDirectory(workload)}/${recordName}`;
}

/** Is it a record's, wherever the environment lies? */
export function isRecordPath(path: string): boolean {
  return path.endsWith(`/${recordName}`);
}

/** The directory with a workload's record, from the environment's. */
export function workloadDirectory({ kind, name }: Named): string {
  return kind === 'Environment' ? directories.Environment : `${directories[kind]}/${name}`;
}

/** Which workload a record belongs to by its place, or undefined when the path is no record's. */
export function workloadAt(path: string, environment: string): Named | undefined {
  if (path === recordPath({ kind: 'Environment', name: environment })) {
    return { kind: 'Environment', name: environment };
  }
  // Most paths of a tree are no record's, and a fleet has many.
  if (!path.endsWith(recordName)) return undefined;
  const [directory, name, file, ...rest] = path.split('/');
  if (file !== recordName || rest.length > 0 || name === undefined) return undefined;
  if (directory === directories.Owner) return { kind: 'Owner', name };
  if (directory === directories.Service) return { kind: 'Service', name };
  return undefined;
}

/**
 * May this workload own this path? Only below its own directory, and its Flux objects. A record is a file that
 * anyone with a pull request can write, so nothing outside is ever deleted on its word.
 */
export function isOwnPlace(path: string, { kind, name }: Named, environment: string): boolean {
  if (!isPlainPath(path)) return false;
  if (kind === 'Environment') {
    return (
      path === 'flux/environment.yaml' ||
      path === `flux/${environment}-images.yaml` ||
      path === `flux/${environment}-mesh.yaml` ||
      path.startsWith('mesh/')
    );
  }
  const directory = `${directories[kind]}/${name}/`;
  if (path.startsWith(directory)) return path.slice(directory.length) !== recordName;
  return fluxStems[kind].some((stem) => path === `flux/${environment}-${stem}-${name}.yaml`);
}

/** A backslash, a control, or a part that is empty, `.` or `..`. */
const unplain = /[\\\p{Cc}]|(?:^|\/)\.{0,2}(?:\/|$)/u;

/** Relative, normal, and the same on every file system: no `..`, no empty part, no backslash, no control. */
export function isPlainPath(path: string): boolean {
  return path.length <= 1024 && !unplain.test(path);
}
