import type { GitHubForge } from '../io/github/open-forge.ts';
import type { Forge } from '../ports.ts';
import { Problem } from '../problem.ts';
import { serverApi } from './server.ts';
import type { Step } from './step.ts';

/** A repository of this GitHub, with the token that opens it. Nothing is asked yet. */
export async function openStepForge(
  { environment, stop: signal }: Step,
  repository: string,
  token: string,
): Promise<GitHubForge> {
  const [{ openForge }, { fixedToken }, { usualWaiting }] = await Promise.all([
    import('../io/github/open-forge.ts'),
    import('../io/github/token-source.ts'),
    import('../io/github/waiting.ts'),
  ]);
  return openForge({
    ...serverApi(environment),
    repository,
    tokens: fixedToken(token),
    waiting: usualWaiting,
    signal,
  });
}

/**
 * The same forge, where telling is not the work: a check or a comment that the token may not make, or that the forge does
 * not take now, is said in the log and stops nothing.
 */
export function leniently<F extends Forge>(forge: F, step: Pick<Step, 'say'>): F {
  return {
    ...forge,
    checks: {
      report: (commit, check) =>
        told(step, check.name, () => forge.checks.report(commit, check), 'status'),
    },
    comments: {
      keep: (number, marker, body) =>
        told(step, 'comment', () => forge.comments.keep(number, marker, body), { url: '' }),
    },
  };
}

async function told<Value>(
  { say }: Pick<Step, 'say'>,
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
