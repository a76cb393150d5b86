interface Range {
  readonly base: bigint;
  readonly length: number;
  readonly bits: 32 | 128;
}

/** Does a range of addresses lie within another? Texts that are no ranges only within themselves. */
export function isWithinRange(inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const [small, large] = [rangeOf(inner), rangeOf(outer)];
  if (small === undefined || large === undefined || small.bits !== large.bits) return false;
  if (small.length < large.length) return false;
  const shift = BigInt(large.bits - large.length);
  return small.base >> shift === large.base >> shift;
}

function rangeOf(text: string): Range | undefined {
  const [address = '', length] = text.split('/');
  const isFour = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address);
  const base = isFour ? fromFour(address) : fromSix(address);
  if (base === undefined) return undefined;
  const bits = isFour ? 32 : 128;
  const prefix = length === undefined ? bits : Number(length);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > bits) return undefined;
  return { base, length: prefix, bits };
}

function fromFour(address: string): bigint {
  return address.split('.').reduce((sum, part) => (sum << 8n) | BigInt(Number(part) & 255), 0n);
}

function fromSix(address: string): bigint | undefined {
  if (!/^[0-9a-fA-F:]+$/.test(address) || address.split('::').length > 2) return undefined;
  const [head = '', tail] = address.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const missing = 8 - before.length - after.length;
  if (missing < 0 || (tail === undefined && missing > 0)) return undefined;
  const all = [...before, ...Array<string>(missing).fill('0'), ...after];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return all.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
