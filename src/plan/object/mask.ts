import { isMap } from '../../render/merge-patch.ts';
import type { YamlValue } from '../../render/yaml.ts';
import { secretIn, secretName } from '../../spec/rules/secret-literal.ts';

/** What stands for a value that nobody may read from a plan. */
export const hidden = '(hidden)';

/** Fields of these kinds hold secrets, encrypted or not, whatever they are called. */
const secretFields: Readonly<Record<string, readonly string[]>> = {
  Secret: ['data', 'stringData'],
  SealedSecret: ['encryptedData'],
};

/**
 * A value as a plan may show it: what a Secret holds, what SOPS or Sealed Secrets encrypted, variables with the name of
 * a secret, keys, tokens and passwords in addresses are replaced; all else stays.
 */
export function masked(value: YamlValue, keys: readonly string[], kind: string): YamlValue {
  if (isSecretPlace(keys, kind)) return maskedWhole(value);
  if (typeof value === 'string') return maskedText(value, keys);
  if (Array.isArray(value)) {
    return value.map((element: YamlValue, index) => masked(element, [...keys, `${index}`], kind));
  }
  if (!isMap(value)) return value;
  const isNamed = typeof value.name === 'string' && secretName.test(value.name);
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    const isOwn = isNamed && key === 'value';
    return [[key, isOwn ? hidden : masked(inner, [...keys, key], kind)]];
  });
  return Object.fromEntries(entries);
}

/** A text of several lines in which whatever is secret is hidden where it stands. */
export function maskedText(text: string, keys: readonly string[] = []): string {
  const name = keys.at(-1) ?? '';
  if (text.startsWith('ENC[') || secretName.test(name)) return hidden;
  if (/PRIVATE KEY-----/.test(text)) return hidden;
  const lines = text.split('\n').map((line) => {
    const bare = line.replace(/(:\/\/)[^/\s@]{1,1024}@/g, `$1${hidden}@`);
    return secretIn(bare) === undefined ? bare : hidden;
  });
  return lines.join('\n');
}

/** May a line of a file of this text be shown? */
export function holdsSecrets(text: string): boolean {
  return /^\s*["']?kind["']?\s*:\s*["']?(Secret|SealedSecret)\b/m.test(text);
}

function isSecretPlace(keys: readonly string[], kind: string): boolean {
  const fields = Object.hasOwn(secretFields, kind) ? (secretFields[kind] ?? []) : [];
  return keys.slice(0, 2).some((key) => fields.includes(key)) || keys[0] === 'sops';
}

/** The keys of a Secret are no secret. */
function maskedWhole(value: YamlValue): YamlValue {
  if (!isMap(value)) return hidden;
  return Object.fromEntries(Object.keys(value).map((key) => [key, hidden]));
}
