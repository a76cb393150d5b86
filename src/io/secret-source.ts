import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../problem.ts';
import { shown } from '../source/shown.ts';

/** Where the value of one key of a Secret is read. Never from an argument: other users see those. */
export type SecretSource =
  | { readonly kind: 'input'; readonly key: string }
  | { readonly kind: 'file'; readonly key: string; readonly path: string }
  | { readonly kind: 'variable'; readonly key: string; readonly name: string };

export interface Surroundings {
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
}

/** One byte more than a Secret may hold: enough to know that it is too large. */
const maxBytes = 1024 * 1024 + 1;

/**
 * Reads the values of a Secret, a file as its bytes are. Of piped input the last line end is taken off, which `echo` and
 * password managers put there. Codes: secret.source, secret.value.
 */
export async function readSecretSources(
  sources: readonly SecretSource[],
  surroundings: Surroundings,
): Promise<{ readonly key: string; readonly bytes: Uint8Array }[]> {
  if (sources.filter(({ kind }) => kind === 'input').length > 1) {
    throw new Problem('secret.source', 'Only one value can be read from the input.');
  }
  const values = [];
  for (const source of sources) {
    values.push({ key: source.key, bytes: await bytesOf(source, surroundings) });
  }
  return values;
}

async function bytesOf(source: SecretSource, surroundings: Surroundings): Promise<Uint8Array> {
  switch (source.kind) {
    case 'input':
      return pipedBytes(source.key, surroundings);
    case 'file':
      return fileBytes(source, surroundings);
    case 'variable': {
      const value = surroundings.environment[source.name] ?? '';
      if (value !== '') return Buffer.from(value);
      throw new Problem('secret.source', `The variable ${shown(source.name)} is not set.`);
    }
  }
}

async function pipedBytes(key: string, { input }: Surroundings): Promise<Uint8Array> {
  if (input.isTTY === true) {
    throw new Problem('secret.source', `The value of ${shown(key)} must be piped in.`, {
      next: 'Pipe it from where it is kept: a terminal would show what is typed.',
    });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > maxBytes) break;
  }
  const whole = Buffer.concat(chunks);
  const value = whole.subarray(0, whole.length - lineEndBytes(whole));
  if (value.length > 0) return value;
  throw new Problem('secret.source', `Nothing was piped in for ${shown(key)}.`);
}

function lineEndBytes(bytes: Uint8Array): number {
  if (bytes.at(-1) !== 10) return 0;
  return bytes.at(-2) === 13 ? 2 : 1;
}

async function fileBytes(
  { path }: Extract<SecretSource, { kind: 'file' }>,
  { workingDirectory }: Surroundings,
): Promise<Uint8Array> {
  try {
    const file = await open(resolve(workingDirectory, path), 'r');
    try {
      const bytes = Buffer.alloc(maxBytes);
      const { bytesRead } = await file.read(bytes, 0, maxBytes, 0);
      return Buffer.from(bytes.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new Problem('secret.source', `The file ${shown(path)} cannot be read.`, { cause });
  }
}
