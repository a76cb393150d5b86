import { findingAt } from '../finding-at.ts';
import type { Rule } from './rule.ts';

/** A commit can be promoted only of a repository: a directory is what it is. */
export const promotedHasACommit: Rule = ({ spec, at }) => {
  const isDirectory = /^\.\.?(?:\/|$)/.test(spec.slug);
  if (spec.promoted === undefined || !isDirectory) return [];
  const message = 'A directory has no commit that could be promoted.';
  const hint = 'Take "promoted" out, or name a repository.';
  return [findingAt(at('/promoted'), 'spec.exclusive', message, { hint, atKey: true })];
};
