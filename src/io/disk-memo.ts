import { hash, randomUUID } from 'node:crypto';
import type { Memo, Realm } from '../flows/memo.ts';
import type { Files, SpecReader } from '../ports.ts';
import { type Footprint, movedSince, type Stamped } from './footprint.ts';
import type { SealedFiles } from './sealed-files.ts';
import { decodeStamped, encodeStamped, mergeStamped } from './stamped.ts';

export interface MemoOptions {
  readonly files: SealedFiles;
  readonly footprint: Footprint;
  readonly roots: Readonly<Record<Realm, string>>;
  /** Whose answers these are: another build of the program may answer otherwise. */
  readonly program: string;
  /** What the footprint follows; of anything else nothing is remembered. */
  readonly specs: SpecReader;
  readonly tree: Files;
}

type Of = Parameters<Memo['recall']>[1];

const maxBytes = 2 ** 29;
const directory = 'memo-1';

/**
 * Answers beside the stamps of every file and directory that they follow from. Two sealed files an answer, of which the
 * second names the first, so that two runs that keep at once never mix their halves.
 */
export function diskMemo({ files, footprint, roots, program, ...own }: MemoOptions): Memo {
  const isOwn = (of: Of) => of.specs === own.specs && of.tree === own.tree;
  const keyOf = (question: string) =>
    `${directory}/${hash('sha256', JSON.stringify([program, roots, question]))}`;
  const seen = new Map<string, Stamped>();

  return {
    recall: async <Answer, Detail>(question: string, of: Of) => {
      const key = keyOf(question);
      const bytes = isOwn(of) ? await files.read(key) : undefined;
      if (bytes === undefined) return undefined;
      const { id, stamped, rest } = decodeStamped(bytes);
      seen.set(key, stamped);
      // Before the answer is made of the text: the many short-lived stamps are swept while there is little to keep.
      const moved = movedSince(roots, stamped);
      return {
        // Sealed by this very program, which reads what it writes.
        answer: JSON.parse(rest) as Answer,
        moved,
        detail: async () => {
          const found = await files.read(`${key}-detail`);
          const [named, detail] = found?.toString().split('\n', 2) ?? [];
          return named === id && detail !== undefined ? (JSON.parse(detail) as Detail) : undefined;
        },
      };
    },
    keep: async (question, of, { answer, detail }) => {
      if (!isOwn(of) || !footprint.isWhole) return;
      const key = keyOf(question);
      const before = seen.get(key);
      const now = footprint.stamped();
      // What is too young to be trusted would be asked again next time all the same.
      if (before !== undefined && now.stamps.some(Number.isNaN)) return;
      const stamped = mergeStamped(before, now);
      const id = randomUUID();
      await files.write(`${key}-detail`, Buffer.from(`${id}\n${JSON.stringify(detail)}`));
      await files.write(key, encodeStamped({ id, stamped, rest: JSON.stringify(answer) }));
      await files.prune(directory, maxBytes);
    },
  };
}
