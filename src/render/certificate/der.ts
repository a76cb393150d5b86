/**
 * Distinguished Encoding Rules (X.690), as far as certificates are written in them. A value is its bytes; what it holds was
 * settled by whoever calls.
 */
export function derSequence(...parts: readonly Uint8Array[]): Uint8Array {
  return tagged(0x30, parts);
}

export function derSet(...parts: readonly Uint8Array[]): Uint8Array {
  return tagged(0x31, parts);
}

/** A number that is not negative, from its bytes, the highest first. */
export function derInteger(magnitude: Uint8Array): Uint8Array {
  const first = magnitude.findIndex((byte) => byte !== 0);
  if (first === -1) return tagged(0x02, [Uint8Array.of(0)]);
  const digits = magnitude.subarray(first);
  const isNegative = (digits[0] ?? 0) >= 0x80;
  return tagged(0x02, isNegative ? [Uint8Array.of(0), digits] : [digits]);
}

export const derTrue: Uint8Array = Uint8Array.of(0x01, 0x01, 0xff);

/** `unused` bits at the end of the last byte do not count. */
export function derBitString(bytes: Uint8Array, unused = 0): Uint8Array {
  return tagged(0x03, [Uint8Array.of(unused), bytes]);
}

export function derOctetString(...parts: readonly Uint8Array[]): Uint8Array {
  return tagged(0x04, parts);
}

/** `1.2.840.10045.4.3.2` */
export function derOid(text: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  return tagged(0x06, [Uint8Array.from([first * 40 + second, ...rest].flatMap(base128))]);
}

export function derUtf8(text: string): Uint8Array {
  return tagged(0x0c, [Buffer.from(text)]);
}

/** A time in whole seconds: two digits of the year until 2049, four from then on (RFC 5280, 4.1.2.5). */
export function derTime(atMs: number): Uint8Array {
  const digits = new Date(atMs)
    .toISOString()
    .replace(/\.[0-9]+Z$/, '')
    .replace(/[^0-9]/g, '');
  const isShort = digits < '2050';
  return tagged(isShort ? 0x17 : 0x18, [Buffer.from(`${isShort ? digits.slice(2) : digits}Z`)]);
}

/** A field that its number tells apart from others, around whole values. */
export function derField(number: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return tagged(0xa0 + number, parts);
}

/** The same in place of a value's own tag. */
export function derImplicit(number: number, bytes: Uint8Array): Uint8Array {
  return tagged(0x80 + number, [bytes]);
}

function tagged(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Uint8Array.of(tag, ...lengthBytes(length)), ...parts]);
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return [0x80 + bytes.length, ...bytes];
}

function base128(value: number): number[] {
  const bytes = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) {
    bytes.unshift(0x80 + (left % 128));
  }
  return bytes;
}
