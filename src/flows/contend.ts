import { Problem } from '../problem.ts';

/** How a delivery waits, in milliseconds; a test waits less. */
export interface Patience {
  readonly attempts: number;
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  pause(ms: number): Promise<void>;
  /** At least 0 and below 1: writers that collided must not come back at the same time. */
  random(): number;
}

/**
 * Does it again, from the beginning, as long as it gives undefined: somebody else moved what it worked on. Raises
 * `delivery.contended` when patience ends; nothing was written then.
 */
export async function contend<Value>(
  patience: Patience,
  once: (attempt: number) => Promise<Value | undefined>,
): Promise<Value> {
  for (let attempt = 1; attempt <= patience.attempts; attempt += 1) {
    const done = await once(attempt);
    if (done !== undefined) return done;
    await patience.pause(pauseMs(patience, attempt));
  }
  throw new Problem(
    'delivery.contended',
    `The branch moved ${patience.attempts} times while its tree was rendered`,
  );
}

/** Twice as long after each collision, and a random part of that. */
function pauseMs({ firstPauseMs, longestPauseMs, random }: Patience, attempt: number): number {
  const whole = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
  return Math.round(whole * (0.5 + random() / 2));
}
