import { Problem } from '../problem.ts';
import { tarText } from './tar-text.ts';

/**
 * The records of a PAX header (POSIX.1-2017 pax, "pax Header Block"): `LENGTH KEY=VALUE\n`, LENGTH counting the whole
 * record in bytes. Raises `archive.malformed`, and `archive.unsafe` for text that is not UTF-8.
 */
export function parsePax(content: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  let offset = 0;

  while (offset < content.byteLength) {
    const space = content.indexOf(0x20, offset);
    const digits = Buffer.from(content.subarray(offset, space)).toString('latin1');
    if (space === -1 || !/^[1-9]\d{0,6}$/.test(digits)) throw malformed();
    const end = offset + Number(digits);
    if (end > content.byteLength || end - 1 <= space || content[end - 1] !== 0x0a)
      throw malformed();
    const record = tarText(content.subarray(space + 1, end - 1));
    const equals = record.indexOf('=');
    if (equals < 1) throw malformed();
    records.set(record.slice(0, equals), record.slice(equals + 1));
    offset = end;
  }
  return records;
}

function malformed(): Problem {
  return new Problem('archive.malformed', 'The archive has a PAX header that cannot be read.');
}
