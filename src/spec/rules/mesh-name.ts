import { findingAt } from '../finding-at.ts';
import type { Member } from '../member.ts';

/**
 * No service has the name of the headless Service that another of its owner has beside its own in the mesh. The finding is
 * added to the entry that takes the name. Code: spec.name.
 */
export function checkMeshNames(members: readonly Member[]): void {
  const byName = new Map(members.map((member) => [`${member.namespace}/${member.name}`, member]));
  for (const member of members) {
    if (member.entry.written.mesh === false) continue;
    const other = byName.get(`${member.namespace}/${member.name}-pods`);
    if (other === undefined) continue;
    const message = `The name "${other.name}" is that of the pods of "${member.name}".`;
    const hint = 'Give it another name.';
    other.entry.findings.push(findingAt(other.entry.at('/name'), 'spec.name', message, { hint }));
  }
}
