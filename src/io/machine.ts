import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Machine } from '../ports.ts';
import { errnoOf } from './disk-problem.ts';

export interface MachineOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly treeRoot: string;
  readonly cacheDirectory: string;
}

/** This machine, as `karst doctor` asks about it. */
export function systemMachine(options: MachineOptions): Machine {
  return {
    nodeVersion: () => process.version,
    gitVersion,
    isSet: (variable) => Boolean(options.environment[variable]),
    writeObstacle: (place) =>
      writeObstacle(place === 'tree' ? options.treeRoot : options.cacheDirectory),
  };
}

/** Few runs ask, and what starts programs takes as long to load as all that is here. */
async function gitVersion(): Promise<string | undefined> {
  const { execFile } = await import('node:child_process');
  try {
    const { stdout } = await promisify(execFile)('git', ['--version'], { timeout: 5_000 });
    return stdout.split('\n', 1)[0];
  } catch {
    return undefined;
  }
}

/** A directory that is not there yet is made in the nearest one that is, so that one must be writable. */
async function writeObstacle(directory: string): Promise<string | undefined> {
  try {
    await access(directory, constants.W_OK);
    return undefined;
  } catch (cause) {
    const code = errnoOf(cause);
    if (code === 'ENOENT' && dirname(directory) !== directory) {
      return await writeObstacle(dirname(directory));
    }
    return `${directory} cannot be written (${code ?? 'unknown'})`;
  }
}
