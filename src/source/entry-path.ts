import { posix } from 'node:path';
import type { ArchiveLimits } from './archive-limit.ts';

type Limits = Pick<ArchiveLimits, 'pathBytes' | 'pathDepth'>;

/** What is wrong with the name of an entry, or undefined. Nothing is mended: a wrong name refuses the archive. */
export function entryPathFault(path: string, limits: Limits): string | undefined {
  if (isHarmless(path, limits)) return undefined;
  if (path === '') return 'has no name';
  if (Buffer.byteLength(path) > limits.pathBytes) return 'has a name that is too long';
  if (/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(path)) {
    return 'has a character in its name that changes how the name is shown';
  }
  if (path.startsWith('/') || path.startsWith('\\')) return 'has an absolute name';
  if (/^[A-Za-z]:/.test(path)) return 'names a drive';
  const parts = path.split('/');
  if (parts.length > limits.pathDepth) return 'lies too deep';
  if (parts.some((part) => part === '' || part === '.')) return 'has an empty part in its name';
  if (path.split(/[/\\]/).includes('..')) return 'leaves its directory';
  if (path.split(/[/\\]/).some((part) => part.toLowerCase() === '.git')) {
    return "lies in Git's own directory";
  }
  return undefined;
}

/** Letters, digits and the like, no part with a dot in front: nearly every name, and nothing below could be wrong with it. */
const harmless = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$/;

function isHarmless(path: string, { pathBytes, pathDepth }: Limits): boolean {
  return path.length <= pathBytes && harmless.test(path) && path.split('/').length <= pathDepth;
}

/** True when a symbolic link points out of the tree. Both are relative to its root. */
export function leavesTree(path: string, target: string): boolean {
  if (target === '' || target.startsWith('/') || target.includes('\\') || target.includes('\0')) {
    return true;
  }
  const reached = posix.normalize(posix.join(posix.dirname(path), target));
  return reached === '..' || reached.startsWith('../');
}
