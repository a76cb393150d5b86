import { findingAt } from '../finding-at.ts';
import type { Rule } from './rule.ts';

/** Directories of the image: something mounted at one of them, or above it, hides the program or its system. */
const imageDirectories = [
  '/app',
  '/bin',
  '/etc',
  '/lib',
  '/lib64',
  '/opt/venv',
  '/sbin',
  '/tmp',
  '/usr/bin',
  '/usr/lib',
  '/usr/local/bin',
  '/usr/local/lib',
];
/** Directories of the kernel and of Kubernetes: nothing is mounted in them either. */
const systemDirectories = ['/dev', '/proc', '/run/secrets', '/sys', '/var/run/secrets'];

/** Volumes and files lie beside what the image and the platform have, and beside each other. */
export const mountsHideNothing: Rule = ({ spec, at }) => {
  const volumes = (spec.volumes ?? []).map((volume, index) => ({
    path: volume.path,
    pointer: `/volumes/${index}/path`,
    isFile: false,
    isEmpty: 'emptyDir' in volume,
  }));
  const files = (spec.files ?? []).map(({ path }, index) => ({
    path,
    pointer: `/files/${index}/path`,
    isFile: true,
    isEmpty: false,
  }));
  const mounts = [...volumes, ...files];

  return mounts.flatMap((mount, index) => {
    const fault = faultOf(mount) ?? clashOf(mount.path, mounts.slice(0, index));
    if (fault === undefined) return [];
    const message = `The mount at "${mount.path}" ${fault}.`;
    const hint = 'Mount it at a path of its own, such as /data.';
    return [findingAt(at(mount.pointer), 'spec.mount', message, { hint })];
  });
};

interface WantedMount {
  readonly path: string;
  readonly isFile: boolean;
  /** A directory that is empty at the start, of the size that is asked for. */
  readonly isEmpty: boolean;
}

function faultOf({ path, isFile, isEmpty }: WantedMount): string | undefined {
  if (
    path
      .split('/')
      .slice(1)
      .some((part) => part === '' || part === '.' || part === '..')
  ) {
    return 'has an empty, "." or ".." part';
  }
  const system = systemDirectories.find(
    (directory) => isWithin(path, directory) || isWithin(directory, path),
  );
  if (system !== undefined) return `reaches into ${system}, which belongs to the platform`;
  if (path === '/tmp') {
    return isEmpty ? undefined : 'hides /tmp, which is always writable; emptyDir sets its size';
  }
  const hidden = imageDirectories.find((directory) => isWithin(directory, path));
  if (hidden !== undefined) return `hides ${hidden} of the image`;
  return isFile && /\/\.{0,2}$/.test(path) ? 'names no file' : undefined;
}

function clashOf(path: string, others: readonly { readonly path: string }[]): string | undefined {
  const other = others.find((each) => isWithin(path, each.path) || isWithin(each.path, path));
  return other === undefined ? undefined : `overlaps the one at "${other.path}"`;
}

/** True for the directory itself and everything below it. */
function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`);
}
