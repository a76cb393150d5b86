import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { type HostProcess, startProcess } from '#tests/support/host-process.ts';

type Environment = Readonly<Record<string, string>>;

/** What a Dockerfile of ours leaves behind when its instructions are carried out on this machine. */
export interface HostImage {
  readonly command: readonly string[];
  /** Starts a command as the image would: its directory, its environment, its programs. */
  start(command: readonly string[], environment?: Environment): HostProcess;
}

interface Build {
  readonly context: string;
  readonly scratch: string;
  readonly signal: AbortSignal;
  readonly directory: string;
  readonly environment: Environment;
  readonly command: readonly string[];
}

/** Directories of the image that are carried over into the scratch directory. */
const imageDirectory = /(?<![\w.])\/(?:app|opt|tmp)(?![\w-])/g;
/** What only a container can do, or must. */
const containerOnly = /^(groupadd|useradd|apt-get|mkdir -p \/etc)\b/;
/** Variables of this machine that would speak to the app itself. */
const ofTheTest = /^(NODE_ENV|NODE_OPTIONS|PYTHONPATH|OTEL_.*|VITEST.*)$/;

/**
 * Carries out the RUN, COPY, ENV and WORKDIR lines of a rendered Dockerfile with this machine's own Python and Node: the
 * same commands in the same order, with the image's directories moved below `scratch`. Stages share one file system.
 * Installs see this machine's home, for the package managers' settings and caches; the app sees the image's.
 */
export async function buildOnHost(
  dockerfile: string,
  context: string,
  scratch: string,
  signal: AbortSignal,
): Promise<HostImage> {
  for (const directory of ['app', 'opt', 'tmp', 'bin']) {
    await mkdir(join(scratch, directory), { recursive: true });
  }
  await providePython(scratch);
  let build: Build = { context, scratch, signal, directory: '/app', environment: {}, command: [] };
  for (const [instruction, rest] of instructions(dockerfile)) {
    build = await carryOut(build, instruction, rest);
  }
  const { command, directory } = build;
  return {
    command,
    start: (wanted, environment = {}) =>
      startProcess(wanted, {
        directory: scratch + directory,
        environment: { ...surroundings(build), ...environment },
      }),
  };
}

/** The image calls it `python`; some machines only have `python3`. */
async function providePython(scratch: string): Promise<void> {
  const path = join(scratch, 'bin/python');
  await writeFile(path, '#!/bin/sh\nexec python3 "$@"\n');
  await chmod(path, 0o755);
}

async function carryOut(build: Build, instruction: string, rest: string): Promise<Build> {
  switch (instruction) {
    case 'WORKDIR':
      return { ...build, directory: rest };
    case 'ENV':
      return { ...build, environment: { ...build.environment, ...variables(build, rest) } };
    case 'CMD':
      return { ...build, command: JSON.parse(rest) as string[] };
    case 'COPY':
      if (rest.startsWith('. ')) await copied(build, '.', build.directory);
      return build;
    case 'RUN':
      await carryOutRun(build, rest);
      return build;
  }
  return build;
}

async function carryOutRun(build: Build, text: string): Promise<void> {
  const script = text.replace(/--mount=\S+/g, '').trim();
  if (containerOnly.test(script)) return;
  const binds = text.matchAll(
    /--mount=type=bind,source=(?<source>[^,\s]+),target=(?<target>[^,\s]+)\S*/g,
  );
  for (const { groups } of binds) await copied(build, groups?.source ?? '', groups?.target ?? '');

  build.signal.throwIfAborted();
  const HOME = process.env.HOME;
  await using shell = startProcess(['/bin/sh', '-c', moved(build, script)], {
    directory: build.scratch + build.directory,
    environment: { ...surroundings(build), HOME },
  });
  const aborted = new Promise<undefined>((done) =>
    build.signal.addEventListener('abort', () => done(undefined), { once: true }),
  );
  const status = await Promise.race([shell.ended, aborted]);
  if (status !== 0) throw new Error(`RUN ${script}\nended with ${status}:\n${shell.printed()}`);
}

async function copied({ context, scratch }: Build, source: string, target: string): Promise<void> {
  await mkdir(dirname(join(scratch, target)), { recursive: true });
  await cp(join(context, source), join(scratch, target), { recursive: true });
}

function surroundings({ environment, scratch }: Build): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofTheTest.test(name));
  const path = environment.PATH ?? process.env.PATH ?? '';
  const ours = { TMPDIR: join(scratch, 'tmp'), PATH: path + delimiter + join(scratch, 'bin') };
  return { ...Object.fromEntries(own), ...environment, ...ours };
}

function moved({ scratch }: Build, text: string): string {
  return text.replace(imageDirectory, (directory) => scratch + directory);
}

/** Instructions with their continued lines joined; comments and the syntax line left out. */
function instructions(dockerfile: string): [string, string][] {
  return dockerfile
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1).trim()];
    });
}

/** The pairs of an ENV line, with the image's own directories and `$PATH` filled in. */
function variables(build: Build, text: string): Environment {
  const pairs = text.matchAll(/(?<name>\w+)=(?:"(?<quoted>[^"]*)"|(?<bare>\S+))/g);
  const read = [...pairs].map(({ groups }) => {
    const value = moved(build, groups?.quoted ?? groups?.bare ?? '');
    return [groups?.name ?? '', value.replaceAll('$PATH', process.env.PATH ?? '')];
  });
  return Object.fromEntries(read);
}
