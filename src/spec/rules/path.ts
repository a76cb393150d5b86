import type { Finding } from '../../problem.ts';
import { shown } from '../../source/shown.ts';
import { findingAt, type Subject } from '../finding-at.ts';
import type { Rule } from './rule.ts';

/** `path` and `dockerfile` stay in the source and name nothing of Git's own. */
export const pathsStayInside: Rule = ({ spec, at }) => [
  ...pathFindings(spec.path, at('/path')),
  ...pathFindings(spec.dockerfile, at('/dockerfile')),
];

/** A relative path without `.`, `..` and `.git` parts. */
export function pathFindings(path: string | undefined, subject: Subject): Finding[] {
  const wrong = path?.split('/').find((part) => /^(?:\.{1,2}|\.git)$/i.test(part));
  if (wrong === undefined) return [];
  const message = `The path ${shown(path ?? '')} has the part "${wrong}".`;
  const expected = 'a path without ".", ".." and ".git"';
  return [findingAt(subject, 'spec.path', message, { expected })];
}
