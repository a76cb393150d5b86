/**
 * Speed as ratios, each against a peer or a limit of the machine in the same run: `run.ts [start|fleet|large|memory|mesh|certificates|delivery …]`.
 * Never fails on time. BENCH_SERVICES sets the size of the fleet.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveMemory } from './archive-memory.ts';
import { bundle } from './bundle.ts';
import { certificates } from './certificate.ts';
import { coldStart } from './cold-start.ts';
import { type Comparison, comparisonHead, comparisonLine } from './comparison.ts';
import { delivery } from './delivery.ts';
import { semanticDiff } from './diff.ts';
import { largeSource } from './large-source.ts';
import { mesh } from './mesh.ts';
import { wholeFleet } from './whole-fleet.ts';

const built = bundle();
const services = Number(process.env.BENCH_SERVICES ?? 1_000);
const scratch = mkdtempSync(join(tmpdir(), 'karst-bench-'));
process.env.KARST_CACHE_DIR = join(scratch, 'cache');

const table = (rows: readonly Comparison[]) => rows.map(comparisonLine).join('\n');
const benchmarks: Readonly<Record<string, () => string | Promise<string>>> = {
  start: () => table(coldStart(built, scratch)),
  large: () => table(largeSource(built, scratch)),
  fleet: () => table(wholeFleet(built, scratch, services)),
  memory: archiveMemory,
  certificates: async () => table(await certificates(scratch)),
  delivery: () => table(delivery(scratch)),
  diff: () => semanticDiff(scratch),
  mesh,
};

try {
  const named = process.argv.slice(2);
  process.stdout.write(`${comparisonHead}\n`);
  for (const name of named.length > 0 ? named : Object.keys(benchmarks)) {
    const benchmark = benchmarks[name];
    if (benchmark === undefined) throw new Error(`no benchmark is called ${name}`);
    process.stdout.write(`${await benchmark()}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
