/** Every form in which a text could slip into another unnoticed: as it is, quoted, in base64, for an address, in hexadecimal. */
export function secretForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const base64 = [0, 1, 2].map((offset) => encodedAt(secret, offset));
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    encodeURIComponent(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    hex,
    hex.toUpperCase(),
  ];
}

/** The characters that a text has in base64 whatever stands around it, when it begins so many bytes into a group of three. */
export function encodedAt(text: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  const before = Math.ceil((offset * 4) / 3);
  const shared = bytes.length % 3;
  const whole = bytes.toString('base64').replace(/=+$/, '');
  return whole.slice(before, shared === 0 ? undefined : -1);
}
