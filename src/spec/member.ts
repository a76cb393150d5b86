import type { Slug } from '../source/source.ts';
import type { Entry } from './entry.ts';
import type { Environment } from './environment.ts';
import { findingAt } from './finding-at.ts';
import { entryIdentity, settleNames, sourceIdentity, wishedName } from './name.ts';
import { namespaceFault, namespaceOf } from './namespace.ts';

/** An entry in one environment, with its name and owner settled. */
export interface Member {
  readonly entry: Entry;
  readonly slug: Slug;
  readonly environment: Environment;
  readonly name: string;
  readonly owner: string;
  readonly namespace: string;
}

interface Known {
  readonly entry: Entry;
  readonly slug: Slug;
}

/**
 * The members of an environment. Entries that fail by themselves take part, so that their mistakes neither rename nor
 * orphan a neighbour. Duplicates and clashes of names are added to the entries' findings.
 */
export function membersOf(
  environment: Environment,
  entries: readonly Entry[],
  takenNames: ReadonlyMap<string, string>,
): Member[] {
  const known = withoutDuplicates(entries.flatMap(asKnown));
  const names = settleNames(
    known.map(({ entry: { written }, slug }) => ({
      identity: entryIdentity(slug, written.path, written.name),
      explicit: written.name,
      wish: wishedName(slug, written.path),
    })),
    takenNames,
  );
  return known.map(({ entry, slug }, index) => {
    const settled = names[index] ?? { name: '' };
    const other = 'takenBy' in settled ? known[settled.takenBy] : undefined;
    if (other !== undefined) addClash(entry, other.entry, settled.name);
    const owner = entry.written.owner ?? environment.owner;
    const fault =
      entry.written.owner === undefined ? undefined : namespaceFault(owner, environment);
    if (fault !== undefined) add(entry, '/owner', 'spec.owner', fault);
    const namespace = namespaceOf(owner, environment);
    return { entry, slug, environment, name: settled.name, owner, namespace };
  });
}

function asKnown(entry: Entry): Known[] {
  return entry.isKnown && entry.slug !== undefined ? [{ entry, slug: entry.slug }] : [];
}

/** A duplicate is the same source with the same path, whatever the ref and the case. Neither of the two is right. */
function withoutDuplicates(known: readonly Known[]): Known[] {
  const first = new Map<string, Known>();
  for (const each of known) {
    const identity = sourceIdentity(each.slug, each.entry.written.path);
    const other = first.get(identity);
    if (other === undefined) first.set(identity, each);
    else {
      addDuplicate(each.entry, other.entry);
      addDuplicate(other.entry, each.entry);
    }
  }
  return [...first.values()];
}

function addDuplicate(entry: Entry, other: Entry): void {
  const message = `The same source and path also stand in ${placeText(other, '/slug')}.`;
  add(entry, '/slug', 'spec.duplicate', message);
}

function addClash(entry: Entry, other: Entry, name: string): void {
  for (const [one, two] of [
    [entry, other],
    [other, entry],
  ] as const) {
    const message = `The name "${name}" is also that of the entry in ${placeText(two, '/name')}.`;
    add(one, '/name', 'spec.name', message);
  }
}

/** Entries meet in every environment they share, and one may meet thousands like it: it is said once. */
function add(
  entry: Entry,
  pointer: string,
  code: 'spec.duplicate' | 'spec.name' | 'spec.owner',
  message: string,
): void {
  const isSaid = entry.findings.some((each) => each.code === code);
  if (!isSaid) entry.findings.push(findingAt(entry.at(pointer), code, message));
}

function placeText(entry: Entry, pointer: string): string {
  const { document, pointer: within } = entry.at(pointer);
  const { file, line } = document.placeOf(within);
  return `${file}:${line}`;
}
