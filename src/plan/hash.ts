import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of a file's content, in hexadecimal. */
export function contentHash(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export function valueHash(value: unknown): string {
  return contentHash(canonicalJson(value));
}
