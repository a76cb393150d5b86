/** Everything that is checked without running a test, in one table: `check.ts [name …]`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checks: Readonly<Record<string, () => boolean>> = {
  lint: () => run('biome', ['ci', '--colors=off', '.']),
  types: () => run('tsc', []),
  dead: () => run('knip', ['--no-progress']),
  generated: () => run('node', ['.github/scripts/generate.ts', '--check']),
  dist: bundleIsCurrent,
};

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(checks);
const failed = names.filter((name) => {
  const check = checks[name];
  if (check === undefined) throw new Error(`no check is called ${name}`);
  const passed = check();
  process.stdout.write(`${passed ? 'ok  ' : 'FAIL'} ${name}\n`);
  return !passed;
});
process.exitCode = failed.length === 0 ? 0 : 1;

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** What users run is what is committed: a fresh bundle has the same files and bytes as dist/. */
function bundleIsCurrent(): boolean {
  const fresh = mkdtempSync(join(tmpdir(), 'karst-dist-'));
  try {
    const built = run('rolldown', [
      '--config',
      'rolldown.config.ts',
      '--dir',
      fresh,
      '--log-level',
      'warn',
    ]);
    if (!built) return false;
    const differing = [...new Set([...filesOf('dist'), ...filesOf(fresh)])].filter(
      (path) => read('dist', path) !== read(fresh, path),
    );
    if (differing.length > 0) {
      process.stderr.write(`dist/ is stale, run "make dist":\n${differing.sort().join('\n')}\n`);
    }
    return differing.length === 0;
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

function filesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}

function read(directory: string, path: string): string | undefined {
  try {
    return readFileSync(join(directory, path), 'base64');
  } catch {
    return undefined;
  }
}
