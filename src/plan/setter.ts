import { contentHash } from './hash.ts';

/** A field of one line that Flux's image automation writes, by its marker. */
const setter = /^(\s*(?:- )?[\w.-]+:[ ]+)(.*?)([ ]+# \{"\$imagepolicy": "([^"\n]+)"\})$/gm;

const decoder = new TextDecoder();

/**
 * SHA-256 of a file without the values that image automation may set: those fields are not ours, and its commits are no
 * person's edit. For every other file it is the hash of the bytes.
 */
export function fileHash(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content : decoder.decode(content);
  if (!text.includes('{"$imagepolicy": ')) return contentHash(content);
  return contentHash(text.replace(setter, '$1$3'));
}

/** The tag that image automation has set in a kustomization; undefined where it sets none. */
export function setTag(text: string): string | undefined {
  const [, key = '', value = ''] = [...text.matchAll(setter)][0] ?? [];
  const tag = value.replace(/^(["'])(.*)\1$/, '$2');
  return /newTag:/.test(key) && /^\w[\w.-]{0,127}$/.test(tag) ? tag : undefined;
}

/** The wanted text with the values that image automation has set in the found one. */
export function withFoundSetters(wanted: string, found: Uint8Array | undefined): string {
  if (found === undefined || !wanted.includes('{"$imagepolicy": ')) return wanted;
  const values = new Map<string, string>();
  for (const [, , value = '', , policy = ''] of decoder.decode(found).matchAll(setter)) {
    values.set(policy, value);
  }
  return wanted.replace(setter, (line, ...groups: string[]) => {
    const [key = '', , marker = '', policy = ''] = groups;
    const value = values.get(policy);
    return value === undefined ? line : key + value + marker;
  });
}
