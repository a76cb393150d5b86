import { basename, dirname } from 'node:path';

/** What a step has to take back when its job ends. */
export interface Leftover {
  readonly tokens: readonly string[];
  readonly directories: readonly string[];
}

/** Reads it from the state of the step. A directory that is not one we make in `temporary` is not ours to remove. */
export function readLeftover(text: string, temporary: string): Leftover {
  const { tokens, directories } = parsed(text);
  return {
    tokens: strings(tokens).filter((token) => /^[\x21-\x7e]{1,4096}$/.test(token)),
    directories: strings(directories).filter(
      (path) => dirname(path) === temporary && /^karst-[A-Za-z0-9]{6}$/.test(basename(path)),
    ),
  };
}

function parsed(text: string): { readonly tokens?: unknown; readonly directories?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((element) => typeof element === 'string') : [];
}
