import { Problem } from '../problem.ts';
import { tarField } from './tar-text.ts';

/** One 512-byte header as it stands, before PAX and GNU headers override it. */
export interface TarHeader {
  readonly type: string;
  readonly path: string;
  readonly target: string;
  readonly mode: number;
  readonly size: number;
}

/** Reads a ustar or GNU header. Raises `archive.malformed`, and `archive.unsafe` for a name that is not UTF-8. */
export function parseTarHeader(block: Uint8Array): TarHeader {
  if (checksum(block) !== number(block, 148, 8))
    throw malformed('has a header with a wrong checksum');
  const magic = latin(block, 257, 8);
  if (magic !== 'ustar\x0000' && magic !== 'ustar  \0')
    throw malformed('is neither POSIX nor GNU tar');
  const prefix = magic === 'ustar\x0000' ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);

  return {
    type: latin(block, 156, 1),
    path: prefix === '' ? name : `${prefix}/${name}`,
    target: text(block, 157, 100),
    mode: number(block, 100, 8),
    size: number(block, 124, 12),
  };
}

/** The sum of all bytes, those of the checksum itself counted as spaces. */
function checksum(block: Uint8Array): number {
  let sum = 8 * 0x20;
  for (const [index, byte] of block.entries()) if (index < 148 || index >= 156) sum += byte;
  return sum;
}

/** Octal digits, or GNU's binary form with the highest bit set. */
function number(block: Uint8Array, offset: number, length: number): number {
  const field = block.subarray(offset, offset + length);
  if (((field[0] ?? 0) & 0x80) !== 0) return binary(field);
  const digits = latin(block, offset, length).replace(/^ +|[ \0]+$/g, '');
  if (!/^[0-7]*$/.test(digits)) throw malformed('has a header with a field that is no number');
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

function binary(field: Uint8Array): number {
  const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  if (field[0] !== 0x80 || !Number.isSafeInteger(value)) {
    throw malformed('has a header with a number out of range');
  }
  return value;
}

function text(block: Uint8Array, offset: number, length: number): string {
  return tarField(block.subarray(offset, offset + length));
}

function latin(block: Uint8Array, offset: number, length: number): string {
  return Buffer.from(block.subarray(offset, offset + length)).toString('latin1');
}

function malformed(fault: string): Problem {
  return new Problem('archive.malformed', `The archive ${fault}.`);
}
