import type { FileChange } from '../plan/file-change.ts';
import { lineDiff } from '../plan/line-diff.ts';
import type { Plan, SpecFileChange } from '../plan/plan.ts';
import type { SpecReader } from '../ports.ts';
import { Problem } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import type { World } from './world.ts';

/** The specs as they will be. */
export function withEdits(reader: SpecReader, edits: readonly FileChange[]): SpecReader {
  if (edits.length === 0) return reader;
  const byPath = new Map(edits.map((edit) => [edit.path, edit.content]));
  return {
    read: async (path) => {
      if (!byPath.has(path)) return await reader.read(path);
      const content = byPath.get(path);
      return content === undefined ? undefined : new TextEncoder().encode(content);
    },
    list: async (directory) => {
      const listed = await reader.list(directory);
      const there = listed.filter((path) => !byPath.has(path) || byPath.get(path) !== undefined);
      const added = [...byPath].flatMap(([path, content]) =>
        content !== undefined && path.startsWith(`${directory}/`) && !there.includes(path)
          ? [path]
          : [],
      );
      return [...there, ...added].sort(compareCodePoints);
    },
  };
}

const decoder = new TextDecoder();

/** Edits as a plan shows them. */
export async function shownEdits(
  reader: SpecReader,
  edits: readonly FileChange[],
): Promise<SpecFileChange[]> {
  const shown: SpecFileChange[] = [];
  for (const edit of edits) {
    const bytes = await reader.read(edit.path);
    const before = bytes === undefined ? '' : decoder.decode(bytes);
    const left = edit.content === undefined ? 'delete' : 'update';
    const state = bytes === undefined ? 'create' : left;
    shown.push({ ...edit, state, diff: lineDiff(before, edit.content ?? '') });
  }
  return shown.sort((a, b) => compareCodePoints(a.path, b.path));
}

/**
 * Writes the spec files that a plan comes with, before the tree: a run that stops between the two is finished by any
 * render. Nothing is written, and the answer is false, where a workload that the change is about is held. Raises
 * `disk.*`, and `spec.read-only` where the specs cannot be written.
 */
export async function carryEdits(
  { editSpecs }: Pick<World, 'editSpecs'>,
  { edits, workloads }: Plan,
): Promise<boolean> {
  if (edits === undefined) return true;
  if (workloads.some(({ action }) => action === 'held')) return false;
  if (edits.length === 0) return true;
  if (editSpecs === undefined) {
    throw new Problem('spec.read-only', 'The specs cannot be written from here', {
      file: edits[0]?.path ?? '',
    });
  }
  await editSpecs(
    edits.map(({ path, content }) => (content === undefined ? { path } : { path, content })),
  );
  return true;
}
