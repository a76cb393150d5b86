import type { SecretText } from '#src/render/secret/secret.ts';

/** SE-02: what a value, or its key, may be. */
export const awkwardSecrets: readonly (readonly [string, SecretText['stringData']])[] = [
  ['an empty text', { key: '' }],
  ['1 MiB', { key: 'x'.repeat(1 << 20) }],
  ['line ends of two systems', { key: 'a\r\nb\nc\r' }],
  ['Unicode beyond the basic plane', { key: 'Grüße 😀 \u0085\u2028\uFEFF\u0000' }],
  ['keys with dots and colons', { 'tls.key': 'a', 'a:b': 'b', 'a:b:c.d': 'c' }],
  ['keys that are whole numbers', { '10': 'ten', '9': 'nine', b: 'b', '0x1': 'c', '1e3': 'd' }],
  ['keys that YAML takes for other types', { yes: '1', null: '2', '2026-01-02': '3', '~': '4' }],
  ['a key that is a prototype', JSON.parse('{"__proto__": "a", "constructor": "b"}')],
  ['texts that look encrypted', { key: 'ENC[AES256_GCM,data:YQ==,iv:YQ==,tag:YQ==,type:str]' }],
];
