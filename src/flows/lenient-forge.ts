import type { Forge } from '../ports/forge.ts';
import { Problem } from '../problem.ts';

/** Tells a person what could not be told to others. */
export type Say = (subject: string, text: string) => void;

/**
 * The same forge, where telling is not the work: a check or a comment that the token may not make, or that the forge does
 * not take now, is said in the log and stops nothing.
 */
export function leniently<F extends Forge>(forge: F, say: Say): F {
  return {
    ...forge,
    checks: {
      report: (commit, check) =>
        told(say, check.name, () => forge.checks.report(commit, check), 'status'),
    },
    comments: {
      keep: (number, marker, body) =>
        told(say, 'comment', () => forge.comments.keep(number, marker, body), { url: '' }),
    },
  };
}

async function told<Value>(
  say: Say,
  subject: string,
  tell: () => Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  try {
    return await tell();
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('forge.')) throw error;
    say(subject, `not told, ${error.message} (${error.code})`);
    return otherwise;
  }
}
