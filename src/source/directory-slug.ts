import { posix } from 'node:path';
import { Problem } from '../problem.ts';
import { shown } from './shown.ts';
import type { DirectorySlug } from './source.ts';

/**
 * `./path`, normalised. It never leaves the repository, names nothing of Git's own, and holds no character that a
 * reader cannot see. Raises `slug.invalid` and `slug.outside`.
 */
export function parseDirectorySlug(text: string): DirectorySlug {
  const fault = faultOf(text);
  if (fault !== undefined) {
    throw new Problem('slug.invalid', `The directory ${shown(text)} ${fault}.`, {
      expected: './path, relative to the repository that holds the file, with / between its parts',
      next: 'Write ./ and the path of the directory.',
    });
  }
  const path = posix.normalize(text).replace(/^\.\/|\/$/g, '');
  if (path === '..' || path.startsWith('../')) {
    throw new Problem(
      'slug.outside',
      `The directory ${shown(text)} lies outside this repository.`,
      {
        expected: 'a directory of the repository that holds the file',
        next: 'Move the source into the repository, or name its own repository by a slug.',
      },
    );
  }
  const inside = path === '.' ? '' : path;
  return Object.freeze({ kind: 'directory', text: `./${inside}`, path: inside });
}

function faultOf(text: string): string | undefined {
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(text)) return 'holds a character that cannot be seen';
  if (!/^\.{1,2}(?:\/|$)/.test(text)) return 'does not begin with "./"';
  if (text.includes('\\')) return 'holds a backslash';
  if (text.includes('#')) return 'names a ref, which only a repository has';
  const parts = text.split('/');
  if (parts.some((part) => part !== part.trim())) return 'has a part with a space at its edge';
  if (parts.some((part) => part.toLowerCase() === '.git')) return "lies in Git's own directory";
  return undefined;
}
