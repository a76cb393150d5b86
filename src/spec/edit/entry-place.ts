import type { Place } from '../../problem.ts';
import { readYaml, type SpecFile } from '../read-yaml.ts';
import { stepsOf } from '../spec-document.ts';
import type { SpecFiles } from '../specs.ts';

/** Where the entry of a workload stands, for an edit. */
export interface EntryPlace {
  readonly file: SpecFile;
  readonly document: number;
  /** Of the entry within its document. */
  readonly pointer: string;
  /** What goes when the entry goes: an element of repos.yaml, or a whole document. */
  readonly whole: string;
  /** As it is read: a slug or a mapping. */
  readonly value: unknown;
}

/** Finds an entry again by the place that its service has; undefined when that is in none of the files. */
export function entryAt(
  { repos, documents }: SpecFiles,
  { file: path, line = 1, pointer = '' }: Place,
): EntryPlace | undefined {
  const isRepos = path === repos?.path;
  const file = isRepos ? repos : documents.find((one) => one.path === path);
  if (file === undefined) return undefined;
  const read = readYaml(file).documents;
  const starts = read.map((document) => document.placeOf('').line ?? 1);
  const document = starts.findLastIndex((start) => start <= line);
  const value = stepsOf(pointer).reduce(
    (within: unknown, key) => Reflect.get(Object(within), key),
    read[document]?.value,
  );
  return { file, document, pointer, whole: isRepos ? pointer : '', value };
}
