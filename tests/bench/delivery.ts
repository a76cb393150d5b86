import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommitText, importStream } from '../../src/io/gitops/import-stream.ts';
import type { FileChange } from '../../src/plan/file-change.ts';
import type { Comparison } from './comparison.ts';
import { costOf, without } from './measure.ts';

const files = 10_000;

/** One commit of ten thousand files on a branch of a remote, against git's own importer that is handed the same stream. */
export function delivery(scratch: string): Comparison[] {
  const remote = join(scratch, 'delivery.git');
  const [whole, first] = [join(scratch, 'whole.stream'), join(scratch, 'first.stream')];
  writeFileSync(whole, streamOf(fleetFiles()));
  writeFileSync(first, streamOf([{ path: 'README', content: 'theirs' }]));
  const program = join(import.meta.dirname, 'deliver-fleet.ts');
  const start = costOf({ run: [process.execPath, program], times: 3 });
  const ours = costOf({
    run: [process.execPath, program, remote, scratch],
    before: () => {
      fresh(remote);
      execFileSync('bash', imported(remote, first).slice(1));
    },
    times: 3,
  });
  const theirs = costOf({
    run: imported(remote, whole),
    before: () => fresh(remote),
    times: 3,
  });
  const what = `${files} files in one commit, pushed, start apart`;
  return [{ what, ours: without(ours, start), against: 'git fast-import alone', theirs, aim: 1.5 }];
}

/** As many as a fleet of seven hundred services has. */
export function fleetFiles(): readonly FileChange[] {
  return Array.from({ length: files }, (_, at) => ({
    path: `deploy/services/s${Math.floor(at / 15)}/file-${at % 15}.yaml`,
    content: `kind: "ConfigMap"\nmetadata: {name: "c${at}"}\n`.repeat(20),
  }));
}

function streamOf(changes: readonly FileChange[]): Buffer {
  const author = { name: 'KarstKit', email: 'karstkit@example.com' };
  const text: CommitText = { subject: 's', body: 'b', author, timeS: 1_767_225_600 };
  const chunks = [...importStream('refs/heads/trunk', undefined, text, changes)];
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
}

function fresh(remote: string): void {
  rmSync(remote, { recursive: true, force: true });
  mkdirSync(remote, { recursive: true });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=trunk', remote]);
}

function imported(remote: string, stream: string): string[] {
  const script = 'git --git-dir "$0" fast-import --quiet --done --date-format=raw <"$1"';
  return ['bash', '-c', script, remote, stream];
}
