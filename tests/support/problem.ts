import { Problem } from '#src/problem.ts';

/** The code of the Problem that a call raises; whatever else happens is returned as text, to fail a comparison well. */
export function codeOf(call: () => unknown): string {
  try {
    return `no problem: ${JSON.stringify(call())}`;
  } catch (error) {
    return error instanceof Problem ? error.code : `no Problem: ${String(error)}`;
  }
}

export async function codeOfAsync(call: () => Promise<unknown>): Promise<string> {
  return (await problemOf(call)).code;
}

export async function problemOf(call: () => Promise<unknown>): Promise<Problem> {
  try {
    await call();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem was raised');
}
