import { dirname, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { callerEnvironment } from '../flows/caller-environment.ts';
import type { PlanOptions, SpecSelection } from '../flows/world.ts';
import type { Session } from './session.ts';

export type Format = 'text' | 'json' | 'yaml' | 'markdown';

/** How a plan can be printed. */
export const planFormats: readonly Format[] = ['text', 'json', 'yaml', 'markdown'];

export interface SpecFlags {
  readonly filename?: string;
  readonly specs?: string;
}

export interface PlanFlags extends SpecFlags {
  readonly out?: string;
  readonly environment?: string;
  readonly locked?: true;
  readonly strict?: true;
  readonly force?: true;
  readonly concurrency?: number;
  readonly at?: number;
}

export interface OutputFlag {
  readonly output: Format;
}

export interface DiffFlag {
  readonly diff?: true;
}

/** `-f` and `--specs`: what is read. */
export function withSpecFlags(command: Command): Command {
  return command
    .addOption(
      new Option(
        '-f, --filename <file>',
        'repos.yaml; its directory is the root of ./ slugs, of karst.yaml and of the specs (default: "repos.yaml")',
      ),
    )
    .addOption(
      new Option(
        '--specs <directory>',
        'directory of the specs, from that root (default: "karst")',
      ),
    );
}

/** What is read, and which tree of which environment it is about. */
export function withTreeFlags(command: Command): Command {
  return withSpecFlags(command)
    .addOption(outOption())
    .addOption(new Option('-e, --environment <name>', 'only this environment of karst.yaml'));
}

export function outOption(): Option {
  return new Option(
    '--out <directory>',
    'root of the GitOps tree (default: the directory of repos.yaml)',
  );
}

/** Everything that `render`, `plan` and `lock` share. */
export function withPlanFlags(command: Command): Command {
  return withTreeFlags(command)
    .addOption(new Option('--locked', 'ask no host and fetch nothing: use the records alone'))
    .addOption(
      new Option('--strict', 'write nothing when any entry has an error; a guessed launch is one'),
    )
    .addOption(new Option('--force', 'replace rendered files that a person edited'))
    .addOption(
      new Option(
        '--at <time>',
        'judge certificates at this time, that of the plan that was read (default: now)',
      ).argParser(utcTime),
    )
    .addOption(
      new Option('--concurrency <number>', 'sources worked on at once')
        .default(8)
        .argParser(positiveInteger),
    );
}

export function withOutputFlag(command: Command, formats: readonly Format[]): Command {
  return command.addOption(
    new Option('-o, --output <format>', 'how the result is printed')
      .choices(formats)
      .default('text'),
  );
}

/** For a command that leaves the specs as they are. */
export function branchOption(): Option {
  return new Option(
    '--to <repository>',
    'commit to a branch instead: gh:owner/repo#branch or ./path#branch (default: its default branch)',
  );
}

export function pullRequestOption(): Option {
  return new Option(
    '--pull-request',
    'open a pull request into that branch, or bring its own up to date: one for each environment (GitHub)',
  );
}

export function withDiffFlag(command: Command): Command {
  return command.addOption(
    new Option('--diff', 'show the lines that change in each file (text; markdown always does)'),
  );
}

/** The directory that `./` slugs, karst.yaml and the specs are read from. */
export function specRoot(session: Session, flags: SpecFlags): string {
  return resolve(session.workingDirectory, dirname(flags.filename ?? 'repos.yaml'));
}

/** The directory that holds the GitOps tree. */
export function treeRoot(session: Session, flags: PlanFlags): string {
  return flags.out === undefined
    ? specRoot(session, flags)
    : resolve(session.workingDirectory, flags.out);
}

export function specSelection(session: Session, flags: SpecFlags): SpecSelection {
  const { filename, specs } = flags;
  return {
    ...(filename === undefined ? {} : { reposFile: filename.split(/[\\/]/).at(-1) ?? filename }),
    ...(specs === undefined ? {} : { specsDirectory: specs }),
    ...callerEnvironment(session.environment),
  };
}

export function planOptions(session: Session, flags: PlanFlags): PlanOptions {
  return {
    ...specSelection(session, flags),
    ...(flags.environment === undefined ? {} : { environment: flags.environment }),
    ...(flags.concurrency === undefined ? {} : { concurrency: flags.concurrency }),
    ...(flags.at === undefined ? {} : { atMs: flags.at }),
    locked: flags.locked === true,
    strict: flags.strict === true,
    force: flags.force === true,
  };
}

function utcTime(text: string): number {
  const isTime = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,3})?Z$/.test(
    text,
  );
  const atMs = isTime ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(atMs)) {
    throw new InvalidArgumentError('a time such as 2026-01-31T12:00:00Z is expected.');
  }
  return atMs;
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 64) {
    throw new InvalidArgumentError('a whole number from 1 to 64 is expected.');
  }
  return value;
}
