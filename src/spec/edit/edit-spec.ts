import { Problem } from '../../problem.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import { readYaml, type SpecFile } from '../read-yaml.ts';
import { type SpecDocument, stepsOf } from '../spec-document.ts';
import { appended, type Replacement, removed, set } from './replacement.ts';
import { spansOf } from './span.ts';
import type { SpecValue } from './value-text.ts';

/** One change of a spec file. Pointers are those of the text before any of the edits. */
export type SpecEdit = {
  /** Which document of the file, from 0. */
  readonly document: number;
  readonly pointer: string;
} & (
  | { readonly kind: 'remove' }
  /** Puts an element at the end of the list at the pointer. */
  | { readonly kind: 'append'; readonly value: SpecValue }
  /** Replaces the value at the pointer, or adds the key. */
  | { readonly kind: 'set'; readonly value: SpecValue }
);

/**
 * The text of a spec file after some edits; undefined when nothing is left in it. Every byte that is no part of an edit
 * stays, comments too. What was edited is read again: unless it says exactly what it said before but for the edits, and
 * has no new finding, nothing is changed. Raises `spec.uneditable` with the line of the edit.
 */
export function editSpec(file: SpecFile, edits: readonly SpecEdit[]): string | undefined {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const text = whole.slice(mark.length);
  const before = readYaml(file);
  const [first] = edits;
  if (first === undefined) return whole;
  if (before.fault !== undefined) throw uneditable(file, undefined, first);
  const ordered = inOrder(edits);
  const wanted = ordered.reduce(
    edited,
    before.documents.map(({ value }) => structuredClone(value)),
  );
  if (wanted.every((value) => value === gone || value === null)) return undefined;
  for (const attempt of [atOnce, oneByOne]) {
    const after = attempt(text, ordered, /\.ya?ml$/i.test(file.path));
    if (after !== undefined && says(file.path, after, wanted, before.documents)) {
      return mark + after;
    }
  }
  throw uneditable(file, before.documents[first.document], first);
}

/** Later places first, and whatever is set before anything goes: no pointer is moved by an edit before it. */
function inOrder(edits: readonly SpecEdit[]): SpecEdit[] {
  const weight = ({ kind }: SpecEdit): number => (kind === 'remove' ? 1 : 0);
  return edits.toSorted(
    (a, b) => weight(a) - weight(b) || b.document - a.document || comparePointers(b, a),
  );
}

function comparePointers(a: SpecEdit, b: SpecEdit): number {
  const [left, right] = [stepsOf(a.pointer), stepsOf(b.pointer)];
  for (const [index, step] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (step !== other) return Number(step) - Number(other) || compareCodePoints(step, other);
  }
  return left.length - right.length;
}

/** All edits in the text as it is, where they do not meet. */
function atOnce(text: string, edits: readonly SpecEdit[], isYaml: boolean): string | undefined {
  const documents = safeSpans(text);
  const all: Replacement[] = [];
  for (const edit of edits) {
    const replacements = replacementsOf({ text, isYaml }, documents, edit);
    if (replacements === undefined) return undefined;
    all.push(...replacements);
  }
  return replaced(text, all);
}

function oneByOne(text: string, edits: readonly SpecEdit[], isYaml: boolean): string | undefined {
  let after: string | undefined = text;
  for (const edit of edits) {
    after = after === undefined ? undefined : atOnce(after, [edit], isYaml);
  }
  return after;
}

function replacementsOf(
  context: { readonly text: string; readonly isYaml: boolean },
  documents: ReturnType<typeof spansOf>,
  edit: SpecEdit,
): readonly Replacement[] | undefined {
  const root = documents[edit.document];
  if (root === undefined) return undefined;
  const place = { ...context, root, steps: stepsOf(edit.pointer) };
  switch (edit.kind) {
    case 'remove':
      return removed(place);
    case 'append':
      return appended(place, edit.value);
    case 'set':
      return set(place, edit.value);
  }
}

function safeSpans(text: string): ReturnType<typeof spansOf> {
  try {
    return spansOf(text);
  } catch {
    return [];
  }
}

function replaced(text: string, replacements: readonly Replacement[]): string | undefined {
  const ordered = replacements.toSorted((a, b) => b.start - a.start || b.end - a.end);
  let [after, limit] = [text, text.length + 1];
  for (const { start, end, text: own } of ordered) {
    if (end > limit || (start === limit && end === limit)) return undefined;
    after = after.slice(0, start) + own + after.slice(end);
    limit = start;
  }
  return after;
}

/** A document that is taken out. */
const gone = Symbol('gone');

function edited(documents: unknown[], edit: SpecEdit): unknown[] {
  const steps = stepsOf(edit.pointer);
  const value = steps.reduce(step, documents[edit.document]);
  if (edit.kind === 'append') {
    if (Array.isArray(value)) value.push(edit.value);
    return documents;
  }
  const last = steps.pop();
  if (last === undefined) {
    return documents.with(edit.document, edit.kind === 'remove' ? gone : edit.value);
  }
  const parent = steps.reduce(step, documents[edit.document]);
  if (typeof parent !== 'object' || parent === null) return documents;
  if (edit.kind === 'set') Reflect.set(parent, last, edit.value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return documents;
}

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Does a text say what is wanted, and nothing that the reader refuses and did not refuse before? */
function says(
  path: string,
  text: string,
  wanted: readonly unknown[],
  before: readonly SpecDocument[],
): boolean {
  const after = readYaml({ path, bytes: new TextEncoder().encode(text) });
  if (after.fault !== undefined) return false;
  const faults = (documents: readonly SpecDocument[]): number =>
    documents.reduce((sum, { findings }) => sum + findings.length, 0);
  if (faults(after.documents) > faults(before)) return false;
  const isFull = (value: unknown): boolean => value !== gone && value !== null;
  const values = after.documents.map(({ value }) => value).filter(isFull);
  return JSON.stringify(values) === JSON.stringify(wanted.filter(isFull));
}

function uneditable(file: SpecFile, document: SpecDocument | undefined, edit: SpecEdit): Problem {
  const place = document?.placeOf(edit.pointer) ?? { file: file.path };
  const what = { remove: 'taken out', append: 'added to', set: 'changed' }[edit.kind];
  return new Problem('spec.uneditable', `This part of ${file.path} cannot be ${what} safely`, {
    ...place,
    expected: 'lists and mappings written plainly, an entry on lines of its own',
    next: `Edit ${file.path} by hand, then run \`karst apply\`.`,
  });
}
