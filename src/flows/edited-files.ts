import type { FileChange } from '../plan/file-change.ts';
import { editSpec, type SpecEdit } from '../spec/edit/edit-spec.ts';
import type { EntryPlace } from '../spec/edit/entry-place.ts';
import type { SpecValue } from '../spec/edit/value-text.ts';
import type { SpecFile } from '../spec/read-yaml.ts';

/** An edit, and the file that it is of. */
export interface FileEdit {
  readonly file: SpecFile;
  readonly edit: SpecEdit;
}

/** A value at a pointer of the file that an entry stands in. */
export function setValue(
  { file, document }: Pick<EntryPlace, 'file' | 'document'>,
  pointer: string,
  value: SpecValue,
): FileEdit {
  return { file, edit: { kind: 'set', document, pointer, value } };
}

/** Spec files with all their edits; a file of which nothing is left goes. Raises `spec.uneditable`. */
export function editedFiles(edits: readonly FileEdit[]): FileChange[] {
  const byPath = Map.groupBy(edits, ({ file }) => file.path);
  return [...byPath].flatMap(([path, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const content = editSpec(first.file, distinct(own));
    return [content === undefined ? { path } : { path, content }];
  });
}

/** An entry is for a further environment: at the end of the list that it has, or as a list of its own. */
export function addedEnvironment(
  { value, file, document, pointer: entry }: EntryPlace,
  environments: readonly string[],
): FileEdit {
  const pointer = `${entry}/environments`;
  const last = environments.at(-1) ?? '';
  const isThere = Object.hasOwn(Object(value), 'environments');
  if (!isThere) return setValue({ file, document }, pointer, environments);
  return { file, edit: { kind: 'append', document, pointer, value: last } };
}

/** Two environments may ask for the same edit of the entry that they share. */
function distinct(edits: readonly FileEdit[]): SpecEdit[] {
  return [...new Map(edits.map(({ edit }) => [JSON.stringify(edit), edit])).values()];
}
