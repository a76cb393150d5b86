import { type ExecForm, toExecForm } from './exec-form.ts';
import type { Argument } from './launch.ts';

export interface ProcfileLine {
  readonly name: string;
  readonly command: string;
  readonly line: number;
}

export interface Procfile {
  /** In the file's order; a name's first line counts. */
  readonly processes: readonly ProcfileLine[];
  /** Lines that are neither a process, nor blank, nor a comment. */
  readonly invalid: readonly number[];
}

const limits = { lines: 200, lineLength: 8_192 };

/** Reads a Procfile by Heroku's grammar, `name: command` on a line. It is no YAML. */
export function parseProcfile(text: string): Procfile {
  const processes = new Map<string, ProcfileLine>();
  const invalid: number[] = [];
  for (const [index, raw] of text.split('\n').slice(0, limits.lines).entries()) {
    const line = raw.trimEnd().slice(0, limits.lineLength);
    const match = /^([A-Za-z0-9_-]+):[ \t]*(\S.*)$/.exec(line);
    const [, name, command] = match ?? [];
    if (name !== undefined && command !== undefined && !processes.has(name)) {
      processes.set(name, { name, command, line: index + 1 });
    } else if (!/^\s*(#.*)?$/.test(line)) invalid.push(index + 1);
  }
  return { processes: [...processes.values()], invalid };
}

/** The server: `web`, else the first that is no `release`. */
export function mainProcess({ processes }: Procfile): ProcfileLine | undefined {
  return (
    processes.find(({ name }) => name === 'web') ?? processes.find(({ name }) => name !== 'release')
  );
}

/** A process name as a workload's: lower case, hyphens. Undefined when nothing is left of it. */
export function workloadName(name: string): string | undefined {
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '');
  return label === '' ? undefined : label;
}

export function processForm({ command }: ProcfileLine): ExecForm {
  return toExecForm(command);
}

/** A command with its assignments in front, for a process that has no environment of its own. */
export function withAssignments(form: ExecForm, command: readonly Argument[]): readonly Argument[] {
  const assigned = Object.entries(form.environment).map(([name, value]) =>
    typeof value === 'string' ? `${name}=${value}` : { bind: `${name}=${value.bind}` },
  );
  return assigned.length === 0 ? command : ['env', ...assigned, ...command];
}
