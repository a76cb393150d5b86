import { Problem } from '../problem.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a tar archive says in letters. Raises `archive.unsafe` for what is not UTF-8. */
export function tarText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new Problem('archive.unsafe', 'The archive holds a name that is not UTF-8.', { cause });
  }
}

/** The same of a field of fixed length: its text ends at the first NUL. */
export function tarField(field: Uint8Array): string {
  const end = field.indexOf(0);
  return tarText(end === -1 ? field : field.subarray(0, end));
}
