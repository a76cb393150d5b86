import { findingAt } from '../finding-at.ts';
import type { Member } from '../member.ts';

/** No two services of an environment answer at the same host and path. Findings are added to both entries. */
export function checkExposed(members: readonly Member[]): void {
  const first = new Map<string, Member>();
  for (const member of members) {
    const { expose } = member.entry.written;
    if (expose === undefined) continue;
    const address = `${expose.host}${(expose.path ?? '/').replace(/\/+$/, '')}`;
    const other = first.get(address);
    if (other === undefined) {
      first.set(address, member);
      continue;
    }
    for (const [one, two] of [
      [member, other],
      [other, member],
    ] as const) {
      const { document, pointer } = two.entry.at('/expose/host');
      const { file, line } = document.placeOf(pointer);
      const message = `The address ${address} is also exposed by "${two.name}", ${file}:${line}.`;
      one.entry.findings.push(findingAt(one.entry.at('/expose/host'), 'spec.expose', message));
    }
  }
}
