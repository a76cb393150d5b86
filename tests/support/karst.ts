import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from './files-below.ts';

export interface Transcript {
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A directory that is gone at the end of the test. */
export interface Workspace {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Copies a directory from outside into the workspace. */
  copy(from: string, to: string): Promise<void>;
  /** Path → content of every file below a directory of the workspace. */
  files(directory?: string): Promise<Record<string, string>>;
  /** Runs the built `karst` in the workspace and waits for its end. */
  karst(
    args: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ): Promise<Transcript>;
  /** Starts the built `karst` without waiting. */
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): ChildProcess;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Of another bundle than the committed one, while there is a newer one elsewhere. */
export const karstProgram = resolve(process.env.KARST_DIST ?? 'dist', 'karst.js');

export async function workspace(files: Readonly<Record<string, string>> = {}): Promise<Workspace> {
  const home = await mkdtemp(join(tmpdir(), 'karst-test-'));
  const root = join(home, 'work');
  await mkdir(root);

  const start: Workspace['start'] = (args, environment = {}) =>
    spawn(process.execPath, [karstProgram, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: home,
        KARST_CACHE_DIR: join(home, 'cache'),
        ...environment,
      },
    });
  const self: Workspace = {
    root,
    write: async (wanted) => {
      for (const [path, content] of Object.entries(wanted)) {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), content);
      }
    },
    copy: (from, to) => cp(from, join(root, to), { recursive: true }),
    files: async (directory = '.') => {
      const found = Object.entries(await filesBelow(join(root, directory)));
      return Object.fromEntries(found.map(([path, text]) => [join(directory, path), text]));
    },
    start,
    karst: (args, environment) => ended(start(args, environment)),
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  };

  await self.write(files);
  return self;
}

/** All that a process printed, once it has ended. */
export async function ended(child: ChildProcess): Promise<Transcript> {
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => {
    texts.stdout += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    texts.stderr += String(chunk);
  });
  const status = await new Promise<number | undefined>((done) =>
    child.once('close', (code) => done(code ?? undefined)),
  );
  return { status, ...texts };
}
