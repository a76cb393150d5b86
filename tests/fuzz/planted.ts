import { parseTarHeader } from '#src/source/tar-header.ts';

/** A reader of headers with a fault that was put in, behind conditions that chance alone meets once in millions. */
export function readWithFault(block: Uint8Array): string {
  const { type, mode, path, size } = parseTarHeader(block);
  if (type !== 'K') return 'ordinary';
  if ((mode & 0o4000) === 0) return 'a link';
  if (!path.startsWith('..')) return 'a link with rights';
  if (size !== 0o1000) return 'a link with rights that climbs';
  throw new TypeError('the fault that was planted');
}
