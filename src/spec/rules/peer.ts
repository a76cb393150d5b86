import type { Finding } from '../../problem.ts';
import { nearestNames } from '../../source/nearest-name.ts';
import { findingAt } from '../finding-at.ts';
import type { Member } from '../member.ts';

/** Hints compare with every name, so there are only so many of them. */
const maxHints = 100;

/**
 * Who uses whom within one environment: every service named exists, and one of another owner allows its caller.
 * Findings are added to the entries they are about.
 */
export function checkPeers(members: readonly Member[]): void {
  const byName = new Map(members.map((member) => [`${member.owner}/${member.name}`, member]));
  const names = [...byName.keys()];
  let hints = maxHints;
  const nearest = (owner: string, wanted: string): string | undefined => {
    hints -= 1;
    if (hints < 0) return undefined;
    const elsewhere = names.find((name) => name.endsWith(`/${wanted}`));
    if (elsewhere !== undefined) return elsewhere;
    const own = members.filter((member) => member.owner === owner).map(({ name }) => name);
    return nearestNames(wanted, [...own, ...names], 1)[0];
  };

  for (const member of members) {
    const { uses = [], allow = [] } = member.entry.written;
    for (const [index, reference] of uses.entries()) {
      const callee = byName.get(fullName(reference, member.owner));
      const hint = callee === undefined ? nearest(member.owner, reference) : undefined;
      member.entry.findings.push(...useFindings(member, callee, index, hint));
    }
    for (const [index, reference] of allow.entries()) {
      if (byName.has(fullName(reference, member.owner))) continue;
      const hint = nearest(member.owner, reference);
      member.entry.findings.push(unknownService(member, `/allow/${index}`, reference, hint));
    }
  }
}

/** `owner/name`, also of a service of the same owner. */
function fullName(reference: string, owner: string): string {
  return reference.includes('/') ? reference : `${owner}/${reference}`;
}

function useFindings(
  member: Member,
  callee: Member | undefined,
  index: number,
  hint: string | undefined,
): Finding[] {
  const pointer = `/uses/${index}`;
  const reference = member.entry.written.uses?.[index] ?? '';
  const subject = member.entry.at(pointer);
  if (callee === undefined) return [unknownService(member, pointer, reference, hint)];
  if (callee === member) {
    return [
      findingAt(subject, 'spec.value', 'A service does not use itself.', { hint: 'Remove it.' }),
    ];
  }
  if (callee.owner === member.owner) return [];
  const caller = `${member.owner}/${member.name}`;
  const { allow = [] } = callee.entry.written;
  if (allow.some((each) => fullName(each, callee.owner) === caller)) return [];
  const message = `The service "${reference}" of another owner does not allow "${caller}".`;
  const place = callee.entry.at('/allow');
  const { file, line } = place.document.placeOf(place.pointer);
  const next = `Add "${caller}" to allow of ${callee.name}, ${file}:${line}.`;
  return [findingAt(subject, 'spec.not-allowed', message, { hint: next })];
}

/** Nobody is let in by an allow that names nobody, so that one is only said. */
function unknownService(
  member: Member,
  pointer: string,
  reference: string,
  near: string | undefined,
): Finding {
  const message = `There is no service "${reference}" in the environment ${member.environment.name}.`;
  return findingAt(member.entry.at(pointer), 'spec.unknown-service', message, {
    severity: pointer.startsWith('/allow') ? 'warning' : 'error',
    expected: 'the name of a service, or owner/name for one of another owner',
    hint: near === undefined ? undefined : `Did you mean "${near}"?`,
  });
}
