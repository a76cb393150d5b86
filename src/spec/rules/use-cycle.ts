import type { Finding } from '../../problem.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import { findingAt } from '../finding-at.ts';
import type { Member } from '../member.ts';

/** A circle of thousands is shown by its beginning. */
const maxShown = 8;

/**
 * Services that use each other in a circle: allowed, since the mesh starts none of them after another, and said, since
 * each fails when any of them does. A note for each circle, at its first service by name. Code: spec.use-cycle.
 */
export function checkUseCycles(members: readonly Member[]): void {
  const graph = graphOf(members);
  for (const circle of circlesOf(graph)) {
    const [first] = circle;
    if (first === undefined) continue;
    const said = note(circle, first);
    // The same entries meet in every environment they share.
    const isSaid = first.entry.findings.some(({ message }) => message === said.message);
    if (!isSaid) first.entry.findings.push(said);
  }
}

type Graph = ReadonlyMap<Member, readonly Member[]>;

function graphOf(members: readonly Member[]): Graph {
  const byName = new Map(members.map((member) => [`${member.owner}/${member.name}`, member]));
  const sorted = [...members].sort((a, b) => compareCodePoints(fullName(a), fullName(b)));
  return new Map(
    sorted.map((member) => {
      const { uses = [] } = member.entry.written;
      const callees = uses.flatMap((reference) => {
        const callee = byName.get(
          reference.includes('/') ? reference : `${member.owner}/${reference}`,
        );
        return callee === undefined || callee === member ? [] : [callee];
      });
      return [member, callees];
    }),
  );
}

/** Whoever uses nobody of the rest is on no circle; of what then remains, everyone's way ends on one. */
function circlesOf(graph: Graph): readonly (readonly Member[])[] {
  const remaining = withoutEnds(graph);
  const seen = new Set<Member>();
  const circles: Member[][] = [];
  for (const start of remaining) {
    const way: Member[] = [];
    let at: Member | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      way.push(at);
      at = graph.get(at)?.find((callee) => remaining.has(callee));
    }
    const entry = at === undefined ? -1 : way.indexOf(at);
    if (entry >= 0) circles.push(fromFirstName(way.slice(entry)));
  }
  return circles;
}

function withoutEnds(graph: Graph): ReadonlySet<Member> {
  const callers = new Map<Member, Member[]>([...graph.keys()].map((member) => [member, []]));
  for (const [caller, callees] of graph) {
    for (const callee of callees) callers.get(callee)?.push(caller);
  }
  const open = new Map([...graph].map(([member, callees]) => [member, callees.length]));
  const ends = [...open].flatMap(([member, count]) => (count === 0 ? [member] : []));
  for (const end of ends) {
    open.delete(end);
    for (const caller of callers.get(end) ?? []) {
      const count = (open.get(caller) ?? 0) - 1;
      open.set(caller, count);
      if (count === 0) ends.push(caller);
    }
  }
  return new Set(open.keys());
}

function fromFirstName(circle: readonly Member[]): Member[] {
  const names = circle.map(fullName);
  const first = names.indexOf([...names].sort(compareCodePoints)[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}

function note(circle: readonly Member[], first: Member): Finding {
  const shown = circle.slice(0, maxShown).map(({ name }) => name);
  const rest = circle.length > maxShown ? [`${circle.length - maxShown} more`] : [];
  const way = [...shown, ...rest, first.name].join(' → ');
  const message = `Services use each other in a circle: ${way}.`;
  return findingAt(first.entry.at('/uses'), 'spec.use-cycle', message, { severity: 'info' });
}

function fullName({ owner, name }: Member): string {
  return `${owner}/${name}`;
}
