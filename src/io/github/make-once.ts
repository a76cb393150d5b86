import { isLost } from './refusal.ts';
import type { Waiting } from './waiting.ts';

export interface Making<Value> {
  make(): Promise<Value>;
  /** What was made already, by us without hearing of it or by somebody else. */
  find(): Promise<Value | undefined>;
  /** Refusals that may mean the same; a lost answer always does. */
  mayExist?(error: unknown): boolean;
}

const attempts = 4;

/**
 * Makes what must exist once. When nobody knows whether it was made it is looked for before it is tried again; what was
 * made a moment ago is not seen everywhere at once, so there are pauses between.
 */
export async function makeOnce<Value>(waiting: Waiting, making: Making<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    const done = await tried(making);
    if ('value' in done) return done.value;
    if (attempt === attempts) throw done.error;
    await waiting.pause(waiting.firstPauseMs * attempt ** 2);
  }
}

async function tried<Value>({
  make,
  find,
  mayExist,
}: Making<Value>): Promise<{ readonly value: Value } | { readonly error: unknown }> {
  try {
    return { value: await make() };
  } catch (error) {
    if (!isLost(error) && mayExist?.(error) !== true) throw error;
    const value = await find();
    return value === undefined ? { error } : { value };
  }
}
