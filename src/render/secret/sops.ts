import { createHash } from 'node:crypto';
import type { Texts } from '../labels.ts';
import { emitKey, emitYaml, type YamlMap, type YamlValue } from '../yaml.ts';
import { type SecretText, type secretFields, secretObject } from './secret.ts';

/** What one text is encrypted to: AES-256-GCM, its initialisation vector of 32 bytes, its tag of 16. */
export interface SopsValue {
  readonly data: Uint8Array;
  readonly iv: Uint8Array;
  readonly tag: Uint8Array;
}

/** What a SOPS file needs beside the Secret; keys and randomness stay behind `encrypt`. */
export interface SopsSealing {
  /** Encrypts UTF-8 text under the file's data key, bound to the additional data. */
  readonly encrypt: (text: string, additionalData: string) => SopsValue;
  /** The data key, encrypted for each recipient in an armoured age file of its own. */
  readonly keys: readonly { readonly recipient: string; readonly armored: string }[];
  readonly nowMs: number;
}

/** The rule that says what is encrypted: without it Flux takes labels that it adds for broken ciphertext. */
export const encryptedRegex = '^(data|stringData)$';

/** The oldest format version that has everything used here. */
const formatVersion = '3.9.4';

/**
 * A Secret as a SOPS file for age, as `sops encrypt --encrypted-regex '^(data|stringData)$'` would write it. Every clear
 * text is a string in each YAML version, or its type would change the MAC; `mac` stands bare, since Flux looks for
 * `mac: ENC[`; `lastmodified` is quoted, or Go reads a timestamp.
 */
export function sopsFile(secret: SecretText, annotations: Texts, sealing: SopsSealing): string {
  const { stringData, data, ...clear } = secretObject(secret, annotations);
  const lastModified = new Date(sealing.nowMs).toISOString().replace(/\.[0-9]+Z$/, 'Z');
  const digest = macOf({ ...clear, stringData, data });
  const mac = encValue(sealing.encrypt(digest, lastModified));

  return [
    emitYaml(clear),
    ...encryptedField('stringData', stringData, sealing),
    ...encryptedField('data', data, sealing),
    'sops:\n',
    '  age:\n',
    ...sealing.keys.map(ageKey),
    `  encrypted_regex: ${encryptedRegex}\n`,
    `  lastmodified: "${lastModified}"\n`,
    `  mac: ${mac}\n`,
    `  version: ${formatVersion}\n`,
  ].join('');
}

/** SHA-512 over all leaves in the order in which they are written, in capitals. */
function macOf(object: YamlMap): string {
  const hash = createHash('sha512');
  for (const text of leavesOf(object)) hash.update(text);
  return hash.digest('hex').toUpperCase();
}

function leavesOf(value: YamlValue | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((child: YamlValue | undefined) => leavesOf(child));
}

/** An empty text stays as it is, as in SOPS; the path that a value is bound to ends in a colon. */
function encryptedField(
  field: (typeof secretFields)[number],
  values: YamlValue | undefined,
  { encrypt }: SopsSealing,
): string[] {
  if (values === undefined) return [];
  const lines = Object.entries(values as Texts).map(([key, text]) => {
    const value = text === '' ? '""' : encValue(encrypt(text, `${field}:${key}:`));
    return `  ${emitKey(key)}: ${value}\n`;
  });
  return [`${field}:\n`, ...lines];
}

function encValue({ data, iv, tag }: SopsValue): string {
  const [text, vector, mark] = [data, iv, tag].map((bytes) =>
    Buffer.from(bytes).toString('base64'),
  );
  return `ENC[AES256_GCM,data:${text},iv:${vector},tag:${mark},type:str]`;
}

function ageKey({ recipient, armored }: SopsSealing['keys'][number]): string {
  const lines = armored.trimEnd().split('\n');
  return [
    '    - enc: |\n',
    ...lines.map((line) => `        ${line}\n`),
    `      recipient: ${recipient}\n`,
  ].join('');
}
