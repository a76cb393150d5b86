/**
 * Tries the launch search on every repository of the table and writes what it found.
 * `node tests/detect/corpus.run.ts DIRECTORY [--launches FILE] [--only TEXT]`, where DIRECTORY holds a clone of each
 * repository as `owner/name`, bare or not, that has the pinned commit.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detect } from '#src/detect/detect.ts';
import type { Detection } from '#src/detect/launch.ts';
import { loadPythonParser } from '#src/io/python-parser.ts';
import {
  type Corpus,
  type CorpusEntry,
  count,
  entryName,
  foundOf,
  hintsOf,
  readCorpus,
  verdictOf,
} from './corpus.table.ts';
import { commitTree } from './corpus.tree.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { launches: { type: 'string' }, only: { type: 'string', default: '' } },
});
const [clones = '.'] = positionals;
const python = await loadPythonParser();
const detections = new Map<string, Detection>();
const corpus = readCorpus();

const entries: CorpusEntry[] = [];
for (const entry of corpus.entries) entries.push(await tried(entry));
write({
  ...corpus,
  entries,
  firstRun: corpus.firstRun ?? count(entries),
  finalRun: count(entries),
});

async function tried(entry: CorpusEntry): Promise<CorpusEntry> {
  if (!entryName(entry).includes(values.only)) return entry;
  const tree = commitTree(join(clones, entry.repository), entry.commit);
  const detection = await detect(tree, hintsOf(entry), async () => python);
  detections.set(entryName(entry), detection);
  const found = foundOf(detection);
  const verdict = verdictOf(entry, found);
  process.stdout.write(`${verdict.padEnd(16)} ${entryName(entry)}  ${found.entrypoint ?? '-'}\n`);
  return { ...entry, found, verdict };
}

function write(filled: Corpus): void {
  const table = new URL('corpus.json', import.meta.url);
  writeFileSync(table, `${JSON.stringify(filled, undefined, 2)}\n`);
  if (values.launches !== undefined) {
    writeFileSync(values.launches, JSON.stringify(Object.fromEntries(detections), undefined, 2));
  }
}
