import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a Dockerfile of ours leaves behind when its instructions are carried out on this machine. */
export interface HostImage {
  readonly command: readonly string[];
  /** Starts a command as the image would: its directory, its environment, its programs. */
  start(command: readonly string[], environment?: Readonly<Record<string, string>>): ChildProcess;
}

/** Directories of the image that are carried over into the scratch directory. */
const imageDirectories = ['/app', '/opt/venv', '/opt/poetry', '/opt/pdm', '/opt/pipenv', '/opt/uv'];
/** What only a container can do, or must. */
const containerOnly = /^(groupadd|useradd|apt-get|mkdir -p \/etc)\b/;

/**
 * Carries out the RUN, COPY, ENV and WORKDIR lines of a rendered Dockerfile with this machine's own Python and Node: the
 * same commands in the same order, with the image's directories moved below `scratch`. Stages share one file system.
 */
export async function buildOnHost(
  dockerfile: string,
  context: string,
  scratch: string,
): Promise<HostImage> {
  const state = {
    directory: '/app',
    environment: { HOME: scratch } as Record<string, string>,
    command: [] as string[],
  };
  const moved = (text: string) =>
    imageDirectories.reduce(
      (result, directory) =>
        result.replace(
          new RegExp(`(?<![\\w.])${directory}(?![\\w-])`, 'g'),
          `${scratch}${directory}`,
        ),
      text.replaceAll('/tmp/', `${scratch}/tmp/`),
    );
  const surroundings = () => ({
    ...state.environment,
    PATH: `${scratch}/opt/venv/bin:${process.env.PATH ?? ''}`,
  });
  for (const directory of ['/app', '/opt', '/tmp'])
    await mkdir(scratch + directory, { recursive: true });

  for (const [instruction, rest] of instructions(dockerfile)) {
    if (instruction === 'WORKDIR') state.directory = rest;
    if (instruction === 'ENV') Object.assign(state.environment, variables(moved(rest)));
    if (instruction === 'CMD') state.command = JSON.parse(rest) as string[];
    if (instruction === 'COPY' && rest.startsWith('. ')) {
      await cp(context, scratch + state.directory, { recursive: true });
    }
    if (instruction !== 'RUN') continue;
    const { binds, script } = mounts(rest);
    if (containerOnly.test(script)) continue;
    for (const { source, target } of binds) {
      await mkdir(dirname(join(scratch, target)), { recursive: true });
      await cp(join(context, source), join(scratch, target), { recursive: true });
    }
    await run('/bin/sh', ['-c', moved(script)], {
      cwd: scratch + state.directory,
      env: surroundings(),
      maxBuffer: 64 * 2 ** 20,
    });
  }

  return {
    command: state.command,
    start: ([program = '', ...args], environment = {}) =>
      spawn(program, args, {
        cwd: scratch + state.directory,
        env: { ...surroundings(), ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
  };
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

function variables(text: string): Record<string, string> {
  const pairs = text.matchAll(/(?<name>\w+)=(?:"(?<quoted>[^"]*)"|(?<bare>\S+))/g);
  return Object.fromEntries(
    [...pairs].map(({ groups }) => [groups?.name ?? '', groups?.quoted ?? groups?.bare ?? '']),
  );
}

function mounts(text: string) {
  const binds = [
    ...text.matchAll(/--mount=type=bind,source=(?<source>[^,\s]+),target=(?<target>[^,\s]+)\S*/g),
  ];
  return {
    binds: binds.map(({ groups }) => ({
      source: groups?.source ?? '',
      target: groups?.target ?? '',
    })),
    script: text.replace(/--mount=\S+/g, '').trim(),
  };
}
