/** Changes to a SOPS file with the values `password` and `user`, after each of which nothing may open it. */
export const tamperings: readonly (readonly [string, (text: string) => string])[] = [
  ['a value under another key', (text) => text.replace('\n  user:', '\n  admin:')],
  ['values exchanged', exchanged],
  ['the time of the last change', (text) => text.replace('12:00:00Z', '12:00:01Z')],
  ['another name', (text) => text.replace('name: api-db', 'name: other')],
  ['another namespace', (text) => text.replace('namespace: team-a', 'namespace: team-b')],
  ['a value in clear', (text) => text.replace('stringData:\n', 'stringData:\n  more: text\n')],
  ['a label more', (text) => text.replace('labels:\n', 'labels:\n    more: text\n')],
  ['the rule', (text) => text.replace('^(data|stringData)$', '^(data)$')],
  ['a byte of a value', (text) => text.replace(/(user: ENC\[AES256_GCM,data:)(.)/, flipped)],
];

function exchanged(text: string): string {
  const [, first = ''] = /password: (ENC.*)/.exec(text) ?? [];
  const [, second = ''] = /user: (ENC.*)/.exec(text) ?? [];
  return text.replace(first, '@').replace(second, first).replace('@', second);
}

function flipped(_: string, before: string, character: string): string {
  return `${before}${character === 'A' ? 'B' : 'A'}`;
}
